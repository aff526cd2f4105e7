import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../../core/records/check-records.ts';
import type { RecordFile } from '../../../core/records/record-files.ts';

const source = { outlet: 'Example News', url: 'https://news.example/a', lang: 'en', grade: 'A' };
const both = (en: string) => ({ en, ar: 'نص' });

const person = (id: string, name: string) => ({ id, kind: 'person', names: { en: [name] } });

/** Two people, the first with offices: from and to. */
const inOffice = (...terms: [from: string, to?: string][]) => [
  { ...person('ada-one', 'Ada One'), roles: terms.map(([from, to]) => ({ title: both('mayor'), from, to })) },
  person('bob-two', 'Bob Two'),
];

const story = () => ({
  claim: {
    id: 'some-claim',
    claimants: ['ada-one'],
    date: '2024-05-02',
    region: 'americas',
    summary: both('Ada One said that Bob Two was away.'),
    wordings: { en: ['Bob Two was away', 'Bob Two had left'] },
    about: ['bob-two'],
    sources: [source],
  },
  statements: [
    {
      id: 'st-bob',
      speaker: 'bob-two',
      role: both('Mayor'),
      date: '2024-05-03',
      stance: 'denies',
      quotes: [{ lang: 'en', text: 'I was there.', source: 0 }],
      summary: both('Bob Two said that he had been there.'),
      sources: [source],
    },
  ],
});

type Story = ReturnType<typeof story>;

const formatted = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A sound set of records, each of its parts open to change. */
function files(change: { story?: (story: Story) => void; people?: object[]; text?: (text: string) => string }) {
  const changed = story();
  change.story?.(changed);
  const text = formatted(changed);
  const set: RecordFile[] = [
    {
      path: 'pack.json',
      kind: 'authorship',
      text: formatted({ id: 'pack', title: { en: 'Pack' }, revision: '2024-06-01', licence: 'L', authors: ['A'] }),
    },
    {
      path: 'entities/people.json',
      kind: 'entities',
      text: formatted(change.people ?? [person('ada-one', 'Ada One'), person('bob-two', 'Bob Two')]),
    },
    { path: 'stories/americas/some-claim.json', kind: 'story', text: change.text ? change.text(text) : text },
  ];
  return checkRecords(set);
}

describe('checks over the records', () => {
  it('find nothing wrong with sound ones', () => {
    expect(files({})).toEqual([]);
    expect(files({ people: inOffice(['2021-05', '2021'], ['2010', '2021-05']) })).toEqual([]);
    expect(files({ story: (s) => (s.statements[0].date = '2024-06') })).toEqual([]);
  });

  it.each<[string, Parameters<typeof files>[0], RegExp]>([
    ['text that is no JSON', { text: (text) => text.slice(1) }, /some-claim\.json.*not valid JSON/],
    ['another layout', { text: (text) => text.replace('  "claim"', '"claim"') }, /not formatted/],
    ['a field of no schema', { story: (s) => Object.assign(s.claim, { verdict: 'false' }) }, /claim\.verdict/],
    [
      'a missing Arabic summary',
      { story: (s) => Object.assign(s.claim, { summary: { en: 'x' } }) },
      /claim\.summary.*Arabic/,
    ],
    ['a date that does not exist', { story: (s) => (s.claim.date = '2024-02-30') }, /claim\.date.*real date/],
    [
      'an address without https',
      { story: (s) => (s.claim.sources = [{ ...source, url: 'http://x.example' }]) },
      /https/,
    ],
    [
      'an address that could not stand in a text',
      { story: (s) => (s.claim.sources = [{ ...source, url: 'https://news.example/a> b' }]) },
      /sources\.0\.url.*https: address/,
    ],
    ['a script as address', { story: (s) => (s.claim.sources = [{ ...source, url: 'javascript:alert(1)' }]) }, /https/],
    [
      'a quotation without language',
      { story: (s) => Object.assign(s.statements[0].quotes[0], { lang: '' }) },
      /quotes\.0\.lang/,
    ],
    [
      'a quotation that is a passage',
      { story: (s) => (s.statements[0].quotes[0].text = 'word '.repeat(60).trim()) },
      /200/,
    ],
    [
      'a quotation of a source that is not there',
      { story: (s) => (s.statements[0].quotes[0].source = 3) },
      /no source number 3/,
    ],
    [
      'words of two lines',
      { story: (s) => (s.statements[0].quotes[0].text = 'I was\nthere.') },
      /quotes\.0\.text.*one line/,
    ],
    [
      'words that show in another order than they stand in',
      { story: (s) => (s.statements[0].quotes[0].text = 'I was \u202eton\u202c there.') },
      /quotes\.0\.text.*direction/,
    ],
    ['a speaker that is not there', { story: (s) => (s.statements[0].speaker = 'cyd-three') }, /no entity "cyd-three"/],
    ['a claim about nobody known', { story: (s) => s.claim.about.push('cyd-three') }, /about\.1.*cyd-three/],
    [
      'an id used twice',
      { people: [person('ada-one', 'Ada One'), person('ada-one', 'Ada'), person('bob-two', 'Bob Two')] },
      /"ada-one" is taken/,
    ],
    ['a statement before its claim', { story: (s) => (s.statements[0].date = '2024-05-01') }, /before the claim/],
    [
      '"beforeClaim" without need',
      { story: (s) => Object.assign(s.statements[0], { beforeClaim: true }) },
      /not before/,
    ],
    [
      'statements out of order',
      { story: (s) => s.statements.push({ ...s.statements[0], id: 'st-2', date: '2024-05-02' }) },
      /order of their dates/,
    ],
    [
      'entities out of order',
      { people: [person('bob-two', 'Bob Two'), person('ada-one', 'Ada One')] },
      /order of their ids/,
    ],
    [
      'a statement of a day after the records were last changed',
      { story: (s) => (s.statements[0].date = '2042-05-03') },
      /statements\.0\.date: 2042-05-03 is after/,
    ],
    [
      'a claim of a day after that',
      { story: (s) => (s.claim.date = s.statements[0].date = '2024-07') },
      /claim\.date: 2024-07 is after/,
    ],
    ['one wording in a language', { story: (s) => s.claim.wordings.en.pop() }, /wordings\.en.*two/],
    ['an office that ended before it began', { people: inOffice(['2021-05', '2020']) }, /0\.roles\.0\.to/],
    ['an older office before a newer one', { people: inOffice(['2010'], ['2020']) }, /0\.roles\.1\.from.*newest/],
    [
      'a file in the wrong place',
      { story: (s) => (s.claim.region = 'asia-africa') },
      /belongs in stories\/asia-africa/,
    ],
    [
      'a verdict of our own',
      { story: (s) => (s.claim.summary.en = 'Ada One falsely said so.') },
      /summary\.en.*"falsely" judges/,
    ],
    ['a verdict in Arabic', { story: (s) => (s.claim.summary.ar = 'زعمت أدا ذلك') }, /summary\.ar.*judges/],
    [
      'one written together with "and"',
      { story: (s) => (s.claim.summary.ar = 'وزعمت أدا ذلك') },
      /summary\.ar.*judges/,
    ],
    [
      'a name of two people',
      { people: [person('ada-one', 'Ada One'), person('bob-two', 'ADA ONE')] },
      /"ADA ONE".*ada-one/,
    ],
    ['a name of signs only', { people: [person('ada-one', '***'), person('bob-two', 'Bob Two')] }, /no letter/],
  ])('refuse %s', (_, change, message) => {
    const problems = files(change).map(({ file, path, message: text }) => `${file}: ${path}: ${text}`);
    expect(problems.join('\n')).toMatch(message);
  });

  it('let others judge inside quotation marks', () => {
    expect(files({ story: (s) => (s.claim.summary.en = 'Ada One called it “so-called news” of Bob Two.') })).toEqual(
      [],
    );
  });
});
