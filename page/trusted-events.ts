/**
 * Listens to events of a document, before the page does, that come from the reader. A page's own script may dispatch events
 * to find out what is marked, and that we are here.
 */
export function onTrusted<Kind extends keyof DocumentEventMap>(
  document: Document,
  kind: Kind,
  listener: (event: DocumentEventMap[Kind]) => void,
  options: AddEventListenerOptions & { signal: AbortSignal },
): void {
  document.addEventListener(
    kind,
    (event) => {
      if (event.isTrusted) listener(event);
    },
    { capture: true, passive: true, ...options },
  );
}
