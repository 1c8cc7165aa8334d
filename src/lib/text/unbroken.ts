interface Join {
  place: number;
  isOfMany: boolean;
}

/** A text in which each word is in one piece, and where its characters stand in the text as it was given. */
export interface Unbroken {
  text: string;
  /** Where a character of {@link text} stands in the given text. */
  at: (index: number) => number;
  /** Where a line begins that was put behind the one before it and may be no rest of it, in their order, and whether it is one of three or more that a window broke. */
  joins: readonly Join[];
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

/** A mark of the runner, of a shell, of a list or of a mask: no rest of a word begins so. */
const MARK = /^(?:#|::[a-z]|\*{3}|[+$%>*-][ \t])/;

/** Such a mark, or a name and what it is. */
const SAID = new RegExp(String.raw`${MARK.source}|^(?:[\w.-]{1,80}:(?:\s|$)|[A-Za-z_][\w.-]{0,60}=[^=\s;&])`);

/** What YAML, or a shell, has before the lines of a block. */
const HEAD = /[:=-][ \t]{1,4}(?:[&!]\S{1,40}[ \t]{1,4}){0,2}[|>][-+1-9]{0,2}(?:[ \t]{1,20}#[^\n]{0,200})?$|<<-?["']?[A-Z]/;

/** What begins a line of its own beside that: a path, a message, a file, a word among others. */
const OWN = new RegExp(
  `${SAID.source}|^(?:${[
    String.raw`--[a-z]|([=^!|~.+-])\1{2}|!!|@[\w-]{1,40}\/|\.[a-z]{2,20}\/|\$[A-Z_]{2}|secrets\.|sha\d{1,3}[:=-]|cp\d{2,3}t?-|v?\d{1,4}(?:\.\d{1,4}){1,3}(?:[ \t]|$)`,
    String.raw`(?:\.{1,2}|~)\/|\/?[a-z_][a-z_.-]{2,30}\d?\/|\/(?:[a-z]{3,30}(?:[. ]|$)|(?:Users|Library)\/)`,
    String.raw`(?:[A-Za-z_]{2,60}(?:\.[A-Za-z_]{2,60})+|(?:[A-Z][a-z]{2,30}){2,})(?:[\s:(]|$)|[A-Za-z]{2,30}(?:_[A-Za-z]{2,30})+[ \t]`,
    String.raw`[\w.+-]{2,80}\.(?:whl|tar\.gz|zip|py|sh|ya?ml|toml|txt|json|cfg|ini|md)(?!\w)`,
    // A rest of a secret has digits among its letters, if other words follow it.
    String.raw`(?:(?:[^\s\d+/="',&;]|'(?=[a-z])){1,80},?|[\d.,%-]{1,20}|[A-Z]{1,4}\d{1,4})[ \t(:]`,
    String.raw`(?:[a-f\d]{40}|[a-f\d]{64}|[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12})(?![\w-])`,
  ].join('|')})`,
);

/** Whether a line is one of its own, and no rest of the one before it. */
export const isOwnLine = (line: string): boolean => OWN.test(line);

/**
 * Where the end of a secret is that was found in lines that were put together: before the first of them that is one of its own.
 *
 * @param start where it begins, which may be such a line, too: then there is none
 */
export function ownEnd({ text, joins }: Unbroken, start: number, end: number): number {
  for (let index = least(joins, ({ place }) => place >= start); index < joins.length && joins[index]!.place < end; index++) {
    const { place, isOfMany } = joins[index]!;
    const line = text.slice(place, Math.min(place + 120, joins[index + 1]?.place ?? Infinity)).split('\n', 1)[0]!;
    if ((isOfMany ? SAID : OWN).test(line) || (place === start && /^(?:[A-Z]?[a-z]+|[A-Z]+)(?![^\s.,;!])/.test(line))) return place;
  }
  return end;
}

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

/** What YAML begins a block with is no frame. */
const BLOCK = /(?:[:-]|[&!]\S{1,40})([ \t]{1,4}\|)\s*$/;
const blockAt = (text: string, start: number, end: number, to: number): number => BLOCK.exec(text.slice(Math.max(start, end - 44), Math.min(to, end + 20)))?.[1]!.length ?? 0;

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
  if (end < to) end += blockAt(text, start, end, to);
  if (opened && (text[start] === "'" || text[start] === '"')) start++;
  if (end === start || !'\\+='.includes(text[end - 1]!)) return { edge, start, end, mark: undefined };
  const last = text.slice(Math.max(start, end - 12), end);
  const tail = /["'] ?\+$|\\$|(?<!=)=$/.exec(last)?.[0];
  const isNamed = tail === '=' && NAMED.test(last);
  return { edge, start, end: end - (isNamed || !tail ? 0 : tail.length), mark: !tail ? undefined : tail !== '=' || isNamed ? 'surely' : 'perhaps' };
}

/** The name of a variable and its value, as environments are printed. */
const ASSIGNED = /[A-Z][A-Z\d]{0,30}_[A-Z\d_]{1,40}(?:=|: )[^=\s;&]/y;
function isAssigned(text: string, { start, end }: Line): boolean {
  ASSIGNED.lastIndex = start;
  return end - start >= NARROW && ASSIGNED.test(text);
}

/** Whether what begins a line may be the rest of a word. */
function isRest(text: string, { edge, start, end }: Line, isFull: boolean): boolean {
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0] ?? '';
  if (word === '' || start + word.length > end) return false;
  // An item of a list goes on, and its lines happen to be as long.
  if (edge < start && /^(?:name|value)$/i.test(word) && /^:[ \t]/.test(text.slice(start + word.length, end))) return false;
  if ('#:*+$%>-'.includes(text[start]!) && MARK.test(text.slice(start, start + 4))) return false;
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
  const places: Join[] = [];
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
          // Two names, each with its value.
          !(is === was && isAssigned(text, line) && isAssigned(text, previous)) &&
          (previous.mark === 'surely' ||
            (isWord(text[previous.end - 1]) && isWord(text[line.start]) && (previous.mark === 'perhaps' ? isRest(text, line, false) : fits && isRest(text, line, isFull && is >= NARROW)))) &&
          // What YAML has below the head of a block is a line of its own.
          !HEAD.test(text.slice(Math.max(previous.start, previous.end - 300), previous.end));
        if (!joins) put('\n', previous.end);
        else if (previous.mark !== 'surely' || text[previous.end - 1] === '=') {
          const isOfMany = isChain && places.length > 0;
          if (isOfMany) places.at(-1)!.isOfMany = true;
          places.push({ place: length, isOfMany });
        }
        width = joins && !isChain ? Math.max(was, is) : width;
        isChain = joins;
      }
      seen(line.start, line.end);
      previous = line;
    }
    begin = end + 1;
  }

  const whole = parts.join('');
  if (!has(whole, RARE)) return dropped(whole, from, to, places);
  const joined = whole.replace(RARE, (character, index: number) => (isWord(whole[index - 1]) && isWord(whole[index + 1]) ? '\ue000' : character === '\u00a0' ? ' ' : '\n'));
  return dropped(joined, from, to, places);
}

/** The first of a list in its order that is far enough. */
function least<T>(list: readonly T[], isBeyond: (value: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Leaves out what was marked in the last step, and finds places by halving. */
function dropped(marked: string, from: readonly number[], to: readonly number[], places: readonly Join[]): Unbroken {
  const gone: number[] = [];
  for (let at = marked.indexOf('\ue000'); at >= 0; at = marked.indexOf('\ue000', at + 1)) gone.push(at - gone.length);
  const at = (index: number): number => {
    const place = index + least(gone, (value) => value > index);
    const part = Math.max(0, least(from, (value) => value > place) - 1);
    return (to[part] ?? 0) + place - (from[part] ?? 0);
  };
  const marks = gone.map((value, index) => value + index);
  const joins = gone.length === 0 ? places : places.map(({ place, isOfMany }) => ({ place: place - least(marks, (value) => value >= place), isOfMany }));
  return { text: gone.length > 0 ? marked.replaceAll('\ue000', '') : marked, at, joins };
}
