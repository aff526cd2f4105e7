import { render } from 'preact';
import { tellWords } from '../../core/i18n/localized.ts';
import { Card, type CardProps } from './Card.tsx';
import { ReportOffer, type ReportOfferProps } from './ReportOffer.tsx';
import { Sentence } from './Sentence.tsx';

/** Puts a card of one sentence into a container; returns what takes it out again. */
export function renderSentence(container: HTMLElement, text: string, props: Omit<CardProps, 'data'>): () => void {
  render(<Sentence text={text} {...props} />, container);
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
