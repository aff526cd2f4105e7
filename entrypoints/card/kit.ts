import { cardCss } from '../../components/card/card-css.ts';
import { renderCard, renderReportOffer, renderSentence } from '../../components/card/render-card.tsx';
import type { CardLook } from '../../page/card-host.ts';
import { keepPlaced } from '../../page/card-place.ts';

/** All that cards need: two thirds of what this extension runs in pages, so it comes apart from the page script. */
export interface CardKit extends CardLook {
  renderCard: typeof renderCard;
  renderSentence: typeof renderSentence;
  renderReportOffer: typeof renderReportOffer;
}

export const cardKit: CardKit = { css: cardCss, keepPlaced, renderCard, renderReportOffer, renderSentence };
