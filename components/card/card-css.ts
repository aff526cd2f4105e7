import css from './card.css?inline';

/** Style of the card, for the adopted sheet of its shadow root. */
export const cardCss: string = css;
