import type { CardProps } from './Card.tsx';
import { CardFrame } from './CardFrame.tsx';

/** A card that says one thing alone: that nothing is on file, or that it cannot be told. */
export function Sentence({ text, ...props }: { text: string } & Omit<CardProps, 'data'>) {
  return (
    <CardFrame {...props} label={props.t('extension.name')}>
      <div class="content">
        <p>{text}</p>
      </div>
    </CardFrame>
  );
}
