import { isShort } from '../../lib/text/breaks.ts';

/** What an element may hold: other nodes, and text that is shown as text. */
export type Child = Node | string;

/** Makes an element. Text is never read as HTML. */
export function make<N extends keyof HTMLElementTagNameMap>(name: N, attributes: Readonly<Record<string, string>>, ...children: Child[]): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/**
 * Code in a line of text: a short one stays on one line.
 *
 * @param room so much of it has room where it stands
 */
export const code = (text: string, room = 30): HTMLElement => make('code', isShort(text) && text.length <= room ? { class: 'short' } : {}, text);
