import { asPrinted } from '../../text/log.ts';
import { wentOn } from './went-on.ts';

/** A line that looks like an error. */
export interface Suspect {
  /** Counted from 1. */
  line: number;
  text: string;
}

/** As many as a reader looks at. */
const MAX_LINES = 5;

/** So many lines with such words are looked at from the beginning of a log, and as many from its end: one may consist of them. */
const MAX_LOOKED_AT = 400;

/** A line may be the whole of a program's output. */
const MAX_LINE = 2_000;

/** Words of a failure. In a path, an option or the name of a test they are none. */
const WORDS =
  /(?<![\w./\\-])(?:errors?|fail(?:ed|ures?)|fatal|exception|traceback|denied|refused|forbidden|unauthorized|unable to|could not|cannot|command not found|no such file or directory|caused by|exit (?:code|status) [1-9]|exited with|not exit successfully|FAIL code|(?:deadline|output \() ?exceeded|no output has|aborted|killed)(?![\w/\\-]|\.\w|: (?:0|false|true|warn|ignore)\b)|\w(?:Error|Exception)(?=\]?[:(]|\)?$)|npm (?:ERR!|error)|\b(?:sed|jq|awk|gzip|curl): \S|\bNo package \S+ available|no solution found|\bHTTP [45]\d\d: |! \[(?:remote )?rejected\]/i;

/** How programs begin a line that says they failed, after the number that Docker gives a step of a build, and its seconds. */
const STRONG =
  /^(?:#\d{1,4} )?(?:\d{1,6}\.\d{1,3} )?(?:(?:sed|jq|awk|gzip|curl): \S|##\[error\]|::error\b|caused by:|npm (?:ERR!|error)|E {3,}\S|Traceback \(most recent call last\)|[×✘✖❌💥⛔⨯]|HTTP [45]\d\d: |! \[(?:remote )?rejected\]|\[?(?:error|fatal|failed|failure|panic|critical|CMake Error)\b|No package |E: |exec \/|\S{0,99}\bld(?:\.\w+)?: |.{0,99}\berror (?:C|LNK)\d|\[?(?:[\w.]{1,100}\.)?\w{1,60}(?:Error|Exception|Failure)(?:\]?:|$)|[\w./:\\-]{1,100}: (?:fatal )?error:|python[\d.]{0,5}: can't open file )/i;

/** The last word of a step or a job that failed, and git's of a push: it says that, and not why. */
const END =
  /Process completed with exit code [1-9]|^error: failed to push some refs to |^ERROR: Job failed|^(?:Error: )?Bash exited with code|^The command ".{1,200}" (?:failed and )?exited with [1-9]|^(?:script returned exit code|Exited with code(?: exit status)?|Command exited with code) [1-9]|^Finished: (?:FAILURE|ABORTED)$|^g?make(?:\[\d+\])?: \*\*\* .{0,300}\bError [1-9]|^nox > (?:Session|Command) .{1,300} failed|^\S{1,60}: FAIL code [1-9]|^task: Failed to run task|^🚨 Error: The command exited with status [1-9]|^Killed$|^exit (?:code|status) [1-9]\d*$|did not exit successfully|^context deadline exceeded|^Too long with no output|^No output has been received|^failed to deploy$/;

/** A row of a list of runs or jobs, which says of each what became of it. */
const LISTED = /^(?:failure|failed|cancelled|success|skipped)[ \t]{2,}\S/;

/** What people write: a box of a form to tick, and what leads to a run. */
const BY_PEOPLE = /^[-*] \[[ xX]\] |: https?:\/\/\S{1,200}\/actions\/runs\/\S{1,100}$/;

/** What good runs print: counts of none, details asked for, the runner's echo of a command or an input, an image that is then pulled, what pip installs all the same (pypa/pip 25.3 src/pip/_internal/commands/install.py), the end of a good build on Travis CI, and what JFrog's program warns of. */
const HARMLESS =
  /^(?:(?:DEBUG|TRACE|INFO|NOTICE)\b|##\[(?:debug|notice|group|command)\]|npm (?:verbose|silly|http|notice)\b)|^[\w-]{0,40}(?:error|fail|found)[\w-]{0,40}: (?:error|warn|ignore|true|false)$|(?<!\d)(?:0|no) (?:errors?|failures?|failed)\b|\bPASSED\b|^Unable to find image '[^']{1,200}' locally$|^ERROR: pip's dependency resolver does not currently |^Done\. Your build exited with 0\.$|^(?:[\d:/ ]{8,19} )?\[[^\w\]]{0,4}(?:Warn|Info|Debug)\] /i;

/** What may go on after the line. */
const TRIES = /retrying|tries rem|before (?:retry|trying again)/i;

const isEcho = (line: string): boolean => line.includes('\u001b[36;1m');

/** @returns whether a line says that a step failed, and not why */
export const isEnd = (line: string): boolean => END.test(asPrinted(line).trim());

/** @returns whether a line says that something failed, rather than using a word for it */
export const isFailure = (line: string): boolean => {
  const text = asPrinted(line).trim();
  return (STRONG.test(text) && !LISTED.test(text)) || END.test(text);
};

/** What is run, or was made, after a failure that the job went on from, and that the job ended well. */
const GOES_ON = /^\W{0,40}[$+] \S|##\[(?:group|section)\]|View at:|Finished: (?:SUCC|UNST)|Job succeeded|exit(?:ed with| code) 0/;
const MAX_REST = 10;

/** @returns whether one of the lines says that a step failed, or the last of them ends a traceback behind which nothing is run */
export function endsIll(found: readonly Suspect[], log: string): boolean {
  if (found.some(({ text }) => isEnd(text))) return true;
  const last = found.at(-1);
  if (!last || !found.some(({ text }) => text.includes('Traceback (most recent'))) return false;
  const rest = log.trimEnd().split('\n').slice(last.line);
  return rest.length <= MAX_REST && !rest.some((line) => GOES_ON.test(asPrinted(line)));
}

/** Looks at lines, until there were enough. */
class Looker {
  readonly found: Suspect[] = [];
  left = MAX_LOOKED_AT;
  readonly #log: string;
  readonly #isExplained: (line: number, start: number) => boolean;

  constructor(log: string, isExplained: (line: number, start: number) => boolean) {
    this.#log = log;
    this.#isExplained = isExplained;
  }

  look(line: number, start: number, end: number): void {
    // No such word is shorter, and a log may be of empty lines.
    if (end - start < 5) return;
    const text = this.#log.slice(start, Math.min(end, start + MAX_LINE));
    if (!WORDS.test(text)) return;
    this.left--;
    if (!isEcho(text) && !HARMLESS.test(asPrinted(text).trim()) && !BY_PEOPLE.test(text.trim()) && !this.#isExplained(line, start) && !(TRIES.test(text) && wentOn({ start: start + text.search(TRIES), end }, this.#log))) this.found.push({ line, text });
  }
}

/** The lines with such words: all of them or, of a log that has many, those at its beginning and its end. */
function candidates(log: string, isExplained: (line: number, start: number) => boolean): Suspect[] {
  const first = new Looker(log, isExplained);
  let line = 0;
  for (let start = 0; start <= log.length && first.left > 0; ) {
    const newline = log.indexOf('\n', start);
    const end = newline < 0 ? log.length : newline;
    first.look(++line, start, end);
    start = end + 1;
  }
  if (first.left > 0) return first.found;
  const last = new Looker(log, isExplained);
  let lines = 1;
  for (let at = log.indexOf('\n'); at >= 0; at = log.indexOf('\n', at + 1)) lines++;
  for (let end = log.length; lines > line && last.left > 0; lines--) {
    const start = log.lastIndexOf('\n', end - 1) + 1;
    last.look(lines, start, end);
    end = start - 1;
  }
  return [...first.found, ...last.found.reverse()];
}

/**
 * The lines of a log that look like errors: those with which a program says that it failed, where there are any, the first and the last of them.
 *
 * @param explained lines that need no second look
 * @param from where to begin to look
 * @returns line numbers, counted from 1, with their text, in the order of the log; it takes time linear in the log
 */
export function suspectLines(log: string, explained: readonly { line: number; endLine: number }[] = [], from = 0): Suspect[] {
  const all = candidates(log, (line, start) => start < from || explained.some((finding) => line >= finding.line && line <= finding.endLine));
  const end = all.filter(({ text }) => isEnd(text)).at(-1);
  const reasons = all.filter(({ text }) => !isEnd(text));
  const strong = reasons.filter(({ text }) => isFailure(text));
  const room = MAX_LINES - (end ? 1 : 0);
  const chosen = strong.length > 0 ? strong : reasons;
  const kept = chosen.length <= room ? chosen : [...chosen.slice(0, room - 2), ...chosen.slice(-2)];
  return [...kept, ...(end ? [end] : [])].sort((a, b) => a.line - b.line);
}
