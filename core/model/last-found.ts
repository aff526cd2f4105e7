import type { PageState } from './page-state.ts';

/**
 * A page that is being read again, with what was found in it before: a list that vanishes for a moment and comes back takes
 * the line away that a reader was about to click, and the focus with it.
 */
export function withLastFound(now: PageState, last: PageState | undefined): PageState {
  const isSameDocument = now.began !== undefined && now.began === last?.began;
  if (!last || !isSameDocument || now.status !== 'waiting') return now;
  const { language, names, claims } = last;
  return { ...now, language, names, claims };
}
