import type { CardProps } from '../../components/card/Card.tsx';
import type { CardData, ClaimCard } from '../../core/card/card-data.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import type { MarkedHit } from '../../core/model/page-hits.ts';
import { withinPageLimit } from '../../core/model/page-text-limit.ts';
import type { Settings, SettingsPatch } from '../../core/model/settings.ts';
import { switchSite } from '../../core/settings/site-rules.ts';
import type { PageServices } from '../../page/session.ts';
import { canCopy, copyText } from '../../platform/clipboard.ts';
import type { MessageData } from '../../platform/message-schemas.ts';
import { send } from '../../platform/messages.ts';
import { saveSettings } from '../../platform/settings.ts';
import type { CardKit } from '../card/kit.ts';

interface ReaderContext {
  /** Host the rules of this page are made for; our own pages have none, and one without an address an empty one. */
  host?: string;
  /** Settings as they are now. */
  settings(): Settings;
  /** The reader's language, looked up once a card is to be drawn. */
  language(): { translate: Translate; locale: string };
}

/** What no storage takes stays as it was; a page's console is not ours to complain in. */
const save = (patch: SettingsPatch) => void saveSettings(patch).catch(() => undefined);

/** Toolbar icon and popup follow; where the extension is gone, there is neither. */
export const tellCount = (count: number) => void send('marked', { count }).catch(() => undefined);

/** What every card on a page shares: language, look, and what its buttons do. */
export function cardView({ host, settings, language }: ReaderContext): Omit<CardProps, 'data' | 'close' | 'pin'> {
  const { theme, textSize } = settings();
  const { translate, locale } = language();
  return {
    t: translate,
    locale,
    theme,
    textSize,
    copy: canCopy() ? copyText : undefined,
    openSettings: () => void send('openSettings', null).catch(() => undefined),
    muteSite: host ? () => save((now) => switchSite(now, host, false)) : undefined,
  };
}

/** Cards of no mark that the page's own have to do with. */
export interface OtherCards {
  /** Offers to report a match that the reader called wrong. */
  offerReport?: (data: ClaimCard, sentence: string, place: DOMRect) => void;
  isOtherOpen?: () => boolean;
}

/** Matching, cards and counting for a page session, over messages to the background. */
export function pageServices(
  context: ReaderContext,
  kit: () => Promise<CardKit>,
  { offerReport, isOtherOpen = () => false }: OtherCards = {},
): PageServices {
  const mute = (data: CardData) => {
    save(({ mutedEntities, mutedClaims }) =>
      data.kind === 'name'
        ? { mutedEntities: [...mutedEntities, data.entity.id] }
        : { mutedClaims: [...mutedClaims, data.claim.id] },
    );
  };
  const wrongMatch = (claim: string, sentence: string) =>
    void send('wrongMatch', { claim, sentence }).catch(() => undefined);
  return {
    isOtherOpen,
    match: (page) => send('match', { ...page, blocks: withinPageLimit(page.blocks) }),
    card: (hit) => send('card', cardQuestion(hit)),
    marked: tellCount,
    async look() {
      // The texts too are there before the dwell time is over: the browser makes its i18n interface on first use.
      context.language();
      const { renderCard, css, keepPlaced } = await kit();
      return {
        css,
        keepPlaced,
        render: (container, data, actions, words, isShown) =>
          renderCard(container, {
            data,
            ...actions,
            ...cardView(context),
            isAhead: !isShown,
            mute: () => mute(data),
            wrongMatch:
              data.kind === 'claim'
                ? () => {
                    // The mark goes and takes this card with it: the offer has to stand on its own.
                    offerReport?.(data, words, container.getBoundingClientRect());
                    wrongMatch(data.claim.id, words);
                  }
                : undefined,
          }),
      };
    },
  };
}

function cardQuestion(hit: MarkedHit): MessageData<'card'> {
  if (hit.kind === 'name') return { kind: 'name', id: hit.id, nameWhy: hit.why };
  const { id, polarity, missing, why } = hit;
  return { kind: 'claim', id, polarity, missing, claimWhy: why };
}
