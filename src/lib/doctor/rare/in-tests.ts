import { asPrinted } from '../../text/log.ts';
import type { Candidate } from '../cut.ts';

/** How pytest (before 5 with `seconds`) and unittest end a run of tests, under tox and nox, too; and how pytest begins one, and what a test printed. */
const ENDS = /^[=\s]{0,80}(?:no tests ran |(?:\d{1,6} (?:failed|passed|skipped|deselected|xfailed|xpassed|warnings?|errors?|rerun),? ){1,8})in \d[\d.]{0,9} ?s(?:econds)?\b|^Ran \d{1,6} tests? in \d/m;
/** What every such end has, whatever stands before its line: most messages have none of it near, and colours need not be taken from so much text around each. */
const MAY_END = / in \d[\d.]{0,9} ?s|\bRan \d/;

/** @returns whether tests end anywhere in a log: in most they do not, which then need not be looked for around each message */
export const mayHoldTests = (log: string): boolean => MAY_END.test(log);

const BEGINS = /^=+ test session starts =+|^-+ Captured (?:stdout|stderr|log) /gm;

/** A line of pytest that shows a failure: the assertion, the source, or the line of its summary. */
const SHOWN = /^(?:> ?)?(?:E {2,}|> {6,}(?:assert|raise)\b|(?:FAILED|ERROR|PASSED) \S+::)/;

/** A step whose script runs tests. */
const TESTS = /\b(?:pytest|py\.test|tox|nox|unittest|manage\.py test|(?:hatch|make|just|task|npm|poe|pdm|rye) (?:run )?tests?)\b/;

/** What sends files in it, or is called after that: then the message may be of a release. */
const PUBLISHES = /\b(?:twine|maturin) upload\b|publish|release|deploy/i;

/** A command that publishes, as a shell, tox, nox or make prints it before it runs it, and what twine says first: what comes below it is of a real upload. */
const SENDS = new RegExp(
  [
    String.raw`^(?:[$+%❯]{1,3} |[^\n]{0,100}commands\[\d{1,3}\](?:>| \|) |nox > )[^\n]{0,200}?\b(?:(?:twine|maturin) upload|(?:uv|hatch|flit|poetry|pdm|maturin) publish|setup\.py [^\n]{0,80}\bupload)\b`,
    String.raw`^(?:(?:uv|poetry|pdm|hatch|pipenv) run )?(?:[\w./-]{0,80}python[\d.]{0,5} -m |[\w./-]{0,80}\/)?(?:(?:twine|maturin) upload|(?:uv|hatch|flit|poetry|pdm|maturin) publish)(?: +(?:-|[^\s/*.]{0,80}[/*.])[^\n]*)?\r?$`,
    String.raw`^Uploading distributions to\s`,
  ].join('|'),
  'm',
);

const STEP = /(?:##\[group\]|^)Run \S/gm;

/** Entries of what builds, which the tests themselves may fail at. */
const BUILDS = /^(?:build|distutils|setup|pip|program|git|no-space|container|cibuildwheel|auditwheel|delocate)-/;

/** More of a run of tests is not looked at. */
const MAX_TESTS = 1 << 15;

/**
 * Whether a message of an upload is one that tests print, which have it in their own output, or are about it: whatever they come to, nothing was sent. What is
 * said of a build or of the job itself may be what the tests failed at.
 */
export function isOfTests({ start, end, known: { id, stage } }: Candidate, log: string, mayEnd: boolean): boolean {
  if (stage === 'workflow-setup' || BUILDS.test(id)) return false;
  const [before, after] = [log.slice(Math.max(0, start - MAX_TESTS), start), log.slice(end, end + MAX_TESTS)];
  if (SHOWN.test(asPrinted(before.slice(before.lastIndexOf('\n') + 1)) + log.slice(start, end))) return true;
  if (!mayEnd || !MAY_END.test(after)) return false;
  const [below = ''] = asPrinted(after).split(/(?:##\[group\]|^)Run \S/m, 1);
  if (!ENDS.test(below)) return false;
  const above = asPrinted(before);
  const step = above.slice([...above.matchAll(STEP)].at(-1)?.index ?? 0);
  const begun = [...step.matchAll(BEGINS)].at(-1);
  if (begun) {
    const run = step.slice(begun.index);
    return !ENDS.test(run) && !SENDS.test(run);
  }
  // What is copied from the page has no marks of groups.
  const [script = ''] = step.split(/##\[endgroup\]|^shell: /m, 1);
  return script.length < step.length && TESTS.test(script) && !PUBLISHES.test(script) && !SENDS.test(step.slice(script.length));
}
