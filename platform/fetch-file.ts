/** Longest wait for all of a file, ms: the largest that is taken, over a slow line. */
const LONGEST_WAIT = 60_000;

/** A file of the network as text, or why there is none. */
export type Fetched =
  | { kind: 'text'; text: string }
  | { kind: 'too-large' }
  | { kind: 'too-slow' }
  /** No network, no such host, no certificate that the browser trusts, or it ended in the middle. */
  | { kind: 'unreachable' }
  /** It is said to be elsewhere. */
  | { kind: 'moved' }
  | { kind: 'failed'; status: number };

/**
 * Fetches a file that nobody's cookies belong to and that is not told where the question comes from. A redirect is not followed:
 * only the host that the reader was shown, and allowed, is asked.
 */
export async function fetchFile(address: string, limit: number, wait: number = LONGEST_WAIT): Promise<Fetched> {
  const signal = AbortSignal.timeout(wait);
  try {
    const response = await fetch(address, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
    if (response.type === 'opaqueredirect') return { kind: 'moved' };
    if (!response.ok) {
      await response.body?.cancel();
      return { kind: 'failed', status: response.status };
    }
    const text = await textWithin(response, limit);
    return text === undefined ? { kind: 'too-large' } : { kind: 'text', text };
  } catch {
    return { kind: signal.aborted ? 'too-slow' : 'unreachable' };
  }
}

/** Counted as it comes: a length that is announced is of what was compressed, or a lie. */
async function textWithin({ body }: Response, limit: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const part of body ?? []) {
    bytes += part.length;
    // Leaving the loop ends the transfer.
    if (bytes > limit) return undefined;
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
