import { foldText } from '../normalize.ts';

/** Beginnings of folded words that carry polarity in a language; `=` at the end means the whole word. */
export interface PolarityCues {
  /** Verbs and nouns of denial. */
  denial: readonly string[];
  /** Expressions of several words that deny; for folded text. */
  denialPhrases: RegExp;
  /** Verbs that deny only where one of `rejected` follows: one rejects a claim, and also an offer. */
  rejecting: readonly string[];
  rejected: readonly string[];
  /** Words of what is neither stated nor denied: asked, doubted, called unlikely, taken back. */
  doubt: readonly string[];
  /** Particles that negate. */
  negation: readonly string[];
  /** Words of lack, which negate what they stand before and no more. */
  lack: readonly string[];
  /** Verbs of confirmation. */
  confirmation: readonly string[];
  /** Conjunctions that begin a clause of another direction. */
  turn: readonly string[];
}

const words = (list: string): readonly string[] => foldText(list).split(/\s+/);

/** Cues by language; Arabic ones hold for the word behind "and" and the article, too. */
export const POLARITY_CUES: Readonly<Record<string, PolarityCues>> = {
  ar: {
    denial:
      words(`بريء بريءه براءه براءته براءتها مختلق مغالط اكاذيب شائعات زائف زائفه مضلل استبعد يستبعد تستبعد تبرئه تنصل نافيا نفي نفت نفا ينفي تنفي نافي فند يفند تفند تفنيد كذب يكذب تكذب تكذيب دحض يدحض انكر تنكر ينكر كاذب باطل
      ملفق مفبرك مغلوط افتراء`),
    denialPhrases: /(?:غير|ليس\S*) صحيح|لا (?:اساس|صحه)|عاري?ه? (?:\S+ )?(?:عن|من) الصحه|لا (?:علاقه|صله|دخل|دليل)|لا يمت/,
    rejecting: words('رفض يرفض ترفض استنكر'),
    rejected: words('اتهام مزاعم ادعاء تقرير روايه تصريح انباء معلومات'),
    doubt: words('هل= مستبعد شكك يشكك تشكك تشكيك شكوك مشكوك تراجع تشهير'),
    negation: words('لا= لم= لن= ليس ما= عدم='),
    lack: words('غير= دون= بدون= بلا='),
    confirmation: words('اكد يؤكد تؤكد اقر= اقرت= يقر= تقر= اعترف يعترف تعترف'),
    turn: words('لكن بينما فيما'),
  },
  en: {
    denial:
      words(`disavow rebut misrepresent misinterpret distort fictitious innocen clear= cleared= vindicat witch-hunt unsubstantiated slander smear absurd ludicrous exonerat acquit inaccurat deny= denie denying= denial refut untrue= baseless unfounded groundless debunk false= falsehood
      fabricat fake= hoax nonsense disput contradict`),
    denialPhrases:
      /\b(?:(?:not|(?:none|nothing)(?: \w+){0,4} (?:is|was|were)) true|no (?:\w+ )?(?:evidence|truth|basis|proof)|nothing to do with|ruled out|did nothing wrong|not guilty|never happened|no (?:such|wrongdoing|role|part|hand|links?|ties|connection|involvement|knowledge)\b|witch hunt|pure fiction|without (?:any )?(?:evidence|basis|foundation|proof))\b/,
    rejecting: words('reject dismiss repudiat'),
    rejected: words('accus alleg claim charge report suggest finding notion idea it= them= as='),
    doubt:
      words(`whether= unlikely implausibl doubt sceptic skeptic rumor rumour speculat retract withdrew= withdrawn= disinform misinform defam
      libel unproven unverified`),
    negation:
      words(`not= no= never= none= nothing= nobody= neither= nor= didn't doesn't don't wasn't weren't isn't hasn't
      hadn't won't cannot= couldn't`),
    lack: words('without='),
    confirmation: words('confirm acknowledg admit conced'),
    turn: words('but= however= while= although= whereas='),
  },
  fr: {
    denial:
      words(`innocen blanchi inexact errone denue calomni diffamat recuse= recus relax rumeur dement= dementi dementen nie= nient= niait niaient refut contest infirm infond faux= fausse mensong
      absurd fallacieu`),
    denialPhrases:
      /\b(?:sans fondement|non coupable|chasse aux sorcieres|aucune? (?:preuve|fondement|lien|role|rapport|implication)|rien a voir|de toutes pieces|se defend(?:ent)? d'avoir|pour rien|rien (?:\S+ ){0,3}n'(?:est|etait) (?:vrai|exact)|pas (?:vrai|exact))\b/,
    rejecting: words('rejet balay ecart'),
    rejected: words('accus allegation rapport soupcon affirmation these conclusion revelation'),
    doubt: words('improbable invraisembl doute= doutes= douter doutent sceptiq retract desinform'),
    negation: words("pas= jamais= aucun ne= n' ni= rien= nul="),
    lack: words('sans='),
    confirmation: words('confirm reconnai reconnu admet admis avou'),
    turn: words('mais= cependant= tandis= alors='),
  },
  ru: {
    denial:
      words(`невинов инсинуац домысл бред= выдумк ошибочн клевет абсурд непричаст оправдал отриц опроверг отверг ложн ложь неправд фейк вздор чушь выдум голословн беспочвен необоснован
      безоснов вымысел вымысл`),
    denialPhrases:
      /не (?:соответству\S+ действительности|име(?:ет|ют|л[аио]?) отношения|причаст)|нет (?:доказательств|оснований)|ни при чем|охот\S+ на ведьм|не (?:является )?правд|неверн|ничего из этого/,
    rejecting: words('отклон отмел'),
    rejected: words('обвин утвержд заявл сообщ доклад подозрен'),
    doubt: words('ли= маловероят сомнева сомнени сомнит слухи= слухам слухов отозвал дезинформ'),
    negation: words('не= нет= никогда= ни= никто= ничто= ничего='),
    lack: words('без='),
    confirmation: words('подтверд признал признает признан'),
    turn: words('но= однако= а='),
  },
  de: {
    denial:
      words(`unschuld grundlos verneint verneinte entbehrt verleumd abgestritten streitet= stritt= freigesprochen entlastet entkraft dement bestreit bestritt zuruckgewies zuruckwies zuruckweis falsch unwahr leugn haltlos unbegrundet
      erfunden luge= lugen= widersprach widerspricht widersproch unsinn`),
    denialPhrases:
      /\b(?:weis(?:t|en)|wies(?:en)?)\b.*\bzuruck\b|\bnichts (?:damit )?zu tun\b|\bnicht schuldig\b|\bhexenjagd\b|\baus der luft gegriffen\b|\bnicht(?:s davon)? (?:ist |sei |war )?wahr\b|\b(?:stimmt|stimme) nicht\b(?! (?:ab|zu|uberein|mit))|\bnichts davon (?:stimmt|stimme)\b|\bkein\w* (?:\w+ )?(?:beweis|beleg|hinweis|anhaltspunkt|verbindung|rolle|beteiligung)/,
    rejecting: words('verwirf verwarf'),
    rejected: words('vorwurf vorwurfe anschuldigung behauptung bericht darstellung'),
    doubt: words('ob= unwahrschein bezweif zweifel skepti widerruf widerrief zuruckgezog desinform gerucht'),
    negation: words('nicht= kein nie= niemals= nichts= niemand= weder='),
    lack: words('ohne='),
    confirmation: words('bestatig eingeraumt raumt= raumte zugegeben gesteht= gestand='),
    turn: words('aber= jedoch= doch= wahrend='),
  },
  es: {
    denial:
      words(`inocen exculp exoner inexact erron bulo= bulos= patran calumni desvincul deslind absuel infundi montaje= niega= niegan= nego= negaron= negado= negaba negando= negar= desmint desmient desment refut falso
      falsa falsedad mentira infundad absurd descart`),
    denialPhrases:
      /\b(?:sin (?:fundamento|base|pruebas)|ninguna? (?:prueba|vinculo|relacion|papel|participacion)|no culpable|caza de brujas|no (?:hay|existen?) (?:pruebas|evidencia)|nada que ver|(?:no|nada de (?:eso|esto|ello|aquello)) (?:es|era|sea|fuera) (?:cierto|verdad))\b/,
    rejecting: words('rechaz'),
    rejected: words('acusacion senalamiento alegato informe version afirmacion conclusion cargos='),
    doubt: words('improbable inverosim duda= dudas= dudo= dudan dudar esceptic retract desinform rumor difam'),
    negation: words('no= nunca= jamas= ningun nada= nadie= ni= tampoco='),
    lack: words('sin='),
    confirmation: words('confirm reconoc admit'),
    turn: words('pero= aunque= mientras= sino='),
  },
  it: {
    denial: words(`nega= negano= negato= nego= smentisc smentit smenti= smentendo confut falso= falsa= falsita infondat
      menzogn bugia= bugie= assurd`),
    denialPhrases: /\b(?:privo? di fondamento|nessuna prova|niente a che (?:fare|vedere))\b/,
    rejecting: words('respin rigett'),
    rejected: words('accus rapport affermazion ricostruzion'),
    doubt: words('improbabil dubbi dubita ritratt disinform'),
    negation: words('non= mai= nessun niente= nulla= ne='),
    lack: words('senza='),
    confirmation: words('conferm ammess ammett ammis riconosc'),
    turn: words('ma= pero= mentre='),
  },
  pl: {
    denial: words('zaprzecz dementuj zdementow fałsz kłamst nieprawd bezpodstawn wymys'),
    denialPhrases: /\bnie ma (?:\S+ )?(?:dowodow|podstaw)\b|\bnic wspolnego\b/,
    rejecting: words('odrzuc'),
    rejected: words('oskarż zarzut raport twierdz doniesien'),
    doubt: words('czy= watpi watpliw watpliwo malo-prawdopodobn dezinform'),
    negation: words('nie= nigdy= żaden= żadn nikt= nic='),
    lack: words('bez='),
    confirmation: words('potwierdz przyzna'),
    turn: words('ale= jednak= natomiast='),
  },
  pt: {
    denial: words(`nega= negam= negou= negaram= negando= negado= desment refut falso falsa= falsidade mentira infundad
      absurd descart`),
    denialPhrases: /\b(?:sem (?:fundamento|provas)|nenhuma prova|nada a ver)\b/,
    rejecting: words('rejeit repudi'),
    rejected: words('acusac aleg relatori afirmac denunc'),
    doubt: words('improvav duvid cetic retrat desinform'),
    negation: words('não= nunca= jamais= nenhum nada= ninguém= nem='),
    lack: words('sem='),
    confirmation: words('confirm admit reconhec'),
    turn: words('mas= porém= enquanto='),
  },
  uk: {
    denial: words('запереч спросту неправд брехн фейк вигад безпідставн'),
    denialPhrases: /не (?:відповідає дійсності|має стосунку|причетн)|немає (?:доказів|підстав)/,
    rejecting: words('відкин відхил'),
    rejected: words('звинувач тверд заяв повідомл доповід'),
    doubt: words('чи= малоймовірн сумнів дезінформ'),
    negation: words('не= ні= ніколи= ніхто= нічого= жодн'),
    lack: words('без='),
    confirmation: words('підтверд визнал визнав визна='),
    turn: words('але= однак= проте= а='),
  },
};
