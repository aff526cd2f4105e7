import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sniffEncoding from 'html-encoding-sniffer';
import type { PageText } from '../core/text/blocks.ts';
import { htmlText } from './html-text.ts';

/** A page that cannot be scanned; the message names the file and the reason. */
export class PageFileError extends Error {}

/**
 * Text blocks of an .html file (decoded as a browser would) or a .txt file (UTF-8, a block a line, the first one the headline).
 * @throws {PageFileError} for a file that cannot be read, is empty, or holds no text.
 */
export async function readPageFile(file: string): Promise<PageText> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new PageFileError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  if (bytes.length === 0) throw new PageFileError(`${file}: is empty`);
  const page = isPlainText(file) ? plainText(bytes) : htmlText(decodeHtml(bytes));
  if (page.blocks.length === 0) throw new PageFileError(`${file}: has no text`);
  return page;
}

const isPlainText = (file: string) => path.extname(file).toLowerCase() === '.txt';

function plainText(bytes: Uint8Array): PageText {
  const lines = new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return { blocks: lines.map((text, index) => ({ text, kind: index === 0 ? 'headline' : 'text' })) };
}

function decodeHtml(bytes: Uint8Array): string {
  // Without a declaration browsers guess; UTF-8 where the bytes are valid UTF-8 is the guess they agree on.
  const declared = sniffEncoding(bytes, { defaultEncoding: 'windows-1252' });
  if (declared !== 'windows-1252') return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared).decode(bytes);
  }
}
