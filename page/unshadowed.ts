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

type NodeMember = 'isConnected' | 'nodeType' | 'ownerDocument' | 'parentElement' | 'parentNode';

const getter = <Key extends NodeMember>(key: Key): ((this: Node) => Node[Key]) =>
  Object.getOwnPropertyDescriptor(Node.prototype, key)!.get!;

const connected = getter('isConnected');
const nodeType = getter('nodeType');
const ownerDocument = getter('ownerDocument');
const parentElement = getter('parentElement');
const parentNode = getter('parentNode');

/** Node.DOCUMENT_FRAGMENT_NODE, shadow roots among them. */
const FRAGMENT = 11;
/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

export const typeOf = (node: Node): number => nodeType.call(node);

/** Whether a node is in a document. */
export const isInPage = (node: Node): boolean => connected.call(node);

/** The document of a node; of a document, itself. */
export const documentOf = (node: Node): Document => unshadowed(ownerDocument.call(node) ?? (node as Document));

export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** Whether a node comes before another of the same tree. */
export const precedes = (a: Node, b: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(a, b) & FOLLOWING) !== 0;

/** The node that a node is a child of. */
export const parentNodeOf = (node: Node): Node | null => parentNode.call(node);

/** Local name of an element, undefined for other nodes. Only forms can shadow theirs. */
export function nameOf(node: Node): string | undefined {
  const name: unknown = (node as Element).localName;
  return name === undefined || typeof name === 'string' ? name : 'form';
}

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** Elements below a node that a selector finds. */
export const foundIn = (root: ParentNode & Node, selector: string): NodeListOf<Element> =>
  typeOf(root) === FRAGMENT
    ? root.querySelectorAll(selector)
    : Element.prototype.querySelectorAll.call(root as Element, selector);

/** Whether what an event came from is an element that a selector finds, or lies in one. */
export const isWithin = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && Element.prototype.closest.call(target, selector) !== null;

/** The element whose shadow tree a node lies in. Only fragments can be shadow roots: `<form name="host">` is no document's. */
export function hostOf(node: Node): Element | null {
  const root = rootOf(node);
  return typeOf(root) === FRAGMENT ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/** The element around a node; of a shadow root, its host. */
export const parentOf = (node: Node): Element | null => parentElement.call(node) ?? hostOf(node);
