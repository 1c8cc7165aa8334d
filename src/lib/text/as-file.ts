import { DOTS_ALONE, type WorkflowPart } from './paste.ts';

const ALL_DOTS_ALONE = new RegExp(DOTS_ALONE.source, 'gm');

/** A value that was blanked, or begins with what was, where a line or a part of what is in braces ends; it may have an anchor, or be an item of a list. */
const BLANKED = /((?::|^[ \t]*-)[ \t]{1,9}(?:&[\w-]{1,40}[ \t]{1,9})?)(\*{3}[\w./@+=~-]{0,200})(?=[ \t]{0,99}(?:#[^\n]*)?\r?$)/gm;
const BLANKED_IN_BRACES = /(:[ \t]{1,9})(\*{3})(?=[ \t]{0,99}[,}])/g;

/**
 * A part as a file of its own: dots for lines that were left out are a comment. A value that was blanked is quoted: without quotes the asterisks would be a name of YAML, and the file could not be read.
 */
export function asFile({ pad, text }: WorkflowPart): string {
  const quote = (part: string): string => part.replace(BLANKED_IN_BRACES, "$1'$2'");
  return ' '.repeat(pad) + (/^\s*\{/.test(text) ? quote(text) : text.replace(/\{[^{}\n]{1,500}\}/g, quote)).replace(BLANKED, "$1'$2'").replace(ALL_DOTS_ALONE, '# ...');
}
