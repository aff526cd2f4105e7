import type { Source } from '../model/source.ts';

/** Keeps copies of web pages by address and day. Nothing here is asked: the reader may follow the link. */
const ARCHIVE = 'https://web.archive.org/web/';

/**
 * Where an archive shows the copy of a source's page that is nearest to the day it was published, or all it has where that
 * is not known. Whether it has one at all is not known here.
 */
export function archiveAddress({ url, date }: Pick<Source, 'url' | 'date'>): string {
  const day = date?.replaceAll('-', '') ?? '*';
  // A fragment names a place in the page; the archive files whole pages.
  return `${ARCHIVE}${day}/${url.replace(/#.*$/, '')}`;
}
