import { squeezed } from '../text/log.ts';
import type { Wanted } from './template.ts';

/** How many characters have to agree before anything else is compared. */
const GRAM = 6;

/** Fewer characters than this are a word or two of anybody's; those that begin a message say more. */
const MIN_LENGTH = 15;
const MIN_BEGINNING = 9;

/** How much of a text has to be a piece of a message before the text is taken for one. */
const MIN_SHARE = 0.4;

/** How much text a placeholder may stand for. */
const MAX_PLACEHOLDER = 500;

/** A message that a text is a piece of. */
export interface Piece {
  id: string;
  /** How many characters of the message's fixed text stand in the text. */
  length: number;
  /** Whether they are the beginning of the message. */
  begins: boolean;
  /** Whether they are at least half of its fixed text. */
  half: boolean;
}

interface Template {
  id: string;
  /** The texts around the placeholders, squeezed. */
  literals: readonly string[];
  length: number;
}

/** A place in a message, and in a text what is compared with it. */
interface Anchor {
  template: Template;
  literal: number;
  offset: number;
}

/** Every place of every message, under the characters that stand there. */
function anchors(templates: readonly Template[]): Map<string, Anchor[]> {
  const found = new Map<string, Anchor[]>();
  for (const template of templates) {
    for (const [literal, text] of template.literals.entries()) {
      for (let offset = 0; offset + GRAM <= text.length; offset++) {
        const gram = text.slice(offset, offset + GRAM);
        const others = found.get(gram);
        if (others) others.push({ template, literal, offset });
        else found.set(gram, [{ template, literal, offset }]);
      }
    }
  }
  return found;
}

function commonLength(text: string, start: number, literal: string): number {
  let length = 0;
  while (length < literal.length && text[start + length] === literal[length]) length++;
  return length;
}

/** How many characters at the end of a text are the beginning of a literal. */
function begunAtEnd(text: string, start: number, literal: string): number {
  for (let length = Math.min(literal.length - 1, text.length - start); length > 0; length--) {
    if (text.endsWith(literal.slice(0, length))) return length;
  }
  return 0;
}

/** Compares from an anchor on: what the text has of the literals, and how much of it stands in placeholders. */
function follow(text: string, start: number, { template, literal, offset }: Anchor): { length: number; filled: number } {
  const [first = '', ...rest] = template.literals.slice(literal);
  let length = commonLength(text, start, first.slice(offset));
  let end = start + length;
  let filled = 0;
  if (offset + length < first.length) return { length, filled };
  for (const next of rest) {
    const gap = text.slice(end, end + MAX_PLACEHOLDER + next.length).indexOf(next);
    if (gap < 0) {
      const begun = text.length - end > MAX_PLACEHOLDER + next.length ? 0 : begunAtEnd(text, end, next);
      return { length: length + begun, filled: filled + (begun > 0 ? text.length - begun - end : 0) };
    }
    length += next.length;
    filled += gap;
    end += gap + next.length;
  }
  return { length, filled };
}

/**
 * What stands before an anchor at the beginning of a literal: literals too short to be anchors. Those before them are
 * compared from their own.
 */
function precede(text: string, start: number, { template, literal, offset }: Anchor): { length: number; filled: number; begins: boolean } {
  let length = 0;
  let filled = 0;
  let begin = start;
  let index = literal;
  while (offset === 0 && index > 0) {
    const before = template.literals[index - 1]!;
    const found = before.length < GRAM ? text.slice(Math.max(0, begin - MAX_PLACEHOLDER), begin).lastIndexOf(before) : -1;
    if (found < 0) break;
    const gap = Math.min(begin, MAX_PLACEHOLDER) - found - before.length;
    length += before.length;
    filled += before === '' ? 0 : gap;
    begin -= gap + before.length;
    index--;
  }
  return { length, filled, begins: offset === 0 && index === 0 };
}

/** A piece that is more of a message stands for it sooner; of messages that have the same part in it, the order of the catalogue decides. */
const best = (a: Piece, b: Piece): number => b.length - a.length || Number(b.begins) - Number(a.begins) || Number(b.half) - Number(a.half);

/**
 * Prepares messages of which a piece is to be recognised: the first half of a line, a line cut off at both ends.
 *
 * @param wanted the messages; several may have the same id
 * @returns a function from a text to the messages that have the longest piece of it in common, each id once: those that
 *   begin with it first, then those of which it is the largest part. It takes time linear in the text.
 * @example pieces([{ id: 'exists', text: 'File already exists ({file})' }])('##[error]File already ex') // [{ id: 'exists', … }]
 */
export function pieces(wanted: readonly Wanted[]): (raw: string) => Piece[] {
  const found = anchors(
    wanted.map(({ id, text }) => {
      const literals = squeezed(text).split(/\{[a-z][a-z0-9_]*\}/);
      return { id, literals, length: literals.join('').length };
    }),
  );
  return (raw) => {
    const text = squeezed(raw);
    const byId = new Map<string, Piece>();
    for (let start = 0; start + GRAM <= text.length; start++) {
      for (const anchor of found.get(text.slice(start, start + GRAM)) ?? []) {
        const { template, literal, offset } = anchor;
        const literals = template.literals;
        // One character earlier the same was compared, and more.
        if (start > 0 && offset > 0 && text[start - 1] === literals[literal]?.[offset - 1]) continue;
        const after = follow(text, start, anchor);
        const before = precede(text, start, anchor);
        const length = before.length + after.length;
        if (length < (before.begins ? MIN_BEGINNING : MIN_LENGTH) || length < MIN_SHARE * (text.length - before.filled - after.filled)) continue;
        const piece = { id: template.id, length, begins: before.begins, half: length >= template.length / 2 };
        const known = byId.get(template.id);
        if (!known || best(piece, known) < 0) byId.set(template.id, piece);
      }
    }
    const all = [...byId.values()].sort(best);
    return all.filter(({ length }) => length === all[0]?.length);
  };
}
