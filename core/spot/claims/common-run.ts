/**
 * Length of the longest run of words that two texts have in common, in the same order and nearly without others between them: each
 * word that only one of them has costs one (local alignment, Smith and Waterman 1981).
 */
export function commonRun(wanted: readonly string[], words: readonly string[]): number {
  let before = new Int16Array(words.length + 1);
  let here = new Int16Array(words.length + 1);
  let longest = 0;
  for (const one of wanted) {
    for (let at = 1; at <= words.length; at++) {
      const apart = Math.max(before[at - 1], before[at], here[at - 1]) - 1;
      here[at] = Math.max(0, words[at - 1] === one ? before[at - 1] + 1 : apart);
      longest = Math.max(longest, here[at]);
    }
    [before, here] = [here, before];
  }
  return longest;
}
