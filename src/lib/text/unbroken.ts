/** A text in which each word is in one piece, and where its characters stand in the text as it was given. */
export interface Unbroken {
  text: string;
  /** Where a character of {@link text} stands in the given text. */
  at: (index: number) => number;
}

/** What nobody sees: colours, with and without the character that begins them, and characters of no width. A NUL is dropped by every terminal. */
const UNSEEN = /\u001b\[[\d;?]{0,20}[A-Za-z]|\[\d{1,2}(?:;\d{1,3}){0,4}m|[\u0000\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A hard blank and rarer breaks: within a word they are what a copy left of it. */
const RARE = /[\u00a0\u0085\u000b\u000c\u2028\u2029\r]/g;

/** What a runner, `gh`, a quotation, a frame and a viewer put before a line. */
const COLUMNS = /(?:[^\t\n]{1,120}\t[^\t\n]{0,120}\t)?/y;
const BEFORE = /[\ufeff ]?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z ?)?[ \t]{0,200}(?:[>│|║┃][ \t]{0,4}){0,4}(?:\d{1,6}(?:[ \t]{2,4}|[│|] ?))?[ \t]{0,200}/y;

/** How long the runner's time is, with the blank behind it. */
const TIME = 29;
const isTimed = (text: string, start: number): boolean => text[start + 27] === 'Z' && text[start + 28] === ' ' && text[start + 4] === '-' && text[start + 10] === 'T' && text[start + 19] === '.';

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const WORD = /[\w+/.~@!#$%^&*-]+/y;

/** A word of a language, or a number. */
const PLAIN = /^(?:[A-Z]?[a-z]*|[A-Z]*|[\d-]*)[.,;!]?$/;

/** A value has a name there, which a `=` at the end of a line parts from it. */
const NAMED = /(?:password|passwd|token|secret|key|auth)[ \t]?=$/i;

const BLANKS = ' \t';
/** What stands behind a line for no reason of its own, and frames. */
const ENDS = ' \t\r│|║┃';

/** No window is narrower. */
const NARROW = 16;

const isWord = (character: string | undefined): boolean => character !== undefined && /[\w+/.~@!#$%^&*=:"-]/.test(character);
/** Whether a text has any of it; a pattern that is used again and again keeps its place otherwise. */
const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

/** How a line goes on in the next: in any case, if that does not begin with a plain word, or only as a window breaks lines. */
type Mark = 'surely' | 'perhaps' | undefined;

interface Line {
  /** Where the blanks before its own text begin. */
  edge: number;
  /** Where its own text begins and ends. */
  start: number;
  end: number;
  mark: Mark;
}

/** Reads a line without what stands before and after its own text. */
function readLine(text: string, from: number, to: number, opened: boolean, hasColumns: boolean): Line {
  BEFORE.lastIndex = COLUMNS.lastIndex = from;
  if (hasColumns) {
    COLUMNS.test(text);
    BEFORE.lastIndex = COLUMNS.lastIndex;
  }
  let start = BEFORE.lastIndex;
  // Most lines begin with a letter, many behind the runner's time: then nothing else has to be looked for.
  if (isTimed(text, start)) start += TIME;
  if (!isLetter(text.charCodeAt(start))) {
    BEFORE.lastIndex = start;
    BEFORE.test(text);
    start = BEFORE.lastIndex;
  }
  start = Math.min(Math.max(start, from), to);
  let end = to;
  let edge = start;
  while (edge > from && BLANKS.includes(text[edge - 1]!)) edge--;
  while (end > start && ENDS.includes(text[end - 1]!)) end--;
  if (opened && (text[start] === "'" || text[start] === '"')) start++;
  if (end === start || !'\\+='.includes(text[end - 1]!)) return { edge, start, end, mark: undefined };
  const tail = /(["']) ?\+$|\\$|(?<!=)=$/.exec(text.slice(Math.max(start, end - 12), end));
  if (!tail) return { edge, start, end, mark: undefined };
  if (tail[0] !== '=') return { edge, start, end: end - tail[0].length, mark: 'surely' };
  return NAMED.test(text.slice(Math.max(start, end - 12), end)) ? { edge, start, end, mark: 'surely' } : { edge, start, end: end - 1, mark: 'perhaps' };
}

/** Whether what begins a line may be the rest of a word. */
function isRest(text: string, { edge, start, end }: Line, isFull: boolean): boolean {
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0] ?? '';
  if (word === '' || start + word.length > end) return false;
  // An item of a list goes on, and its lines happen to be as long.
  if (edge < start && /^(?:name|value)$/i.test(word) && /^:[ \t]/.test(text.slice(start + word.length, end))) return false;
  return isFull || (!PLAIN.test(word) && !(/^[A-Za-z_-]+$/.test(word) && /[=:]/.test(text[start + word.length] ?? '')));
}

/**
 * Puts together again what a terminal, a mail, a frame, a viewer or a program broke: lines that a window broke, as many columns each, strings that
 * are joined by a sign, soft breaks, and words with something in them that nobody sees. What stands before each line for other reasons is left out.
 * Lines of which it is not sure stay apart.
 *
 * @param text of any content; takes time linear in it
 */
export function unbroken(text: string): Unbroken {
  const parts: string[] = [];
  const [from, to]: [number[], number[]] = [[], []];
  let length = 0;
  const put = (part: string, at: number): void => {
    if (part === '') return;
    parts.push(part);
    from.push(length);
    to.push(at);
    length += part.length;
  };
  const [isHidden, hasColumns] = [has(text, UNSEEN), text.includes('\t')];
  const seen = (start: number, end: number): void => {
    const own = text.slice(start, end);
    if (!isHidden) return put(own, start);
    let last = 0;
    for (const { 0: whole, index } of own.matchAll(UNSEEN)) {
      put(own.slice(last, index), start + last);
      last = index + whole.length;
    }
    put(own.slice(last), start + last);
  };

  let previous: Line | undefined;
  // How long the lines of a broken text are, once two of them tell.
  let width = 0;
  let isChain = false;
  for (let begin = 0; begin <= text.length; ) {
    const newline = text.indexOf('\n', begin);
    const end = newline < 0 ? text.length : newline;
    const line = readLine(text, begin, end, previous?.mark === 'surely', hasColumns);
    // A viewer's number on a line of its own.
    const isNumber = previous !== undefined && line.end > line.start && line.end - line.start <= 6 && /^\d+$/.test(text.slice(line.start, line.end));
    if (!isNumber) {
      if (previous) {
        const [was, is] = [previous.end - previous.edge, line.end - line.edge];
        const isFull: boolean = isChain ? is === width : is === was;
        const fits: boolean = isChain ? was === width && is <= width : was >= NARROW && is <= was;
        const joins: boolean =
          line.end > line.start &&
          (previous.mark === 'surely' ||
            (isWord(text[previous.end - 1]) && isWord(text[line.start]) && (previous.mark === 'perhaps' ? isRest(text, line, false) : fits && isRest(text, line, isFull && is >= NARROW))));
        if (!joins) put('\n', previous.end);
        width = joins && !isChain ? Math.max(was, is) : width;
        isChain = joins;
      }
      seen(line.start, line.end);
      previous = line;
    }
    begin = end + 1;
  }

  const whole = parts.join('');
  if (!has(whole, RARE)) return dropped(whole, from, to);
  const joined = whole.replace(RARE, (character, index: number) => (isWord(whole[index - 1]) && isWord(whole[index + 1]) ? '\ue000' : character === '\u00a0' ? ' ' : '\n'));
  return dropped(joined, from, to);
}

/** Leaves out what was marked in the last step, and finds places by halving. */
function dropped(marked: string, from: readonly number[], to: readonly number[]): Unbroken {
  const gone: number[] = [];
  for (let at = marked.indexOf('\ue000'); at >= 0; at = marked.indexOf('\ue000', at + 1)) gone.push(at - gone.length);
  const least = (list: readonly number[], isBeyond: (value: number) => boolean): number => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBeyond(list[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const at = (index: number): number => {
    const place = index + least(gone, (value) => value > index);
    const part = Math.max(0, least(from, (value) => value > place) - 1);
    return (to[part] ?? 0) + place - (from[part] ?? 0);
  };
  return { text: gone.length > 0 ? marked.replaceAll('\ue000', '') : marked, at };
}
