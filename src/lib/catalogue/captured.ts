import { asPrinted, type Squeezed } from '../text/log.ts';
import { MAX_PLACEHOLDER } from './template.ts';

/** A value in which a text is cut off is no longer than this: otherwise the text goes on with something else. */
export const MAX_CUT_VALUE = 100;

/** What is named by a word without blanks: where a line was broken within it, nothing stood between. */
export const WORDS = new Set(
  'address domain endpoint environment field expected_issuer extension file filename host image index issuer job_workflow_ref license_file normalized_name path project ref repository repository_owner repository_url server sub tag target url variable version workflow workflow_filename workflow_ref'.split(' '),
);

/** A word that was broken by a narrow window has as many blanks in it. */
const MOST_BREAKS = 2;

/** What else a value is may run over as many lines; these are named by lists, by what a program printed between, or by texts of any length. */
const MOST_LINES = 8;
const LISTS = new Set('arguments body causes claims connection description details excerpt extension files frames keys last lines names options others page reason replacements response rules text traceback'.split(' '));

/** Whether a piece of a text, up to the dots that say that it is cut off, may be one word: nothing was dropped in it but where a line was broken. */
export function isWord({ text, at }: Squeezed, from: number): boolean {
  const dots = /…|\.{3}/.exec(text.slice(from, from + MAX_CUT_VALUE))?.index ?? MAX_CUT_VALUE;
  let breaks = 0;
  for (let index = from + 1; index < Math.min(text.length, from + dots); index++) if (at[index]! > at[index - 1]! + 1) breaks++;
  return breaks <= MOST_BREAKS;
}

/** Whether a piece of a text may stand for a placeholder: a word that is none, or a value over many lines, is two messages' words. */
export function isValue(raw: string, at: Int32Array, name: string, start: number, end: number): boolean {
  if (LISTS.has(name)) return true;
  // An address is no word that a sentence goes on from: that is another message.
  if (name === 'url' && /^[a-z]+ [a-z]/i.test(raw.slice(at[start]!, at[end - 1]! + 3))) return false;
  let [blanks, lines] = [0, 0];
  for (let index = start + 1; index < end && lines <= MOST_LINES; index++) {
    if (at[index]! <= at[index - 1]! + 1) continue;
    const between = raw.slice(at[index - 1]! + 1, at[index]);
    if (between.includes('\n')) lines++;
    else if (/^[ \t]+$/.test(between)) blanks++;
  }
  return lines <= MOST_LINES && (blanks <= MOST_BREAKS || !WORDS.has(name));
}

const BREAK = /\s*(?:\n|%0A|%0D)(?:\s|%0A|%0D)*(?:\d{4}-\d\d-\d\dT[\d:.]+Z\s*)?/gi;

const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&#39;': "'", '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** In a classifier every blank counts. */
const BLANKS: ReadonlyMap<string, RegExp> = new Map([['classifier', /[\t\r\v\f]+/g]]);

/** A word goes on to the quote that closes it: what follows on that, up to the next fixed text of the message, is a reader's. So is what an index answers in JSON. */
const CLOSED = /(?<=[^\s'"`])(?:['"`]+\s|\s+\{")[^]*$/;
const ended = (name: string, text: string): string => (WORDS.has(name) ? text.replace(CLOSED, '') : text);

/** A captured value as it stands in the log, without what a broken line put into it, without quotes around it and without Python's way of printing lists and versions. */
export const value = (name: string, raw: string): string =>
  ended(name, asPrinted(raw.slice(0, MAX_PLACEHOLDER)))
    .replace(/&(?:quot|#34|#39|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity]!)
    .replace(BREAK, WORDS.has(name) ? '' : ' ')
    .replace(BLANKS.get(name) ?? /\s+/g, ' ')
    .replace(/^['"`\s]+|['"`\s]+$/g, '')
    .replace(/^\*{1,3}\s*(.*?)\s*\*{0,3}$/, '$1')
    .replace(/['"], ['"]/g, ', ')
    .replace(/^<?Version\('([^']+)'\)>?$/, '$1');

/** How far back the opening quote of a value is looked for. */
const MAX_QUOTED = 200;

/** A value in quotes before the first fixed words of a message: without the quotes it could not be told from what stands before. */
export function quotedBefore(raw: string, end: number): string | undefined {
  const quote = raw[end - 1];
  if (quote !== "'" && quote !== '"' && quote !== '`') return undefined;
  const begin = raw.lastIndexOf(quote, end - 2);
  return begin >= 0 && end - begin <= MAX_QUOTED ? raw.slice(begin + 1, end - 1) : undefined;
}

/** The whole of a value in quotes that ends a message: it may hold blanks, and what is taken for it by itself ends at the first. */
export function quotedAfter(raw: string, begin: number): string | undefined {
  const quote = raw[begin - 1];
  if (quote !== "'" && quote !== '"') return undefined;
  const [line = ''] = raw.slice(begin, begin + MAX_QUOTED).split('\n');
  const end = line.indexOf(quote);
  // An apostrophe in a word closes nothing.
  return end < 0 || /\w/.test(line[end + 1] ?? '') ? undefined : line.slice(0, end).replace(/\\$/, '');
}
