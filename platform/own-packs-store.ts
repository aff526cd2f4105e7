import type { StoredBinary, StoredPack } from '../core/own-packs/stored-pack.ts';

const DATABASE = 'own-packs';
const LAYOUT = 1;
const PACKS = 'packs';
const BINARIES = 'binaries';
/** The one binary there is. */
const COMBINED = 'combined';

/** Resolves to what a request of the database brings. */
function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database does not answer.')));
  });
}

/** Runs one transaction, and closes the database after it: another version of the extension may have to change its layout. */
async function within<T>(mode: IDBTransactionMode, run: (transaction: IDBTransaction) => Promise<T> | T): Promise<T> {
  const opening = indexedDB.open(DATABASE, LAYOUT);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(PACKS, { keyPath: 'id' });
    opening.result.createObjectStore(BINARIES);
  });
  const database = await done(opening);
  try {
    const transaction = database.transaction([PACKS, BINARIES], mode);
    const finished = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Nothing was stored.')));
    });
    finished.catch(() => undefined);
    const result = await run(transaction);
    await finished;
    return result;
  } finally {
    database.close();
  }
}

/** The packs a reader brought, oldest first. */
export async function storedPacks(): Promise<StoredPack[]> {
  const packs = await within('readonly', (transaction) => done<StoredPack[]>(transaction.objectStore(PACKS).getAll()));
  return packs.sort((a, b) => a.added - b.added);
}

/** What was last compiled of them; undefined where none is on. */
export function storedBinary(): Promise<StoredBinary | undefined> {
  return within('readonly', (transaction) =>
    done<StoredBinary | undefined>(transaction.objectStore(BINARIES).get(COMBINED)),
  );
}

/** Replaces packs and binary at once: one is never there without the other. */
export function storePacks(packs: readonly StoredPack[], binary: StoredBinary | undefined): Promise<void> {
  return within('readwrite', (transaction) => {
    const store = transaction.objectStore(PACKS);
    store.clear();
    for (const pack of packs) store.put(pack);
    const binaries = transaction.objectStore(BINARIES);
    if (binary) binaries.put(binary, COMBINED);
    else binaries.delete(COMBINED);
  });
}
