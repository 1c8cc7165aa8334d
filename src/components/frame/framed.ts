/**
 * Where another site shows a page within its own, a reader cannot tell what they click, nor whose it is: a tool is not for use there. A header
 * forbids it, which not every host sends.
 *
 * @param tool says in `data-framed` what to do instead
 * @returns whether it is so
 */
export function isFramed(tool: HTMLElement): boolean {
  if (self === top) return false;
  tool.replaceChildren(Object.assign(document.createElement('a'), { href: location.href, target: '_top', textContent: tool.dataset['framed'] }));
  return true;
}
