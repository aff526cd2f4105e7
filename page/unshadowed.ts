/**
 * Elements of a page can shadow what documents and forms have of their own: `<img name="createRange">`,
 * `<form><input name="parentElement"></form>`, in content scripts as well. What is read here comes from the prototypes.
 */

/** A document whose own members no element of its page can shadow. */
export function unshadowed(document: Document): Document {
  return new Proxy(document, {
    get(target, key) {
      const value: unknown = Reflect.get(Document.prototype, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const getter = <Key extends 'nodeType' | 'parentElement' | 'parentNode'>(key: Key): ((this: Node) => Node[Key]) =>
  Object.getOwnPropertyDescriptor(Node.prototype, key)!.get!;

const nodeType = getter('nodeType');
const parentElement = getter('parentElement');
const parentNode = getter('parentNode');

export const typeOf = (node: Node): number => nodeType.call(node);

/** The node that a node is a child of. */
export const parentNodeOf = (node: Node): Node | null => parentNode.call(node);

/** Local name of an element, undefined for other nodes. Only forms can shadow theirs. */
export function nameOf(node: Node): string | undefined {
  const name: unknown = (node as Element).localName;
  return name === undefined || typeof name === 'string' ? name : 'form';
}

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** The element around a node; of a shadow root, its host. */
export function parentOf(node: Node): Element | null {
  return parentElement.call(node) ?? (Node.prototype.getRootNode.call(node) as Partial<ShadowRoot>).host ?? null;
}
