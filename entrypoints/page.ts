import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardCss } from '../components/card/card-css.ts';
import { renderCard, renderNothing } from '../components/card/render-card.tsx';
import type { CardData } from '../core/card/card-data.ts';
import type { MarkedHit } from '../core/model/page-hits.ts';
import type { Settings } from '../core/model/settings.ts';
import { isOnFor, ruleHost, switchSite } from '../core/settings/site-rules.ts';
import { createLookUp } from '../page/look-up.ts';
import { createPageSession, type PageServices, type PageSession } from '../page/session.ts';
import { canCopy, copyText } from '../platform/clipboard.ts';
import { extensionLifetime } from '../platform/lifetime.ts';
import { answerMessages, send, type MessageData } from '../platform/messages.ts';
import { loadSettings, saveSettings, watchSettings } from '../platform/settings.ts';
import { createPlatformTranslate } from '../platform/translate.ts';

/** Where the running copy of this script is found by a newer one; the isolated world hides it from the page. */
const RUNNING = Symbol.for('on-record.page');

export default defineUnlistedScript(async () => {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const life = extensionLifetime();
  world[RUNNING] = life;

  const host = ruleHost(location);
  const { translate, locale } = createPlatformTranslate();
  let settings = await loadSettings();
  // A newer copy took over meanwhile.
  if (life.signal.aborted) return;
  let session: PageSession | undefined;
  let sessionEnd: AbortController | undefined;

  const services = (): PageServices => ({
    match: (page) => send('match', page),
    card: (hit) => send('card', cardQuestion(hit)),
    css: cardCss,
    marked: (count) => void send('marked', { count }).catch(() => undefined),
    render: (container, data, actions) =>
      renderCard(container, { data, ...actions, ...view(), mute: () => mute(data) }),
  });

  const view = () => ({
    t: translate,
    locale,
    theme: settings.theme,
    textSize: settings.textSize,
    copy: canCopy() ? (text: string) => void copyText(text) : undefined,
    muteSite: () => void saveSettings(switchSite(settings, host, false)),
  });
  function mute(data: CardData): void {
    const patch =
      data.kind === 'name'
        ? { mutedEntities: [...settings.mutedEntities, data.entity.id] }
        : { mutedClaims: [...settings.mutedClaims, data.claim.id] };
    void saveSettings(patch);
  }

  const lookUp = createLookUp(document, cardCss, life.signal);

  async function showLookedUp({ text, question }: MessageData<'lookedUp'>): Promise<void> {
    const data = question ? await send('card', question) : null;
    const actions = { close: lookUp.hide, pin: () => undefined, ...view() };
    lookUp.show((container) =>
      data ? renderCard(container, { data, ...actions }) : renderNothing(container, text, actions),
    );
  }

  function apply(next: Settings): void {
    settings = next;
    sessionEnd?.abort();
    session = undefined;
    if (life.signal.aborted || !isOnFor(next, host)) {
      void send('marked', { count: 0 }).catch(() => undefined);
      return;
    }
    sessionEnd = new AbortController();
    session = createPageSession(document, next, services(), AbortSignal.any([life.signal, sessionEnd.signal]));
  }

  watchSettings(apply, life.signal);
  answerMessages(
    {
      report: async () => session?.report() ?? null,
      pageState: async () =>
        session
          ? { host, ...session.state() }
          : { host, status: settings.enabled ? 'off-here' : 'off-everywhere', names: [], claims: [] },
      lookedUp: async (found) => {
        await showLookedUp(found);
        return null;
      },
      recheck: async () => {
        if (!(await send('mayStay', null).catch(() => false))) life.abort();
        return null;
      },
      reveal: async ({ hitIndex }) => {
        session?.reveal(hitIndex);
        return null;
      },
      step: async ({ to }) => {
        session?.step(to);
        return null;
      },
    },
    life.signal,
  );
  apply(settings);
});

function cardQuestion(hit: MarkedHit): MessageData<'card'> {
  if (hit.kind === 'name') return { kind: 'name', id: hit.id, nameWhy: hit.why };
  const { id, polarity, missing, why } = hit;
  return { kind: 'claim', id, polarity, missing, claimWhy: why };
}
