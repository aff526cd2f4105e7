import { beforeAll, expect, it } from 'vitest';
import { compilePack } from '../../../../core/pack/compile.ts';
import { openPack, type OpenPack } from '../../../../core/pack/open.ts';
import { spotPage } from '../../../../core/spot/spot-page.ts';
import { readRecords } from '../../../../scripts/read-records.ts';

/** The bundled records as if all claims were worded in English only. */
let pack: OpenPack;
beforeAll(async () => {
  const { authorship, ...records } = await readRecords();
  const stories = records.stories.map(({ claim, statements }) => ({
    statements,
    claim: { ...claim, wordings: { en: claim.wordings.en }, summary: { en: claim.summary.en } },
  }));
  pack = openPack(compilePack({ ...records, stories } as typeof records, authorship).buffer as ArrayBuffer);
});

const claimsIn = (text: string, declaredLanguage: string) =>
  spotPage(pack, { blocks: [{ text, kind: 'text' }], declaredLanguage }).claims.map(
    ({ story }) => pack.story(story).claim.id,
  );

it.each([
  ['ar', 'wsj-musk-putin-2024', 'ظل فلاديمير بوتين وإيلون ماسك على اتصال سري منذ 2022.'],
  [
    'ar',
    'wsj-musk-putin-2024',
    'أجرى إيلون ماسك محادثات سرية واتصالات مع فلاديمير بوتين منذ عام 2022، بحسب وول ستريت جورنال.',
  ],
  ['ar', 'kakhovka-dam-2023', 'اتهمت أوكرانيا روسيا بتفجير وتدمير سد كاخوفكا.'],
  ['ru', 'wsj-musk-putin-2024', 'Илон Маск тайно поддерживал контакты с Владимиром Путиным с 2022 года.'],
  [
    'ru',
    'kim-jong-nam-2017',
    'Полиция Малайзии сообщила, что Ким Чен Нам убит отравляющим веществом VX в аэропорту, в деле подозревают граждан КНДР.',
  ],
  ['de', 'wsj-musk-putin-2024', 'Elon Musk und Wladimir Putin stehen seit 2022 heimlich in Kontakt.'],
  ['de', 'navalny-fsb-poisoning-2020', 'Ein Team des FSB soll Alexei Nawalny mit Nowitschok vergiftet haben.'],
  ['fr', 'wsj-musk-putin-2024', 'Elon Musk et Vladimir Poutine sont secrètement en contact depuis 2022.'],
  ['fr', 'kakhovka-dam-2023', "L'Ukraine accuse la Russie d'avoir détruit le barrage de Kakhovka."],
  ['es', 'wsj-musk-putin-2024', 'Elon Musk y Vladímir Putin mantienen contactos secretos desde 2022.'],
  ['es', 'mariupol-hospital-2022', 'Rusia atacó un hospital de Mariúpol, dijo Volodímir Zelenski.'],
])('an English wording is found in %s: %s: %s', (language, claim, text) => {
  expect(claimsIn(text, language)).toContain(claim);
});

it.each([
  ['ar', 'هنأ فلاديمير بوتين رجل الأعمال إيلون ماسك على إطلاق صاروخ جديد.'],
  ['ru', 'Украина и Россия обменялись пленными, сообщили в Кремле.'],
  ['de', 'Wladimir Putin gratulierte Elon Musk zum Start einer neuen Rakete.'],
  ['fr', "Le Pakistan et l'Inde ont repris leurs liaisons aériennes."],
  ['es', 'El presidente de Honduras inauguró una carretera con fondos de Estados Unidos.'],
])('another matter of the same parties is not, in %s: %s', (language, text) => {
  expect(claimsIn(text, language)).toEqual([]);
});
