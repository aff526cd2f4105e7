import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenPack } from '../../../../core/pack/open.ts';
import { spotPage } from '../../../../core/spot/spot-page.ts';
import { bundledPack } from './bundled.ts';

let pack: OpenPack;
beforeAll(async () => {
  pack = await bundledPack();
});

/** Claims found on a page of paragraphs, as "claim polarity". */
function found(paragraphs: readonly string[], declaredLanguage: string): string[] {
  const blocks = paragraphs.map((text) => ({ text, kind: 'text' as const }));
  const { claims } = spotPage(pack, { blocks, declaredLanguage });
  return claims.map(({ story, polarity }) => `${pack.story(story).claim.id} ${polarity}`);
}

describe('a claim is found where a sentence states it in other words', () => {
  it.each([
    ['en', 'Since late 2022 Elon Musk and Vladimir Putin have secretly stayed in regular contact.'],
    ['ar', 'ظل فلاديمير بوتين وإيلون ماسك على اتصال سري ومنتظم منذ أواخر 2022.'],
    ['fr', 'Depuis fin 2022, Elon Musk et Vladimir Poutine seraient en contact régulier et secret.'],
    ['ru', 'С конца 2022 года Илон Маск регулярно и тайно общался с Владимиром Путиным.'],
    ['de', 'Seit Ende 2022 stehen Elon Musk und Wladimir Putin regelmäßig heimlich in Kontakt.'],
    ['es', 'Desde finales de 2022, Elon Musk y Vladímir Putin mantienen contactos regulares y secretos.'],
  ])('%s: %s', (language, text) => {
    expect(found([text], language)).toEqual(['wsj-musk-putin-2024 asserts']);
  });
});

describe('a sentence that denies the claim is known for one', () => {
  it.each([
    ['en', 'The Kremlin denied that Putin and Elon Musk have been in regular secret contact since late 2022.'],
    ['ar', 'نفى الكرملين أن يكون بوتين وإيلون ماسك على اتصال سري منتظم منذ عام 2022.'],
    ['fr', 'Le Kremlin dément que Poutine et Elon Musk soient en contact secret et régulier depuis fin 2022.'],
    ['ru', 'Кремль опроверг, что Илон Маск с конца 2022 года регулярно и тайно общается с Путиным.'],
    ['de', 'Der Kreml dementiert, dass Elon Musk und Putin seit Ende 2022 regelmäßig heimlich in Kontakt stehen.'],
    [
      'es',
      'El Kremlin desmintió que Putin y Elon Musk mantengan contactos secretos y regulares desde finales de 2022.',
    ],
  ])('%s: %s', (language, text) => {
    expect(found([text], language)).toEqual(['wsj-musk-putin-2024 reports-denial']);
  });
});

it('what a page says in a language whose denials are not known stays open', () => {
  const text = 'Elon Musk en Vladimir Putin hebben sinds 2022 in het geheim contact.';
  expect(found([text], 'nl')).toEqual(['wsj-musk-putin-2024 unclear']);
});

describe('nothing is found where it is not meant', () => {
  it.each([
    ['the same people, another matter', 'en', 'Vladimir Putin congratulated Elon Musk on the launch of a new rocket.'],
    ['the same words, other people', 'en', 'Two neighbours have been in regular, secret contact since late 2022.'],
    ['names alone', 'en', 'Elon Musk, Vladimir Putin, Donald Trump and Emmanuel Macron were mentioned.'],
    ['key words', 'ar', 'فلاديمير بوتين إيلون ماسك محادثات سرية'],
    ['الأشخاص أنفسهم في أمر آخر', 'ar', 'هنأ فلاديمير بوتين رجل الأعمال إيلون ماسك على إطلاق صاروخ جديد.'],
  ])('%s', (_, language, text) => {
    expect(found([text], language)).toEqual([]);
  });
});

describe('a claim is found in words of its own language or another', () => {
  it.each([
    ['en', 'Elon Musk has secretly been talking with Vladimir Putin on the phone since 2022.'],
    ['pt', 'Elon Musk e Vladimir Putin mantêm contactos secretos desde 2022.'],
    ['it', 'Elon Musk e Vladimir Putin hanno contatti segreti dal 2022.'],
  ])('%s: %s', (language, text) => {
    expect(found([text], language)).toContain('wsj-musk-putin-2024 asserts');
  });
});

describe('a like event is another claim', () => {
  const balloon =
    'The Pentagon said a Chinese balloon flying over the United States in 2023 was collecting intelligence.';
  it.each([
    ['of another year', balloon.replace('2023', '1998')],
    [
      'with the parts exchanged',
      'China said American balloons had flown over Chinese territory to collect intelligence.',
    ],
  ])('%s', (_, text) => {
    expect(found([balloon], 'en')).toEqual(['china-balloon-2023 asserts']);
    expect(found([text], 'en')).toEqual([]);
  });
});

it('a denial in another clause is about something else', () => {
  const text =
    'Peskov confirmed that Trump had secretly sent Covid tests to Putin in 2020, but he denied phone calls between Trump and Putin since Trump left office.';
  expect(found([`Dmitry Peskov and Donald Trump and Vladimir Putin.`, text], 'en').sort()).toEqual([
    'woodward-trump-covid-tests-2024 asserts',
    'woodward-trump-putin-calls-2024 reports-denial',
  ]);
});

describe('what the page leaves out', () => {
  const claim = 'Vladimir Putin and Elon Musk have been in regular secret contact since late 2022.';
  const missing = (paragraphs: readonly string[]) => {
    const blocks = paragraphs.map((text) => ({ text, kind: 'text' as const }));
    return spotPage(pack, { blocks, declaredLanguage: 'en' }).claims[0].missing;
  };

  it('is the denial, where only the claim is told', () => {
    expect(missing([claim])).toContain('st-peskov-wsj-1');
  });

  it('is not the denial, where the denier is named with the verb', () => {
    expect(missing([claim, 'Dmitry Peskov denied the report about Elon Musk.'])).not.toContain('st-peskov-wsj-1');
  });

  it('is not the denial, where its words are quoted', () => {
    const quote = '"It\'s all untrue, absolutely false information published in the newspaper," a spokesman said.';
    expect(missing([claim, quote])).not.toContain('st-peskov-wsj-1');
  });

  it('is the denial, where somebody else denied', () => {
    expect(missing([claim, 'Emmanuel Macron denied a report about Elon Musk.'])).toContain('st-peskov-wsj-1');
  });
});

describe('why a sentence was found', () => {
  const why = (text: string) => {
    const [hit] = spotPage(pack, { blocks: [{ text, kind: 'text' }], declaredLanguage: 'en' }).claims;
    return { ...hit.why, entities: hit.why.entities.map(pack.entityId) };
  };
  const claimOf = (id: string) => pack.story(pack.storyNumber(id)).claim;

  it('says that it was the summary, where that is nearest', () => {
    const { summary } = claimOf('adani-hindenburg-2023');
    expect(why(summary.en!)).toMatchObject({ matched: 'summary', wording: summary.en });
  });

  it('says which wording it was, which words are in the records, and who of the claim is named', () => {
    const [wording] = claimOf('kakhovka-dam-2023').wordings.en;
    expect(why(`${wording}, said Emmanuel Macron on Friday.`)).toMatchObject({
      matched: 'wording',
      wording,
      sharedWords: expect.arrayContaining(['blew', 'dam']),
      entities: expect.arrayContaining(['russia', 'kakhovka-dam']),
    });
    expect(why(`${wording}, said Emmanuel Macron on Friday.`).entities).not.toContain('emmanuel-macron');
  });
});

it('of the sentences of a claim those are marked first that tell more than the headline', () => {
  const headline = 'Vladimir Putin and Elon Musk have been in regular secret contact since late 2022';
  const more = 'Elon Musk and Vladimir Putin discussed business and geopolitics in their secret contact since 2022.';
  const blocks = [
    { text: headline, kind: 'headline' as const },
    ...[`${headline}.`, `Since late 2022 Putin and Elon Musk have been in regular secret contact.`, more].map(
      (text) => ({
        text,
        kind: 'text' as const,
      }),
    ),
  ];
  const { claims } = spotPage(pack, { blocks, declaredLanguage: 'en' });
  expect(
    claims.filter(({ story }) => pack.story(story).claim.id === 'wsj-musk-putin-2024').map(({ block }) => block),
  ).toEqual([0, 1, 3]);
});
