/** UTF-16 units of either end of an error that are printed. */
const LONGEST_REASON = 80;

/** A pattern that is too large is quoted whole in its error, hundreds of thousands of characters: the end says what was wrong. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.length <= LONGEST_REASON * 2
    ? message
    : `${message.slice(0, LONGEST_REASON)} … ${message.slice(-LONGEST_REASON)}`;
}
