import type { Squeezed } from '../text/log.ts';
import { isWord, MAX_CUT_VALUE, WORDS } from './captured.ts';
import { MAX_PLACEHOLDER, MIN_PART, type Template } from './template.ts';

/** Cut off within a value, which may be anything, more of it has to be there. */
const MIN_PART_IN_VALUE = 0.65;
const MIN_PART_LENGTH = 14;

/** Requests ends what it raises so; PyPI's sentences of earlier years had no “for more information” before it. */
const RAISED = 'forurl:';
const INFORMED = /formoreinformation\.?$/;

/** Where a template stands in a squeezed text, and what its placeholders stand for. */
export interface Place {
  start: number;
  end: number;
  length: number;
  cut: boolean;
  gaps: readonly (readonly [name: string, start: number, end: number])[];
}

const commonLength = (text: string, index: number, literal: string): number => {
  if (text.startsWith(literal, index)) return literal.length;
  let length = 0;
  while (length < literal.length && text[index + length] === literal[length]) length++;
  return length;
};

/** Whether a text was cut off here: nothing follows, or the dots that say so, or the end of a block of code. */
const isCut = (text: string, index: number): boolean => index >= text.length || text[index] === '…' || text.startsWith('...', index) || text.startsWith('~~~', index);

/**
 * How much of a literal is there where the text is cut off before its end, and where that ends, or undefined where the text goes on
 * differently.
 */
function cutWithin(text: string, from: number, literal: string): { begun: number; end: number } | undefined {
  const window = text.slice(from, from + MAX_CUT_VALUE + literal.length);
  const dots = /…|\.{3}|~{3}/.exec(window)?.index;
  if (dots === undefined && from + window.length < text.length) return undefined;
  const rest = window.slice(0, dots);
  let length = Math.min(rest.length, literal.length);
  while (!rest.endsWith(literal.slice(0, length))) length--;
  return rest.length - length > MAX_CUT_VALUE ? undefined : { begun: length, end: length > 0 ? from + rest.length : from };
}

/** How much of the end of a message is there where it is one of earlier years, that requests raised: see {@link RAISED}. */
function saidBefore(text: string, start: number, literal: string): number | undefined {
  const said = literal.replace(INFORMED, '');
  return said.length < literal.length && text.startsWith(said + RAISED, start) ? said.length : undefined;
}

/** Where the literals before the leading one begin, or undefined where one is missing. */
function backwards(text: string, { literals, names, lead }: Template, start: number): Pick<Place, 'start' | 'gaps'> | undefined {
  const gaps: [string, number, number][] = [];
  let begin = start;
  for (let index = lead - 1; index >= 0; index--) {
    const literal = literals[index]!;
    // What stands before the first fixed words cannot be told from other text: the match begins with them.
    if (literal === '' && index === 0) break;
    const from = Math.max(0, begin - MAX_PLACEHOLDER - literal.length);
    const found = text.slice(from, begin).lastIndexOf(literal);
    if (found < 0) return undefined;
    gaps.unshift([names[index]!, from + found + literal.length, begin]);
    begin = from + found;
  }
  return { start: begin, gaps };
}

/** The end of the word that a placeholder at the very end of a message stands for. */
function endOfWord({ text, at }: Squeezed, start: number): number {
  let end = start;
  while (end < text.length && end - start < MAX_PLACEHOLDER && (end === start || at[end]! === at[end - 1]! + 1)) end++;
  return end;
}

export function placeAt(squeezed: Squeezed, template: Template, leadStart: number): Place | undefined {
  const { text } = squeezed;
  const { literals, names, lead } = template;
  const before = backwards(text, template, leadStart);
  if (!before) return undefined;
  const gaps = [...before.gaps];
  const passed = literals.slice(0, lead).join('').length;
  const part = (length: number, end: number, share = MIN_PART): Place | undefined =>
    length >= MIN_PART_LENGTH && length >= template.length * share ? { start: before.start, end, length, cut: true, gaps } : undefined;

  const common = commonLength(text, leadStart, literals[lead]!);
  let end = leadStart + common;
  let length = passed + common;
  if (common < literals[lead]!.length) {
    const said = lead === literals.length - 1 ? saidBefore(text, leadStart, literals[lead]!) : undefined;
    if (said !== undefined) return { start: before.start, end: leadStart + said, length: passed + said, cut: false, gaps };
    return isCut(text, end) ? part(length, end) : undefined;
  }
  for (let index = lead + 1; index < literals.length; index++) {
    const literal = literals[index]!;
    const window = text.slice(end, end + MAX_PLACEHOLDER + literal.length);
    const rest = literal === '' ? endOfWord(squeezed, end) - end : window.indexOf(literal);
    if (rest < 0) {
      const told = index === literals.length - 1 && INFORMED.test(literal) ? window.indexOf(literal.replace(INFORMED, RAISED)) : -1;
      if (told >= 0) {
        const said = literal.replace(INFORMED, '').length;
        gaps.push([names[index - 1]!, end, end + told]);
        return { start: before.start, end: end + told + said, length: length + said, cut: false, gaps };
      }
      const cut = cutWithin(text, end, literal);
      // What is cut off within a word, an address say, does not go on with a sentence.
      if (!cut || (cut.begun === 0 && WORDS.has(names[index - 1]!) && !isWord(squeezed, end))) return undefined;
      return part(length + cut.begun, cut.end, cut.begun > 0 ? MIN_PART : MIN_PART_IN_VALUE);
    }
    gaps.push([names[index - 1]!, end, end + rest]);
    end += rest + literal.length;
    length += literal.length;
  }
  return { start: before.start, end, length, cut: false, gaps };
}
