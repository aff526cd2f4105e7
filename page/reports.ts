import type { PageReport } from '../core/model/page-hits.ts';
import type { FoundItem, PageState, PageStatus } from '../core/model/page-state.ts';
import { rectsOf } from './hit-test.ts';
import type { Mark } from './marks.ts';

/** Longest excerpt of a sentence in the popup's list, UTF-16 code units. */
const EXCERPT = 140;

/** Every mark with its rectangles in the document, for the command line and the tests. */
export function pageReport(
  marks: readonly Mark[],
  language: string,
  timings: PageReport['timings'],
  document: Document,
): PageReport {
  const range = document.createRange();
  const { scrollX, scrollY } = document.defaultView as Window;
  return {
    language,
    marks: marks.map((mark) => ({
      kind: mark.hit.kind,
      id: mark.hit.id,
      text: textOf(mark),
      rects: rectsOf(mark, range).map(({ x, y, width, height }) => ({
        x: round(x + scrollX),
        y: round(y + scrollY),
        width: round(width),
        height: round(height),
      })),
    })),
    timings,
  };
}

/** What was found, for the popup: each name and claim once, with how often and where first. */
export function pageState(
  marks: readonly Mark[],
  status: PageStatus,
  language: string | undefined,
): Omit<PageState, 'host' | 'began'> {
  return { status, language, names: found(marks, 'name'), claims: found(marks, 'claim') };
}

function found(marks: readonly Mark[], kind: 'name' | 'claim'): FoundItem[] {
  const items = new Map<string, FoundItem>();
  marks.forEach((mark, hitIndex) => {
    if (mark.hit.kind !== kind) return;
    const item = items.get(mark.hit.id);
    if (item) item.count++;
    else {
      const denials = mark.hit.kind === 'claim' ? { denialsMissing: mark.hit.denialsMissing } : {};
      items.set(mark.hit.id, { id: mark.hit.id, text: excerpt(textOf(mark)), count: 1, hitIndex, ...denials });
    }
  });
  return [...items.values()];
}

/** The words that are marked. */
export const textOf = ({ live, hit }: Mark) => live.block.text.slice(hit.start, hit.end);

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1)}…` : line;
}

const round = (value: number) => Math.round(value * 100) / 100;
