import { ROLES } from '../../errors/types.ts';
import type { Known } from './known.ts';
import { squeeze } from '../text/log.ts';
import type { Steps } from '../text/steps.ts';
import { matcher } from './matcher.ts';
import { BARE } from './template.ts';
import { pieces } from './pieces.ts';

/** A message of the catalogue, as much of it as the search needs. */
export type KnownMessage = Pick<Known, 'id' | 'headline' | 'role' | 'messages'>;

/** The messages that a text holds or is a piece of. */
export interface Held {
  /** The ids of their entries, the likeliest first. */
  ids: readonly string[];
  /** Those of which a message is there, whole or cut off, and that say what happened. */
  whole: readonly string[];
  /** Whether a whole message is most that is there: words say nothing more then. */
  certain: boolean;
  /** How many characters are a piece of a message, and how much of the text they are. */
  length: number;
  share: number;
}

/** A pasted log may be long; what says which error it is stands near its beginning or is repeated there. */
const MAX_TEXT = 20_000;

/** A piece that more pages share says nothing about which is meant. */
const MAX_PAGES = 16;

/** Fewer characters of a message than this may stand in any text. */
const MIN_TOLD = 18;

/** The time that GitHub puts before each line. A field of one line has swallowed the breaks before it. */
const TIME = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

const lines = (text: string): string => text.slice(0, MAX_TEXT).replace(TIME, '\n');

/** One word is a subject, not a piece of a message: the guides come first. */
const SUBJECT = /^\s*[\p{L}\p{M}]*\s*$/u;

/**
 * Prepares the catalogue's messages for searching, in steps between which something else may be done. A text that holds some of them is searched for by their pages, so
 * that names, numbers and hashes of one's own are left behind: what tells most of the cause first, then what stands
 * first; what is only a frame around others comes last.
 *
 * @param known the catalogue's messages, the commonest first
 * @returns a function from what the reader typed or pasted to the messages in it; it takes time linear in the text
 */
export function* searching(known: readonly KnownMessage[]): Steps<(text: string) => Held> {
  // What a reader types of a message may go on, and be another one.
  const all = known.flatMap(({ id, messages }) => messages.map((text) => ({ id, text })));
  const wanted = all.filter(({ text }) => !text.endsWith(BARE) || !all.some((other) => other.text !== text && other.text.startsWith(text.slice(0, -BARE.length))));
  const roles = new Map(known.map(({ id, role = 'cause' }) => [id, ROLES.indexOf(role)]));
  const match = matcher(wanted);
  yield;
  const piecesOf = pieces(wanted);
  yield;
  const headlines = known.map(({ id, headline }) => ({ id, text: squeeze(headline).text })).filter(({ text }) => text.length >= MIN_TOLD - 1);
  const roleOf = (id: string): number => roles.get(id) ?? 0;
  const idsOf = (found: readonly { id: string }[]): string[] => [...new Set(found.map(({ id }) => id))].slice(0, MAX_PAGES);

  return (text) => {
    const pasted = lines(text);
    const matches = match(pasted).sort((a, b) => roleOf(a.id) - roleOf(b.id) || a.start - b.start || b.length - a.length);
    const whole = matches.filter(({ cut }) => !cut);
    const share = (length: number): number => length / Math.max(1, squeezed.length);
    const parts = SUBJECT.test(text) ? [] : piecesOf(pasted);
    // What stands in a frame may be cut off, or go on in words of its own: then its headline tells.
    const certain = whole.some(({ length }) => length >= (parts[0]?.length ?? 0));
    const strongest = certain ? whole : parts;
    const framed = strongest.length > 0 && strongest.every(({ id }) => roleOf(id) > 0);
    const { text: squeezed } = squeeze(pasted);
    const told = idsOf([...whole.filter(({ length }) => length >= MIN_TOLD), ...headlines.filter(({ id, text: headline }) => (framed || strongest.some((each) => each.id === id)) && squeezed.includes(headline))].filter(({ id }) => roleOf(id) === 0));
    // What is only the beginning of a message may hold another one.
    if (certain) return { ids: idsOf(whole), whole: told, certain: true, length: whole[0]!.length, share: share(whole[0]!.length) };
    const telling = parts.length > MAX_PAGES ? [] : parts;
    const length = Math.max(0, ...[...telling, ...matches].map((each) => each.length));
    return { ids: idsOf(telling.length > 0 ? [...telling, ...whole] : matches), whole: told, certain: false, length, share: share(length) };
  };
}
