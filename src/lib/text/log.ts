/** A text as messages are compared in, with the place of each of its characters in the text it came from. */
export interface Squeezed {
  text: string;
  at: Int32Array;
}

const TAB = 0x09;
const ESCAPE = 0x1b;
const BLANK = 0x20;
const HASH = 0x23;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const STAR = 0x2a;
const HYPHEN = 0x2d;
const NINE = 0x39;
const COLON = 0x3a;
const QUOTE = 0x3e;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const BYTE_ORDER = 0xfeff;

// What GitHub, the `gh` program, a quotation or an annotation puts in front of a line, in any order: most of them are told by their first character.
const COLUMNS = /[^\t\n]{1,200}\t[^\t\n]{1,200}\t(?=\ufeff?\d{4}-\d\d-\d\dT)/y;
const HEAD = /\d{4}-\d\d-\d\dT[\d:.]{5,20}Z|##\[\w{1,20}\]|::(?:error|warning|notice|debug|group)(?: [^\n:]{0,500})?::/y;

/** A blank, or what quotes or marks a line. */
const isBlank = (code: number): boolean => code === BLANK || code === TAB || code === QUOTE || code === STAR || code === BYTE_ORDER;

/** Where there is none, no line has columns in front of it, which are long to look for. */
const COLUMN_END = /\t\ufeff?\d{4}-\d\d-\d\dT/;

const LINE_NUMBER = /(\d{1,7})(?:[ \t]+|(:)[ \t]|\||(?=\r?\n))/y;

const COLOUR = /\u001b\[[0-9;?]{0,30}[A-Za-z]/y;
// What is left of a colour when the copying program dropped the character before it.
const COLOUR_REST = /\[\d{1,3}(?:;\d{1,3}){0,5}m/y;
// The page that PyPI answers with has them; shown as HTML source, it has them twice.
const ENTITY = /&(?:amp;){0,2}(?:quot|apos|lt|gt|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});|&amp;/iy;
// A per cent sign at the end of a line, encoded as the break behind it is.
const LAST_PERCENT = /%(?:25){1,2}(?=%(?:25){0,2}0[ad])/iy;
// A line break in an annotation; quoted in another one, its per cent sign is encoded too.
const NEWLINE = /(?:%(?:25){0,2}0[ad])+(?:\d{4}-\d\d-\d\dT[\d:.]{5,20}Z)?/iy;
const LINK_TARGET = /\]\(<?https?:[^)\s\]]{0,500}\)/y;

function matchLength(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex - index : 0;
}

/** What stands in front of a line at an index, but for columns. */
function headLength(text: string, index: number): number {
  let end = index;
  while (isBlank(text.charCodeAt(end))) end++;
  if (end > index) return end - index;
  const code = text.charCodeAt(index);
  // A time stamp has a hyphen there, and few lines else.
  return code === HASH || code === COLON || text.charCodeAt(index + 4) === HYPHEN ? matchLength(HEAD, text, index) : 0;
}

/** @param columns whether the lines may have the columns of `gh` in front of them */
function headEnd(text: string, index: number, columns: boolean): number {
  for (let length = 1; length > 0; index += length) length = (columns && matchLength(COLUMNS, text, index)) || headLength(text, index);
  return index;
}

/** Whether the lines carry the numbers of a web view, and whether a colon follows these. */
export type Numbered = boolean | 'colons';

/**
 * Where the text of a line begins, after what GitHub, `gh`, a quotation or an annotation puts in front of it.
 *
 * @param numbered whether the lines carry the numbers of a web view: see {@link hasLineNumbers}
 * @param columns whether they may have the columns of `gh` before them
 */
export function textStart(text: string, start: number, numbered: Numbered, columns = true): number {
  const head = headEnd(text, start, columns);
  if (!numbered) return head;
  const after = head + matchLength(LINE_NUMBER, text, head);
  // Where no colon follows them, that of a status, as in `404: Not Found`, is none of them.
  return numbered !== 'colons' && text[after - 2] === ':' ? head : headEnd(text, after, columns);
}

/**
 * Whether the lines carry the numbers of a web view, or each has its number on a line above it: then each number is
 * one more than the one before.
 *
 * @param from where the number of a line may stand at the earliest, by where the line begins
 */
export function hasLineNumbers(text: string, from: (text: string, start: number, columns: boolean) => number = headEnd): Numbered {
  const columns = COLUMN_END.test(text);
  let lines = 0;
  let following = 0;
  let colons = false;
  // The last two: what looks like a number may stand between the numbers of two lines.
  let [last, before] = [Number.NaN, Number.NaN];
  for (let start = 0; start < text.length && lines < 200; ) {
    const end = text.indexOf('\n', start);
    const at = (LINE_NUMBER.lastIndex = from(text, start, columns));
    const [, number, colon] = (text.charCodeAt(at) <= NINE && LINE_NUMBER.exec(text)) || [];
    if (Number(number) === last + 1 || Number(number) === before + 1) {
      following++;
      colons ||= colon !== undefined;
    }
    if (number) [last, before] = [Number(number), last];
    lines++;
    start = end < 0 ? text.length : end + 1;
  }
  return following > 0 && following >= (lines - 2) * 0.4 && (colons ? 'colons' : true);
}

/**
 * Colours, with the character before them or without, and what GitHub and `gh` put in front of every line. Of the codes with which rich hides and shows the
 * cursor a copy of GitHub's page has the last three characters, before the text of a line.
 */
const SHOWN_ALONG = new RegExp(
  [COLOUR.source, COLOUR_REST.source, String.raw`(?:\[\?|(?<=^|Z ))25[hl]|^(?:[^\t\n]{1,200}\t[^\t\n]{1,200}\t)?\ufeff?\d{4}-\d\d-\d\dT[\d:.]{5,20}Z ?`].join('|'),
  'gm',
);

/**
 * A log as the programs printed it into a terminal without colours: line by line the same text. The marks of groups and annotations stay.
 *
 * @example asPrinted('2026-08-21T10:11:12Z \u001b[31mERROR\u001b[0m x') // 'ERROR x'
 */
export const asPrinted = (text: string): string => text.replace(SHOWN_ALONG, '');

/** Blanks, quotes, Markdown's marks and frames drawn around a traceback: copying and rendering change them at will. */
const DROPPED = new Uint8Array(1 << 16);
DROPPED.fill(1, 0, 0x21).fill(1, 0x2500, 0x2580);
for (const letter of '\'"`*<>[]\\“”‘’•\u00a0\u3000\ufeff\u200b') DROPPED[letter.charCodeAt(0)] = 1;

/** What may begin something that is no text of its own. */
const BEGINS = new Uint8Array(1 << 16);
for (const code of [ESCAPE, PERCENT, HYPHEN, OPEN, CLOSE]) BEGINS[code] = 1;

/** Makes a text of the codes of its characters. */
const UTF_16 = new TextDecoder('utf-16le');

/** A squeezed text letter by letter: whoever looks through a log needs no string of most of its pieces. */
export interface Letters {
  codes: Uint16Array<ArrayBuffer>;
  at: Int32Array;
}

/** Where a text is written while it is squeezed. New room for each piece of a log would be garbage that a browser lets lie. */
const ROOM: Letters = { codes: new Uint16Array(), at: new Int32Array() };

function decode(entity: string): number {
  const name = entity.slice(1, -1).replaceAll('amp;', '').toLowerCase();
  if (name === 'amp') return 0x26;
  if (name.startsWith('#x')) return Number.parseInt(name.slice(2), 16) & 0xffff;
  // The other names stand for what is dropped.
  return name.startsWith('#') ? Number(name.slice(1)) & 0xffff : 0x20;
}

/**
 * Takes out of a log what differs between a terminal, GitHub's log, its summary, an annotation and a quotation of
 * them: time stamps, colours, marks, quotes, case and every blank, so that a line broken anywhere reads the same.
 * Takes time linear in the text.
 *
 * @param text a log or a piece of one
 * @param room is written over, and made larger where it has to be: what is given back stands in it until it is used again
 */
export function lettersOf(text: string, room: Letters): Letters {
  if (room.codes.length < text.length) Object.assign(room, { codes: new Uint16Array(text.length), at: new Int32Array(text.length) });
  const { codes, at } = room;
  const numbered = hasLineNumbers(text);
  const columns = COLUMN_END.test(text);
  let length = 0;

  /** How many characters at an index are no text of their own. */
  const skipped = (code: number, index: number): number => {
    switch (code) {
      case ESCAPE:
        return matchLength(COLOUR, text, index);
      case PERCENT:
        return matchLength(NEWLINE, text, index);
      case OPEN:
        return matchLength(COLOUR_REST, text, index);
      case CLOSE:
        return matchLength(LINK_TARGET, text, index);
      case HYPHEN:
        // The bullet of a list: no text touches it, but a colour or a mark may.
        return at[length - 1] !== index - 1 && DROPPED[text.charCodeAt(index + 1)] !== 0 ? 1 : 0;
      default:
        return 0;
    }
  };

  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    for (let index = textStart(text, start, numbered, columns); index < end; index++) {
      let code = text.charCodeAt(index);
      let width = 1;
      if (code === AMPERSAND) {
        width = matchLength(ENTITY, text, index) || 1;
        if (width > 1) code = decode(text.slice(index, index + width));
      } else if (BEGINS[code] === 1) {
        const skip = skipped(code, index);
        if (skip > 0) {
          index += skip - 1;
          continue;
        }
        if (code === PERCENT) width = matchLength(LAST_PERCENT, text, index) || 1;
      }
      if (DROPPED[code] === 0) {
        codes[length] = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
        at[length++] = index;
      }
      index += width - 1;
    }
    start = end;
  }
  return { codes: codes.subarray(0, length), at: at.subarray(0, length) };
}

/** Letters as a string. */
export const spelled = (codes: Letters['codes']): string => UTF_16.decode(codes);

/** The same as a text alone: see {@link squeeze}. */
export const squeezed = (text: string): string => spelled(lettersOf(text, ROOM).codes);

/**
 * The same as a text of its own: see {@link lettersOf}.
 *
 * @param text a piece of a log, or a message of the catalogue
 * @example squeeze("2026-08-21T10:11:12Z ##[error]File\n  already 'exists'").text // 'filealreadyexists'
 */
export function squeeze(text: string): Squeezed {
  const { codes, at } = lettersOf(text, ROOM);
  return { text: spelled(codes), at: at.slice() };
}
