import { beforeEach, expect, it, vi } from 'vitest';
import { answerMessages, sendToTab, type Handlers } from '../../../platform/messages.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const heard = vi.hoisted(() => new Set<Listener>());
const answered = vi.hoisted(() => vi.fn<() => Promise<unknown>>());

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { sendMessage: answered },
    runtime: {
      id: 'us',
      onMessage: {
        addListener: (listener: Listener) => heard.add(listener),
        removeListener: (listener: Listener) => heard.delete(listener),
      },
    },
  },
}));

const wrongMatch = vi.fn<NonNullable<Handlers['wrongMatch']>>(async () => null);
const marked = vi.fn<NonNullable<Handlers['marked']>>(async () => null);

beforeEach(() => {
  heard.clear();
  vi.clearAllMocks();
});

const US = { id: 'us', frameId: 0, url: 'about:srcdoc', tab: { id: 7, url: 'https://news.example/a' } };
const send = (message: unknown, sender: object = US) => [...heard].map((listener) => listener(message, sender));
const SOUND = { claim: 'some-claim', sentence: 'He said so.' };

it('a message is answered with what is in its schema and who sent it', async () => {
  answerMessages({ wrongMatch, marked });
  expect(await send({ kind: 'wrongMatch', data: { ...SOUND, more: '<b>' } })[0]).toBeNull();
  expect(wrongMatch.mock.calls).toEqual([[SOUND, { tabId: 7, frameId: 0, url: 'https://news.example/a' }]]);
  expect(marked).not.toHaveBeenCalled();
});

it.each<[string, unknown, object?]>([
  ['another extension', { kind: 'wrongMatch', data: SOUND }, { ...US, id: 'them' }],
  ['nobody known', { kind: 'wrongMatch', data: SOUND }, {}],
  ['us, but of no kind', { data: SOUND }],
  ['us, of an unknown kind', { kind: 'fetch', data: SOUND }],
  ['us, of a kind that every object has', { kind: 'constructor', data: SOUND }],
  ['us, of a kind that is for somebody else', { kind: 'titles', data: { ids: ['one'], locale: 'en' } }],
  ['us, without data', { kind: 'wrongMatch' }],
  ['us, as a text', 'wrongMatch'],
  ['us, as nothing', null],
  ['us, with markup for an id', { kind: 'wrongMatch', data: { ...SOUND, claim: '<img src=x>' } }],
  ['us, with a page for a sentence', { kind: 'wrongMatch', data: { ...SOUND, sentence: 'x'.repeat(20_001) } }],
  ['us, with a number that counts nothing', { kind: 'marked', data: { count: -1 } }],
])('what comes from %s is left unanswered', (_, message, sender) => {
  answerMessages({ wrongMatch, marked });
  expect(send(message, sender)).toEqual([undefined]);
  expect(wrongMatch).not.toHaveBeenCalled();
  expect(marked).not.toHaveBeenCalled();
});

it('nothing is answered any more once the signal aborts, nor ever where it has', () => {
  const life = new AbortController();
  answerMessages({ marked }, life.signal);
  expect(heard.size).toBe(1);
  life.abort();
  expect(heard.size).toBe(0);
  answerMessages({ marked }, life.signal);
  expect(heard.size).toBe(0);
});

const STATE = {
  status: 'on',
  host: 'news.example',
  began: 1_700_000_000_000.5,
  language: 'en',
  names: [{ id: 'some-one', text: 'Some One', count: 2, hitIndex: 0 }],
  claims: [{ id: 'some-claim', text: 'He said so.', count: 1, hitIndex: 1, denialsMissing: 1 }],
};

it.each([
  ['a page with marks', STATE],
  ['one without an address', { ...STATE, host: '', language: undefined, names: [], claims: [] }],
  ['our own sample', { ...STATE, host: undefined }],
])('what a page script says of %s is heard', async (_, state) => {
  answered.mockResolvedValueOnce(state);
  expect(await sendToTab(7, 'pageState', null)).toEqual(state);
});

it.each<[string, unknown]>([
  ['no state', null],
  ['a host that is none', { ...STATE, host: 'news.example/<b>' }],
  // Of what is allowed the browser is asked, and a click on the answer would ask for a host of the page's choice.
  ['a permission', { ...STATE, status: 'not-allowed', host: 'com' }],
  ['a list that is none', { ...STATE, names: 'all' }],
  ['a number that counts nothing', { ...STATE, names: [{ ...STATE.names[0], count: '2' }] }],
])('a page that answers %s is one without our script', async (_, state) => {
  answered.mockResolvedValueOnce(state);
  expect(await sendToTab(7, 'pageState', null)).toBeUndefined();
});

it('a page counts its marks, and says nothing else on the toolbar icon', async () => {
  answered.mockResolvedValueOnce(12);
  expect(await sendToTab(7, 'markCount', null)).toBe(12);
  answered.mockResolvedValueOnce('Hi!');
  expect(await sendToTab(7, 'markCount', null)).toBeUndefined();
});
