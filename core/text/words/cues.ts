/** Beginnings of folded words that carry polarity in a language; `=` at the end means the whole word. */
export interface PolarityCues {
  /** Verbs and nouns of denial. */
  denial: readonly string[];
  /** Expressions of several words that deny; for folded text. */
  denialPhrases: RegExp;
  /** Verbs that deny only where one of `rejected` follows: one rejects a claim, and also an offer. */
  rejecting: readonly string[];
  rejected: readonly string[];
  /** Particles that negate. */
  negation: readonly string[];
  /** Words of lack, which negate what they stand before and no more. */
  lack: readonly string[];
  /** Verbs of confirmation. */
  confirmation: readonly string[];
  /** Conjunctions that begin a clause of another direction. */
  turn: readonly string[];
}

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Cues by language; Arabic ones hold for the word behind "and" and the article, too. */
export const POLARITY_CUES: Readonly<Record<string, PolarityCues>> = {
  ar: {
    denial: words(`نفي نفت نفا ينفي تنفي نافي فند يفند تفند تفنيد كذب يكذب تكذب تكذيب دحض يدحض انكر تنكر ينكر كاذب باطل
      ملفق مفبرك مغلوط افتراء`),
    denialPhrases: /(?:غير|ليس\S*) صحيح|لا (?:اساس|صحه)|عاري?ه? (?:\S+ )?(?:عن|من) الصحه|لا علاقه/,
    rejecting: words('رفض يرفض ترفض استنكر'),
    rejected: words('اتهام مزاعم ادعاء تقرير روايه تصريح انباء معلومات'),
    negation: words('لا= لم= لن= ليس ما= عدم='),
    lack: words('غير= دون= بدون= بلا='),
    confirmation: words('اكد يؤكد تؤكد اقر= اقرت= يقر= تقر= اعترف يعترف تعترف'),
    turn: words('لكن بينما فيما'),
  },
  en: {
    denial: words(`deny= denie denying= denial refut untrue= baseless unfounded groundless debunk false= falsehood
      fabricat fake= hoax nonsense disput contradict`),
    denialPhrases:
      /\b(?:not true|no (?:\w+ )?(?:evidence|truth|basis|proof)|nothing to do with|ruled out|did nothing wrong)\b/,
    rejecting: words('reject dismiss repudiat'),
    rejected: words('accus alleg claim charge report suggest finding notion idea it= them= as='),
    negation:
      words(`not= no= never= none= nothing= nobody= neither= nor= didn't doesn't don't wasn't weren't isn't hasn't
      hadn't won't cannot= couldn't`),
    lack: words('without='),
    confirmation: words('confirm acknowledg admit conced'),
    turn: words('but= however= while= although= whereas='),
  },
  fr: {
    denial: words(`dement= dementi dementen nie= nient= niait niaient refut contest infirm infond faux= fausse mensong
      absurd fallacieu`),
    denialPhrases: /\b(?:sans fondement|aucune? (?:preuve|fondement)|rien a voir|de toutes pieces)\b/,
    rejecting: words('rejet balay ecart'),
    rejected: words('accus allegation rapport soupcon affirmation these conclusion revelation'),
    negation: words("pas= jamais= aucun ne= n' ni= rien= nul="),
    lack: words('sans='),
    confirmation: words('confirm reconnai reconnu admet admis avou'),
    turn: words('mais= cependant= tandis= alors='),
  },
  ru: {
    denial: words(`отриц опроверг отверг ложн ложь неправд фейк вздор чушь выдум голословн беспочвен необоснован
      безоснов вымысел вымысл`),
    denialPhrases:
      /не (?:соответству\S+ действительности|имеет отношения|имеют отношения|причаст)|нет (?:доказательств|оснований)/,
    rejecting: words('отклон отмел'),
    rejected: words('обвин утвержд заявл сообщ доклад подозрен'),
    negation: words('не= нет= никогда= ни= никто= ничто= ничего='),
    lack: words('без='),
    confirmation: words('подтверд признал признает признан'),
    turn: words('но= однако= а='),
  },
  de: {
    denial: words(`dement bestreit bestritt zuruckgewies zuruckwies zuruckweis falsch unwahr leugn haltlos unbegrundet
      erfunden luge= lugen= widersprach widerspricht widersproch unsinn`),
    denialPhrases:
      /\b(?:weis(?:t|en)|wies(?:en)?)\b.*\bzuruck\b|\bnichts (?:damit )?zu tun\b|\bkeine(?:rlei)? (?:beweise|belege|hinweise)\b/,
    rejecting: words('verwirf verwarf'),
    rejected: words('vorwurf vorwurfe anschuldigung behauptung bericht darstellung'),
    negation: words('nicht= kein nie= niemals= nichts= niemand= weder='),
    lack: words('ohne='),
    confirmation: words('bestatig eingeraumt raumt= raumte zugegeben gesteht= gestand='),
    turn: words('aber= jedoch= doch= wahrend='),
  },
  es: {
    denial: words(`niega= niegan= nego= negaron= negado= negaba negando= negar= desmint desmient desment refut falso
      falsa falsedad mentira infundad absurd descart`),
    denialPhrases:
      /\b(?:sin (?:fundamento|base|pruebas)|ninguna prueba|no (?:hay|existen?) (?:pruebas|evidencia)|nada que ver)\b/,
    rejecting: words('rechaz'),
    rejected: words('acusacion senalamiento alegato informe version afirmacion conclusion cargos='),
    negation: words('no= nunca= jamas= ningun nada= nadie= ni= tampoco='),
    lack: words('sin='),
    confirmation: words('confirm reconoc admit'),
    turn: words('pero= aunque= mientras= sino='),
  },
};
