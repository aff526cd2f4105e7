/** First number of a retrieval index; a change of layout changes it. */
export const RETRIEVAL_LAYOUT = 0x4f525232;

/**
 * A retrieval index, `[n]` elements each:
 *
 *     u32  header: layout, claims N, terms T, common terms C, bytes of postings P, entries of claims E, mean length of a claim
 *          in thousandths of a term
 *     u32  [T] hashes of terms, sorted       u32  [T] end of each term's postings
 *     u32  [C] claims with each common term  u32  [N] end of each claim's entries
 *     u16  [T] claims with the term, or COMMON and its number among the common ones
 *     u16  [E] common terms of each claim: twice the number, plus one where the claim has the term again
 *     u8   [T] what the term adds to a score at most, in steps of IMPACT_STEP
 *     u8   [N] lengths of claims in terms    u8   [P] postings
 *
 * A posting is a LEB128 number: twice the distance to the claim before, plus one where the claim has the term again.
 */
export const HEADER_WORDS = 7;

/** A term in more claims than this is common: it is looked up in the claims found by rarer ones rather than read through. */
export const LEAST_COMMON = 128;
/** Upper bit of sixteen. */
export const COMMON = 0x8000;

/** Longest length of a claim that is told apart, in terms. */
export const MOST_LENGTH = 255;
