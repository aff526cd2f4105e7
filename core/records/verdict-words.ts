/**
 * Words that judge. Our own summaries say who said what; whether it is so is not ours to say. Folded as by `foldText`,
 * whole words; `*` at the end stands for any ending. Quotations are free to use them.
 */
export const VERDICT_WORDS: Readonly<Record<string, readonly string[]>> = {
  ar: ['زورا', 'بهتانا', 'الكاذب', 'الكاذبة', 'المزعوم', 'المزعومة', 'المزعومه', 'ادعى', 'زعم', 'زعمت', 'يزعم', 'تزعم', 'للاسف', 'فضيحة', 'مفضوح*'],
  de: ['angeblich*', 'lugner*', 'lugt', 'gelogen', 'fake', 'entlarvt*', 'skandalos*', 'bekanntlich'],
  en: ['falsely', 'lied', 'liar', 'lies', 'debunked', 'so-called', 'baseless', 'notorious*', 'infamous*', 'obviously', 'of course', 'conspiracy theory', 'propaganda', 'shameful*', 'alleged', 'allegedly', 'purported*'],
  es: ['mintio', 'mentiroso*', 'falsamente', 'supuest*', 'presunt*', 'bulo', 'infame'],
  fr: ['menteur*', 'menti', 'mensonger*', 'soi-disant', 'pretendu*', 'infox', 'scandaleu*'],
  ru: ['лжец*', 'солгал*', 'якобы', 'пресловут*', 'фейк*', 'так называем*'],
}; // prettier-ignore
