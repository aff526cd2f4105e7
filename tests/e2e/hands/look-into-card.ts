import type { Page } from 'puppeteer-core';
import type { ExtensionSession } from '../../../scripts/browsers/extension.ts';
import { inCard } from './in-card.ts';

export interface CardLook {
  background: string;
  /** CSS px. */
  fontSize: number;
  text: string;
}

const LOOK = `{
  background: styleOf(card).backgroundColor,
  fontSize: parseFloat(styleOf(card).fontSize),
  text: card.innerText,
}`;

/** How the open card looks. Null while none is open. */
export async function lookIntoCard(session: ExtensionSession, page: Page): Promise<CardLook | null> {
  return (await inCard(session, page, LOOK)) as CardLook | null;
}
