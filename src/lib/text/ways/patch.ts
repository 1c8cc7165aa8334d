import { linesOf } from './lines.ts';
import type { Line, Way } from './way.ts';

/** Lines of a change, as reviews and commits show one. */
const OPENS = /^[ \t]*(?:```|~~~)diff\b/;
const CLOSES = /^[ \t]*(?:```|~~~)[ \t]*\r?$/;

/** What names the files of a change, and what counts its lines. */
const HEAD = /^(?:diff --git |index [\da-f]{7,}|@@ |(?:---|\+\+\+) (?:[ab]\/|\/dev\/null))/;

/** Some write three marks before a line, so that they stand out, and move no line: the marks are no part of its indentation. */
const THREE = /^(?:\+\+\+|---)(?!-)(?=[ \t]*\S)/;

/** git puts a blank before what did not change, and YAML is indented by twos; who marks lines by hand moves none but these. */
function isByGit(block: readonly Line[]): boolean {
  const same = block.filter(({ text }) => /^ *[^-+\s]/.test(text) && !HEAD.test(text)).map(({ text }) => text.length - text.trimStart().length);
  return same.filter((indent) => indent % 2 === 1).length * 2 > same.length;
}

/** A change that is a workflow's, which is read as it is after the change: removed lines are gone, and the marks of added ones. */
export const patch: Way = ({ lines }) => {
  if (!lines.some((line) => OPENS.test(line))) return undefined;
  return (all) => {
    // A script writes changes, too.
    const marked = linesOf(all.map(({ text }) => text).join('\n'));
    let within = false;
    let isThree = false;
    let hasColumn = false;
    return all.map(({ text, own }, at): Line => {
      if (!within) {
        within = OPENS.test(text) && marked[at]!.isFence;
        if (!within) return { text, own };
        const end = all.findIndex((line, index) => index > at && CLOSES.test(line.text));
        const block = all.slice(at + 1, end < 0 ? undefined : end);
        isThree = block.some((line) => THREE.test(line.text) && !HEAD.test(line.text));
        hasColumn = !isThree && isByGit(block);
        // What has been read is no change any more.
        return { text: text.replace('diff', ''), own };
      }
      if (CLOSES.test(text)) {
        within = false;
        return { text, own };
      }
      if (HEAD.test(text)) return { text: '', own };
      if (isThree) return { text: text.startsWith('---') ? '' : text.replace(/^\+\+\+/, ''), own };
      return { text: text.startsWith('-') ? '' : text.replace(hasColumn ? /^[+ ]/ : /^\+/, ''), own };
    });
  };
};
