import type { KnownMessage } from '../catalogue/query.ts';
import { squeeze } from '../text/log.ts';

/** Fewer characters of a headline than this may stand in any text; and a text that is longer than it by more than this says something else too. */
const MIN_HEADLINE = 18;
const MOST = 1.5;

const ADDRESS = /https?:\/\/\S+/g;

/**
 * Prepares looking for a text letter by letter.
 *
 * @returns a function from a text to the ids of the messages in which it stands, those first that are known by it or that begin with it, and those whose headline is most of it
 */
export function literally(messages: readonly KnownMessage[]): (text: string) => Map<string, number> {
  const squeezed = messages.map(({ id, headline, messages: texts }) => ({ id, headline: squeeze(headline).text, texts: texts.map((text) => squeeze(text).text) }));
  return (raw) => {
    const { text } = squeeze(raw);
    const bare = squeeze(raw.replace(ADDRESS, '')).text;
    const isMost = (headline: string): boolean => headline.length >= MIN_HEADLINE && bare.length < MOST * headline.length && bare.includes(headline);
    const found = squeezed.flatMap(({ id, headline, texts }): [string, number][] => {
      const worth = headline.startsWith(text) ? 4 : headline.includes(text) || isMost(headline) ? 3 : texts.some((each) => each.startsWith(text)) ? 2 : texts.some((each) => each.includes(text)) ? 1 : 0;
      return worth > 0 ? [[id, worth]] : [];
    });
    return new Map(found.sort(([, a], [, b]) => b - a));
  };
}
