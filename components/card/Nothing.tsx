import type { CardProps } from './Card.tsx';
import { SmallCard } from './SmallCard.tsx';

/** The answer where nothing is on file: that, and that it means nothing. */
export function Nothing({ text, ...props }: { text: string } & Omit<CardProps, 'data'>) {
  return (
    <SmallCard {...props}>
      <p>{props.t('card.nothing', { text })}</p>
    </SmallCard>
  );
}
