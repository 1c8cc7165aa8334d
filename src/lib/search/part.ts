import type { Known } from './docs.ts';
import { kindOf } from './kinds.ts';
import type { Scored } from './scoring.ts';

/** Whether a text is a name with a sign or a number in it, or a part of one, and nothing else: it is looked for as it stands. */
export const isPart = (text: string): boolean => /^\s*(?=\S*[\d_./-])[\w./-]+\s*$/.test(text) && !/^\s*\d{3}\s*$/.test(text);

/**
 * @param part in lower case
 * @param text in lower case
 * @returns whether it stands in the text, and not within a number
 */
export function standsIn(part: string, text: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before = ' ', after = ' ', beyond = ' '] = [text[at - 1], text[at + part.length], text[at + part.length + 1]];
    const begins = !/\d/.test(part[0]!) || !/[\d.]/.test(before);
    const ends = !/\d$/.test(part) || !(/\d/.test(after) || (after === '.' && /\d/.test(beyond)));
    if (begins && ends) return true;
  }
  return false;
}

const VERSION = /^(?:release\/)?v?\d/;

/** What a page has in its names, in its messages, in its address, and anywhere. */
const places = ({ path, title, asked = [], message, parts, sections }: Known) => ({
  names: [title, message?.headline ?? '', ...asked].join('\n').toLowerCase(),
  messages: [...(message?.messages ?? []), path, path.replaceAll('-', '_')].join('\n').toLowerCase(),
  text: [parts, ...sections.flat()].join('\n').toLowerCase(),
});

/**
 * Prepares looking for parts of names and versions.
 *
 * @returns a function from a part, and the pages that have words of it, to the pages on which it stands: those that list versions, then names, messages, guides and the others
 */
export function partsIn(pages: readonly Known[]): (text: string, scored: readonly Scored[]) => number[] {
  let known: ReturnType<typeof places>[] | undefined;
  return (text, scored) => {
    const part = text.trim().toLowerCase();
    const rank = new Map(scored.map(({ page }, index) => [page, index]));
    const often = (at: number): number => pages[at]!.often ?? 0;
    const found = (known ??= pages.map(places)).flatMap(({ names, messages, text: all }, at) => {
      const { lists, path } = pages[at]!;
      const isInName = standsIn(part, names);
      const isInMessage = standsIn(part, messages);
      const isThere = standsIn(part, all);
      if (!isInName && !isInMessage && !isThere) return [];
      return [{ at, worth: lists && VERSION.test(part) && isThere ? 4 : isInName ? 3 : isInMessage ? 2 : kindOf(path) === 'guide' ? 1 : 0 }];
    });
    return found.sort((a, b) => b.worth - a.worth || (a.worth > 1 ? often(b.at) - often(a.at) : 0) || (rank.get(a.at) ?? 999) - (rank.get(b.at) ?? 999)).map(({ at }) => at);
  };
}
