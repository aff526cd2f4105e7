/** How a language tells that the subject is the one something is done to. Patterns for folded text. */
export interface PassiveForms {
  /** What stands right before the participle: "was", "a été". */
  before?: RegExp;
  /** What stands anywhere before or behind it in its clause: "wird … beschuldigt". */
  around?: RegExp;
  /** What stands right before whoever does it: "by the", "durch". */
  agent?: RegExp;
  /** Forms of the verb itself that are passive. */
  participle?: RegExp;
}

const PASSIVE: Readonly<Record<string, PassiveForms>> = {
  ar: { agent: /(?:^|\s)(?:من قبل|من جانب|من طرف|علي يد|بايدي|بواسطه)\s+(?:\S+\s+)?$/ },
  en: {
    before: /\b(?:was|were|is|are|been|being|be|stands?|gets?|got)\s+(?:\w+\s+){0,2}$/,
    agent: /\bby\s+(?:\S+\s+){0,2}$/,
  },
  fr: {
    before: /\b(?:ete|est|sont|etait|etaient|fut|furent|etre)\s+(?:\w+\s+){0,2}$/,
    agent: /\bpar\s+(?:\S+\s+){0,4}$/,
  },
  ru: { before: /(?:^|\s)(?:был|была|было|были)\s+$/, participle: /(?:[ая]н|ен|ит|ыт)[аоы]?$/ },
  de: { around: /\b(?:wird|werden|wurden?|worden|werde)\b/, agent: /\b(?:von|vom|durch)\s+(?:\S+\s+){0,2}$/ },
  es: {
    before: /\b(?:fue|fueron|es|son|sido|era|eran|esta|estan)\s+(?:\w+\s+){0,2}$/,
    agent: /\bpor\s+(?:\S+\s+){0,4}$/,
  },
};

export const passiveForms = (language: string): PassiveForms => PASSIVE[language] ?? {};
