/**
 * Largest file that is looked at, bytes. It is held in memory three times while it is read, and five thousand stories
 * with a handful of sourced statements each take about half of it.
 */
export const PACK_FILE_LIMIT = 32_000_000;

/**
 * Most stories of one pack: twenty times ours. A word that stands in more than 400 stories tells none apart any more
 * (`core/spot/claims/compile.ts`), so that with many more the bundled claims too would be found less often.
 */
export const MOST_STORIES_OF_A_PACK = 5_000;

/** Most entities of one pack; a story seldom brings more than a few. */
export const MOST_ENTITIES_OF_A_PACK = 20_000;

/** Problems that are told at once: enough to see what is wrong throughout, and a list somebody reads. */
export const MOST_PROBLEMS = 20;
