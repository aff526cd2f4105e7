import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/i18n/translate.ts';
import { searchFor } from './search-for.ts';

/** Sections that can be searched: those that do not have all the words looked for are hidden. */
export function Searchable({ t, children }: { t: Translate; children: ComponentChildren }) {
  const [query, setQuery] = useState('');
  const [isFound, setFound] = useState(true);
  const box = useRef<HTMLDivElement>(null);
  // Children are others whenever the settings are, and with them what a section says.
  useLayoutEffect(() => {
    const hasWords = searchFor(query);
    let found = 0;
    for (const section of box.current?.children ?? []) {
      const has = hasWords(section.textContent ?? '');
      section.toggleAttribute('hidden', !has);
      if (has) found++;
    }
    setFound(found > 0);
  }, [query, children]);
  return (
    <>
      <input
        type="search"
        class="search"
        aria-label={t('options.search')}
        placeholder={t('options.search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p role="status">{isFound ? '' : t('options.search_none')}</p>
      <div ref={box}>{children}</div>
    </>
  );
}
