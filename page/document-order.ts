import { hostOf, precedes, rootOf } from './unshadowed.ts';

/**
 * True where a node comes before another in reading order: document order, with the shadow tree of an element between the
 * element and its children, as the page is read.
 */
export function isBefore(a: Node, b: Node): boolean {
  if (rootOf(a) === rootOf(b)) return precedes(a, b);
  const pathA = hostPath(a);
  const pathB = hostPath(b);
  let depth = 0;
  while (depth < pathA.length && pathA[depth] === pathB[depth]) depth++;
  if (depth === pathA.length) return depth < pathB.length;
  if (depth === pathB.length) return false;
  return precedes(pathA[depth], pathB[depth]);
}

/** A node with the hosts of the shadow trees it lies in, outermost first. */
function hostPath(node: Node): Node[] {
  const path = [node];
  for (let host = hostOf(node); host; host = hostOf(host)) path.unshift(host);
  return path;
}
