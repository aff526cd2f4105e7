import { foldText } from '../text/normalize.ts';
import type { LocalizedText } from '../model/text.ts';
import type { CheckedFile, RecordProblem } from './record-files.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** Our own summaries judge nobody. */
export function checkSummaries(file: CheckedFile): RecordProblem[] {
  if (file.kind !== 'story') return [];
  const { claim, statements } = file.content;
  const summaries: [string, LocalizedText][] = [
    ['claim.summary', claim.summary],
    ...statements.map(({ summary }, index): [string, LocalizedText] => [`statements.${index}.summary`, summary]),
  ];
  return summaries.flatMap(([path, summary]) =>
    Object.entries(summary).flatMap(([language, text]) =>
      verdictWords(text, language).map((word) => ({
        file: file.path,
        path: `${path}.${language}`,
        message: `"${word}" judges; say who said what`,
      })),
    ),
  );
}

function verdictWords(text: string, language: string): string[] {
  // Words inside quotation marks are somebody's own.
  const own = foldText(text.replace(/["“«„][^"”»“]*["”»“]/g, ' '));
  // Arabic writes "and" together with the next word.
  const before = language === 'ar' ? '[وف]?' : '';
  return (VERDICT_WORDS[language] ?? []).filter((word) => {
    const stem = foldText(word.replace(/\*$/, '')).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(`(?<![\\p{L}\\p{N}])${before}${stem}${word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])'}`, 'u').test(
      own,
    );
  });
}
