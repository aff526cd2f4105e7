import type { NameParts } from './name-parts.ts';

/** Names in the mix of scripts that news has: joined from parts of real names, or made where there are none. */

/** Small, fast, seeded: the same names in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Maker {
  /** Share of all names. */
  share: number;
  script: keyof NameParts;
  /** Organisations, with `*` for a name of a person or place. */
  organisations: readonly string[];
  given: readonly string[];
  /** Beginnings, middles and ends of made surnames. */
  syllables: readonly (readonly string[])[];
  capital: boolean;
  gap: string;
}

const words = (list: string) => list.split(' ');

const MAKERS: readonly Maker[] = [
  {
    share: 0.7,
    script: 'Latn',
    organisations: words(
      '*_Group *_Bank *_University University_of_* Bank_of_* Ministry_of_* National_Council_of_* *_Foundation *_Institute *_Holdings *_Media *_Energy *_Technologies *_Motors *_Airlines Museum_of_* *_Association European_Union_of_* *_Party *_Society Banque_de_* Société_* Université_de_* Verband_* Bundesamt_* Universidad_de_* Partido_* Università_di_* Partia_* Uniwersytet_*',
    ).map((pattern) => pattern.replaceAll('_', ' ')),
    given: words(
      'James Mary John Anna Robert Maria William Linda David Elena Richard Susan Joseph Karin Thomas Nadia Charles Eva Daniel Laura Paul Sofia Mark Julia Peter Clara Andrew Nora Steven Irene George Alice Kevin Paula Brian Marta Edward Greta Jason Ines Jeffrey Olga Ryan Rosa Jacob Lucia Gary Petra Nicolas Diana Eric Monica Jonas Helga Stephen Camille Lars Ingrid Scott Chiara Justin Bianca Marco Katarzyna Emil Zuzana Antonio Beatriz Pedro Fernanda Luis Carmen Jean Sylvie Pierre Margaux Ahmet Elif Mehmet Zeynep',
    ),
    syllables: [
      words(
        'Bar Ber Bo Bra Bri Cal Car Che Cor Da Del Do Dra Du El En Fa Fer Fi Fra Ga Ger Go Gra Ha Hel Ho Ja Jo Ka Kel Ko Kra La Le Lin Lo Ma Mer Mi Mor Na Ne No Ol Or Pa Per Po Ra Re Ro Sa Sche Si So Sta Ste Ta Te Ti To Tra Va Ver Vi Vo Wa Wel Wi Za Ze',
      ),
      words(
        'ba ben bi bo ca ci da de di do fa ga gi go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo',
      ),
      words(
        'berg ck des ez feld ga ian ini ka ke land ler ley lli man mann nen ner ni no off ova owski rd rez ro ron rt sen ski sky son ssi stein tin ton tti va ville wood',
      ),
    ],
    capital: true,
    gap: ' ',
  },
  {
    share: 0.13,
    script: 'Cyrl',
    organisations: words(
      'Банк_* Фонд_* Министерство_* Университет_* Группа_* Компания_* Партия_* Союз_* Институт_* Завод_*',
    ).map((pattern) => pattern.replaceAll('_', ' ')),
    given: words(
      'Александр Мария Сергей Анна Дмитрий Елена Андрей Ольга Алексей Наталья Иван Татьяна Михаил Ирина Николай Светлана Владимир Юлия Павел Екатерина',
    ),
    syllables: [
      words('Ал Бор Вол Гор Дан Жар Зай Ив Кар Лав Мак Ник Ор Пет Род Сав Тар Ус Фед Хар Чер Шум Юр Яр'),
      words('а ба ва га да е и ка ла ма на о па ра са та у ха ша'),
      words('ев енко ин кин ков лев ман нов ский тов цев чук шин щук ян'),
    ],
    capital: true,
    gap: ' ',
  },
  {
    share: 0.13,
    script: 'Arab',
    organisations: words('بنك_* جامعة_* وزارة_* مؤسسة_* شركة_* حزب_* مجلس_* جمعية_* معهد_* مجموعة_*').map((pattern) =>
      pattern.replaceAll('_', ' '),
    ),
    given: words(
      'محمد أحمد علي فاطمة حسن حسين خالد عمر يوسف إبراهيم مريم سامي ليلى كريم نادية طارق هدى عادل سعيد زينب',
    ),
    syllables: [
      words('ال بو بن حم خل در رش زي سل شر صب طو عب غن فر قا كر لط مص نج هش ور يا'),
      words('ا ب ت ح د ر س ش ع ف ق ك ل م ن و ي'),
      words('اني اوي ادي اشي اطي امي اوي يدي يري يسي يني ور ون يف يل'),
    ],
    capital: false,
    gap: ' ',
  },
  {
    share: 0.04,
    script: 'Hani',
    organisations: words('*银行 *大学 *集团 *公司 *基金会 *委员会 *协会'),
    given: [''],
    syllables: [
      words('王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 郑'),
      words('伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀 霞 平 刚 桂 建 文 辉 力 海 晓 志 国'),
      words('华 英 玉 红 兰 云 龙 飞 鹏 宇 婷 雪 琳 晨 浩 凯 欣 怡 俊 思 博 睿 泽 轩 航 嘉 梓 萱 涵 诗'),
    ],
    capital: false,
    gap: '',
  },
];

export interface MadeName {
  text: string;
  person: boolean;
}

/** Share of organisations among names joined from real parts. */
const ORGANISATIONS = 0.2;
/** A part of fewer units alone is no name that anybody would record as unique: "The", "Die" and 元 are parts too. */
const SHORTEST_ALONE = { spaced: 5, unspaced: 2 };
/** Some given names are far more frequent than others: the share drawn from the first tenth is 0.1 ** (1 / 3) = 46 %. */
const GIVEN_SKEW = 3;

/** The first `count` names of an endless, fixed list without repetition; of real parts where there are some. */
export function makeNames(count: number, parts?: NameParts): MadeName[] {
  const random = seeded(4);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const seen = new Set<string>();
  const names: MadeName[] = [];
  const shuffled = parts && {
    Latn: shuffle(parts.Latn, random),
    Cyrl: shuffle(parts.Cyrl, random),
    Arab: shuffle(parts.Arab, random),
    Hani: shuffle(parts.Hani, random),
  };
  while (names.length < count) {
    let share = random();
    const maker = MAKERS.find((one) => (share -= one.share) < 0) ?? MAKERS[0];
    const real = shuffled?.[maker.script] ?? [];
    const surname = () => {
      if (real.length > 0) return pick(real);
      const middle =
        random() < 0.5 || maker.gap === ''
          ? pick(maker.syllables[1])
          : pick(maker.syllables[1]) + pick(maker.syllables[1]);
      return pick(maker.syllables[0]) + middle + pick(maker.syllables[2]);
    };
    const given = () => (real.length > 0 ? real[Math.floor(random() ** GIVEN_SKEW * real.length)] : pick(maker.given));
    const shape = random();
    const isOrganisation = random() < ORGANISATIONS;
    // Most are given name and surname; some have two surnames, some are one word as companies are.
    const joined =
      (maker.gap === '' && real.length === 0) || shape < 0.1
        ? [surname()]
        : shape < 0.2
          ? [given(), surname(), surname()]
          : [given(), surname()];
    const text = isOrganisation ? pick(maker.organisations).replace('*', surname()) : joined.join(maker.gap);
    const shortest = text.includes(' ') ? 0 : maker.gap === '' ? SHORTEST_ALONE.unspaced : SHORTEST_ALONE.spaced;
    if (seen.has(text) || text.length < shortest) continue;
    seen.add(text);
    names.push({ text, person: !isOrganisation && joined.length > 1 });
  }
  return names;
}

function shuffle(list: readonly string[], random: () => number): string[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other], all[last]];
  }
  return all;
}
