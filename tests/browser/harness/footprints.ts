/**
 * Notes what the page itself can hear and see. It is evaluated in the page, before the page's own scripts, so it uses
 * nothing from outside.
 */
export function noteFootprints(): void {
  const heard: string[] = [];
  const place = (node: unknown) => (node instanceof Element ? node.localName : String(node));
  const note = (event: Event) => heard.push(`${event.type} on ${place(event.target)}`);
  const types = Object.keys(Window.prototype).concat(Object.keys(window));
  for (const type of new Set(types.filter((name) => name.startsWith('on')))) {
    window.addEventListener(type.slice(2), note, { capture: true });
  }
  const changed: string[] = [];
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes)
        changed.push(`${place(record.target)} + ${place(node)}`);
      for (const node of record.removedNodes)
        changed.push(`${place(record.target)} - ${place(node)}`);
      if (record.type !== 'childList') changed.push(`${place(record.target)} ${record.type}`);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  window.footprints = { heard, changed };
}

declare global {
  interface Window {
    /** Events heard and changes seen by the page itself, each with the name of the element. */
    footprints: { readonly heard: string[]; readonly changed: string[] };
  }
}
