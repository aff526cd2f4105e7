/** First number of a retrieval index; a change of layout changes it. */
export const RETRIEVAL_LAYOUT = 0x4f525231;

/**
 * Header, u32 each: layout, claims, terms, bytes of postings, mean length of a claim in thousandths of a term.
 * Then: sorted hashes of terms (u32), end of each term's postings (u32), lengths of claims (u8), postings.
 * A posting is a LEB128 number: twice the distance to the claim before, plus one where the claim has the term again.
 */
export const HEADER_WORDS = 5;

/** Longest length of a claim that is told apart, in terms. */
export const MOST_LENGTH = 255;
