import { render } from 'preact';
import { Card, type CardProps } from './Card.tsx';

/** Puts a card into a container; returns what takes it out again. */
export function renderCard(container: HTMLElement, props: CardProps): () => void {
  render(<Card {...props} />, container);
  return () => render(null, container);
}
