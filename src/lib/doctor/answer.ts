import type { Change, Fixer } from '../../errors/types.ts';
import { again, type Again, type Button, type State } from '../catalogue/again.ts';
import type { DoctorEntry, FixWords } from '../catalogue/words.ts';
import type { Beside } from './beside/beside.ts';
import { NO_UPLOADS, surroundings, type Readers, type Surroundings } from './circumstances.ts';
import { applying, holds } from './condition.ts';
import type { besides } from './rare/aside.ts';
import type { Diagnosis, Finding, Upload } from './diagnose.ts';
import type { FileState } from './uploads.ts';

/** The answer to one finding, of this reader's own case. */
export interface Answer {
  /** What happened, in a sentence with inline Markdown: of the reader's own values where they are known. */
  sentence: string;
  /** What this case is called, where that is not the entry's name: what is shown goes before what the message tells. */
  name?: string | undefined;
  /** What the stage is called at which this case stops, where that is not the entry's. */
  station?: string | undefined;
  state: State;
  files: readonly (readonly [file: string, state: FileState])[];
  /** The first step; several where nothing decides, each for its own case. None where no fix of the entry fits this case. */
  steps: readonly FixWords[];
  /** Who can take it, where one of them can. */
  fixer: Fixer;
  /** Whether the ways are for different people, or nobody has to act, so that it is not told who. */
  mixed?: true;
  again: readonly Again[];
  /** With what its CI starts a failed job again, where that is neither GitHub nor GitLab. */
  button?: Button;
  /** Whether nothing is uploaded by this step alone: another may have sent files. */
  earlier?: true;
  /** Whether another upload in the log has been made: then the version is not free everywhere. */
  taken?: true;
  /** Of a notice after which a release may fail, or may be missing: the text says nothing of what followed. */
  untold?: 'may-fail' | 'sends-nothing';
  /** Of a release of which files may be there: whether the log shows that this upload stored none, or shows none that was sent; or whether they are on TestPyPI, and no upload to PyPI is shown. */
  shows?: 'nothing-new' | 'unseen' | 'rehearsed';
  /** Of a mere notice in a reader's words of a failure: whether the release is concerned, nothing in the text tells. */
  unsaid?: true;
  /** Whether in this case the message is printed along, and not what failed. */
  along?: true;
  /** A file that was built without a version: whatever failed, it must not be sent again. */
  unversioned?: string;
  /** What is to be said besides the steps, for few readers. */
  besides?: ReturnType<typeof besides>;
  /** Whether a message that is cut off has its cause proved by the workflow beside it: its name and sentence are of that. */
  proved?: true;
  /** What decided. */
  case: Surroundings;
}

/**
 * python-semantic-release 7 pushes the tag before it uploads, only warns where the index refuses a file, and finds nothing to release in a new run:
 * `publish` in its semantic_release/cli.py, and semantic_release/repository.py, at v7.34.6.
 */
const TAGGED = /\bUpload to artifact repository has failed\b/;

/** What goes on a tag in a new run, or as a new version, is left to that program. */
const OF_A_RUN: ReadonlySet<Again> = new Set(['new-run', 'rerun', 'rerun-all', 'new-version']);

/** Whose words are of a build, and of no upload. */
const BUILDS = /^(?:audit|build|cib|deloc)/;

/** Whose words end a job wherever it is. */
const OF_RUNNER = /^git(?:hub|lab)-/;

/** What an index says that has a file already. */
const HELD = /file-(?:already-)?exists$|^upload-conflict$/;

/** So far before a message its upload has named a file: see `BEFORE` in circumstances.ts. */
const MAX_ABOVE = 1 << 16;

/** More than these nobody weighs against each other; the page has all. */
const MAX_STEPS = 4;

/** A message that comes before a first file is not about those that another upload in the log sent to the same index: that one is told for itself. */
const isOthers = ({ uploads: { files }, index }: Surroundings, taken: readonly Upload[]): boolean => [...files.keys()].every((file) => taken.some((upload) => upload.index === index && upload.files.some(([name]) => name === file)));

/** Fills the placeholders of a sentence, as code; nothing where one of them is not known. */
function told(sentence: string, own: Readonly<Record<string, string>>): string | undefined {
  let known = true;
  // What stands beside it in the same code, as the ending of a file name, stays there.
  const filled = sentence.replace(/`?\{([a-z_]+)\}(?:([^\s`{}]{0,40})`)?/g, (_, name: string, ending = '') => {
    const value = own[name];
    known &&= value !== undefined && value.length <= 200;
    return `\`${value?.replaceAll('`', '')}${ending}\``;
  });
  return known ? filled : undefined;
}

/** What build back ends call a project of which they find no version, or no name: setuptools `0.0.0` and `UNKNOWN`, pdm-backend, also for a tag that it cannot read, `0.0.0`. */
const UNVERSIONED = /^(?:UNKNOWN-|[\w.]{1,200}-0\.0\.0(?:-|\.(?:tar|zip)))/;

/** What several fixes have in common, or nothing. */
const common = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** Few uploads stop half-way, or go on in one of these ways. */
const SELDOM: readonly Again[] = ['tagged', 'after', 'new-ref', 'rerun-all', 'resume', 'rehearsed'];

/** Whether it says what few answers say: these words are loaded when they are needed. */
export const isSeldom = ({ unversioned, earlier, besides, shows, again: next }: Answer): boolean => Boolean(unversioned ?? earlier ?? besides ?? shows) || next.some((each) => SELDOM.includes(each));

/**
 * Answers a finding: what happened, what has become of the release, what to do first, and how to run again.
 *
 * @param log what the finding was made in
 * @param entry that of the finding
 * @param beside what a workflow shows that was pasted with the log
 * @param readers what reads claims and uploads, where the log may have any
 */
export function answer(log: string, diagnosis: Diagnosis, finding: Finding, entry: DoctorEntry, beside?: Beside, readers?: Readers): Answer {
  const { emitter, release, mayExist = false, fixer, fixes, meaning, says = [] } = entry;
  const evidence = finding.evidence ?? diagnosis.evidence;
  const { arrived: at } = diagnosis;
  // What is looked for in another job may be what was sent there.
  const sent = at !== undefined && finding.values['wanted'] !== undefined && !finding.before ? { before: [[at, at + MAX_ABOVE] as const] } : {};
  const around = surroundings(log, { ...finding, ...sent, isUnsent: release === 'nothing-uploaded' && !OF_RUNNER.test(emitter) }, emitter, evidence, beside, readers);
  // An action that asks for a token of its own comes before or after the one that publishes, and is no part of it.
  const isSetup = entry.stage === 'workflow-setup' || (emitter === 'github-actions' && entry.stage === 'identity-token');
  const { arrived: seen } = around.values;
  const isError = entry.severity === undefined && entry.role !== 'context';
  const isRoot = finding.place === 'primary' || finding.place === 'another';
  const taken = isRoot ? (diagnosis.uploads ?? []).filter((upload) => upload.state === 'published') : [];
  const uploads = taken.length > 0 && release === 'nothing-uploaded' && around.uploads.status === undefined && isOthers(around, taken) ? NO_UPLOADS : around.uploads;
  const said = says.find(({ text, applies = {} }) => holds(applies, around) && told(text, around.own));
  const isUnsent = evidence.unsent && [...uploads.files.values()].every((each) => each === 'not-tried');
  const above = log.slice(Math.max(0, finding.end - MAX_ABOVE), finding.end);
  const isAbove = ![...uploads.files.keys()].some((file) => above.includes(file));
  // PyPI and TestPyPI have no file with a local version in its name.
  const isNew = around.index !== 'other' && uploads.files.size > 0 && [...uploads.files.keys()].every((file) => file.includes('+'));
  const proved = isRoot ? (readers?.uploading?.stateOf({ ...uploads, begun: uploads.begun || isNew }, isError, mayExist && !isNew) ?? (isUnsent ? 'nothing-uploaded' : undefined)) : undefined;
  // Of a job in which no file is sent: whether an earlier one sent them, those say who were there. What is done about it is then as where this job says so.
  const arrived = isRoot && isSetup && release === 'may-be-partial' && (uploads.over ?? (seen === 'told' || (finding.place === 'primary' && diagnosis.arrived !== undefined)));
  // Of an upload that the log does not show a reader knows more, as of one by another step of the job; and of what is on PyPI in any case.
  const isPartly = isRoot && taken.length === 0 && !uploads.apart && !uploads.then && (release === 'nothing-uploaded' || proved === 'nothing-uploaded') && !isSetup && ((beside?.goesOn && around.index !== 'pypi') || (seen !== 'not-shown' && (seen === 'seen' || uploads.files.size === 0)));
  const shown = proved ?? (arrived ? 'published' : (said?.release ?? release));
  const isAhead = shown === 'may-be-partial' && isRoot && uploads.files.size === 0 && beside?.isAhead?.(above, log.slice(finding.start, finding.start + 200)) === true;
  const known = isAhead && seen === 'not-shown' ? 'nothing-uploaded' : isPartly ? 'may-be-partial' : shown;
  // Of files that an earlier step or attempt uploaded it is not said that nothing was.
  const there = isRoot ? [...uploads.files.values()].filter((each) => each === 'uploaded' || each === 'skipped').length : 0;
  // Nor that some may be there, where all are, and what failed is no upload.
  const isDone = uploads.ended && isSetup && known === 'may-be-partial';
  const isOver = isRoot && uploads.over !== undefined && uploads.files.size === 0 && isSetup;
  // What a command says that sent nothing is not about the files of one before it in its step, as in a loop over packages.
  const then = known === 'nothing-uploaded' && !isSetup ? uploads.then : undefined;
  const stateByFiles = (): State => (there === 0 || (known !== 'nothing-uploaded' && !isDone) ? known : there === uploads.files.size ? 'published' : 'partly-uploaded');
  const stateBehind = (): State => (uploads.over ? 'published' : then === 'unknown' && BUILDS.test(emitter) ? 'may-be-partial' : 'partly-uploaded');
  const state = then ? stateBehind() : isOver ? 'published' : stateByFiles();
  const isRehearsed = state === 'published' && seen === 'rehearsed' && !diagnosis.uploads?.some((upload) => upload.index === 'pypi');
  const shows = isRehearsed ? 'rehearsed' : state === 'may-be-partial' && seen === 'not-shown' && readers?.uploading?.showsOf(uploads);
  // What is printed along, and a notice, is nothing to act on first, nor is what may be any of several messages, but for what all of them begin with.
  const isAside = entry.severity === 'notice' || (entry.role === 'context' && diagnosis.findings.length > 1);
  const offered = finding.open ? fixes.filter(({ begun }) => begun && !finding.probable) : isAside ? [] : entry.role === 'context' ? fixes.filter(({ alone }) => alone) : fixes;
  // What fails once the files are up: whatever its entry says of a release is of its own step, and who runs the job again would send them again.
  const isAfter = isRoot && isError && state === 'published' && !isRehearsed && (said?.release ?? release) !== 'published' && (then === 'nothing' || BUILDS.test(emitter) || (isSetup && emitter !== 'gh-action-pypi-publish'));
  // Of who signs in, what is written for another index than PyPI's goes before all that leads there; files are the same anywhere.
  const own = emitter === 'pypi' && entry.stage === 'upload-auth' && around.index === 'other' ? offered.filter(({ applies }) => applies?.index?.includes('other')) : [];
  const fitting = applying(own.length > 0 ? own : offered, arrived === true ? { ...around, values: { ...around.values, arrived: 'told' } } : around).filter(({ changes }) => !isAfter || (changes !== 'time' && changes !== 'built-anew'));
  const ways = ((around.elsewhere && readers?.aside?.notOfGitHub(fitting)) || fitting).slice(0, MAX_STEPS);
  // The further steps of a way are for the message that it was written for.
  const steps = finding.open ? ways.map((way) => ({ ...way, steps: way.steps.slice(0, 1) })) : ways;
  const more = isRoot && isError && steps.length > 0 ? readers?.aside?.besides(log, steps, around.elsewhere === true, entry, beside) : undefined;
  const unversioned = [...uploads.files.keys()].find((file) => UNVERSIONED.test(file));
  const changes = steps.map((way): Change | undefined => (unversioned && way.changes !== 'nothing' && way.changes !== 'made-version' ? 'file' : more?.[0] === 'elsewhere' && readers?.aside?.mayBeSetting(way) ? undefined : way.changes));
  // A rehearsal that failed takes nothing from a release that is out.
  const isOut = around.index === 'testpypi' && HELD.test(finding.id) && taken.some((upload) => upload.index === 'pypi' && isOthers(around, [{ ...upload, index: 'testpypi' }]));
  const next: readonly Again[] = isOut ? ['nothing'] : isRehearsed ? ['rehearsed'] : isAfter && common(changes) !== 'nothing' ? ['after'] : [...new Set(changes.flatMap((change) => again(state, change)))];
  const button = around.ci === 'other' ? readers?.aside?.buttonIn(log) : undefined;
  const isTagged = next.some((each) => OF_A_RUN.has(each)) && TAGGED.test(log.slice(...(finding.scope ?? [0])));
  return {
    sentence: said ? told(said.text, around.own)! : meaning,
    name: said?.name,
    station: said?.station,
    state,
    // Of a release of which nothing was uploaded, no file was.
    // A message that is quoted above a log may be of any file that the rest of the log would have been about.
    files: isRoot ? [...uploads.files].map(([file, each]) => [file, each !== 'not-tried' && each !== 'unknown' ? each : state === 'nothing-uploaded' ? 'not-tried' : isAbove ? 'unknown' : each] as const) : [],
    steps,
    fixer: common(steps.map((step) => step.fixer ?? fixer)) ?? fixer,
    again: isTagged ? [...next.filter((each) => !OF_A_RUN.has(each)), 'tagged'] : next,
    ...(button && { button }),
    ...(shows && { shows }),
    // What is on one index is on no other.
    ...((entry.earlier || taken.some(({ index }) => index === (around.index ?? index))) && state === 'nothing-uploaded' && { earlier: true }),
    // Where all that is left to do would send the files again, nobody has to act.
    ...((said?.along || (isAfter && steps.length === 0) || (steps.length > 1 && common(steps.map((step) => step.fixer ?? fixer)) === undefined)) && { mixed: true as const }),
    // Of a file that the index has another finding tells.
    ...((taken.length > 0 || (finding.place !== 'primary' && diagnosis.findings.some(({ place, id }) => place === 'primary' && HELD.test(id)))) && { taken: true }),
    ...((entry.tells === 'may-fail' || entry.tells === 'sends-nothing') && finding.place === 'primary' && state === 'not-concerned' && { untold: entry.tells }),
    ...(said?.along && { along: true }),
    ...(unversioned && { unversioned }),
    ...(more && more.length > 0 && { besides: more }),
    case: around,
  };
}
