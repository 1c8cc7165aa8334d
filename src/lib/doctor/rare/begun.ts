import type { Role } from '../../../errors/types.ts';
import { bare, beginning, fixedLength, sharing } from '../../catalogue/beginnings.ts';
import { flat, GAP } from '../../catalogue/template.ts';
import type { Known } from '../../catalogue/known.ts';
import type { Library, Needs } from '../../catalogue/library.ts';
import { partOf } from '../../catalogue/parts.ts';
import { squeezed } from '../../text/log.ts';
import { DOTS, MAX_REST, type Candidate } from '../cut.ts';

/** What ends above the last line of a message may go on with other lines: then more of the message has to be there. */
const MIN_PART_OF_LINES = 0.65;

/** What Python prints for any program: a message of which no more is there is none. */
const ANYBODYS = bare(flat("ModuleNotFoundError: No module named '"));

/** Whether what is there of a message is more than the lines that any run may print before it: they do not reach the line of the headline, which tells it from others. */
function isTelling({ text, length, known }: Candidate): boolean {
  const until = (index: number): number => fixedLength(flat(text.slice(0, index)));
  const headline = text.indexOf(known.headline);
  if (headline >= 0) return length > until(text.lastIndexOf('\n', headline) + 1);
  return length >= until(text.length) * MIN_PART_OF_LINES || length > until(text.lastIndexOf('\n') + 1);
}

/** Whether a message that begins like this may go on as the text does: within a value that may be anything. */
const goesOn = ({ messages, headline }: Known, begun: string, isInValue: boolean): boolean =>
  [...messages, headline].map((text) => bare(flat(text))).some((text) => text.startsWith(begun) && (!isInValue || (text[begun.length] ?? GAP) === GAP));

/** The more general, the less a message tells of the cause: of several with one beginning the first of these stands for all. */
const GENERAL: Readonly<Record<Role, number>> = { context: 0, fallback: 1, 'outer-frame': 2, frame: 3, cause: 4 };
const general = ({ known: { role = 'cause' }, order }: { known: Known; order: number }): number => GENERAL[role]! * 1e6 + order;

/**
 * Decides what the messages are of which a text has only the beginning: that of which the text has more than what others begin with, or any of
 * those that begin like this.
 *
 * @param begun these messages
 * @param whole the others: see `parted`
 * @param library with its beginnings
 * @yields what has to be put into the library before it goes on
 * @returns all messages but those of which the text has no more than another one that is whole, or than any run prints
 */
export function* settled(begun: readonly Candidate[], whole: readonly Candidate[], log: string, library: Library): Generator<Needs, Candidate[]> {
  const kept = [...whole];
  for (const candidate of begun) {
    const { cut, start, end, length, text } = candidate;
    // What is there is another one's whole message, or one of its own and the full stop behind it, or lies within what is there of another one.
    if (whole.some((other) => other.start <= start && ((other.end >= end && other.length >= length) || (cut && other.known === candidate.known && !/\w/.test(log.slice(other.end, end)))))) continue;
    if (begun.some((other) => other.start < start && other.end >= end && other.length > length)) continue;
    const message = flat(text);
    const part = beginning(message, length);
    if (ANYBODYS.startsWith(bare(part))) continue;
    const orders = sharing(library.beginnings ?? {}, part);
    const parts = [...new Set(orders.map((order) => partOf(order, library.parts)))].filter((one) => !library.has(one));
    if (parts.length > 0) yield { parts };
    const rest = message[part.length] === GAP ? squeezed(log.slice(end, end + MAX_REST)) : '';
    const isInValue = rest !== '' && !DOTS.test(rest);
    const others = orders.flatMap((order) => library.at(order) ?? []).filter(({ known }) => goesOn(known, bare(part), isInValue));
    if (others.length > 1) {
      const [first, ...open] = others.sort((a, b) => general(a) - general(b));
      const { wording: _, ...place } = candidate;
      kept.push({ ...place, id: first!.known.id, known: first!.known, order: first!.order, not: [''], open: open.map(({ known }) => known.id) });
    } else if (!cut || isTelling(candidate)) kept.push(candidate);
  }
  return kept;
}
