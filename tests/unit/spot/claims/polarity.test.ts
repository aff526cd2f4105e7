import { describe, expect, it } from 'vitest';
import { found } from './bundled.ts';

describe('a denial is known in each language, by its verb, by its expression and by what one says not to have done', () => {
  it.each([
    [
      'en',
      'russia-2016-interference reports-denial',
      'The Kremlin rejected the accusation that Russia had meddled in the 2016 US presidential election to help Donald Trump.',
    ],
    [
      'en',
      'russia-2016-interference reports-denial',
      'Russia said it had not interfered in the 2016 US presidential election in favour of Donald Trump.',
    ],
    [
      'en',
      'russia-2016-interference reports-denial',
      "There is no evidence that Russia interfered in the 2016 presidential election to help Donald Trump, Moscow's ambassador said.",
    ],
    [
      'en',
      'kakhovka-dam-2023 reports-denial',
      "Moscow dismissed Ukraine's claim that Russian forces blew up the Kakhovka dam.",
    ],
    [
      'en',
      'kakhovka-dam-2023 reports-denial',
      'Russia called the report that it blew up the Kakhovka dam in Ukraine baseless.',
    ],
    [
      'fr',
      'kakhovka-dam-2023 reports-denial',
      "La Russie rejette l'accusation d'avoir fait sauter le barrage de Kakhovka en Ukraine.",
    ],
    [
      'fr',
      'kakhovka-dam-2023 reports-denial',
      "La Russie a affirmé qu'elle n'avait pas fait sauter le barrage de Kakhovka.",
    ],
    [
      'de',
      'kakhovka-dam-2023 reports-denial',
      'Russland weist zurück, den Kachowka-Staudamm in der Ukraine gesprengt zu haben.',
    ],
    ['de', 'kakhovka-dam-2023 reports-denial', 'Russland bestreitet, den Kachowka-Staudamm gesprengt zu haben.'],
    ['es', 'kakhovka-dam-2023 reports-denial', 'Rusia rechazó las acusaciones de que voló la presa de Kajovka.'],
    [
      'ru',
      'kakhovka-dam-2023 reports-denial',
      'Россия опровергла, что российские войска подорвали плотину Каховской ГЭС на Украине.',
    ],
    ['ru', 'kakhovka-dam-2023 reports-denial', 'Россия заявила, что не взрывала плотину Каховской ГЭС.'],
    ['it', 'wsj-musk-putin-2024 reports-denial', 'Putin smentisce di avere contatti segreti con Elon Musk dal 2022.'],
    ['pt', 'wsj-musk-putin-2024 reports-denial', 'Putin nega ter contactos secretos com Elon Musk desde 2022.'],
    [
      'pl',
      'wsj-musk-putin-2024 reports-denial',
      'Kreml zaprzeczył, że Władimir Putin ma od 2022 roku kontakt z Elonem Muskiem.',
    ],
    [
      'uk',
      'wsj-musk-putin-2024 reports-denial',
      'Кремль заперечив, що Володимир Путін з 2022 року має контакт з Ілоном Маском.',
    ],
    ['ar', 'kakhovka-dam-2023 reports-denial', 'نفت روسيا أن تكون قواتها فجرت سد كاخوفكا في أوكرانيا.'],
    ['ar', 'kakhovka-dam-2023 reports-denial', 'وصفت روسيا اتهامها بتفجير سد كاخوفكا في أوكرانيا بأنه لا أساس له.'],
    [
      'es',
      'bukele-gang-pact-2020 reports-denial',
      'Nayib Bukele negó que su gobierno haya negociado con la MS-13 una reducción de homicidios.',
    ],
    [
      'ar',
      'mh17-buk-russia reports-denial',
      'رفضت روسيا اتهامها بإسقاط الطائرة الماليزية إم إتش 17 بصاروخ بوك فوق أوكرانيا.',
    ],
  ])('%s: %s: %s', async (language, hit, text) => {
    expect(await found([text], language)).toContain(hit);
  });
});

describe('words of denial that are about something else, and negations beside the claim, deny nothing', () => {
  it.each([
    [
      'es',
      'bukele-gang-pact-2020 asserts',
      'El Faro publicó que el gobierno de Nayib Bukele negoció con la MS-13 una reducción de homicidios.',
    ],
    ['en', 'jokowi-diploma-2025 asserts', 'Roy Suryo said the diploma of Joko Widodo is fake and forged.'],
    ['fr', 'kakhovka-dam-2023 asserts', 'Selon Kiev, la Russie a fait sauter le barrage de Kakhovka en Ukraine.'],
    [
      'en',
      'kakhovka-dam-2023 asserts',
      'Ukraine, which had not commented before, said Russian forces blew up the Kakhovka dam.',
    ],
    ['ru', 'kakhovka-dam-2023 asserts', 'Украина утверждает, что российские войска подорвали плотину Каховской ГЭС.'],
    ['ar', 'kakhovka-dam-2023 asserts', 'أكدت أوكرانيا أن القوات الروسية فجرت سد كاخوفكا.'],
    ['de', 'kakhovka-dam-2023 asserts', 'Die Ukraine wirft Russland vor, den Kachowka-Staudamm gesprengt zu haben.'],
    ['es', 'kakhovka-dam-2023 asserts', 'Ucrania asegura que las fuerzas rusas destruyeron la presa de Nova Kajovka.'],
    [
      'en',
      'mariupol-hospital-2022 asserts',
      'Russian troops struck a maternity hospital in Mariupol, Zelensky said after Russia had rejected an offer of talks.',
    ],
  ])('%s: %s: %s', async (language, hit, text) => {
    expect(await found([text], language)).toContain(hit);
  });
});

describe('a denial taken back is none', () => {
  it.each([
    ['en', 'kakhovka-dam-2023 unclear', 'Russia did not deny that its forces blew up the Kakhovka dam in Ukraine.'],
    [
      'fr',
      'kakhovka-dam-2023 unclear',
      "La Russie n'a pas démenti avoir fait sauter le barrage de Kakhovka en Ukraine.",
    ],
    [
      'ru',
      'kakhovka-dam-2023 unclear',
      'Россия не опровергла, что российские войска подорвали плотину Каховской ГЭС на Украине.',
    ],
  ])('%s: %s: %s', async (language, hit, text) => {
    expect(await found([text], language)).toContain(hit);
  });
});

describe('what is asked, doubted or rejected, and what those concerned answer, is not asserted', () => {
  const unclear = 'kakhovka-dam-2023 unclear';
  it.each([
    ['en', unclear, 'Investigators asked whether Russian forces blew up the Kakhovka dam in Ukraine.'],
    ['en', unclear, 'Have Russian forces blown up the dam of Kakhovka in Ukraine, as Kyiv claims?'],
    [
      'fr',
      unclear,
      "Il est improbable que la Russie ait fait sauter le barrage de Kakhovka en Ukraine, selon l'expert.",
    ],
    ['de', unclear, 'Ein Fachmann bezweifelt, dass Russland den Kachowka-Staudamm in der Ukraine gesprengt hat.'],
    ['es', unclear, '¿Volaron las fuerzas rusas la presa de Nova Kajovka en Ucrania?'],
    ['ru', unclear, 'Эксперты сомневаются, что российские войска подорвали плотину Каховской ГЭС на Украине.'],
    ['ar', unclear, 'هل فجرت القوات الروسية سد كاخوفكا في أوكرانيا؟'],
    ['es', 'bukele-gang-pact-2020 unclear', 'Nayib Bukele exigió pruebas de la negociación con las pandillas MS-13.'],
    ['en', 'bukele-gang-pact-2020 unclear', 'Nayib Bukele asked for a single proof of a pact with the gang MS-13.'],
  ])('%s: %s: %s', async (language, hit, text) => {
    expect(await found([text], language)).toContain(hit);
  });

  it('but a report that they answer is', async () => {
    const text =
      'The Kremlin responded to a report that Vladimir Putin and Elon Musk have been in secret contact since 2022.';
    expect(await found([text], 'en')).toContain('wsj-musk-putin-2024 asserts');
  });

  it('but what they are said to have asked for in the words of the claim is', async () => {
    const text = 'Donald Trump asked the president of Ukraine to investigate Joe Biden in a phone call.';
    expect((await found([text], 'en')).join()).not.toContain('unclear');
  });
});
