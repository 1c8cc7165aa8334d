import type { Stage, Uploader } from '../../errors/types.ts';
import { isOlder } from '../catalogue/version.ts';
import { asPrinted } from '../text/log.ts';
import type { Beside } from './beside/beside.ts';
import { hostOf, indexOf, surroundings } from './circumstances.ts';
import type { Circumstances } from './condition.ts';
import type { Diagnosis } from './diagnose.ts';
import { Script } from './jobs/script.ts';
import { last } from './last.ts';
import { pushedIn, type Pushed } from './questions/pushed.ts';
import { isBuild, lackIn, tellingOf, type Lacking } from './rare/compiled.ts';
import { installedIn, type Installed } from './rare/installed.ts';
import { observe, type Observed } from './rare/observed.ts';
import { isEnd, isFailure, type Suspect } from './rare/suspects.ts';
import { MAY_HAVE_SENT, stoppedIn, type Stopped } from './rare/stopped.ts';
import { arrivedIn } from './rare/arrived.ts';
import { placeIn as ranOn } from './rare/places.ts';
import { versionIn } from './rare/release.ts';
import { versionsIn } from './rare/versions.ts';
import { askedIn, showsOf, stateOf, uploadsIn, uploadsOf, type FileState, type Uploads } from './uploads.ts';
import { isForeign, toolsIn, type Tool } from './tools.ts';

/**
 * What a log comes to in which no failure is known: a step failed and says why, or not why; all files have arrived; all of them were left out, as the
 * index has them; the job went to its end; or neither is shown.
 */
export type Outcome = 'failed' | 'cut' | 'published' | 'skipped' | 'ended' | 'unclear';

/** What was read in a log in which no failure is known. What is left out is not shown. */
export interface Recognised {
  outcome: Outcome;
  /** Where uv looked for the files that it left out, if that is not the index to which it sends. */
  checked?: string;
  /** The release's page, where all files have arrived. */
  page?: string;
  /** Whether that is TestPyPI, and nothing is shown to go to PyPI. */
  rehearsed?: true;
  /** The host at which all files had arrived before something else failed, and these. */
  arrived?: string;
  there?: readonly string[];
  /** The files of all uploads, where nothing failed that is shown, and of those the ones that no word of an end follows, although another upload does. */
  sent?: readonly (readonly [file: string, state: FileState])[];
  lost?: true;
  ci?: Circumstances['ci'];
  /** The program that publishes. */
  program?: { name: Uploader; version?: string };
  /** The host that the files go to. */
  host?: string;
  index?: Circumstances['index'];
  /** What else the lines are of. */
  tools: readonly Tool[];
  job?: string;
  /** The step's name or its command. */
  step?: string;
  stage?: Stage;
  /** The lines that look like errors, with those that go on from them, as the programs printed them. */
  lines: readonly Suspect[];
  /** The last line with anything in it. */
  ending: string;
  /** The step that failed, where it is none that uploads. */
  stopped?: Stopped;
  /** What a build that compiles lacks, and the line that says so. */
  lack?: Lacking;
  /** What a check stopped at that installs the files or the version of this release. */
  installed?: Installed;
  /** What is no failure, and may be why files are missing. */
  observed: Observed;
  /** The run's number, and whose it is. */
  run?: string;
  repository?: string;
  /** Whether the workflow beside it fetches one commit and no tag wherever it checks out. */
  shallow?: true;
  /** Whether nothing in it starts it for a tag or a release; and whether it calls one that it hands no secrets. */
  untagged?: true;
  unpassed?: true;
  /** What was pushed, where that shows why no run began. */
  pushed?: Pushed;
  /** The whole text, where it is short and nothing in it looks like an error, but for a traceback that breaks off, or where it is made of sentences: then it is a reader's own words. */
  words?: string;
  /** What has the program say more: an option or an input. Left out where it says all, or where that is not known. */
  verbose?: string;
}

/** @returns whether what failed has nothing to do with a release to PyPI */
export const isElsewhere = ({ program, tools }: Pick<Recognised, 'program' | 'tools'>): boolean => !program && tools.some(isForeign);

/** So much before the last line of a failure is looked at for the program that it is of. */
const NEAR = 3_000;

/** So much below the last line of a failure goes on from it. */
const BELOW = 1_000;

/** So much of a log before it is looked at for the step that it is in. */
const BEFORE = 1 << 16;

/** A line that is shown. */
const MAX_LINE = 300;

/** A job's end, as runners print it, without a word of a failure. */
const ENDED = /\bCleaning up orphan processes\b|^Job succeeded\b|\bPost job cleanup\.|\bDone\. Your build exited with 0\./m;

/** How a step begins: GitHub's runner prints its name or command, a shell with GitLab's runner the command. */
const STEP = /^(?:##\[group\])?(?:Run (?<run>\S.{0,200})|\$ (?<command>\S.{0,200}))$/gm;

/** The script of a step with several commands: the runner prints it below the name, its page with an indent, and then the shell. */
const SCRIPT = /^[^\n]*\n(?<script>(?:[^\n]*\n){2,80}?) {0,2}shell: /;

/** What closes a block is no command. */
const CLOSES = /^(?:fi|done|esac|EOF|[)}]|#.*)$/;

/** The last command of a step: the one that failed, as the shell stops at the first that does, or the one that its name says less of. */
function lastCommand(printed: string, at: number): string | undefined {
  const script = SCRIPT.exec(printed.slice(at, at + 8_000))?.groups?.['script'];
  const line = script?.trimEnd().split('\n').at(-1);
  return line && /^ {0,2}\S/.test(line) && !CLOSES.test(line.trim()) ? line.trim() : undefined;
}

/** The columns that `gh run view --log` puts before a line, and none that begin with a kind of line and its time, as those of Bamboo do. */
const COLUMNS = /^(?<job>[^\t\n]{1,200})\t(?!\d\d-[A-Z][a-z]{2}-\d{4} )(?<step>[^\t\n]{1,200})\t/;

/** Job and step of a place in a log. */
function placeIn(log: string, at: number): Pick<Recognised, 'job' | 'step'> & { own?: string } {
  const start = log.lastIndexOf('\n', at - 1) + 1;
  const { job, step } = COLUMNS.exec(log.slice(start, start + 500))?.groups ?? {};
  const printed = asPrinted(log.slice(Math.max(0, start - BEFORE), start)).replaceAll('\r', '');
  const found = last(STEP, printed);
  const { run, command } = found?.groups ?? {};
  const named = step && step !== 'UNKNOWN STEP' ? step : ((found && run && lastCommand(printed, found.index)) ?? run ?? command);
  return { ...(job && { job }), ...(named && { step: named.trim() }), ...(found && { own: printed.slice(found.index) }) };
}

/** Signs that a program was asked for details: its lines begin with their level, or the command or the echo of the inputs says so. */
const DETAILED = /^(?:INFO|DEBUG) {1,9}\S|\b(?:twine|uv|pdm|poetry|hatch|flit|maturin) (?:[^\n]{0,100}\b(?:upload|publish)\b(?:(?!\bunless\b|\bwithout\b)[^\n]){0,200} )?(?:-v{1,3}|--verbose|--debug)(?= |$)|^[ \t]*verbose: true[ \t]*$/m;

const TWINE = 'twine upload --verbose';

/** A longer text is a log: names and words in it may be of anything. */
const MAX_TOLD = 8_000;

/** A sentence of a reader: no program begins a line with a capital letter and so many words, and ends it so, twice. */
const SENTENCE = /^[^\S\n]*(?:[-*>#\d.)]{1,4} )?(?:[A-Z][\w'’]*(?:,? [`"(]?[\w'’./-]+[`")]?:?){6,}.{0,600}[.?!]|.{0,200}[\u4e00-\u9fff].{4,400}[。？！])[^\S\n]*$/gm;
const MIN_SENTENCES = 2;

/** What people put around what a program printed. */
const FENCE = /^[^\S\n]*```/m;

/** One sentence after another on a line. */
const GOES_ON = /[a-z\d`)][.?!] (?=[A-Z])/;

const isTold = (text: string): boolean => {
  const sentences = text.match(SENTENCE) ?? [];
  return sentences.length >= (FENCE.test(text) ? 1 : MIN_SENTENCES) || sentences.some((line) => GOES_ON.test(line));
};

/** How readers name what they publish with. */
const NAMES = /\bgh-action-pypi-publish\b|\b(?:poetry|pdm|hatch|flit|maturin|twine)\b|\buv (?=publish)/gi;

const NAMES_ANY = new RegExp(NAMES.source, 'i');

/** Tests and linters: what they print is of no program that the workflow beside it has for later. */
const CHECKS: readonly Tool[] = ['pytest', 'mypy', 'ruff'];
const isCheck = (tools: readonly Tool[]): boolean => tools.some((tool) => CHECKS.includes(tool));

/** The one program that a short text names, in whatever words. */
function programNamed(text: string): Recognised['program'] {
  const named = new Set(Array.from(text.matchAll(NAMES), ([name]) => name.trim().toLowerCase()));
  const [only] = named;
  return named.size === 1 && only !== undefined ? { name: only.startsWith('gh-') ? 'action' : (only as Uploader) } : undefined;
}

/**
 * What has a program say more of a refusal. Of pdm, poetry and maturin there is nothing more to be had, and hatch and flit do not show the answer: see
 * the sources of `upload-status-without-reason`. The action prints it by itself since v1.14.0.
 */
function verboseOf(program: Recognised['program'], log: string): string | undefined {
  if (!program || DETAILED.test(asPrinted(log))) return undefined;
  const { name, version } = program;
  if (name === 'action') return version && isOlder(version, 'v1.14.0') ? 'verbose: true' : undefined;
  return { twine: TWINE, hatch: TWINE, flit: TWINE, uv: 'uv publish --verbose' }[name as string];
}

/** Where lines begin, counted from 1 in ascending order. */
function startsOf(log: string, lines: readonly number[]): number[] {
  let [count, start] = [1, 0];
  return lines.map((line) => {
    for (; count < line; count++) start = log.indexOf('\n', start) + 1;
    return start;
  });
}

const lineAt = (log: string, start: number): string => {
  const end = log.indexOf('\n', start);
  return log.slice(start, Math.min(end < 0 ? log.length : end, start + 4 * MAX_LINE));
};

/** So many lines go on from one, and so many are shown. */
const MAX_FOLLOWING = 3;
const MAX_SHOWN = 14;

const isEmpty = (line: string): boolean => asPrinted(line).trim() === '';

/** The lines below one that say why: programs wrap what they print, and put an answer or a list of reasons below its heading. */
function following(log: string, { line, text }: Suspect, start: number, until: number): Suspect[] {
  const found: Suspect[] = [];
  // Of a traceback the last line says why, and that is a suspect itself.
  if (!isFailure(text) || isEnd(text) || text.includes('Traceback')) return found;
  let next = log.indexOf('\n', start) + 1;
  for (let count = line + 1; next > 0 && count < until && found.length < MAX_FOLLOWING; count++) {
    const below = lineAt(log, next);
    // A heading may be parted from what it is over.
    if (isEmpty(below) && !/:\s*$/.test(found.at(-1)?.text ?? text) && !text.includes('CMake Error at')) break;
    if (!isEmpty(below)) found.push({ line: count, text: below });
    next = log.indexOf('\n', next) + 1;
  }
  return found;
}

/** The lines above one: where nothing but a step's end looks like an error, they say why. */
function preceding(log: string, { line }: Suspect, start: number): Suspect[] {
  const found: Suspect[] = [];
  let end = start - 1;
  for (let count = line - 1; end > 0 && count > 0 && line - count <= 2 * MAX_FOLLOWING && found.length < MAX_FOLLOWING; count--) {
    const begin = log.lastIndexOf('\n', end - 1) + 1;
    const above = lineAt(log, begin);
    // What is above it is the runner's.
    if (/##\[endgroup\]|^ {0,2}shell: /.test(asPrinted(above))) break;
    if (!isEmpty(above)) found.unshift({ line: count, text: above });
    end = begin - 1;
  }
  return found;
}

/** Adds a line that says why, where it is not among them: the last one that holds these words. */
function withLine(shown: readonly Suspect[], words: string | undefined, log: string, until: number): readonly Suspect[] {
  const at = words === undefined || shown.some(({ text }) => text.includes(words)) ? -1 : log.lastIndexOf(words, until);
  if (at < 0) return shown;
  const start = log.lastIndexOf('\n', at) + 1;
  let line = 1;
  for (let end = log.indexOf('\n'); end >= 0 && end < start; end = log.indexOf('\n', end + 1)) line++;
  return [...shown, { line, text: lineAt(log, start) }].sort((a, b) => a.line - b.line);
}

/** So much of a log is looked at for what was published before a check. */
const MAX_INSTALLED = 1 << 18;

/** What twine prints when all files have arrived. */
const OVER = /^View at:/m;

/** A file for the release on GitHub: softprops/action-gh-release@2bc819c src/github.ts. */
const TO_RELEASE = /^.{0,40}⬆.*$/gm;

/** The host at which all files of the last upload before a place had arrived, by what its program says. */
function arrivedAt(log: string, at: number): Pick<Recognised, 'arrived' | 'there'> {
  const printed = asPrinted(log.slice(Math.max(0, at - BEFORE), at)).replaceAll('\r', '');
  const step = last(STEP, printed)?.index ?? 0;
  // What a program has not said to be over, the lines of the failure may be about.
  const own = printed.slice(step);
  const isOver = OVER.test(own);
  if (!isOver && MAY_HAVE_SENT.test(own.replace(TO_RELEASE, ''))) return {};
  // What says nothing in the end has come to it where the next step begins.
  const { ended, files, target } = uploadsIn(isOver ? printed : printed.slice(0, step), Script, !isOver && step > 0);
  const host = ended && files.size > 0 && [...files.values()].every((state) => state === 'uploaded' || state === 'skipped') ? hostOf(target ?? '') : undefined;
  return host ? { arrived: host, there: [...files.keys()] } : {};
}

/** Where twine begins, which says at each end that it is one, but for a failure. */
const TWINE_BEGINS = /^(?=Uploading distributions to\s)/m;

/** More uploads than these nobody reads the files of. */
const MAX_UPLOADS = 60;

/** What became of the files of each upload of twine in a text, one after another. */
function eachSent(text: string): Pick<Recognised, 'sent' | 'lost'> {
  const uploads = text.split(TWINE_BEGINS, MAX_UPLOADS).filter((each) => each.startsWith('Uploading d')).map((each) => uploadsIn(each, undefined));
  const sent = new Map<string, FileState>();
  for (const [file, state] of uploads.flatMap(({ files }) => [...files])) if (sent.get(file) !== 'uploaded') sent.set(file, state);
  // Where it goes to another index than PyPI, twine says nothing in the end; and its warnings may be printed before all the rest.
  const isLost = ({ ended, status, files, target }: Uploads): boolean => !ended && status === undefined && [...files.keys()].some((file) => sent.get(file) === 'unknown' && !text.includes(`Skipping ${file}`)) && uploads.some((other) => other.ended && other.target === target);
  return { ...(sent.size > 0 && { sent: [...sent] }), ...(uploads.slice(0, -1).some(isLost) && { lost: true }) };
}

/** Where uv looks for the files that need not be sent: it asks no other index. */
const CHECKED = /(?:--check-url|UV_PUBLISH_CHECK_URL)['"]?[ \t=:]{1,3}['"]?(?<address>https?:\/\/[^\s'"`]{1,300})/g;

/** That something is sent to PyPI, or was. */
const GOES_TO_PYPI = /\/\/(?:upload\.pypi\.org|pypi\.org\/project)\/|\) to PyPI\b/;

/** How a reader says that a job failed after all. */
const SAYS_FAILED = /\bfail(?:s|ed)?\b.{0,40}\bexit (?:code|status) [1-9]/;

function outcomeOf(lines: readonly Suspect[], { ended, files, quiet }: Uploads, isPublished: boolean, tail: string): Outcome {
  const isFailed = lines.some(({ text }) => isFailure(text) || SAYS_FAILED.test(text));
  if (!isFailed && files.size > 0 && [...files.values()].every((state) => state === 'skipped')) return 'skipped';
  if (((ended && !quiet) || isPublished) && !isFailed) return 'published';
  if (lines.length > 0) return lines.every(({ text }) => isEnd(text)) ? 'cut' : 'failed';
  return ENDED.test(tail) ? 'ended' : 'unclear';
}

/**
 * Reads what can be told of a log in which no failure is known.
 *
 * @param log the whole of it; but for the ends of it, what is far from the last line that looks like an error is not looked at
 * @param diagnosis what was found in it
 * @param beside what a workflow shows that was pasted with the log
 */
export function recognise(log: string, diagnosis: Diagnosis, beside?: Beside): Recognised {
  const { evidence, stage, suspects } = diagnosis;
  const starts = startsOf(log, suspects);
  const lines = suspects.map((line, index) => ({ line, text: lineAt(log, starts[index]!) }));
  const shown = lines.flatMap((each, index) => [...(lines.every(({ text }) => isEnd(text)) ? preceding(log, each, starts[index]!) : []), each, ...following(log, each, starts[index]!, suspects[index + 1] ?? Infinity)]);
  const trimmed = log.trimEnd();
  const at = starts.at(-1) ?? trimmed.lastIndexOf('\n') + 1;
  const around = surroundings(log, { start: at, end: at + lineAt(log, at).length, values: {} }, 'github-actions', evidence, beside, {
    uploading: { arrivedIn, askedIn, commands: Script, showsOf, stateOf, uploadsOf },
    placeIn: ranOn,
    closer: ({ program: named, before }) => ({ values: {}, inputs: {}, version: named && versionIn(named, before) }),
  });
  const { own, ...place } = placeIn(log, at);
  // The columns are those of GitHub's own program.
  const { uploads, index, host, ci = place.job ? 'github' : undefined } = around;
  // Of a workflow beside it the blanks are left.
  const isShort = log.length <= 8 * MAX_TOLD && log.replace(/\s{3,}/g, '\n').length <= MAX_TOLD;
  const tail = asPrinted(log.slice(-BEFORE)).replaceAll('\r', '');
  const { sent = [...uploads.files], lost } = eachSent(tail);
  const ended = outcomeOf(lines, uploads, evidence.page !== undefined, tail);
  const outcome = lost && ended === 'published' ? 'unclear' : ended;
  const checked = outcome === 'skipped' && index ? hostOf(last(CHECKED, tail)?.groups?.['address'] ?? '') : undefined;
  const near = asPrinted(`${log.slice(Math.max(0, at - NEAR), at)}\n${lines.map(({ text }) => text).join('\n')}`).replaceAll('\r', '');
  const { run, repository } = /(?:\bgithub\.com\/(?<repository>[\w-]{1,39}\/[\w.-]{1,100}))?\/actions\/runs\/(?<run>\d{6,15})\b/.exec(log.slice(0, BEFORE) + tail)?.groups ?? {};
  const tools = outcome === 'failed' || outcome === 'cut' ? toolsIn(`${near}\n${place.step ?? ''}`) : [];
  const program = (isCheck(tools) && !NAMES_ANY.test(log) ? undefined : around.program) ?? (isShort && !tools.some(isForeign) ? programNamed(log) : undefined);
  // What failed after that is no upload: to have one say more leads nowhere.
  const { arrived, there } = !lost && (outcome === 'failed' || outcome === 'cut') ? arrivedAt(log, starts[0]!) : {};
  // What is rehearsed, or goes to an index of one's own, may be of any version.
  const versions = index === 'testpypi' || index === 'other' ? undefined : versionsIn(tail.length < log.length ? asPrinted(log) : tail, [...uploads.files].flatMap(([file, state]) => (state === 'uploaded' ? file : [])), beside?.released);
  const { green, ...seen } = observe(log, beside?.scripts);
  // What was published under another version than was meant is not asked for any more.
  const observed: Observed = { ...seen, ...(versions ? { versions } : green && { green }) };
  const isStopped = (outcome === 'failed' || outcome === 'cut') && !arrived;
  const stopped = isStopped ? stoppedIn(own, place.step, lines, isShort ? asPrinted(log) : undefined, beside?.scripts) : undefined;
  const step = (own ?? asPrinted(log.slice(Math.max(0, at - NEAR), at))) + asPrinted(log.slice(at, at + BELOW)).replaceAll('\r', '');
  const lack = isStopped && !MAY_HAVE_SENT.test(step) ? lackIn(step) : undefined;
  const installed = outcome === 'failed' || outcome === 'cut' ? installedIn(`${place.step ?? ''}\n${step}`, () => asPrinted(log.slice(-MAX_INSTALLED))) : undefined;
  const verbose = arrived || observed.broken === 'releasing' ? undefined : verboseOf(program, log.slice(Math.max(0, at - BEFORE), at + NEAR));
  const pushed = isShort && outcome === 'unclear' ? pushedIn(log, beside?.takes) : undefined;
  // Of a run that is no release an address says nothing of where files go.
  const goes = program || uploads.files.size > 0;
  return {
    outcome,
    ...(outcome === 'published' && evidence.page && { page: evidence.page }),
    ...(outcome === 'published' && index === 'testpypi' && !GOES_TO_PYPI.test(log) && { rehearsed: true }),
    ...(checked && indexOf(checked) !== index && { checked }),
    ...(arrived && { arrived, there: there! }),
    ...(sent.length > 0 && (outcome === 'published' || lost) && { sent }),
    ...(lost && { lost }),
    ...(stopped && { stopped: stopped.kind || !isBuild(stopped.command) ? stopped : { ...stopped, kind: 'build' as const, words: tellingOf(shown.map(({ text }) => asPrinted(text).trim())) ?? stopped.words } }),
    ...(lack && { lack }),
    ...(installed && { installed }),
    ...(ci && { ci }),
    ...(program && { program }),
    ...(goes && host && { host }),
    ...(goes && index && { index }),
    tools,
    ...place,
    ...(stage && !stopped && !isElsewhere({ ...(program && { program }), tools }) && { stage }),
    lines: withLine(shown, lack?.line, log, at + BELOW).slice(-MAX_SHOWN).map(({ line, text }) => ({ line, text: asPrinted(text).replaceAll('\r', '').slice(0, 2 * MAX_LINE) })),
    ending: asPrinted(lineAt(log, trimmed.lastIndexOf('\n') + 1)).trim().slice(0, MAX_LINE),
    observed,
    ...(isShort && (outcome === 'unclear' || outcome === 'failed') && (!lines.some(({ text }) => isFailure(text)) || observed.broken === 'other' || isTold(log)) && { words: asPrinted(log) }),
    ...(run && { run }),
    ...(repository && { repository }),
    ...(beside?.shallow && { shallow: true }),
    ...(beside?.untagged && { untagged: true }),
    ...(beside?.unpassed?.(log) && { unpassed: true }),
    ...(pushed && { pushed }),
    ...(verbose && outcome !== 'published' && outcome !== 'skipped' && { verbose }),
  };
}
