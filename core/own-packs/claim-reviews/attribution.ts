import type { LocalizedText } from '../../model/text.ts';

/** What the publisher of a review is, here; of what else it may be nothing is known. */
export const REVIEWER: LocalizedText = {
  ar: 'جهة تنشر مراجعات للأقوال المتداولة',
  de: 'veröffentlicht Prüfungen von Behauptungen',
  en: 'publisher of claim reviews',
  es: 'publica verificaciones de afirmaciones',
  fr: 'publie des vérifications d’affirmations',
  ru: 'публикует проверки утверждений',
};

/** That a review calls the claim something: its words, in quotation marks, as its own. */
export const ratedAs = (name: string, rating: string): LocalizedText => ({
  ar: `تقييم ${name} لهذا القول: «${rating}».`,
  de: `${name} hat diese Behauptung so eingestuft: „${rating}“.`,
  en: `${name} rated this claim “${rating}”.`,
  es: `${name} calificó esta afirmación de «${rating}».`,
  fr: `${name} a qualifié cette affirmation de « ${rating} ».`,
  ru: `Оценка этого утверждения у ${name}: «${rating}».`,
});

/** That there is a review, where it has no words for its finding that are short enough to quote. */
export const reviewed = (name: string): LocalizedText => ({
  ar: `مراجعة لهذا القول نشرتها جهة ${name}.`,
  de: `${name} hat eine Prüfung dieser Behauptung veröffentlicht.`,
  en: `${name} published a review of this claim.`,
  es: `${name} publicó una verificación de esta afirmación.`,
  fr: `${name} a publié une vérification de cette affirmation.`,
  ru: `${name}: опубликована проверка этого утверждения.`,
});
