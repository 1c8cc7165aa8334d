import type { KnownMessage } from '../catalogue/query.ts';
import { squeeze } from '../text/log.ts';

/** Fewer characters of a headline than this may stand in any text; and a text that is longer than it by more than this says something else too. */
const MIN_HEADLINE = 18;
const MOST = 1.5;

/** So much of a message has to stand before the value with which a text ends. */
const LEAD = 12;
const PLACEHOLDER = /\{\w+\}/;

const ADDRESS = /https?:\/\/\S+/g;

/** Whether a text begins within a message and ends within a value that the message has there. */
const endsInValue = (text: string) => (before: string): boolean => {
  const at = text.indexOf(before.slice(-LEAD));
  return at >= 0 && before.endsWith(text.slice(0, at + LEAD));
};

/**
 * Prepares looking for a text letter by letter.
 *
 * @returns a function from a text to the ids of the messages in which it stands or a value of which it ends, those first that are known by it or begin with it or whose headline is most of it
 */
export function literally(messages: readonly KnownMessage[]): (text: string) => Map<string, number> {
  const squeezed = messages.map(({ id, headline, messages: all }) => {
    const texts = all.map((text) => squeeze(text).text);
    return { id, headline: squeeze(headline).text, texts, beforeValues: texts.flatMap((text) => text.split(PLACEHOLDER).slice(0, -1)).filter((each) => each.length >= LEAD) };
  });
  return (raw) => {
    const { text } = squeeze(raw);
    const bare = squeeze(raw.replace(ADDRESS, '')).text;
    const isMost = (headline: string): boolean => headline.length >= MIN_HEADLINE && bare.length < MOST * headline.length && bare.includes(headline);
    const found = squeezed.flatMap(({ id, headline, texts, beforeValues }): [string, number][] => {
      const worth = headline.startsWith(text) ? 4 : headline.includes(text) || isMost(headline) ? 3 : texts.some((each) => each.startsWith(text)) ? 2 : texts.some((each) => each.includes(text)) || beforeValues.some(endsInValue(text)) ? 1 : 0;
      return worth > 0 ? [[id, worth]] : [];
    });
    return new Map(found.sort(([, a], [, b]) => b - a));
  };
}
