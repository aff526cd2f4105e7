/** Every key this product keeps in a storage area begins with this. */
export const STORAGE_PREFIX = 'settings:';

/** Item that says in which version's shape the other items are. */
export const VERSION_KEY = `${STORAGE_PREFIX}version`;

/** Items that lists are spread over begin with this. */
export const LIST_PREFIX = `${STORAGE_PREFIX}list:`;
