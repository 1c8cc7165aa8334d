import { ROLES } from '../errors/types.ts';
import type { Known } from './known.ts';
import { find, normalize, template } from './message.ts';

/** A message of the catalogue, as much of it as the search needs. */
export type KnownMessage = Pick<Known, 'id' | 'headline' | 'role' | 'messages'>;

/** More words than a reader types, and enough of a pasted line to find it. */
const MAX_WORDS = 40;

/** A pasted log may be long; what says which error it is stands near its beginning or is repeated there. */
const MAX_TEXT = 20_000;

// What may stand inside a message: the colours of a terminal, and the time that GitHub puts before each line.
const INSIDE = [/\u001b\[[0-9;]*m/g, /\d{4}-\d\d-\d\dT[\d:.]+Z/g];

// What GitHub or a program puts before a message.
const BEFORE = [
  /##\[\w+\]/g,
  /::(?:error|warning|notice|debug)[^:\n]*::/g,
  /^\s*(?:error|warning|notice):\s/gim,
];

const without = (text: string, noise: readonly RegExp[]): string =>
  noise.reduce((rest, pattern) => rest.replace(pattern, ' '), text.slice(0, MAX_TEXT));

/**
 * Takes out of a pasted text what no page holds: a search that asks for all words would find nothing.
 *
 * @example cleanQuery('2026-08-21T10:11:12.1Z ##[error]File already exists') // 'File already exists'
 */
export function cleanQuery(text: string): string {
  return normalize(without(text, [...INSIDE, ...BEFORE])).replace(/['"<>()[\]{}]/g, ' ').trim().split(/\s+/).slice(0, MAX_WORDS).join(' ');
}

/** An id as one word, in whatever way a language's index takes words apart: it stands on the entry's page and nowhere else. */
export const searchKey = (id: string): string => id.replaceAll('-', '');

/** Neighbouring words, in lower case: enough of the order to tell a piece of a message from a question about it. */
function pairs(text: string): Set<string> {
  const words = cleanQuery(text).toLowerCase().split(' ');
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

/** How much of a query has to be a piece of one message before the message is searched for instead. */
const MIN_SHARE = 0.4;
const MIN_PAIRS = 2;

/**
 * Prepares the catalogue's messages for searching. A text that holds one of them is searched for by the id of its
 * page, so that names, numbers and hashes of one's own are left behind; where several are found, the one that
 * tells most of the cause wins, then the one with the longest fixed text. So is a text that is a piece of one.
 *
 * @param known the catalogue's messages
 * @returns a function from what the reader typed or pasted to the words to search for
 */
export function searcher(known: readonly KnownMessage[]): (text: string) => string {
  const all = known.flatMap(({ id, messages, role = 'cause' }) =>
    messages.map((message) => {
      const parts = template(message);
      return { id: searchKey(id), role: ROLES.indexOf(role), parts, length: parts.literals.join('').length, pairs: pairs(parts.literals.join(' ')) };
    }),
  );
  return (text) => {
    const normalized = normalize(without(text, INSIDE));
    const whole = all.filter(({ parts }) => find(normalized, parts)).sort((a, b) => a.role - b.role || b.length - a.length)[0];
    if (whole) return whole.id;

    const asked = pairs(text);
    const shared = (message: (typeof all)[number]) => [...asked].filter((pair) => message.pairs.has(pair)).length;
    const [piece, other] = all.map((message) => ({ ...message, shared: shared(message) })).sort((a, b) => b.shared - a.shared);
    if (!piece || piece.shared < MIN_PAIRS || piece.shared < MIN_SHARE * asked.size) return cleanQuery(text);
    if (piece.shared > (other?.shared ?? 0) || piece.id === other?.id) return piece.id;
    // A piece of several messages: its own names left out, it is a search that finds them all.
    const words = new Set([...piece.pairs].flatMap((pair) => pair.split(' ')));
    return cleanQuery(text).split(' ').filter((word) => words.has(word.toLowerCase())).join(' ');
  };
}
