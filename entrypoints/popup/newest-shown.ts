/**
 * For what is asked again while earlier questions wait: each gets a question that it puts before it shows its answer, whether
 * none to a later one was shown. Unlike a rule that only the latest counts, it lets something be seen while questions come
 * faster than answers.
 */
export function newestShown(): () => () => boolean {
  let asked = 0;
  let shown = 0;
  return () => {
    const mine = ++asked;
    return () => {
      if (mine < shown) return false;
      shown = mine;
      return true;
    };
  };
}
