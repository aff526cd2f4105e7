/** Texts remembered at most: a page has a few dozen sentences that are asked the same by each claim told in them. */
const MOST_REMEMBERED = 256;

/**
 * The same function, but what it made of the last texts is not made again; so nobody may change what it gives. A text is remembered in
 * one language.
 */
export function remembering<T extends object>(
  make: (text: string, language: string) => T,
): (text: string, language?: string) => T {
  const remembered = new Map<string, { language: string; made: T }>();
  return (text, language = '') => {
    const known = remembered.get(text);
    if (known?.language === language) return known.made;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const made = make(text, language);
    remembered.set(text, { language, made });
    return made;
  };
}
