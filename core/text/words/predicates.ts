/** What is said to have been done or to be concerned: beginnings of folded words; of Arabic words their stems are compared. */
type Predicate = readonly [latin: string, cyrillic: string, arabic: string];

/** What one party does to another: who does it matters. */
const ACTS: readonly Predicate[] = [
  [
    'kill murder slain mord ermord getot totet tot tue tuer meurtr assass asesin mat muert dead death die died tod',
    'убит убий убил погиб смерт мертв',
    'قتل مقتل اغتيال وفاة موت',
  ],
  ['poison novichok nerve vergift gift empoison envenen', 'отрав яд новичок', 'تسميم سم'],
  [
    'shoot shot down destroy abgeschoss abschoss abschuss abatt detrui derrib zerstor',
    'сбил сбит уничтож',
    'إسقاط أسقطت تدمير',
  ],
  [
    'bomb missile rocket strike struck airstrike rakete frapp misil ataque atac attack angriff angegriff attaqu',
    'удар ракет бомб обстрел атак',
    'قصف صاروخ ضربة غارة هجوم استهدف',
  ],
  ['abduct kidnap enlev entfuhr verschlepp secuestr rapt snatch disappear', 'похи украл исчез', 'خطف اختطاف مختطف'],
  [
    'spy spie spion surveil spyware intercept bugg wiretap abgehor uberwach ecout espi intelligence',
    'шпион слеж прослуш перехват',
    'تجسس تنصت مراقبة استخبارات',
  ],
  ['hack cyber pirat jaque trolls', 'хакер взлом кибер', 'اختراق قرصنة'],
  ['brib bestech korrupt bestoch pot-de soborn corrup kickback schmier', 'взят подкуп корруп', 'رشوة رشاوى فساد'],
  ['launder blanch blanqu geldwasch', 'отмыв', 'غسل تبييض'],
  ['fraud scam deceiv betrug betrog tausch escroqu arnaqu estaf intric', 'мошенни обман', 'احتيال خداع نصب'],
  ['fake forg gefalscht faux faus fals fabricat erfund invent inflat', 'поддел фальш фальсиф', 'تزوير مزور مزيف تلفيق'],
  ['steal stole rigg rig gestohl vole= voler= rob amano fraudul manipul', 'украд подтас', 'سرقة مسروقة تلاعب'],
  ['interfer meddl influenc beeinfluss einmisch ingeren injer', 'вмеш влия', 'تدخل تأثير'],
  ['plot conspir coup complot umsturz putsch golpe verschwor cling', 'загов переворот', 'مؤامرة انقلاب تآمر مخطط'],
  ['pressure pressed pressur pression presion druck= drang= pouss', 'давл давил', 'ضغط'],
  ['threat droh menac amenaz', 'угро', 'تهديد'],
  [
    'rape sexual sexuell assault viol agresion vergewalt agress harass',
    'изнасил сексуал домог',
    'اغتصاب جنسي اعتداء تحرش',
  ],
  ['folter tortur', 'пытк пытал', 'تعذيب'],
  ['massacre genocid massak matanza volkermord', 'резня геноцид массов', 'مجزرة إبادة مذبحة'],
  ['deport expel abschieb expuls vertreib', 'депорт вывез', 'ترحيل طرد'],
  ['arrest detain jail prison verhaft gefang emprison carcel deten', 'арест задерж тюрьм', 'اعتقال سجن احتجاز'],
  ['explos blast blew sprengst sabotag', 'взрыв диверс подорв', 'تفجير انفجار تخريب'],
  ['harbo shelter sanctu abrit beherberg', 'укрыва', 'إيواء تؤوي'],
  [
    'sponsor directed= ordered orders= order= authori befahl anordn ordonn ordeno ordenar commandit',
    'приказ заказал организ',
    'أمر أوامر أمرت تدبير',
  ],
  ['burn ash asche cendre ceniz quem verbrann', 'сожж сожг', 'حرق محترقة رماد'],
  ['dump vertedero depotoir basurero mullkipp discharg entsorg rejet', 'свалк', 'مكب تصريف'],
  ['lied lying lies= mentir menti mensong mint gelog luge= lugen lugt engano', 'лгал солгал лжет ложь', 'كذب يكذب'],
  ['win= won= winner victor vainqu gagn sieg gewann gewonn gano= ganar triunf', 'побед выигра', 'فوز فاز انتصار'],
  ['famine starv hunger faim= affam hambr', 'голод', 'مجاعة جوع تجويع'],
  ['invad invas envahi einmarsch einmarschier', 'вторж вторг', 'غزو اجتياح'],
  ['suppl deliver liefer livr= livre= livra suminist entreg fourni', 'постав снабж', 'توريد تزويد زود إمداد'],
  ['search durchsuch fouill perquis registr', 'обыск', 'تفتيش فتش'],
];

/** What is done together, and what it is done with. */
const MATTERS: readonly Predicate[] = [
  [
    'contact kontakt call phone telephon telefon appel llam anruf',
    'контакт общал общени связ звон телефон',
    'اتصال تواصل تواصلت هاتف مكالمة',
  ],
  [
    'meet met treff traf rencontr reun encuentr spoke discuss gesprach entret',
    'встреч встрет беседов перегов',
    'لقاء التقى اجتماع تحدث محادثات',
  ],
  ['drohne dron', 'беспилотник дрон бпла', 'مسيرة طائرات'],
  [
    'jet plane aircraft fighter flugzeug kampfjet avion appareil chasseur caza airliner maschine',
    'самол истребител авиалайнер',
    'طائرة مقاتلة',
  ],
  [
    'money cash fund financ million paid pay payment zahl finanz argent dinero pago geld',
    'деньг финанс плат заплат',
    'أموال مال دفع مدفوعات',
  ],
  ['vote election elector ballot wahl scrutin voto urna', 'выбор голос избира', 'انتخاب تصويت أصوات اقتراع'],
  [
    'secret geheim heimlich clandest cach hidden hide hid conceal verschwieg versteckt verbarg cover dissimul ocult escond',
    'тайн секрет скрыл скрыв',
    'سري سرا سرية إخفاء تستر',
  ],
  ['weapon arms ammunition waffe munition arme arma', 'оруж боеприпас вооруж', 'سلاح ذخيرة'],
  ['gas sarin chemi chimi quimic chlor', 'химич газ зарин хлор', 'كيميائي غاز سارين كلور'],
  ['nuclear radioact atom nuklear verstrahlt uranium', 'ядерн атомн радиоакт', 'نووي مشع إشعاع'],
  [
    'troop soldier army soldat truppe militar armee armed combat fight',
    'войск солдат воен армия',
    'جنود قوات جيش عسكري مقاتلين',
  ],
  ['mercenar soldner private', 'наемник чвк', 'مرتزقة'],
  ['gang cartel mafia bande pandill mara narco hitmen sicari', 'банд картел мафи', 'عصابة كارتل'],
  ['drug cocain drog narcot kokain', 'наркот кокаин', 'مخدرات كوكايين'],
  ['protest demonstrat manifest demonstrant', 'протест демонстр', 'محتجين متظاهرين احتجاجات مظاهرات'],
  ['child kind enfant nino teen young jugend jeune', 'дети детей ребен', 'أطفال'],
  ['watch rolex uhr montre reloj', 'час', 'ساعات'],
  ['document paper dossier leak dokument fuite filtr', 'документ утечк', 'وثائق تسريب وثيقة'],
  ['record tape audio video aufnahm enregistr graba', 'запис видео аудио', 'تسجيل فيديو'],
  ['degree thesis certificate abschluss zeugnis diplom titulo', 'диплом', 'شهادة دبلوم'],
  ['ship vessel boat schiff navire buque tanker', 'судн корабл', 'سفينة'],
  ['pipeline gazoduc gasoduct', 'газопровод трубопровод', 'أنابيب'],
  ['balloon ballon globo', 'шар аэростат', 'منطاد'],
  ['leaflet flugbl tract folleto', 'листовк', 'منشورات'],
  ['profit gewinn benefic gain', 'прибыл', 'أرباح'],
  ['safe security sicherheit securite segur', 'безопас', 'أمن سلامة'],
  ['data daten donnee dato information', 'данн', 'بيانات معلومات'],
  ['chip component bauteil puce microchip', 'чип', 'رقائق شرائح'],
  ['software logiciel system', 'программ', 'برنامج برمجيات'],
  ['crash absturz accident catastroph', 'катастроф крушен', 'تحطم كارثة'],
  ['nuclear-test virus lab labor covid corona pandemi', 'вирус лаборатор ковид', 'فيروس مختبر كورونا'],
  ['first erst premier primer', 'перв', 'أول'],
  ['border grenze front', 'границ', 'حدود'],
  ['war krieg guerre guerra', 'войн', 'حرب'],
  [
    'negotiat deal pact verhandl negoci accord acuerdo truce privileg trad',
    'договор сделк',
    'اتفاق صفقة مفاوضات تفاوض',
  ],
  ['student etudiant estudiant', 'студент', 'طلاب'],
  ['hospital hopita klinik krankenh', 'больниц госпитал роддом', 'مستشفى'],
  ['school ecole schule schul= escuela colegio', 'школ', 'مدرسة مدارس'],
  ['bridge pont= brucke puente', 'мост= моста мосту', 'جسر'],
  ['dam= barrage staudamm damm= presa=', 'плотин', 'سد'],
  ['water eau= eaux= wasser agua= aguas=', 'вода= воды= воду= водой=', 'مياه ماء'],
  ['airport aeropor flughaf', 'аэропорт', 'مطار'],
  ['airspace luftraum', 'воздушн', 'أجواء'],
  ['migrant fluchtling refug asyl', 'мигрант беженц', 'مهاجر لاجئ لاجئين'],
  ['email e-mail mails= courriel messageri correo', 'почт= почту почте', 'بريد مراسلات'],
];

/**
 * Predicates in the words of several languages, so that a claim worded in one is found in another and "murdered" meets "killed".
 * A word belongs to the one whose beginning fits it longest.
 */
export const PREDICATES: readonly Predicate[] = [...ACTS, ...MATTERS];

/** Whether a predicate, by its number, has a doer and one it is done to. */
export const isAct = (concept: number): boolean => concept >= 0 && concept < ACTS.length;
