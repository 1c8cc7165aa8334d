import type { Stage } from '../../errors/types.ts';
import { isExcluded } from '../catalogue/carried.ts';
import { Witness, type Evidence } from './evidence.ts';
import type { Known, Release } from '../catalogue/known.ts';
import type { Library, Needs } from '../catalogue/library.ts';
import { meant, parted, type Candidate } from './cut.ts';
import { mayBeDamaged } from './damage.ts';
import { ownIn } from './near.ts';
import type { State } from '../catalogue/again.ts';
import type { FileState } from './uploads.ts';
import type * as rare from './rare/rare.ts';
import type { inStory } from './rare/story.ts';

/**
 * What a message is to the failure: its root, another failure, a sentence around the root, or printed along; of several jobs and attempts the root of
 * another job's failure, or that of an attempt after which there was another one.
 */
export type FindingPlace = 'primary' | 'also' | 'consequence' | 'noise' | 'another' | 'earlier';

/** Where in a run a message stands, as far as the log of several jobs or attempts tells. */
export interface Whereabouts {
  /** The job, or all that failed with the same message. */
  job?: string;
  jobs?: readonly string[];
  step?: string;
  /** Which attempt it is, where there are several. */
  attempt?: number;
  /** Of an earlier attempt: whether a later one succeeded. */
  mended?: boolean;
  /** Of another root: whether it is of the same job, as far as the log tells. */
  within?: true;
  /** What belongs to it: from the beginning of its job to the end of its step or attempt. */
  scope?: readonly [from: number, to: number];
  /** What its job's log proves up to there. */
  evidence?: Evidence;
  /** Where earlier attempts uploaded, the oldest first. */
  before?: readonly (readonly [from: number, to: number])[];
}

export interface Finding extends Whereabouts {
  id: string;
  place: FindingPlace;
  /** The reader's own lines, counted from 1. */
  line: number;
  endLine: number;
  /** Offsets in the log. */
  start: number;
  end: number;
  /** Whether the end of the message was cut off. */
  cut: boolean;
  /** Other entries of which it may be the message: so much as is there they all begin with, and this one is the most general or the commonest. */
  open?: readonly string[];
  /** How often the message stands in the log. */
  times: number;
  values: Readonly<Record<string, string>>;
  /** The place of its wording among the messages of its entry, where that is known. */
  wording?: number;
  /** Whether it was read from a damaged text, and may be another one. */
  probable?: true;
}

export interface Diagnosis {
  /** The root first. */
  findings: readonly Finding[];
  /** Where no failure is found: the lines that look like one, and the stage whose words they use. */
  suspects: readonly number[];
  stage?: Stage;
  /** What the log proves beyond its messages: of several jobs the one that is answered first. */
  evidence: Evidence;
  /** The job whose failure counts where none of its messages is known. */
  unknown?: { job?: string; step?: string };
  /** Where the last upload begins, if all files of every one in the log have arrived, and some of them on PyPI. */
  arrived?: number;
  /** Whether the text holds several logs, and nothing in it tells which is the last. */
  severalLogs?: true;
  /** What has become of other uploads in the log. */
  uploads?: readonly Upload[];
  /** The jobs of the log, where it holds several. */
  jobs?: readonly Job[];
}

/** An upload besides the one that is answered first. */
export interface Upload {
  job?: string;
  index: 'pypi' | 'testpypi' | 'other';
  host?: string;
  state: State;
  files: readonly (readonly [file: string, state: FileState])[];
}

/** How a job ended: `stopped` is one that was cancelled. */
export interface Job {
  job: string;
  outcome: 'failed' | 'stopped' | 'succeeded';
}

/** What is concluded of a log from what was found in it. */
export type Conclusion = Omit<Diagnosis, 'suspects' | 'stage'> & {
  /** Where lines that look like errors are to be looked for; left out, nowhere but where nothing was found. */
  look?: number;
};

/** Reads a log beside those who look for messages in it, and says what the messages come to. */
export interface Reader {
  /** @param piece the next part of the log, whole lines */
  read(piece: string): void;
  conclude(candidates: readonly Candidate[], log: string): Conclusion;
}

/** What few logs need in order to be read, once it is there. */
export interface Aids {
  rare?: typeof rare;
  /** For several failures of which a reader may tell. */
  inStory?: typeof inStory;
}

/** Long enough to be fast, short enough not to be felt. */
const CHUNK = 1 << 18;

/** More than the longest message with all that may stand in its placeholders. */
const OVERLAP = 1 << 14;

/** Who pastes so little quotes an error; in a whole log the fragment that tells an entry from others may be another program's. */
const MAX_QUOTE = 3_000;

/** Where a workflow stood beside it there are blanks: see `withoutWorkflows`. */
const isShort = (log: string): boolean => log.length <= MAX_QUOTE || (log.length <= 10 * MAX_QUOTE && log.replace(/\s+/g, ' ').length <= MAX_QUOTE);

/** A step of a run in which nothing is published: a test or a search in it may print a fragment, too. */
const STEP = '##[group]Run ';
const PUBLISHING = /publish|upload|release|pypi/i;

/** A shell, or a runner for it, prints a command before it runs; GitHub's prints a step's whole script, and then which shell runs it. */
const PROMPT = /(?:^|[\n\r\tZ]) ?(?:\u001b\[[\d;]{0,9}m)*(?:\$|\++) [^\n]*$/;
const SCRIPT = 4_000;
const SCRIPT_ENDS = /\bshell: \S/;

/** How a line may begin that only shows a message: a command, a source, a variable, or the words of a reader. What it is, `rare` tells. */
const ASIDE = /(?:["'’(]|echo|# |[A-Z]: |\b(?:not|last|was|says?)\b|[不非上前昨])[^\n]{0,80}$/;
/** And how one that no reader wrote: a command with what it says, a comment, a variable in capitals, a line of a source below its place. */
const SHOWN = /(?:echo|printf|# | {2}[A-Z_]+: )[^\n]{0,80}$|, line \d+[^\n]{0,80}\n[^\n]{0,40} {4}[^\n]{0,80}$/;
const mayBe = (words: RegExp, { start }: { start: number }, log: string): boolean => words.test(log.slice(Math.max(0, start - 240), start));

/** A line of a configuration that ends where its value does: it is pasted below a log, and nothing that a program was cut off in. */
const CONFIGURED = /^[ \t]*[\w.-]{1,60}[ \t]*=[ \t]*[[{]?[ \t]*["'][^\n]{0,2000}["'][ \t]*[\]}]?,?\s*$/;

/** Whether a message stands in a command or a configuration, and not in what came of it: what is no failure may be about that. */
function isEchoed({ start, end, cut, known, probable }: Candidate, log: string): boolean {
  const above = log.slice(Math.max(0, start - SCRIPT), start);
  if (cut && CONFIGURED.test(log.slice(above.lastIndexOf('\n') + 1 + start - above.length))) return true;
  if (known.severity !== undefined) return false;
  // A command may be the message itself.
  if (!probable && PROMPT.test(above.slice(above.lastIndexOf('\n') + 1))) return true;
  const step = above.lastIndexOf('Run ');
  if (step < 0 || /\bshell: |##\[endgroup\]/.test(above.slice(step)) || !/(?:^|[\n\r\tZ\]] {0,4})$/.test(above.slice(0, step))) return false;
  const [below = ''] = log.slice(end, end + SCRIPT).split(/(?:^|\n)[^\n]{0,60}\bRun /, 1);
  return SCRIPT_ENDS.test(below);
}

/** A longer text is a log, or holds one: what it tells is told by its lines. */
const MAX_STORY = 20_000;

/** Whether several failures stand in a text that a reader may have written, or one above what it cannot be of, or in such words. */
const mayBeStory = (findings: readonly Finding[], below: number | undefined, log: string): boolean => log.length <= MAX_STORY && findings.filter(({ place, open }) => (place === 'primary' || place === 'also' || place === 'earlier') && !open).length > Number(below === undefined && !findings.some((each) => mayBe(ASIDE, each, log)));

/** What a program says that tries again, and how near to what went wrong: see `wentOn`; and what any program says: see `isOfAnother`; and what a compiler does, after what a script did without. */
const TRIES = /etryi|rror: co|[el] retry|ies rem|ng again|tpx\.H|eDisc|::test_|ing docu|\d (?:pass|fail)ed|ptured std|Ran \d+ t|b\.com\/repos/;
const MAX_TRY = 2_500;

/** The tier of what is printed along. */
const CONTEXT = 5;

/** The more a message tells of the cause, the lower; what is no error comes after all errors. */
export function tier({ role = 'cause', severity = 'error' }: Known): number {
  if (role === 'context') return CONTEXT;
  if (role === 'cause') return severity === 'error' ? 0 : 3;
  if (severity !== 'error') return 4;
  return role === 'frame' ? 1 : 2;
}

const PLACE_OF_TIER: readonly FindingPlace[] = ['also', 'consequence', 'consequence', 'also', 'consequence', 'noise'];

const outranks = (a: Candidate, b: Candidate): boolean => a.known.outranks?.includes(b.id) ?? false;

/** Whether the text has to tell them apart: messages of one role, and those of which no more than the same beginning is there. */
const areRivals = (a: Candidate, b: Candidate): boolean =>
  a.known.role === b.known.role || (a.cut && b.cut && a.start === b.start && a.length === b.length);

/** Of a headline and the message that holds it, the message knows its values. */
const told = ({ values }: Candidate): number => Object.keys(values).length;

const better = (a: Candidate, b: Candidate): boolean =>
  outranks(a, b) || (!outranks(b, a) && (a.length - b.length || Number(b.cut) - Number(a.cut) || tier(a.known) - tier(b.known) || b.order - a.order || told(a) - told(b)) > 0);

/**
 * Of messages of one role that share a place in the log, the longest one is meant. Where no more is
 * there than what messages of several roles begin with, the one that tells less of the cause is.
 */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.length - a.length);
  const dropped = new Set<Candidate>();
  let open: Candidate[] = [];
  for (const candidate of sorted) {
    open = open.filter(({ end }) => end > candidate.start);
    for (const other of open) {
      if (dropped.has(other) || !areRivals(other, candidate)) continue;
      dropped.add(better(other, candidate) ? candidate : other);
    }
    if (!dropped.has(candidate)) open.push(candidate);
  }
  return sorted.filter((candidate) => !dropped.has(candidate));
}

/** A function from an offset to its line, counted from 1. */
function lineCounter(text: string): (offset: number) => number {
  let [line, from] = [1, 0];
  return (offset) => {
    if (offset < from) [line, from] = [1, 0];
    for (let next = text.indexOf('\n', from); next >= 0 && next < offset; next = text.indexOf('\n', from)) {
      line++;
      from = next + 1;
    }
    return line;
  };
}

/**
 * Where each of the messages comes, seen beside the others. What outranks a failure is the cause of it, and the failure
 * follows from that; but what a mere context message outranks (a skipped file, say) did not make the run fail.
 */
function tiersOf(found: ReadonlyMap<string, Candidate>): Map<string, number> {
  const tiers = new Map([...found].map(([id, { known }]) => [id, tier(known)]));
  for (const [id, { known }] of found) {
    for (const other of known.outranks ?? []) {
      const theirs = tiers.get(other);
      if (theirs === undefined) continue;
      if (known.role === 'context') tiers.set(other, CONTEXT);
      else {
        tiers.set(id, Math.min(tiers.get(id)!, theirs));
        // A sentence around a cause stays one.
        tiers.set(other, theirs === 2 ? 2 : theirs + 1);
      }
    }
  }
  return tiers;
}

/** A program prints one refusal several times: as the title, the heading and the text of a page, and in its own last line. */
const SAID_AGAIN = 4_000;

function isSaidAgain(last: Candidate | undefined, { start, values, cut }: Candidate): boolean {
  if (!last || start - last.end > SAID_AGAIN) return false;
  return cut || last.cut || Object.entries(values).every(([name, value]) => (last.values[name] ?? value) === value);
}

/** A message, the first of its entry, with its place among the others. */
export interface Ranked extends Whereabouts {
  candidate: Candidate;
  place: FindingPlace;
  times: number;
}

/** Puts messages in order, the root first: each entry once, where it stands first. */
export function ranked(candidates: readonly Candidate[]): Ranked[] {
  const first = new Map<string, Candidate>();
  const times = new Map<string, number>();
  const last = new Map<string, Candidate>();
  for (const candidate of withoutOverlaps(candidates)) {
    const { id } = candidate;
    if (!isSaidAgain(last.get(id), candidate)) times.set(id, (times.get(id) ?? 0) + 1);
    last.set(id, candidate);
    const earlier = first.get(id);
    if (!earlier) first.set(id, candidate);
    // The fragment that stood first has none of the values of the whole message below it.
    else if (told(earlier) === 0 && told(candidate) > 0) first.set(id, { ...earlier, values: candidate.values, ...(candidate.wording !== undefined && { wording: candidate.wording }) });
  }
  // What could be said of any refusal is said of one that nothing else is known of.
  const isKnown = [...first.values()].some(({ known: { role } }) => role !== 'fallback' && role !== 'context');
  if (isKnown) for (const [id, { known: { role } }] of first) if (role === 'fallback') first.delete(id);
  const tiers = tiersOf(first);
  const tierOf = ({ id }: Candidate): number => tiers.get(id)!;
  const sorted = [...first.values()].sort((a, b) => tierOf(a) - tierOf(b) || a.start - b.start || a.order - b.order);
  return sorted.map((candidate, index) => ({ candidate, place: index === 0 ? 'primary' : PLACE_OF_TIER[tierOf(candidate)]!, times: times.get(candidate.id)! }));
}

/** Messages in their order as findings, with the reader's own lines. */
export function located(all: readonly Ranked[], log: string): Finding[] {
  const lines = new Map<number, number>();
  const lineOf = lineCounter(log);
  for (const offset of all.flatMap(({ candidate: { start, end } }) => [start, end - 1]).sort((a, b) => a - b)) lines.set(offset, lineOf(offset));
  return all.map(({ candidate, ...about }) => {
    const { id, start, end, cut, open, probable, values, wording } = candidate;
    return { id, ...about, line: lines.get(start)!, endLine: lines.get(end - 1)!, start, end, cut, ...(open && { open }), ...(probable && { probable }), values, ...(wording !== undefined && { wording }) };
  });
}

/** Whether a message can have been printed where it stands, by the release of the action that the log proves. */
export const isPossible = ({ not, start }: Candidate, { version }: Evidence, begins: number): boolean =>
  !version || start < begins || not.some((releases) => !isExcluded(releases, version));

/** Reads a log as that of one job and one attempt. */
function whole(releases: readonly Release[]): Reader {
  const witness = new Witness(releases);
  return {
    read: (piece) => witness.read(piece),
    conclude(candidates, log) {
      const { evidence } = witness;
      return { findings: located(ranked(candidates.filter((each) => isPossible(each, evidence, witness.begins))), log), evidence };
    },
  };
}

/** Where a chunk that begins at an offset ends: at the end of a line where one is near. */
function chunkEnd(log: string, start: number): number {
  if (start + CHUNK + OVERLAP >= log.length) return log.length;
  const newline = log.indexOf('\n', start + CHUNK);
  return newline >= 0 && newline < start + CHUNK + OVERLAP ? newline + 1 : start + CHUNK;
}

/**
 * Reads a log in small steps, so that whoever runs it can show progress, stop it, and bring what it needs.
 *
 * @param library where a log proves one of its releases, messages that this cannot print are not looked for in its step
 * @param reader what tells jobs and attempts apart: see `SeveralJobs`. Without it the log is read as one
 * @param aids where what few logs need is put when it is asked for
 * @yields how much of the log is read, from 0 to 1, or what has to be put into the library before it goes on; takes time linear in the log
 */
export function* examine(log: string, library: Library, reader: Reader = whole(library.releases), aids: Aids = {}): Generator<number | Needs, Diagnosis> {
  const candidates = new Map<string, Candidate>();
  // Where nothing is published, what stands above the first step is a reader's.
  const step = log.length <= MAX_STORY ? log.indexOf(STEP) : -1;
  const unreleased = step < 0 || PUBLISHING.test(log.slice(step)) ? undefined : log.lastIndexOf('\n', step) + 1;
  const words = (!log.includes('##[error]') && unreleased) || 0;
  const isQuote = isShort(log) && unreleased === undefined;
  for (let start = 0; start < log.length; ) {
    const end = start < words ? words : chunkEnd(log, start);
    const from = Math.max(0, start - OVERLAP);
    const part = log.slice(from, end);
    let found = library.find(part, isQuote || end === words);
    if (found.missing.length > 0) {
      yield { parts: found.missing };
      found = library.find(part, isQuote || end === words);
    }
    for (const match of found.matches) {
      // What is cut off at the end of a chunk goes on in the next one.
      if (match.cut && end < log.length) continue;
      const whole = { ...match, start: match.start + from, end: match.end + from, ...meant(match, library) };
      candidates.set(`${match.id} ${whole.start} ${whole.end}`, whole);
    }
    reader.read(log.slice(start, end));
    start = end;
    yield start / log.length;
  }
  const { begun, whole: certain } = parted(ownIn([...candidates.values()].filter((each) => !isEchoed(each, log)), log), log);
  if (begun.length > 0 && !(aids.rare && library.beginnings)) yield { rare: true, beginnings: true };
  const known = begun.length > 0 ? yield* aids.rare!.settled(begun, certain, log, library) : certain;
  const isDamaged = mayBeDamaged(known, log);
  if (isDamaged && !(aids.rare && library.damaged)) yield { rare: true, damaged: true };
  const all = isDamaged ? (yield* aids.rare!.withProbable(known, log, library)).filter((each) => !each.probable || !isEchoed(each, log)) : known;
  const isTried = all.some((each) => mayBe(SHOWN, each, log) || TRIES.test(log.slice(Math.max(0, each.start - MAX_TRY), each.end + MAX_TRY)));
  if (isTried && !aids.rare) yield { rare: true };
  const { look: from, ...concluded } = reader.conclude(isTried ? aids.rare!.lasting(all, log) : all, log);
  const below = concluded.arrived ?? unreleased;
  const isStory = mayBeStory(concluded.findings, below, log);
  if (isStory && !aids.inStory) yield { rare: true, story: true };
  const { findings, isUntold } = isStory ? aids.inStory!(concluded.findings, { arrived: concluded.arrived, below }, log) : { findings: concluded.findings, isUntold: false };
  const conclusion = { ...concluded, findings, ...(isUntold && { severalLogs: true as const }) };
  const errors = findings.filter(({ id, place }) => place !== 'earlier' && library.get(id)!.known.severity === undefined);
  const mended = findings.some((each) => each.mended);
  // A warning may announce a failure that has no entry.
  const counted = errors.filter(({ place }) => place !== 'noise');
  // What a reader told was of another run: what failed in this one stands below.
  const look = from ?? (findings !== concluded.findings && counted.length === 0 ? (below ?? Math.max(...errors.map(({ end }) => end))) : undefined);
  if (look === undefined && (counted.length > 0 || mended)) return { ...conclusion, suspects: [] };
  // Of a job that failed with nothing known a line says so.
  if (!aids.rare) yield { rare: true, ...(look !== undefined && !library.stageWords && { stages: true }) };
  // Behind what a job went on from, only its end tells that something failed after all.
  const went = look === undefined ? Math.max(0, ...errors.map(({ end }) => end)) : 0;
  const found = aids.rare!.suspectLines(log, findings, look ?? went);
  const suspects = went > 0 && !aids.rare!.endsIll(found, log) ? [] : found;
  if (suspects.length > 0 && !library.stageWords) yield { stages: true };
  const stage = library.stageWords && aids.rare!.nearestStage(library.stageWords, suspects.map(({ text }) => text));
  return { ...conclusion, suspects: suspects.map(({ line }) => line), ...(stage && { stage }) };
}
