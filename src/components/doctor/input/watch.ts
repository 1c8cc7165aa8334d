/** Keys that are still down when a shortcut has pasted. */
const MODIFIERS = ['Alt', 'Control', 'Meta', 'Shift'];

/**
 * Watches whether the reader turns to something else, as they may while a long text is read.
 *
 * @param own what gets the focus without them: the box that the text goes into
 * @returns tells whether they did, and ends the watch
 */
export function watch(own: Element): () => boolean {
  const end = new AbortController();
  const focused = document.activeElement;
  let moved = false;
  const note = (event: Event): void => {
    moved ||= !(event instanceof KeyboardEvent && MODIFIERS.includes(event.key));
  };
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) addEventListener(type, note, { capture: true, passive: true, signal: end.signal });
  return () => {
    end.abort();
    return moved || (document.activeElement !== focused && document.activeElement !== own);
  };
}
