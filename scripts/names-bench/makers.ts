import type { NameParts } from './name-parts.ts';

/** What names of one script are made of. */
export interface Maker {
  /** Share of all names. */
  share: number;
  script: keyof NameParts;
  /** Organisations, with `*` for a name of a person or place. */
  organisations: readonly string[];
  given: readonly string[];
  /** Beginnings, middles and ends of made surnames. */
  syllables: readonly (readonly string[])[];
  gap: string;
}

const words = (list: string) => list.split(' ');

export const MAKERS: readonly Maker[] = [
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
    gap: '',
  },
];
