import { useState } from 'preact/hooks';
import type { CardStatement } from '../../core/card/card-data.ts';
import { citation, CITATION_FORMATS, type CitationFormat } from '../../core/card/citation.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import { CopyOutcome, type Copy } from './CopyOutcome.tsx';

const FORMAT_NAMES: Record<Exclude<CitationFormat, 'plain'>, string> = {
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  claimreview: 'ClaimReview',
};

interface CopyCitationProps {
  statement: CardStatement;
  t: Translate;
  locale: string;
  copy: Copy;
}

/** A statement to the clipboard, as text or in one of the formats fact-checkers use. */
export function CopyCitation({ statement, t, locale, copy }: CopyCitationProps) {
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  // A card has many of these, and few are ever opened.
  const formats = isOpen ? CITATION_FORMATS : [];
  return (
    <details class="copy" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('card.copy')}</summary>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          onClick={() => void copy(citation(statement, format, { t, locale })).then(setCopied)}
        >
          {format === 'plain' ? t('card.plain_text') : FORMAT_NAMES[format]}
        </button>
      ))}
      <CopyOutcome copied={copied} t={t} />
    </details>
  );
}
