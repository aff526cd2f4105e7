/** Longest selection that is looked up, UTF-16 code units: some sentences. */
export const LOOK_UP_LIMIT = 2_000;
