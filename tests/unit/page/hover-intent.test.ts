import { describe, expect, it } from 'vitest';
import { hoverStep, IDLE, type HoverEvent, type HoverState } from '../../../page/hover-intent.ts';

const same = (a: string, b: string) => a === b;

/** Runs events and returns the last state and every effect in order, as short words. */
function run(events: HoverEvent<string>[], from: HoverState<string> = IDLE) {
  const effects: string[] = [];
  let state = from;
  for (const event of events) {
    const step = hoverStep(state, event, same);
    state = step.state;
    for (const effect of step.effects) {
      effects.push(effect.kind === 'wait' ? effect.for : effect.kind === 'show' ? `show ${effect.target}` : 'hide');
    }
  }
  return { state, effects };
}

const point = (target?: string): HoverEvent<string> => ({ kind: 'point', target });
const timer = (state: HoverState<string>): HoverEvent<string> => ({ kind: 'timer', token: state.token });

describe('hover intent', () => {
  it('waits before it shows', () => {
    const waiting = run([point('a')]);
    expect(waiting.effects).toEqual(['dwell']);
    expect(run([timer(waiting.state)], waiting.state).effects).toEqual(['show a']);
  });

  it('shows nothing when the pointer only passes', () => {
    const waiting = run([point('a')]);
    const passed = run([point(), timer(waiting.state)], waiting.state);
    expect(passed).toMatchObject({ state: { kind: 'idle' }, effects: [] });
  });

  it('starts the wait anew on another mark, and the first timer does nothing', () => {
    const first = run([point('a')]);
    const second = run([point('b'), timer(first.state)], first.state);
    expect(second).toMatchObject({ state: { kind: 'waiting', target: 'b' }, effects: ['dwell'] });
  });

  const open = run([{ kind: 'open-now', target: 'a' }]).state;

  it('gives the pointer time to reach the card', () => {
    const leaving = run([point()], open);
    expect(leaving.effects).toEqual(['grace']);
    const entered = run([{ kind: 'enter-card' }, timer(leaving.state)], leaving.state);
    expect(entered).toMatchObject({ state: { kind: 'open', target: 'a' }, effects: [] });
  });

  it('hides when the time is over', () => {
    const leaving = run([point()], open);
    expect(run([timer(leaving.state)], leaving.state)).toMatchObject({ state: { kind: 'idle' }, effects: ['hide'] });
  });

  it('does not start the time again while the pointer moves on outside', () => {
    const leaving = run([point()], open);
    expect(run([point(), point()], leaving.state).effects).toEqual([]);
  });

  it('keeps the card while the pointer crosses another mark on its way to it', () => {
    const crossing = run([point('b')], open);
    expect(crossing).toMatchObject({ state: { kind: 'switching', target: 'a', next: 'b' }, effects: ['dwell'] });
    const entered = run([{ kind: 'enter-card' }, timer(crossing.state)], crossing.state);
    expect(entered).toMatchObject({ state: { kind: 'open', target: 'a' }, effects: [] });
  });

  it('shows the other card once the pointer has rested on the other mark', () => {
    const crossing = run([point('b')], open);
    expect(run([timer(crossing.state)], crossing.state)).toMatchObject({
      state: { kind: 'open', target: 'b' },
      effects: ['show b'],
    });
  });

  it('closes after the grace time when the pointer leaves the other mark too', () => {
    const crossing = run([point('b'), point()], open);
    expect(crossing.effects).toEqual(['dwell', 'grace']);
    expect(run([timer(crossing.state)], crossing.state).effects).toEqual(['hide']);
  });

  it('keeps a pinned card whatever the pointer does', () => {
    const pinned = run([{ kind: 'pin', pinned: true }, point(), point('b'), point()], open);
    expect(pinned).toMatchObject({ state: { kind: 'open', target: 'a' }, effects: [] });
  });

  it('closes at once when dismissed, pinned or not', () => {
    const pinned = run([{ kind: 'pin', pinned: true }], open).state;
    expect(run([{ kind: 'dismiss' }], pinned)).toMatchObject({ state: { kind: 'idle' }, effects: ['hide'] });
    expect(run([{ kind: 'dismiss' }]).effects).toEqual([]);
  });

  it('never reuses a token within a hover', () => {
    const tokens = new Set<number>();
    let state: HoverState<string> = IDLE;
    for (const event of [point('a'), point(), point('a'), point('b'), { kind: 'dismiss' } as const, point('a')]) {
      state = hoverStep(state, event, same).state;
      expect(tokens.has(state.token)).toBe(false);
      tokens.add(state.token);
    }
  });
});

describe('a mark whose words leave the page', () => {
  it.each([
    { pinned: false, effects: ['hide'] },
    { pinned: true, effects: [] },
  ])('takes its card with it unless that is pinned: $pinned', ({ pinned, effects }) => {
    const open = run([
      { kind: 'open-now', target: 'a' },
      { kind: 'pin', pinned },
    ]);
    expect(run([{ kind: 'lose' }], open.state).effects).toEqual(effects);
  });
});
