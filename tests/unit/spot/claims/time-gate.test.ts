import { describe, expect, it } from 'vitest';
import { found } from './bundled.ts';

const claims = async (text: string, language: string) =>
  (await found([text], language)).map((hit) => hit.split(' ')[0]);

describe('a like event of another day is another claim', () => {
  it.each([
    [
      'indian-jets-may-2025',
      'en',
      "Pakistan's air force shot down an Indian fighter jet on 27 February, the army said.",
    ],
    [
      'mig31-estonia-airspace-2025',
      'en',
      "Three Russian fighters flew in Estonia's airspace for 12 minutes on 3 March.",
    ],
    [
      'mig31-estonia-airspace-2025',
      'ru',
      'Три российских истребителя МиГ-31 находились в воздушном пространстве Эстонии 12 минут 3 марта.',
    ],
    [
      'mig31-estonia-airspace-2025',
      'de',
      'Drei russische MiG-31 flogen am 3. März zwölf Minuten durch den Luftraum Estlands.',
    ],
    [
      'mig31-estonia-airspace-2025',
      'fr',
      "Trois MiG-31 russes ont violé l'espace aérien de l'Estonie pendant 12 minutes le 3 mars.",
    ],
    [
      'mig31-estonia-airspace-2025',
      'es',
      'Tres cazas MiG-31 rusos volaron 12 minutos en el espacio aéreo de Estonia el 3 de marzo.',
    ],
    ['mig31-estonia-airspace-2025', 'ar', 'حلقت ثلاث مقاتلات روسية من طراز ميغ-31 في أجواء إستونيا 12 دقيقة في ٣ آذار.'],
    ['mig31-estonia-airspace-2025', 'ar', 'حلقت ثلاث مقاتلات روسية من طراز ميغ-31 في أجواء إستونيا 12 دقيقة يوم 3 مارس.'],
    [
      'mariupol-hospital-2022',
      'en',
      "Russian troops struck a maternity hospital in Mariupol on 2 April, Ukraine's president said.",
    ],
    ['mariupol-theatre-2022', 'ru', '2 апреля российская авиация разбомбила театр в Мариуполе, сообщила Украина.'],
    ['al-ahli-hospital-2023', 'ar', 'قصفت إسرائيل مستشفى الأهلي في غزة في 13 نيسان، بحسب وزارة الصحة.'],
    [
      'al-ahli-hospital-2023',
      'en',
      'An Israeli air strike hit the Al-Ahli hospital in Gaza on 13 April, the health ministry said.',
    ],
    ['kakhovka-dam-2023', 'en', 'Russian forces blew up a part of the Kakhovka dam on 11 November, Ukraine said.'],
    ['crimean-bridge-2022', 'en', "Ukraine's special services blew up the Crimean Bridge on 3 June, Russia said."],
    [
      'crimean-bridge-2022',
      'fr',
      'Les services spéciaux ukrainiens ont fait exploser le pont de Crimée le 3 juin, dit la Russie.',
    ],
    [
      'wapo-trump-putin-call-2024',
      'en',
      'Donald Trump and Vladimir Putin spoke by telephone about the war in Ukraine on 12 February, the Washington Post reported.',
    ],
    [
      'wapo-trump-putin-call-2024',
      'de',
      'Donald Trump und Wladimir Putin telefonierten am 12. Februar über den Krieg in der Ukraine, schrieb die Washington Post.',
    ],
    [
      'pyongyang-drones-2024',
      'en',
      'South Korean drones flew over Pyongyang on 4 January and dropped leaflets, North Korea said.',
    ],
    ['dahyan-bus-strike-2018', 'ar', 'قصف التحالف بقيادة السعودية حافلة أطفال في ضحيان باليمن في 20 كانون الثاني.'],
    [
      'japan-china-radar-2025',
      'en',
      'Chinese J-15 fighters aimed their radar at Japanese F-15s near Okinawa on 20 January 2026, Japan said.',
    ],
  ])('not %s: %s: %s', async (claim, language, text) => {
    expect(await claims(text, language)).not.toContain(claim);
  });
});

describe('the day itself, and the day of a report, do not speak against a claim', () => {
  it.each([
    [
      'mig31-estonia-airspace-2025',
      'en',
      "Three Russian MiG-31 fighters flew in Estonia's airspace for 12 minutes on 19 September.",
    ],
    [
      'mig31-estonia-airspace-2025',
      'ar',
      'حلقت ثلاث مقاتلات روسية من طراز ميغ-31 في أجواء إستونيا 12 دقيقة في ١٩ أيلول.',
    ],
    [
      'mig31-estonia-airspace-2025',
      'ru',
      '19 сентября три российских истребителя МиГ-31 12 минут находились в воздушном пространстве Эстонии.',
    ],
    [
      'mig31-estonia-airspace-2025',
      'en',
      "Estonia's minister repeated on 4 October that three Russian MiG-31 fighters had flown in its airspace for 12 minutes.",
    ],
    [
      'mig31-estonia-airspace-2025',
      'ar',
      'قالت إستونيا في 4 تشرين الأول إن ثلاث مقاتلات روسية من طراز ميغ-31 دخلت أجواءها 12 دقيقة.',
    ],
    [
      'mig31-estonia-airspace-2025',
      'de',
      'Estland erklärte am 4. Oktober, drei russische Kampfjets vom Typ MiG-31 seien zwölf Minuten in seinem Luftraum geflogen.',
    ],
    [
      'mig31-estonia-airspace-2025',
      'ru',
      '4 октября Эстония заявила, что три российских истребителя МиГ-31 12 минут находились в её воздушном пространстве.',
    ],
    [
      'mariupol-hospital-2022',
      'en',
      'Russian troops struck a maternity hospital in Mariupol on March 9, Zelensky said.',
    ],
    [
      'wsj-musk-putin-2024',
      'en',
      'The Wall Street Journal reported on 24 October that Elon Musk and Vladimir Putin have been in regular contact since late 2022.',
    ],
    [
      'wsj-musk-putin-2024',
      'ru',
      'Кремль 3 марта 2026 года вновь опроверг, что Илон Маск с конца 2022 года регулярно общался с Путиным.',
    ],
    ['al-ahli-hospital-2023', 'ar', 'قالت وزارة الصحة في غزة إن غارة إسرائيلية أصابت مستشفى الأهلي في 17 تشرين الأول.'],
    [
      'indian-jets-may-2025',
      'fr',
      'Le Pakistan a abattu cinq avions de chasse indiens, dont trois Rafale, dans la nuit du 6 au 7 mai.',
    ],
    [
      'crimean-bridge-2022',
      'fr',
      "La Russie affirme que les services spéciaux ukrainiens ont organisé l'explosion du 8 octobre sur le pont de Crimée.",
    ],
  ])('%s: %s: %s', async (claim, language, text) => {
    expect(await claims(text, language)).toContain(claim);
  });
});
