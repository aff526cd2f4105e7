/**
 * Hover intent as a state machine without a clock or a page: events in, next state and effects out.
 *
 *     idle --point at mark--> waiting --dwell over--> open --leave--> closing --grace over--> idle
 *                                                    open --point at another--> switching --dwell over--> open
 *
 * A pointer on its way to the card may cross other marks: the card stays until it has rested on one of them.
 *
 * Every wait has a token; the answer to an older token does nothing, so a late timer or a late card never surprises.
 */
export type HoverState<Target> =
  | { kind: 'idle'; token: number }
  | { kind: 'waiting'; target: Target; token: number }
  | { kind: 'open'; target: Target; token: number; pinned: boolean }
  | { kind: 'closing'; target: Target; token: number }
  | { kind: 'switching'; target: Target; next: Target; token: number };

export type HoverEvent<Target> =
  | { kind: 'point'; target: Target | undefined }
  | { kind: 'enter-card' }
  | { kind: 'timer'; token: number }
  | { kind: 'open-now'; target: Target }
  | { kind: 'pin'; pinned: boolean }
  /** The words of the mark have left the page. */
  | { kind: 'lose' }
  | { kind: 'dismiss' };

export type HoverEffect<Target> =
  | { kind: 'wait'; for: 'dwell' | 'grace'; token: number }
  | { kind: 'show'; target: Target; token: number }
  | { kind: 'hide' };

export interface HoverStep<Target> {
  state: HoverState<Target>;
  effects: HoverEffect<Target>[];
}

export const IDLE = { kind: 'idle', token: 0 } as const;

/** One step of the machine. `same` tells whether two targets are the same mark. */
export function hoverStep<Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  same: (a: Target, b: Target) => boolean,
): HoverStep<Target> {
  const token = state.token + 1;
  const stay: HoverStep<Target> = { state, effects: [] };
  const show = (target: Target): HoverStep<Target> => ({
    state: { kind: 'open', target, token, pinned: false },
    effects: [{ kind: 'show', target, token }],
  });
  switch (event.kind) {
    case 'lose':
    case 'dismiss':
      if (event.kind === 'lose' && state.kind === 'open' && state.pinned) return stay;
      return state.kind === 'idle' ? stay : { state: { kind: 'idle', token }, effects: hides(state) };
    case 'open-now':
      return show(event.target);
    case 'pin':
      return state.kind === 'open' ? { state: { ...state, pinned: event.pinned }, effects: [] } : stay;
    case 'enter-card':
      return isLeaving(state) ? { state: reopened(state.target, token), effects: [] } : stay;
    case 'timer':
      if (state.token !== event.token) return stay;
      if (state.kind === 'waiting') return show(state.target);
      if (state.kind === 'switching') return show(state.next);
      return state.kind === 'closing' ? { state: { kind: 'idle', token }, effects: [{ kind: 'hide' }] } : stay;
    case 'point':
      return point(state, event.target, token, same);
  }
}

function point<Target>(
  state: HoverState<Target>,
  target: Target | undefined,
  token: number,
  same: (a: Target, b: Target) => boolean,
): HoverStep<Target> {
  const stay: HoverStep<Target> = { state, effects: [] };
  if (target === undefined) {
    if (state.kind === 'waiting') return { state: { kind: 'idle', token }, effects: [] };
    return leave(state, token);
  }
  if (state.kind === 'waiting' && same(state.target, target)) return stay;
  if (state.kind === 'open' && (state.pinned || same(state.target, target))) return stay;
  if (state.kind === 'switching' && same(state.next, target)) return stay;
  if (isLeaving(state) && same(state.target, target)) return { state: reopened(state.target, token), effects: [] };
  const effects: HoverEffect<Target>[] = [{ kind: 'wait', for: 'dwell', token }];
  if (state.kind === 'open' || isLeaving(state)) {
    return { state: { kind: 'switching', target: state.target, next: target, token }, effects };
  }
  return { state: { kind: 'waiting', target, token }, effects };
}

type Leaving<Target> = Extract<HoverState<Target>, { kind: 'closing' | 'switching' }>;

const isLeaving = <Target>(state: HoverState<Target>): state is Leaving<Target> =>
  state.kind === 'closing' || state.kind === 'switching';

const reopened = <Target>(target: Target, token: number): HoverState<Target> => ({
  kind: 'open',
  target,
  token,
  pinned: false,
});

function leave<Target>(state: HoverState<Target>, token: number): HoverStep<Target> {
  if (!(state.kind === 'switching' || (state.kind === 'open' && !state.pinned))) return { state, effects: [] };
  return {
    state: { kind: 'closing', target: state.target, token },
    effects: [{ kind: 'wait', for: 'grace', token }],
  };
}

const hides = <Target>(state: HoverState<Target>): HoverEffect<Target>[] =>
  state.kind === 'open' || isLeaving(state) ? [{ kind: 'hide' }] : [];
