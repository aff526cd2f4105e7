import { defineBackground } from 'wxt/utils/define-background';
import { answerCard } from '../core/card/answer-card.ts';
import { inWords } from '../core/card/in-words.ts';
import { titlesOf } from '../core/card/titles-of.ts';
import { wrongMatchRule, writeRule } from '../core/spot/claims/wrong-match.ts';
import { markedHits } from '../core/spot/marked-hits.ts';
import { switchSite } from '../core/settings/site-rules.ts';
import { LOOK_UP_LIMIT } from '../core/model/look-up-limit.ts';
import { lookUp } from '../core/spot/look-up.ts';
import { languageOf } from '../core/text/languages/index.ts';
import { spotPage } from '../core/spot/spot-page.ts';
import { showCount } from '../platform/badge.ts';
import { answerCommands } from '../platform/commands.ts';
import { offerLookUp } from '../platform/context-menu.ts';
import { keepListsMerged } from '../platform/keep-lists-merged.ts';
import { giveBackAtStart } from '../platform/lent-hosts.ts';
import { answerMessages, sendToTab, sendToTabs } from '../platform/messages.ts';
import { compileAfterUpdate } from '../platform/own-packs.ts';
import { mayRead } from '../platform/permissions.ts';
import { countRequests, requestCount } from '../platform/request-count.ts';
import { ensurePageScript, keepRegistered, startCardScript } from '../platform/registration.ts';
import { forgetRecords, recordsPack } from '../platform/records-pack.ts';
import { loadSettings, saveSettings } from '../platform/settings.ts';
import { openOptionsPage } from '../platform/tabs.ts';
import { createPlatformTranslate } from '../platform/translate.ts';
import { offerWelcome } from '../platform/welcome.ts';

export default defineBackground({
  type: 'module',
  main() {
    keepRegistered(() => void recordsPack().catch(() => undefined));
    const countOne = countRequests();
    giveBackAtStart();
    keepListsMerged();
    offerWelcome();
    answerCommands();
    compileAfterUpdate(serveOtherRecords);
    const reader = createPlatformTranslate();
    offerLookUp(reader.translate('menu.look_up'), async (selected, { tabId, frameId }) => {
      const text = selected.slice(0, LOOK_UP_LIMIT);
      const found = await recordsPack().then(
        (pack) => ({ question: lookUp(pack, text) }),
        () => ({ failed: true }),
      );
      await ensurePageScript(tabId);
      const answer = { text, ...found };
      const isHeard = (await sendToTab(tabId, 'lookedUp', answer, frameId)) !== undefined;
      // A frame of another origin has no script of ours.
      if (!isHeard && frameId !== 0) await sendToTab(tabId, 'lookedUp', answer);
    });
    answerMessages({
      async match(page) {
        const [pack, settings] = await Promise.all([recordsPack(), loadSettings()]);
        const start = performance.now();
        const hits = spotPage(pack, page);
        const matchMs = performance.now() - start;
        const { language } = hits;
        const isKnownLanguage = languageOf(language) !== undefined;
        return { language, isKnownLanguage, hits: markedHits(pack, page.blocks, hits, settings), matchMs };
      },
      async card(question) {
        const card = answerCard(await recordsPack(), question);
        return card && { ...card, inWords: inWords(card, reader.locale) };
      },
      async cardScript(_, { tabId, frameId }) {
        if (tabId !== undefined && frameId !== undefined) await startCardScript(tabId, frameId);
        return null;
      },
      async wrongMatch({ claim, sentence }) {
        const rule = writeRule(wrongMatchRule(claim, sentence));
        if (rule) await saveSettings(({ wrongMatches }) => ({ wrongMatches: [...new Set([...wrongMatches, rule])] }));
        return null;
      },
      async change(patch) {
        await saveSettings(patch);
        return null;
      },
      async switchSite({ host, on }) {
        await saveSettings((now) => switchSite(now, host, on));
        return null;
      },
      async titles({ ids, locale }) {
        return titlesOf(await recordsPack(), ids, locale);
      },
      async records() {
        return (await recordsPack()).manifest;
      },
      async recordsChanged() {
        await serveOtherRecords();
        return null;
      },
      requests: requestCount,
      async requestMade() {
        countOne();
        return null;
      },
      async openSettings() {
        await openOptionsPage();
        return null;
      },
      async mayStay(_, { url }) {
        return url !== undefined && mayRead(url);
      },
      async marked({ count }, { tabId, frameId }) {
        if (tabId !== undefined && frameId === 0) await showCount(tabId, count);
        return null;
      },
    });
  },
});

/** Has the records opened anew, and the pages read again with them. */
async function serveOtherRecords(): Promise<void> {
  forgetRecords();
  await sendToTabs('recordsChanged', null);
}
