/** A line of what was pasted. */
export interface PastedLine {
  line: string;
  /** The offset at which it begins. */
  start: number;
  /** Whether it is of a text of several lines that a key above it opens: that may hold anything. */
  isText: boolean;
  /** Whether it is a fence of Markdown's around a part of what was pasted, and none that stands in a part. */
  isFence: boolean;
  /** What the fence above it calls the lines between it and the next. */
  fenced: string | undefined;
}

const FENCE = /^[ \t]*(`{3,}|~{3,})[ \t]*([^\s`]{0,40})/;

/** A key or an item that opens a text of several lines: with a bar or an angle, or with a quote that the line does not close. */
const OPENS = /^([ \t]*)((?:-[ \t]{1,20}){0,9})(["']?[\w.][\w. /-]{0,80}["']?:[ \t]{1,99})?(?:[&!]\S{0,80}[ \t]{1,9}){0,2}(?:[|>][+\-\d]{0,2}[ \t]*(?:#.*)?|"(?:[^"\\]|\\.)*\\?|'(?:[^']|'')*)\r?$/;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** How far the lines of a text at least stand in that a line opens. */
function textBelow(line: string): number | undefined {
  const opens = OPENS.exec(line);
  return opens ? opens[1]!.length + (opens[3] ? opens[2]!.length : 0) : undefined;
}

/** How much further in the fence may stand that closes a block: as Markdown has it. */
const FURTHER = 3;

/**
 * The lines of what was pasted, and which of them are fences. A fence of the same kind that is at least as long closes a block; in a text that a key opens
 * it is one of a script's, of release notes' or of a comment's.
 *
 * @param text of any content; takes time linear in it
 */
export function linesOf(text: string): PastedLine[] {
  const lines: PastedLine[] = [];
  let below: number | undefined;
  let open: { mark: string; indent: number; info: string } | undefined;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    // A byte order mark is no part of what the first line says.
    const line = text.slice(start === 0 && text.startsWith('\ufeff') ? 1 : start, end);
    const indent = indentOf(line);
    const isBlank = indent === line.length;
    if (!isBlank && below !== undefined && indent <= below) below = undefined;
    const isText = below !== undefined;
    const fence: RegExpExecArray | null = isText || isBlank ? null : FENCE.exec(line);
    const [, mark = '', info = ''] = fence ?? [];
    // One that says what follows opens a block in any case: the one before was not closed.
    const isFence: boolean = fence !== null && (!open || info !== '' || (mark.startsWith(open.mark) && indent <= open.indent + FURTHER));
    lines.push({ line, start, isText, isFence, fenced: isFence ? undefined : open?.info });
    if (isFence) open = open && info === '' ? undefined : { mark, indent, info };
    else if (!isText && !isBlank) below = textBelow(line);
    start = end + 1;
  }
  return lines;
}

/** What of a file YAML reads as such: without the texts of several lines that its keys hold. */
export const structureOf = (text: string): string =>
  linesOf(text)
    .flatMap(({ line, isText }) => (isText ? [] : [line]))
    .join('\n');
