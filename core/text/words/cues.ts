/** Beginnings of folded words that carry polarity in a language. */
export interface PolarityCues {
  /** Verbs and nouns of denial. */
  denial: readonly string[];
  /** Particles that negate; two of them in a clause cancel out. */
  negation: readonly string[];
  /** Verbs of confirmation. */
  confirmation: readonly string[];
  /** Conjunctions that begin a clause of another direction. */
  turn: readonly string[];
}

/** Cues by language, folded as by `foldText`. `=` at the end means the whole word, otherwise its beginning. */
export const POLARITY_CUES: Readonly<Record<string, PolarityCues>> = {
  ar: {
    denial: [
      'نفي',
      'نفت',
      'نفا',
      'ينفي',
      'تنفي',
      'ونفي',
      'ونفت',
      'وينفي',
      'فند',
      'تفنيد',
      'كذب',
      'دحض',
      'انكر',
      'تنكر',
      'ينكر',
      'نافي',
    ],
    negation: ['لا=', 'لم=', 'لن=', 'ليس', 'ليست', 'غير=', 'دون=', 'بدون=', 'بلا=', 'عدم='],
    confirmation: ['اكد', 'واكد', 'يؤكد', 'تؤكد', 'اقر', 'واقر', 'اعترف'],
    turn: ['لكن', 'لكنه', 'ولكن', 'بينما', 'فيما', 'غير'],
  },
  en: {
    denial: ['den', 'refut', 'reject', 'dismiss', 'false', 'untrue', 'fabricat', 'fake'],
    negation: ['not=', 'no=', 'never=', 'none=', 'without=', "n't", "didn't", "doesn't", "wasn't", "isn't"],
    confirmation: ['confirm', 'acknowledg', 'admit', 'conced'],
    turn: ['but=', 'however=', 'while=', 'although='],
  },
  fr: {
    denial: ['dement', 'dementi', 'nie', 'nient', 'niait', 'refut', 'rejet', 'faux=', 'fausse', 'mensong'],
    negation: ['pas=', 'jamais=', 'aucun', 'ne=', "n'"],
    confirmation: ['confirm', 'reconnai', 'admet', 'admis'],
    turn: ['mais=', 'cependant=', 'tandis='],
  },
  ru: {
    denial: ['отриц', 'опроверг', 'отверг', 'ложн', 'ложь', 'неправд', 'фейк'],
    negation: ['не=', 'нет=', 'никогда=', 'ни='],
    confirmation: ['подтверд', 'признал', 'признат'],
    turn: ['но=', 'однако=', 'а='],
  },
  de: {
    denial: ['dement', 'bestreit', 'bestritt', 'zuruckgewies', 'weist', 'wies', 'falsch', 'unwahr', 'leugn'],
    negation: ['nicht=', 'kein', 'nie=', 'niemals='],
    confirmation: ['bestatig', 'einger', 'raumt'],
    turn: ['aber=', 'jedoch=', 'doch=', 'wahrend='],
  },
  es: {
    denial: ['nieg', 'nego', 'neg', 'desmint', 'desmient', 'rechaz', 'fals', 'mentira'],
    negation: ['no=', 'nunca=', 'jamas=', 'ningun'],
    confirmation: ['confirm', 'reconoc', 'admit'],
    turn: ['pero=', 'aunque=', 'mientras='],
  },
};
