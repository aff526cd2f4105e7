import type { CardProps } from './Card.tsx';
import { CardFrame } from './CardFrame.tsx';

/** The answer where nothing is on file: that, and that it means nothing. */
export function Nothing({ text, ...props }: { text: string } & Omit<CardProps, 'data'>) {
  return (
    <CardFrame {...props} label={props.t('extension.name')}>
      <div class="content">
        <p>{props.t('card.nothing', { text })}</p>
      </div>
    </CardFrame>
  );
}
