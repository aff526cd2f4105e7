/**
 * Short code (`ar`) of a language as a page declares it (`ar-EG`, `en_US`); undefined for what is no declaration, such as an
 * unfilled template.
 */
export function languageCode(declared: string): string | undefined {
  const [code] = declared.trim().toLowerCase().split(/[-_]/);
  return /^[a-z]{2,3}$/.test(code) ? code : undefined;
}
