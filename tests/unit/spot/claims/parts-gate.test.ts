import { describe, expect, it } from 'vitest';
import { found } from './bundled.ts';

const claims = async (text: string, language: string) =>
  (await found([text], language)).map((hit) => hit.split(' ')[0]);

describe('where the parts are exchanged it is another claim', () => {
  it.each([
    [
      'russia-2016-interference',
      'en',
      'Russia accused US agencies of meddling in its parliamentary election, which Donald Trump dismissed.',
    ],
    [
      'russia-2016-interference',
      'ru',
      'Россия обвинила американские спецслужбы во вмешательстве в выборы, Дональд Трамп это отверг.',
    ],
    [
      'russia-2016-interference',
      'fr',
      "La Russie a accusé les services américains d'ingérence dans ses élections, ce que Donald Trump a rejeté.",
    ],
    [
      'russia-2016-interference',
      'de',
      'Russland warf den US-Geheimdiensten vor, sich in seine Wahl eingemischt zu haben; Donald Trump wies das zurück.',
    ],
    [
      'russia-2016-interference',
      'es',
      'Rusia acusó a las agencias de Estados Unidos de injerencia en sus elecciones, lo que Donald Trump negó.',
    ],
    [
      'russia-2016-interference',
      'ar',
      'اتهمت روسيا أجهزة الاستخبارات الأمريكية بالتدخل في انتخاباتها، ونفى دونالد ترامب ذلك.',
    ],
    ['hemedti-egypt-strikes-2024', 'en', "Egypt accused Hemedti's forces of shelling its border post near Sudan."],
    ['hemedti-egypt-strikes-2024', 'ar', 'اتهمت مصر قوات حميدتي بقصف مواقع للجيش المصري على الحدود مع السودان.'],
    ['kakhovka-dam-2023', 'ru', 'Россия обвинила Украину в подрыве Каховской плотины.'],
    ['kakhovka-dam-2023', 'fr', "Moscou accuse l'Ukraine d'avoir fait sauter le barrage de Kakhovka."],
    ['kakhovka-dam-2023', 'de', 'Russland beschuldigt die Ukraine, den Kachowka-Staudamm gesprengt zu haben.'],
    ['kakhovka-dam-2023', 'ar', 'اتهمت روسيا أوكرانيا بتفجير سد كاخوفكا.'],
    ['kakhovka-dam-2023', 'en', 'The Kakhovka dam was blown up by Ukraine, Russia claims.'],
    ['mariupol-theatre-2022', 'ru', 'Минобороны России заявило, что театр в Мариуполе взорвал полк «Азов».'],
    ['indian-jets-may-2025', 'en', 'India shot down five Pakistani fighter jets, including two F-16s.'],
    ['indian-jets-may-2025', 'de', 'Indien hat fünf pakistanische Kampfjets abgeschossen.'],
    ['indian-jets-may-2025', 'ru', 'Индия сбила пять пакистанских истребителей.'],
    ['indian-jets-may-2025', 'en', "Five Pakistani fighter jets were shot down by India's air force."],
    ['pakistani-jets-iaf-2025', 'en', 'Pakistan shot down five Indian jets and one large drone.'],
    [
      'china-balloon-2023',
      'fr',
      'La Chine a déclaré que des ballons américains avaient survolé son territoire pour espionner.',
    ],
    [
      'china-balloon-2023',
      'ru',
      'Китай заявил, что американские шары летали над его территорией и собирали разведданные.',
    ],
    ['china-balloon-2023', 'ar', 'اتهمت الصين الولايات المتحدة بإرسال مناطيد تجسس فوق أراضيها.'],
    ['pyongyang-drones-2024', 'ar', 'اتهمت كوريا الجنوبية كوريا الشمالية بإرسال مسيرات فوق سيول.'],
    ['pyongyang-drones-2024', 'ru', 'Южная Корея обвинила КНДР в запуске беспилотников в сторону Сеула.'],
    ['algeria-morocco-fires-2021', 'ar', 'اتهم المغرب الجزائر بدعم جماعات معادية له وأعمال عدائية.'],
    ['musk-starmer-complicit-2025', 'fr', 'Keir Starmer a accusé Elon Musk de mentir sur les viols de mineures.'],
    [
      'musk-starmer-complicit-2025',
      'de',
      'Keir Starmer warf Elon Musk Falschinformationen über den Missbrauch von Mädchen vor.',
    ],
    ['mh17-buk-russia', 'de', 'Russland erklärte, eine ukrainische Buk habe MH17 abgeschossen.'],
    ['taliban-shelter-ttp', 'ar', 'اتهمت حركة طالبان الأفغانية باكستان بإيواء مسلحي تنظيم داعش.'],
    ['kremlin-drones-2023', 'en', "Ukraine said Russia had attacked Zelensky's residence in Kyiv with drones."],
    [
      'trump-carroll-1996',
      'es',
      'Donald Trump acusó a E. Jean Carroll de mentir sobre la violación para vender su libro.',
    ],
    ['olenivka-prison-2022', 'uk', 'Україна звинуватила Росію в підриві бараку в Оленівці.'],
    ['abu-akleh-idf-2022', 'ar', 'قال الجيش الإسرائيلي إن مسلحين فلسطينيين أطلقوا الرصاص على شيرين أبو عاقلة في جنين.'],
    ['iran-drones-russia-2022', 'en', 'Iran said Ukraine had sent drones to attack its ships bound for Russia.'],
    [
      'moldova-coup-plot-2023',
      'en',
      "Russia accused Moldova's Maia Sandu of preparing a coup against the regional parliament.",
    ],
    [
      'banjska-attack-serbia-2023',
      'de',
      'Serbien warf Kosovo vor, den Angriff von Banjska selbst organisiert zu haben.',
    ],
  ])('not %s: %s: %s', async (claim, language, text) => {
    expect(await claims(text, language)).not.toContain(claim);
  });
});

describe('who does it may stand first or last', () => {
  it.each([
    [
      'russia-2016-interference',
      'en',
      'Russia was accused by US intelligence agencies of meddling in the 2016 presidential election to help Donald Trump.',
    ],
    [
      'russia-2016-interference',
      'fr',
      "La Russie a été accusée par le renseignement américain d'ingérence dans l'élection présidentielle de 2016 en faveur de Donald Trump.",
    ],
    [
      'russia-2016-interference',
      'de',
      'Russland wurde von US-Geheimdiensten beschuldigt, sich in die Präsidentschaftswahl 2016 zugunsten von Donald Trump eingemischt zu haben.',
    ],
    [
      'russia-2016-interference',
      'ru',
      'Россию обвинили во вмешательстве в президентские выборы в США 2016 года в пользу Дональда Трампа.',
    ],
    [
      'russia-2016-interference',
      'ar',
      'اتُهمت روسيا بالتدخل في الانتخابات الرئاسية الأمريكية عام 2016 لمساعدة دونالد ترامب.',
    ],
    ['indian-jets-may-2025', 'en', "Five Indian fighter jets were shot down by Pakistan's air force, Islamabad said."],
    ['indian-jets-may-2025', 'ru', 'Пять индийских истребителей сбиты ВВС Пакистана, заявили в Исламабаде.'],
    ['indian-jets-may-2025', 'ar', 'أسقطت باكستان خمس مقاتلات هندية بينها ثلاث من طراز رافال.'],
    ['indian-jets-may-2025', 'es', 'Cinco cazas indios fueron derribados por la fuerza aérea de Pakistán.'],
    ['kakhovka-dam-2023', 'en', 'Ukraine said Russian forces blew up the Kakhovka dam.'],
    ['kakhovka-dam-2023', 'ar', 'اتهمت أوكرانيا روسيا بتفجير سد كاخوفكا.'],
    ['kakhovka-dam-2023', 'de', 'Die Ukraine wirft Russland vor, den Kachowka-Staudamm gesprengt zu haben.'],
    [
      'hemedti-egypt-strikes-2024',
      'en',
      "Egyptian aircraft bombed RSF forces at Jebel Moya, said Hemedti, the head of Sudan's Rapid Support Forces.",
    ],
    [
      'algeria-morocco-fires-2021',
      'en',
      'Morocco was accused by Algeria of hostile acts and of supporting groups blamed for the forest fires.',
    ],
    [
      'pyongyang-drones-2024',
      'en',
      'South Korea was accused by North Korea of flying drones over Pyongyang to drop leaflets.',
    ],
    [
      'macron-morrison-submarines-2021',
      'en',
      'Scott Morrison lied to me about the submarine contract, Emmanuel Macron said.',
    ],
    [
      'bolsonaro-coup-plot',
      'en',
      "Jair Bolsonaro led a plot to stay in power after losing the election, Brazil's prosecutor-general said.",
    ],
  ])('%s: %s: %s', async (claim, language, text) => {
    expect(await claims(text, language)).toContain(claim);
  });
});
