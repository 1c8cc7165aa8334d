import { annotations, returns } from './ways/breaks.ts';
import { escapes, records } from './ways/escapes.ts';
import { html } from './ways/html.ts';
import { quotedPrintable } from './ways/mail.ts';
import { marks } from './ways/marks.ts';
import { oneLine } from './ways/one-line.ts';
import { patch } from './ways/patch.ts';
import { columns, numbers, prefixes, table } from './ways/prefixes.ts';
import { frame, wraps } from './ways/wraps.ts';
import { MAX_WAYS, sampleOf, type Line, type Way } from './ways/way.ts';

/** A text as the program printed it. */
export interface Unpacked {
  text: string;
  /** The reader's own line of each of its lines, both counted from 1. */
  ownLine: (line: number) => number;
}

/** In the order in which they are undone: what stands around all of a text comes before what stands in its lines. */
const WAYS: readonly Way[] = [marks, quotedPrintable, records, html, returns, annotations, columns, table, numbers, prefixes, patch, frame, escapes, oneLine, wraps];

/** A text that went so many ways has gone none of them. */
const MOST_ROUNDS = 8;

/** The first of the ways that a text went, and how to undo it. */
function firstWay(text: string, gone: ReadonlyMap<Way, number>, kept: readonly Way[]): { way: Way; undo: NonNullable<ReturnType<Way>> } | undefined {
  const sample = sampleOf(text);
  for (const way of WAYS) {
    const undo = !kept.includes(way) && (gone.get(way) ?? 0) < 3 ? way(way === marks ? { ...sample, text } : sample) : undefined;
    if (undo) return { way, undo };
  }
  return undefined;
}

/**
 * Undoes what happened to a text on its way from a program to the reader: a mail's encoding, a quotation, JSON, line numbers, times, frames.
 *
 * @param text as it was pasted; it takes time linear in it
 * @param kept what is not undone
 * @returns the text as the program printed it; a text to which nothing happened, or one that is too long for a paste, is the same
 * @example unpack('> Error: a=3Db\n> c=\n> d').text // 'Error: a=b\ncd'
 */
export function unpack(text: string, kept: readonly Way[] = []): Unpacked {
  const same: Unpacked = { text, ownLine: (line) => line };
  if (text.length > MAX_WAYS) return same;
  let lines: readonly Line[] | undefined;
  let now = text;
  const gone = new Map<Way, number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = firstWay(now, gone, kept);
    if (!found) break;
    lines = found.undo(lines ?? text.split('\n').map((line, index) => ({ text: line, own: index + 1 })));
    const before = now;
    now = lines.map((line) => line.text).join('\n');
    gone.set(found.way, now === before ? Infinity : (gone.get(found.way) ?? 0) + 1);
  }
  const owners = lines?.map(({ own }) => own);
  return owners ? { text: now, ownLine: (line) => owners[line - 1] ?? owners.at(-1) ?? line } : same;
}
