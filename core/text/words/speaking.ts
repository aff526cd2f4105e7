/** Beginnings of folded verbs of saying and accusing; `=` at the end means the whole word. */
export const SPEAKING: Readonly<Record<string, readonly string[]>> = {
  ar: ['قال=', 'قالت=', 'وقال=', 'وقالت=', 'اتهم', 'واتهم', 'تتهم=', 'يتهم=', 'اعلن=', 'اعلنت=', 'ذكر=', 'ذكرت='],
  en: ['said=', 'says=', 'accus', 'claim', 'alleg', 'sued=', 'blam', 'declared='],
  fr: ['dit=', 'accus', 'affirm', 'declar', 'soutient=', 'reproch'],
  ru: ['сказал', 'обвин', 'заяв', 'утвержда', 'сообщил'],
  de: ['sagt', 'wirft=', 'warf=', 'beschuldig', 'erklart', 'behaupt', 'zufolge='],
  es: ['dijo=', 'dice=', 'acus', 'afirm', 'declar', 'sostuv', 'sostien'],
};
