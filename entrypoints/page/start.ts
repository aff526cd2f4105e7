import type { ClaimCard } from '../../core/card/card-data.ts';
import type { PageState } from '../../core/model/page-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/model/settings.ts';
import { isOnFor } from '../../core/settings/site-rules.ts';
import { createLookUp } from '../../page/look-up.ts';
import { createPageSession, type PageSession } from '../../page/session.ts';
import { unshadowed } from '../../page/unshadowed.ts';
import { extensionLifetime } from '../../platform/lifetime.ts';
import type { MessageData } from '../../platform/message-schemas.ts';
import { answerMessages, send } from '../../platform/messages.ts';
import { watchSettings } from '../../platform/settings.ts';
import { createPlatformTranslate } from '../../platform/translate.ts';
import type { CardKit } from '../card/kit.ts';
import { cardView, pageServices, tellCount } from './services.ts';

/** Where the running copy of this script is found by a newer one; the isolated world hides it from the page. */
const RUNNING = Symbol.for('on-record.page');

interface PageStart {
  /** Host the reader's rules are looked up for; none on our own sample page, which only the main switch turns off. */
  host?: string;
  /** The site is not allowed: nothing is read or marked, only what the reader asked about a selection is shown. */
  isForLookUpAlone?: boolean;
  /** What cards need, asked for when the first is about to open. */
  kit(): Promise<CardKit>;
}

/** Marks the page and answers popup, commands and settings, as long as the extension is there. */
export async function startPage({ host, kit, isForLookUpAlone = false }: PageStart): Promise<void> {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const life = extensionLifetime();
  world[RUNNING] = life;

  const page = unshadowed(document);
  let settings: Settings = DEFAULT_SETTINGS;
  let language: ReturnType<typeof createPlatformTranslate> | undefined;
  const context = { host, settings: () => settings, language: () => (language ??= createPlatformTranslate()) };
  const lookUp = createLookUp(page, life.signal);
  const isOn = (now: Settings) => !isForLookUpAlone && (host === undefined ? now.enabled : isOnFor(now, host));
  let session: PageSession | undefined;
  let sessionEnd: AbortController | undefined;

  function apply(next: Settings): void {
    settings = next;
    sessionEnd?.abort();
    session = undefined;
    if (life.signal.aborted || !isOn(next)) {
      tellCount(0);
      return;
    }
    sessionEnd = new AbortController();
    const signal = AbortSignal.any([life.signal, sessionEnd.signal]);
    session = createPageSession(
      page,
      next,
      pageServices(context, kit, { offerReport, isOtherOpen: lookUp.isOpen }),
      signal,
    );
  }

  function offerReport(data: ClaimCard, sentence: string, place: DOMRect): void {
    void kit().then(
      (look) => {
        const view = { close: lookUp.hide, pin: () => undefined, ...cardView(context) };
        lookUp.show(look, (container) => look.renderReportOffer(container, { data, sentence, ...view }), place);
      },
      // Without the script that draws cards there is nothing to offer it with.
      () => undefined,
    );
  }

  async function showLookedUp({ text, question, failed = false }: MessageData<'lookedUp'>): Promise<void> {
    // Who "Woodward" is may be told by the page before it; the selected word alone does not say.
    if (!question && !failed && session?.openSelected()) return;
    const asked = question && send('card', question).catch(() => 'failed' as const);
    const [look, data = failed ? 'failed' : null] = await Promise.all([kit(), asked]);
    const view = { close: lookUp.hide, pin: () => undefined, ...cardView(context) };
    lookUp.show(look, (container) => {
      if (data && data !== 'failed') return look.renderCard(container, { data, ...view });
      const said = data === 'failed' ? view.t('records.failed') : view.t('card.nothing', { text });
      return look.renderSentence(container, said, view);
    });
  }

  function pageState(): PageState {
    const which = { host, began: performance.timeOrigin };
    if (session) return { ...which, ...session.state() };
    return { ...which, status: settings.enabled ? 'off-here' : 'off-everywhere', names: [], claims: [] };
  }

  const stored = watchSettings(apply, life.signal);
  answerMessages(
    {
      report: async () => session?.report() ?? null,
      markCount: async () => session?.count() ?? 0,
      // Unanswered, the popup asks the browser whether the site is allowed.
      pageState: isForLookUpAlone ? undefined : async () => pageState(),
      lookedUp: async (found) => {
        await showLookedUp(found);
        return null;
      },
      recordsChanged: async () => {
        if (session) apply(settings);
        return null;
      },
      recheck: async () => {
        if (host === undefined || (await send('mayStay', null).catch(() => false))) return null;
        life.abort();
        tellCount(0);
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
  const first = await stored;
  // A newer copy may have taken over meanwhile.
  if (!life.signal.aborted) apply(first);
}
