import colours from './colours.css?inline';
import content from './content.css?inline';
import frame from './frame.css?inline';
import quotes from './quotes.css?inline';

/** Style of the card, for the adopted sheet of its shadow root. */
export const cardCss: string = colours + frame + content + quotes;
