/** News sites on which the extension works without being asked, by language: registrable domains or hosts below them. */
export const NEWS_HOSTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['aawsat.com', 'ahram.org.eg', 'alarabiya.net', 'aljazeera.net', 'alittihad.ae', 'annahar.com', 'asharq.com'],
  de: ['dw.com', 'faz.net', 'spiegel.de', 'sueddeutsche.de', 'tagesschau.de', 'welt.de', 'zeit.de'],
  en: [
    'aljazeera.com',
    'apnews.com',
    'bbc.co.uk',
    'bbc.com',
    'cnn.com',
    'nytimes.com',
    'reuters.com',
    'theguardian.com',
  ],
  es: ['abc.es', 'clarin.com', 'elmundo.es', 'elpais.com', 'lavanguardia.com'],
  fr: ['france24.com', 'lefigaro.fr', 'lemonde.fr', 'liberation.fr', 'rfi.fr'],
  ru: ['interfax.ru', 'kommersant.ru', 'meduza.io', 'rbc.ru', 'ria.ru', 'tass.ru'],
};
