/** Beginnings of folded verbs by which something is said; `=` at the end means the whole word. */
export interface SpeakingVerbs {
  /** Their subject says something of their object. */
  accusing: readonly string[];
  saying: readonly string[];
  /** Verbs by which those a claim is about answer it: what they ask for or call something they do not assert. */
  answering: readonly string[];
  /** Further ones that tell of words or findings: what stands beside them tells when it was said, not when it happened. */
  reporting: readonly string[];
}

const SPEAKING: Readonly<Record<string, SpeakingVerbs>> = {
  ar: {
    accusing: ['اتهم', 'واتهم', 'تتهم', 'يتهم', 'حملت='],
    saying: ['قال=', 'قالت=', 'وقال=', 'وقالت=', 'تقول=', 'يقول=', 'اعلن', 'واعلن', 'صرح', 'زعم', 'ذكر=', 'ذكرت='],
    answering: [
      'طلب=',
      'طلبت=',
      'طالب',
      'وطالب',
      'سال=',
      'سالت=',
      'تحدي',
      'دعا=',
      'دعت=',
      'وصف',
      'ووصف',
      'اعتبر',
      'شكا=',
      'قاضي',
      'رفع=',
      'رفعت=',
      'رد=',
      'ردت=',
      'اجاب',
    ],
    reporting: ['افاد', 'وافاد', 'كتب', 'نشر', 'كشف', 'كرر', 'جدد', 'اوضح', 'اورد', 'خلص', 'نقل', 'تقرير', 'بحسب='],
  },
  en: {
    accusing: ['accuse=', 'accused=', 'accuses=', 'accusing=', 'blamed=', 'blames=', 'sued=', 'sues=', 'alleg'],
    saying: ['said=', 'says=', 'claim', 'declared=', 'insist', 'argued=', 'stated=', 'told='],
    answering: [
      'ask=',
      'asks=',
      'asked=',
      'demand',
      'challeng',
      'call=',
      'calls=',
      'called=',
      'urge',
      'complain',
      'sue=',
      'sues=',
      'sued=',
      'describ',
      'apologi',
      'criticis',
      'criticiz',
      'protest',
      'appeal',
      'respond',
      'repli',
      'answer',
    ],
    reporting: [
      'report',
      'wrote=',
      'writes=',
      'announc',
      'publish',
      'repeat',
      'reiterat',
      'found=',
      'conclud',
      'ruled=',
      'reveal',
      'testif',
    ],
  },
  fr: {
    accusing: ['accuse=', 'accusent=', 'accusait=', 'reproche=', 'reprochent=', 'denonce=', 'denoncent='],
    saying: ['dit=', 'estime=', 'estiment=', 'affirm', 'declar', 'assur', 'pretend'],
    answering: [
      'demand',
      'exig',
      'reclam',
      'defi=',
      'defie=',
      'qualifi',
      'appel',
      'traite=',
      'porte=',
      'attaqu',
      'denonc',
      'excus',
      'critiq',
      'repond',
      'repliqu',
    ],
    reporting: ['rapport', 'ecrit=', 'annonc', 'publi', 'repet', 'reiter', 'conclu', 'revel', 'selon='],
  },
  ru: {
    accusing: ['обвинил', 'обвиня', 'винит=', 'винят='],
    saying: ['сказал', 'заявил', 'заявля', 'утвержда', 'говорит='],
    answering: [
      'потребова',
      'требует',
      'попроси',
      'просит=',
      'спроси',
      'назвал',
      'называ',
      'призвал',
      'пожалова',
      'извинил',
      'раскритик',
      'ответил',
      'отвеча',
    ],
    reporting: ['сообщ', 'написал', 'пишет=', 'объяв', 'опубликов', 'повторил', 'выяснил'],
  },
  de: {
    accusing: ['wirft=', 'warf=', 'beschuldigt', 'bezichtigt'],
    saying: ['sagt', 'erklart', 'behaupt', 'zufolge='],
    answering: [
      'fordert',
      'forder',
      'verlang',
      'bat=',
      'bittet=',
      'fragt',
      'nannte=',
      'nennt=',
      'bezeichn',
      'verklag',
      'rief=',
      'entschuldig',
      'kritisier',
      'antwort',
      'entgegn',
      'reagier',
    ],
    reporting: ['berichte', 'schrieb', 'schreib', 'meldet', 'teilt', 'wiederhol', 'veroffentlich', 'laut='],
  },
  es: {
    accusing: [
      'acusa=',
      'acuso=',
      'acusaron=',
      'acusan=',
      'acusado=',
      'acusada=',
      'culpo=',
      'culpa=',
      'denuncio=',
      'denunciaron=',
    ],
    saying: ['dijo=', 'dice=', 'afirm', 'declar', 'sostuv', 'sostien', 'asegur'],
    answering: [
      'pidio=',
      'pide=',
      'pidieron=',
      'exig',
      'reto=',
      'reta=',
      'llamo=',
      'llama=',
      'tacho=',
      'tacha=',
      'calific',
      'demand',
      'pregunt',
      'quejo=',
      'disculp',
      'critic',
      'respond',
      'contest',
      'replic',
    ],
    reporting: ['inform', 'escrib', 'public', 'anunci', 'revel', 'reiter', 'concluy'],
  },
};

/** The lists above, and those that are asked for together; always the same arrays. */
export interface AllSpeakingVerbs extends SpeakingVerbs {
  accusingOrSaying: readonly string[];
  all: readonly string[];
}

const joined = new Map(
  Object.entries(SPEAKING).map(([language, verbs]): [string, AllSpeakingVerbs] => {
    const accusingOrSaying = [...verbs.accusing, ...verbs.saying];
    return [language, { ...verbs, accusingOrSaying, all: [...accusingOrSaying, ...verbs.reporting] }];
  }),
);

/** Verbs of a language; English where it has none of its own. */
export const speakingVerbs = (language: string): AllSpeakingVerbs => joined.get(language) ?? joined.get('en')!;
