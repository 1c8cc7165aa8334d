import { findWorkflows, withoutWorkflows, type WorkflowPart } from '../../lib/text/paste.ts';
import { isVersion } from '../../lib/workflow/same-file.ts';
import { unpack, type Unpacked } from '../../lib/text/unpack.ts';
import { annotations, returns } from '../../lib/text/ways/breaks.ts';
import { escapes } from '../../lib/text/ways/escapes.ts';
import { html } from '../../lib/text/ways/html.ts';
import { structureOf } from '../../lib/text/ways/lines.ts';
import { isSurelyMail, quotedPrintable } from '../../lib/text/ways/mail.ts';
import { marks } from '../../lib/text/ways/marks.ts';
import { oneLine } from '../../lib/text/ways/one-line.ts';
import { sampleOf, type Way } from '../../lib/text/ways/way.ts';
import { wraps } from '../../lib/text/ways/wraps.ts';

/** What was pasted: a log, workflows or both. */
export interface Pasted {
  log: string;
  workflows: readonly WorkflowPart[];
  /** The reader's own line of each line of the log, and of each that a workflow has in what was pasted. */
  ownLine: Unpacked['ownLine'];
  ownFileLine: Unpacked['ownLine'];
}

/**
 * What tells, where YAML counts it, that a terminal, a word processor or a page made something else of a file: colours, blanks of another width, typographic
 * quotes around the whole of a value that is no text for people; written signs in place of quotes and blanks. In names, comments and scripts all of it is
 * the reader's own.
 */
const NEEDS: readonly (readonly [way: Way, need: RegExp])[] = [
  [
    marks,
    /^(?!.*\b(?:name|run|description)[ \t]*:).*\u001b|^[ \t]*(?:-[ \t]+)?(?:(?!name|run:)[a-z-]+:[ \t]+|[\w-]{0,60})(?:\^\[|\\(?:x1b|0?33|u001b|e)|\u241b)\[[\d;]*m[\w"':-]|^[ \t]*[\u00a0\u2007\u202f\u200b-\u200d\u2060]|^[ \t]*(?:-[ \t\u00a0]+)?[\w'"-]+[\u00a0\u200b]*:[\u00a0\u2007\u202f\u200b]|^[ \t]*-[\u00a0\u2007\u202f]|^[ \t]*(?:-[ \t]+)?(?!(?:name|run-name|run|description)[ \t]*:)[\w-]+[ \t]*:[ \t]+[\u2018\u201c][^\n]*[\u2019\u201d][ \t]*(?:#[^\n]*)?\r?$|^[ \t]*(?:-[ \t]+)?[\u2018\u201c][\w-]+[\u2019\u201d][ \t]*:/m,
  ],
  [html, /^[ \t]*(?:-[ \t]+)?(?:if[ \t]*:.*|[\w-]+[ \t]*:[ \t]+[[{]?)?&(?:amp;)*(?:quot|apos|lt|gt|nbsp|amp|#\w{2,5});|<br ?\/?>[ \t]*\r?$/m],
  [returns, /\r(?!\n|$)/],
];

/** What makes a log readable, and would change a script. */
const READING: readonly Way[] = [marks, html, returns, annotations, escapes, oneLine, wraps];

/** What stands around a file, or was made of all of its lines: a change, numbers, a mail's encoding. */
const isWithin = ({ text, fenced }: WorkflowPart): boolean => fenced === 'diff' || /^\d{1,7}[ \t]*\r?$/m.test(text) || isSurelyMail(sampleOf(text));

const signs = (parts: readonly WorkflowPart[]): number[] => parts.map(({ text }) => text.replace(/[^A-Za-z0-9]/g, '').length);
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const isWhole = ({ text }: WorkflowPart): boolean => /^['"]?on['"]?[ \t]*:/m.test(text) && /^['"]?jobs['"]?[ \t]*:/m.test(text);

/** Whether as much is there as where all is undone: a window breaks files, and cuts them off. */
function isAll(parts: readonly WorkflowPart[], found: readonly WorkflowPart[]): boolean {
  const [own, other] = [signs(parts), signs(found)];
  return own.length === other.length ? own.every((count, index) => count >= other[index]!) : parts.every(isWhole) && sum(own) >= sum(other);
}

/**
 * The workflows as the reader has them: as they were pasted, where they can be read so, else with what stands around them taken away, and only what they
 * cannot be read with is undone in them.
 *
 * @param found what is there where all is undone
 */
function ownFiles(text: string, found: readonly WorkflowPart[]): { parts: readonly WorkflowPart[]; rest: Unpacked } | undefined {
  const asIs: Unpacked = { text, ownLine: (line) => line };
  const reading = isSurelyMail(sampleOf(text)) ? READING : [...READING, quotedPrintable];
  for (const around of [asIs, undefined]) {
    const rest = around ?? unpack(text, reading);
    const parts = findWorkflows(rest.text);
    if (parts.length === 0 || (around && parts.some(isWithin)) || !isAll(parts, found)) continue;
    const structure = parts.map((part) => structureOf(part.text)).join('\n');
    const needed = NEEDS.flatMap(([way, need]) => (need.test(structure) ? [way] : []));
    if (needed.length === 0) return { parts, rest };
    const undone = unpack(text, reading.filter((way) => !needed.includes(way)));
    const files = findWorkflows(undone.text);
    if (isAll(files, found)) return { parts: files, rest: undone };
  }
  return undefined;
}

/** No more stands around a line of a file. */
const AROUND = 400;

/** Says of each file whether all of its lines stand in what was pasted, letter for letter. */
function told(text: string, parts: readonly WorkflowPart[], ownLine: Unpacked['ownLine']): WorkflowPart[] {
  const lines = text.split('\n');
  return parts.map((part) => {
    const isIn = (line: string, whole = ''): boolean => whole.length <= line.length + AROUND && whole.includes(line.trimEnd());
    const isPasted = part.text.split('\n').every((line, index) => isIn(line, lines[ownLine(part.line + index) - 1]));
    return isPasted ? part : { ...part, decoded: true };
  });
}

/**
 * The workflow in a text of which what is pasted is another version, as somebody pastes one who has mended it.
 *
 * @returns nothing where what is pasted is not one file and nothing else
 */
export function olderIn(text: string, pasted: string): WorkflowPart | undefined {
  const found = findWorkflows(pasted);
  const [newer] = found;
  if (!newer || found.length > 1 || withoutWorkflows(pasted, found).trim() !== '') return undefined;
  const versions = findWorkflows(text).filter((older) => isVersion(older, newer));
  return versions.length === 1 ? versions[0] : undefined;
}

/**
 * What a text takes the place of that is pasted beside an answer: of all, where it is another log, or of its own earlier version. What else is pasted joins
 * what is there.
 *
 * @param isHeld whether there is a log that is too long for the box
 */
export function replaced(text: string, pasted: string, isHeld: boolean): 'all' | WorkflowPart | undefined {
  if (findWorkflows(pasted).length > 0) return olderIn(text, pasted);
  return isHeld || withoutWorkflows(text, findWorkflows(text)).trim() !== '' ? 'all' : undefined;
}

/** Makes a log and workflows of what was pasted. The doctor loads it for a text that is not plain: see `isPlain`. */
export function parted(text: string): Pasted {
  const { text: printed, ownLine } = unpack(text);
  const workflows = findWorkflows(printed);
  if (printed === text) return { log: withoutWorkflows(text, workflows), workflows, ownLine, ownFileLine: ownLine };
  const own = ownFiles(text, workflows);
  if (!own) return { log: withoutWorkflows(printed, workflows), workflows: told(text, workflows, ownLine), ownLine, ownFileLine: ownLine };
  const rest = unpack(withoutWorkflows(own.rest.text, own.parts));
  return { log: rest.text, workflows: told(text, own.parts, own.rest.ownLine), ownLine: (line) => own.rest.ownLine(rest.ownLine(line)), ownFileLine: own.rest.ownLine };
}
