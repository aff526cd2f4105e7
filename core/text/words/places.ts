import { searchTerms } from './search-terms.ts';

/** Names of places that `Intl.DisplayNames` lacks: capitals that stand for governments, and what is made of a country's name. */
const MORE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    US: 'أمريكا أميركا أمريكي أميركي أميركية واشنطن',
    GB: 'بريطانيا بريطاني لندن',
    EG: 'مصري القاهرة',
    SA: 'سعودي الرياض',
    AE: 'إماراتي أبوظبي',
    RU: 'روسي موسكو',
    SY: 'سوري دمشق',
    IQ: 'عراقي بغداد',
    LB: 'لبناني بيروت',
    YE: 'يمني صنعاء',
    TR: 'تركي أنقرة',
    IR: 'إيراني طهران',
    QA: 'قطري الدوحة',
    PS: 'فلسطين فلسطيني',
    IL: 'إسرائيلي',
    TN: 'تونسي',
    LY: 'ليبي طرابلس',
    JO: 'أردني عمان',
    CN: 'صيني بكين',
    FR: 'فرنسي باريس',
    DE: 'ألماني برلين',
    JP: 'ياباني طوكيو',
  },
  en: { US: 'american washington', GB: 'britain british london', RU: 'russian moscow kremlin', CN: 'chinese beijing' },
};

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Region codes by the stem of a country's name, for names of one word. */
export function placesByStem(language: string): ReadonlyMap<string, string> {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = makeTable(language)));
  return table;
}

function makeTable(language: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      const stems = searchTerms(names.of(code) ?? '');
      if (stems.length === 1 && !table.has(stems[0])) table.set(stems[0], code);
    }
  }
  for (const [code, words] of Object.entries(MORE_NAMES[language] ?? {})) {
    for (const stem of searchTerms(words)) table.set(stem, code);
  }
  return table;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
