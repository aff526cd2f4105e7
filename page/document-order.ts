/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

/**
 * True where a node comes before another in reading order: document order, with the shadow tree of an element between the
 * element and its children, as the page is read.
 */
export function isBefore(a: Node, b: Node): boolean {
  if (a.getRootNode() === b.getRootNode()) return (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
  const pathA = hostPath(a);
  const pathB = hostPath(b);
  let depth = 0;
  while (depth < pathA.length && pathA[depth] === pathB[depth]) depth++;
  if (depth === pathA.length) return depth < pathB.length;
  if (depth === pathB.length) return false;
  return (pathA[depth].compareDocumentPosition(pathB[depth]) & FOLLOWING) !== 0;
}

/** A node with the hosts of the shadow trees it lies in, outermost first. */
function hostPath(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode() as Partial<ShadowRoot>; root.host;) {
    path.unshift(root.host);
    root = root.host.getRootNode() as Partial<ShadowRoot>;
  }
  return path;
}
