import { asPrinted } from '../../text/log.ts';
import type { Candidate } from '../cut.ts';
import { isOfTests, mayHoldTests } from './in-tests.ts';
import { isSurvived } from './survived.ts';

/** `urllib3`, which pip and twine use, before it tries again: the exception in it is what it goes on from. Where lines are wrapped it takes several, which may be numbered or quoted. */
const RETRY = /(?:\bWARNING\b:?[\w.:]*\s*)?\bRetrying\s+\(Retry\((?:[^']|'(?!\s*:\s)){0,1500}'\s*:\s+(?:[\d>|]{1,7}\s+)?\S{0,300}/g;
const BEGINS = /\bRetrying\s+\(Retry\(/g;

/** What others say on the line of what went wrong when they try again: uv, cargo, curl, docker, GitHub's runner and its actions. */
const AGAIN = /\b[Rr]etrying\b(?:[.:]|…| (?:in|after|request|download)\b|\s*$)|\(\d{1,3} tries remaining\)|\b[Ww]ill retry in \d|\bbefore (?:retry|trying again)\b/;

/** GitHub's runner says so on the next line. */
const THEN = /^[^\n]{0,200}\bseconds before (?:retry|trying again)\b[^\n]*/;

/** What a job prints at its end, whatever happened in it. */
const ENDING = /^(?:>|\d{1,7}[ \t:|]|\s)*(?:[\W\d]*|(?:##)?\[(?:end)?group\](?!Run ).*|<\/?\w+>.*|#+ .*|\[command\].*|(?:##\[error\]|Error: |ERROR: )?(?:Process completed with exit code|Docker \w+ failed with exit code|Job failed|The operation was canceled|Post job cleanup|Cleaning up ).*)$/;

/** More of a retry, and of what follows on it, is not looked at: as far as `examine` looks. */
const MAX_RETRY = 2_500;
const MAX_REST = 1 << 14;

/** A value at the end of a message may reach a little over the address with which a retry ends. */
const LAST_WORDS = 40;

/** A part of a log with its lines as they were printed, also of an annotation, and its quotes and brackets. */
const plain = (text: string): string =>
  asPrinted(text)
    .replace(/%(?:25){0,2}0d(?:%(?:25){0,2}0a)?|%(?:25){0,2}0a/gi, '\n')
    .replace(/&(?:amp;)*(?:#x27|#39|apos);/gi, "'")
    .replace(/&(?:amp;)*([lg])t;/gi, (_, side: string) => (/l/i.test(side) ? '<' : '>'));

/** Whether nothing but other retries and the end of a job stands in what follows. */
const isEnd = (rest: string): boolean =>
  rest
    .replace(RETRY, '')
    // A step summary quotes each line, bold, with a mark before what Markdown reads.
    .replace(/^[> \t]*\*\*|\*\*[ \t]*$|\\(?=[[\]_])/gm, '')
    .split('\n')
    .every((line) => AGAIN.test(line) || ENDING.test(line.trim()));

/**
 * Whether a message is what a program tried again after, and did not stay its last word: something follows, so that the job went on from it or
 * failed at something else.
 */
export function wentOn({ start, end }: { start: number; end: number }, log: string): boolean {
  const from = Math.max(0, start - MAX_RETRY);
  const before = log.slice(from, end);
  const retry = before.includes('Retrying') ? [...before.matchAll(BEGINS)].findLast(({ index }) => from + index <= start) : undefined;
  if (retry) {
    const text = plain(log.slice(from + retry.index, end + MAX_REST));
    const [whole = ''] = text.match(RETRY) ?? [];
    // Behind its end stands another message, and one that reaches there is what the program said at last. Of one that is cut off nothing follows.
    const within = (place: number): boolean => plain(log.slice(from + retry.index, place)).length < whole.length;
    if (within(start) && within(end - LAST_WORDS)) return !isEnd(text.slice(whole.length));
  }
  let lineEnd = log.indexOf('\n', end - 1);
  if (lineEnd >= 0) lineEnd = log.indexOf('\n', lineEnd + 1 + (THEN.exec(log.slice(lineEnd + 1, lineEnd + MAX_RETRY))?.[0].length ?? -1));
  const line = log.slice(log.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? log.length : lineEnd);
  return line.length <= MAX_RETRY && AGAIN.test(line) && lineEnd >= 0 && !isEnd(plain(log.slice(lineEnd, lineEnd + MAX_REST)));
}

/**
 * Errors of HTTP clients that say by themselves that no index is concerned: in the lines of pytest and its summary, and of httpx with its name and another
 * address. Programs that publish catch what httpx raises, and print it without that name.
 */
const OF_ANOTHER = /^(?:E {2,}|FAILED \S+::).*(?:httpx|requests|Remote)|httpx\.\w+: .* for url '(?!.*(?:pypi|\/legacy|\/simple))/;

/** GitHub's answer to what a script or a release tool asked it. */
const BY_GITHUB = /\bError\b.*\/\/(?:api|uploads)\.github\.com\/repos\//;

/** What of a step may be a release. */
const PUBLISHES = /pypi|publish|twine|hatch|flit|pdm|poetry|maturin|uv |release|deploy|dist|make|\.sh|setup/i;

/** Whether an error of an HTTP client is that of a program that has no part in publishing. */
function isOfAnother({ start, end, known }: Candidate, log: string): boolean {
  const above = log.slice(Math.max(0, start - MAX_REST), start);
  const line = asPrinted(above.slice(above.lastIndexOf('\n') + 1) + log.slice(start, end));
  const [rest] = log.slice(end, end + MAX_REST).split('\n', 1);
  if (known.stage.startsWith('upload-') && BY_GITHUB.test(line + rest)) return true;
  // PyPI takes no documentation any more, and what it answered to that says nothing of the files.
  if (OF_ANOTHER.test(line) || (above.includes('documentation to') && /documentation to \S+\s*$/.test(above))) return true;
  const step = /RemoteDisc|reset by peer|Broken pipe/.test(line) ? above.lastIndexOf('Run ') : -1;
  return step >= 0 && !PUBLISHES.test(asPrinted(above.slice(step)) + line);
}

/** More than what stands between the name of a step and a message in its script. */
const SCRIPT = 4_000;

/** Make prints a command without a prompt, and CircleCI a script with its comments; and a traceback quotes a line of its source, unless it has none and the exception follows at once. */
const SHOWN = /(?:\|\||&&|[;(]|\bthen|\belse) ?\(?(?:echo|printf) [^\n;&|)]*$|#!\/bin\/\w*sh\b[^]*\n# [^\n]*$|\bFile "[^"\n]+", line \d+[^\n]*\n[^\n]* {4}(?![\w.]{0,80}(?:Error|Exception): )\w[^"'\n]*["'][^"'\n]*$/;

/** Whether a message stands in a command, a source or a variable of the step that is only shown. */
function isShown({ start, end, known }: Candidate, log: string): boolean {
  const above = log.slice(Math.max(0, start - SCRIPT), start);
  if (SHOWN.test(above)) return true;
  const step = above.lastIndexOf('##[group]Run ');
  if (known.severity !== undefined || step < 0 || !/\benv:\r?\n(?![^]*##\[endgroup\])/.test(above.slice(step))) return false;
  return /^[^]*?##\[(?:end)?group\]/.exec(log.slice(end, end + SCRIPT))?.[0].endsWith('##[endgroup]') === true;
}

/** Leaves out what is only shown, or printed by tests, the failures that a program tried again after, and that did not stay its last word, those of programs that have no part in a release, and what a script did without. */
export function lasting(candidates: readonly Candidate[], log: string): Candidate[] {
  const tests = mayHoldTests(log);
  return candidates.filter((each) => !isShown(each, log) && !isOfTests(each, log, tests)).filter((each) => each.known.severity !== undefined || each.known.role === 'context' || !(wentOn(each, log) || isOfAnother(each, log) || isSurvived(each, log)));
}
