import * as v from 'valibot';

/** BCP 47 language code in its short form, e.g. `ar`, `en`, `zh`. */
export const LanguageCode = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'a language code such as "ar" or "en"'),
);

/** Stable slug of a record: lower-case ASCII words joined by hyphens. */
export const RecordId = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id such as "dmitry-peskov"'),
);

/** Line breaks and the like, and what makes text show in another order than it stands in: a reviewer sees neither. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** Non-empty text of one line without surrounding white space. */
export const Line = v.pipe(
  v.string(),
  v.minLength(1, 'a non-empty text'),
  v.maxLength(1000),
  v.check((s) => s === s.trim(), 'no white space around the text'),
  v.check((s) => !UNSEEN.test(s), 'one line, without characters that change the direction of the text'),
);

/** One text in several languages: `{ en: "...", ar: "..." }`. */
export const LocalizedText = v.pipe(
  v.record(LanguageCode, Line),
  v.check((text) => Object.keys(text).length > 0, 'at least one language'),
);

/** A text that every reader must be able to read: English and Arabic at least. */
export const SharedText = v.pipe(
  LocalizedText,
  v.check((text) => 'en' in text && 'ar' in text, 'English ("en") and Arabic ("ar") at least'),
);

/** Several texts in several languages: `{ ar: ["...", "..."] }`. */
export const LocalizedList = v.record(LanguageCode, v.pipe(v.array(Line), v.minLength(1)));

export type LocalizedText = v.InferOutput<typeof LocalizedText>;
export type LocalizedList = v.InferOutput<typeof LocalizedList>;
