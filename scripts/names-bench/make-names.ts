/** Names in the mix of scripts that news has; made, so that any number of them can be had without data. */

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

/** The first `count` names of an endless, fixed list without repetition. */
export function makeNames(count: number): MadeName[] {
  const random = seeded(4);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const seen = new Set<string>();
  const names: MadeName[] = [];
  while (names.length < count) {
    let share = random();
    const maker = MAKERS.find((one) => (share -= one.share) < 0) ?? MAKERS[0];
    const surname = () => {
      const middle =
        random() < 0.5 || maker.gap === ''
          ? pick(maker.syllables[1])
          : pick(maker.syllables[1]) + pick(maker.syllables[1]);
      return pick(maker.syllables[0]) + middle + pick(maker.syllables[2]);
    };
    const shape = random();
    // Most are given name and surname; some have two surnames, some are one word as companies are.
    const parts =
      maker.gap === '' || shape < 0.1
        ? [surname()]
        : shape < 0.2
          ? [pick(maker.given), surname(), surname()]
          : [pick(maker.given), surname()];
    const text = parts.join(maker.gap);
    if (seen.has(text)) continue;
    seen.add(text);
    names.push({ text, person: parts.length > 1 });
  }
  return names;
}
