import { expect, it } from 'vitest';
import { withLastFound } from '../../../core/model/last-found.ts';
import type { PageState } from '../../../core/model/page-state.ts';

const name = { id: 'dmitry-peskov', text: 'Peskov', count: 2, hitIndex: 0 };
const last: PageState = { status: 'on', host: 'news.example', began: 5, language: 'en', names: [name], claims: [] };
const empty = { host: 'news.example', names: [], claims: [] };

it('keeps the list of a document while it is read again', () => {
  const now = withLastFound({ ...empty, status: 'waiting', began: 5 }, last);
  expect(now).toEqual({ ...last, status: 'waiting' });
});

it.each([
  { what: 'the tab shows another document of the same host', now: { ...empty, status: 'waiting', began: 6 } },
  { what: 'no script is in the page', now: { ...empty, status: 'waiting' } },
  { what: 'overlays were switched off', now: { ...empty, status: 'off-here', began: 5 } },
  { what: 'nothing is found any more', now: { ...empty, status: 'nothing-on-file', began: 5 } },
] as { what: string; now: PageState }[])('shows no list where $what', ({ now }) => {
  expect(withLastFound(now, last)).toEqual(now);
});

it('has none to keep at first', () => {
  const now: PageState = { ...empty, status: 'waiting', began: 5 };
  expect(withLastFound(now, undefined)).toEqual(now);
  expect(withLastFound({ ...now, began: undefined }, { ...last, began: undefined })).toMatchObject({ names: [] });
});
