import { render } from 'preact';
import { tellWords } from '../../core/i18n/localized.ts';
import { Card, type CardProps } from './Card.tsx';
import { Nothing } from './Nothing.tsx';
import { ReportOffer, type ReportOfferProps } from './ReportOffer.tsx';

/** Puts the answer "nothing on file" into a container; returns what takes it out again. */
export function renderNothing(container: HTMLElement, text: string, props: Omit<CardProps, 'data'>): () => void {
  render(<Nothing text={text} {...props} />, container);
  return () => render(null, container);
}

/** Puts a card into a container; returns what takes it out again. */
export function renderCard(container: HTMLElement, props: CardProps): () => void {
  if (props.data.inWords) tellWords(props.data.inWords);
  render(<Card {...props} />, container);
  return () => render(null, container);
}

/** Puts the offer of a report into a container; returns what takes it out again. */
export function renderReportOffer(container: HTMLElement, props: ReportOfferProps): () => void {
  render(<ReportOffer {...props} />, container);
  return () => render(null, container);
}
