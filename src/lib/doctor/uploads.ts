import type { State } from '../catalogue/again.ts';
import { Follower, indexOf, isThere, type FileState, type Uploads } from './jobs/follower.ts';
import type { Script } from './jobs/script.ts';
import { scriptAt } from './jobs/script-lines.ts';
import { SIGNS, type Sign } from './jobs/signs.ts';
import { SENDS, untested } from './jobs/sending.ts';

export type { FileState, Uploads } from './jobs/follower.ts';

/** What reads the commands of a script. Where a text shows none that sends files, it needs not be there. */
export type Commands = typeof Script;

/** Whether a text shows such a command. */
export const showsCommand = (text: string): boolean => COMMAND.test(text);
const COMMAND = new RegExp(SENDS);

/** A line that rich, of which twine's output is, broke before or after the name of a file that did not fit. */
const BROKEN = /\b(?:Uploading(?: distributions to)?|Checking|Hashing|(?<!exists\. )Skipping(?: \S{1,300})?)\s{0,80}$/;

const HALF_NAME = /Skipping \S*(?<!\.whl|\.tar\.gz|\.zip|Skipping )\s*$/;

/** What is joined is no longer than two lines. */
const MAX_BROKEN = 400;

const CUT_OFF = /\bUploading (\S{4,200})\s*$/;

/** A line may be the whole of a program's output. */
const MAX_LINE = 2_000;

/** In less no program says anything of an upload: a text may have millions of lines that are empty. */
const MIN_LINE = 5;

/** Lines without one of these have none of the signs: most have none. What reads evidence has a finer list, and with it this file would be loaded for every log. */
const HINT = /pload|ubmitting|esponse|ublish|reposit|View at|kip|Checking|INFO|uccess|ailed|exist|200|Package is|tatus|rror|⛔|edirect|Retry|esolve|VERIFY|ertificate|efused|prox|unnel|issing|Hashing|Built|FAIL|POST/;

/**
 * A step of a workflow ends, or a command of another CI; or of several in one step git speaks, GitHub's own program, pip, another tool, or a shell that does
 * not find it: then the one before has come to its end. What follows on it says of files is about another upload.
 */
const STEP = /##\[group\]Run |^(?:(?:Run|[$+]) \S|(?:remote|fatal|gh|curl|npm|docker): |a release with|ERROR: (?:Could not find|No match)|HTTP \d+: .*api\.github)|: (?:command not found|not found$)/;

/** A step that publishes: whatever it prints, none of it is about the files of the one before. */
const PUBLISHES = new RegExp(String.raw`(?:##\[group\]Run|^(?:Run|[$+])) (?:pypa\/gh-action-pypi-publish@|(?:\S{1,60} ){0,3}${SENDS})`);

/** The line that names a step, or a command of a shell; and a command as make and a script of CircleCI print it. */
const HEAD = /^(?:(?:##\[group\])?Run|[$+]) \S/;
const BARE = new RegExp(String.raw`^\s{0,12}(?:(?:uv|poetry|pdm|hatch|pipenv) run |python[\d.]{0,5} -m |\w{1,60}=\S{1,200} ){0,3}${SENDS}(?: |\s*$)`);

/** What is said where an upload does not end well. */
const FAILED = /(?:error|timeout|exception)(?:\]|:\s*\S)|exit(?: code| status|ed with) [1-9]|FAIL code|publish failed|failed to run|\bkilled\b|\*\*\* \[|no output|exceeded|Finished: [FAU]|cancel|^\s*\^C/i;

/** A job goes to its end, whatever the steps before did. */
const ENDS = /Post job cleanup|Cleaning up |Job succeeded|Complete job|exited with 0|Finished: SUCCESS/;

/** How uv says that it did not publish a file, or signed in for none. */
const BROKEN_OFF = /\bFailed to publish\b|rusted publishing (?:also )?failed\b/;

/** What says where the files go, before or without any upload. */
const TARGET = /(?:Authenticating to|authentication against|poetry config repositories\.(?<name>[\w-]{1,60})|repository[-_]url|--publish-url|(?:TWINE|MATURIN)_REPOSITORY_URL|UV_PUBLISH_URL|PDM_PUBLISH_REPO|HATCH_INDEX_REPO|FLIT_INDEX_URL)['"]?(?::|=|[ \t])[ \t]{0,5}['"]?(?<target>https?:\/\/[^\s'"`]{1,300})/g;

/** What is said of a file that is sent. */
const SENT: ReadonlySet<Sign> = new Set<Sign>(['send', 'sent', 'fail']);

/** The last place of a pattern: with `last.ts` this file would be loaded for every log. */
const lastOf = (pattern: RegExp, text: string): RegExpExecArray | undefined => [...text.matchAll(pattern)].at(-1);

/** A step begins: those that the publish action is made of are no steps of their own. */
const STEPS = /(?:##\[group\]|^)Run (?!# |\.\/\.github\/\.tmp\/)/gm;

/**
 * Where a message's step is told to send files. Of one that does not publish, or with poetry, for which another command writes the address down,
 * an earlier one may tell.
 *
 * @param name what poetry calls the index, where only its address is asked for
 */
export function askedIn(before: string, name?: string): string | undefined {
  const step = before.slice(lastOf(STEPS, before)?.index ?? 0);
  const [command = ''] = step.split('\n', 1);
  const text = (PUBLISHES.test(command) && !command.includes('poetry') ? step : before).replace(/[ \t]# .*$/gm, '');
  // That makes a name known to poetry: files go there where a command calls it, if one is shown.
  const isCalled = (each: string | undefined): boolean => (name ? each === name : !each || !/\bpoetry publish\b|\) to PyPI\b/.test(text) || new RegExp(`(?:-r|--repository)[ =]['"]?${each}(?![\\w-])`).test(text));
  return [...text.matchAll(TARGET)].findLast(({ groups }) => isCalled(groups!['name']))?.groups!['target'];
}

/**
 * Reads what became of the files of the last upload in a text.
 *
 * @param text a log or the part of one that is about an upload; it takes time linear in it
 * @param commands what reads a script, where the text may show one
 * @param isOver whether its job went on to something else
 * @param stop where a message ends in it, and whether it is certain to be of no file that is sent
 */
export function uploadsIn(text: string, commands: Commands | undefined, isOver = false, stop?: { at: number; isSure: boolean }): Uploads {
  let follower = new Follower();
  /** The upload of a step that has ended. */
  let before: Follower | undefined;
  const earlier: [index: string, uploads: Uploads][] = [];
  let script = commands && new commands();
  /** The last line of it, and whether what is printed of its step goes on. */
  let scriptEnd = -1;
  let isHead = false;
  let isEnded = false;
  let begun = '';
  /** What was to come where the message stands, behind which upload; and what refused the last file until there. */
  let then: Uploads['then'];
  let last: Follower | undefined;
  let status: string | undefined;
  let isPassed = false;
  const pass = (): void => {
    ({ status } = last = follower);
    isPassed = true;
  };
  const halt = (): void => {
    isPassed = false;
    if (!follower.endedBefore(stop!.isSure)) return;
    const [index] = follower.told;
    const next = script?.after(index) ?? 'unknown';
    then = typeof next === 'string' ? next : 'same';
    if (typeof next !== 'string' && indexOf(next.named) !== index) {
      if (before) earlier.push(before.told);
      before = then = undefined;
      earlier.push(follower.told);
      follower = Follower.stopped(next.named);
    } else if (then === 'nothing' || (then === 'unknown' && index === 'testpypi')) follower.over();
  };
  let offset = 0;
  const lines = untested(text).split('\n');
  const stopAt = stop && untested(text.slice(0, stop.at)).length;
  for (const [at, whole] of lines.entries()) {
    if (stopAt !== undefined && !last && offset >= stopAt) pass();
    offset += whole.length + 1;
    if (at <= scriptEnd) continue;
    const line = begun + (begun ? whole.trimStart() : whole).slice(0, MAX_LINE);
    begun = '';
    if (line.length < MAX_BROKEN && BROKEN.test(line)) {
      // A name that is longer than a line of a warning goes on in the next one.
      begun = line.trimEnd() + (HALF_NAME.test(line) ? '' : ' ');
      continue;
    }
    if (follower.awaiting) {
      follower.answered(line);
      continue;
    }
    if (line.length < MIN_LINE) continue;
    const isStep = STEP.test(line);
    if (isPassed && isStep) halt();
    const isBegun = isStep && HEAD.test(line);
    if (isBegun) {
      const [own, end] = scriptAt(lines, at);
      [script, scriptEnd] = [commands && new commands(own), end];
    } else if (BARE.test(line)) script?.add(line);
    isHead = isBegun || (isHead && !line.startsWith('##[endgroup]'));
    if (isHead) script?.environment(line);
    // uv may name its file below why it could not sign in.
    if (BROKEN_OFF.test(line)) follower.break();
    if (isStep && follower.isBegun) {
      follower.finish(true);
      before = follower;
      follower = new Follower();
    }
    const publishes = isStep && PUBLISHES.test(line);
    if (publishes && before) {
      earlier.push(before.told);
      before = undefined;
    }
    // Of several commands in a script the first may say nothing before its first file.
    if (isBegun && script?.isSilent && scriptEnd > at && !BARE.test(line.replace(/^\S{3,20} /, ''))) follower.note('begin', script.begins());
    follower.failed ||= FAILED.test(line);
    isEnded ||= ENDS.test(line);
    if (line.includes('pypi.org/') || line.includes('_REPO') || line.includes('_INDEX')) follower.see(line);
    if (!HINT.test(line)) continue;
    for (const [sign, pattern] of SIGNS) {
      const match = pattern.exec(line);
      if (!match) continue;
      if (isPassed && (sign === 'begin' || SENT.has(sign))) halt();
      const isAgain = SENT.has(sign) && (follower.ended || follower.files.get(match.groups!['file']!) === 'uploaded');
      if (sign === 'begin' || isAgain) {
        follower.finish(follower.isSilent, true);
        if (before) earlier.push(before.told);
        earlier.push(follower.told);
        before = undefined;
        if (isAgain) follower.anew(script?.take()?.named);
      }
      follower.note(sign, sign === 'begin' ? { ...match.groups, ...script?.begins() } : { ...match.groups });
      break;
    }
  }
  if (stop && !last) pass();
  if (isPassed) halt();
  const [, cut] = CUT_OFF.exec(text.slice(-MAX_BROKEN)) ?? [];
  if (cut) follower.cutOff(cut);
  follower.finish(isOver && follower.isSilent, isOver || isEnded);
  // What comes after an upload and is none says nothing of its files.
  const own = follower.isBegun ? follower : (before ?? follower);
  const [index, all] = own.told;
  // What another message says below is not of this one.
  const uploads: Uploads = own === last ? { ...all, ...(status !== undefined && { status }), ...(then && { then }) } : all;
  const apart = earlier.filter(([each]) => each !== index);
  return overAll({ ...uploads, ...(apart[0] && { apart }) }, uploads.begun ? earlier.filter(([each]) => each === index).map(([, each]) => each) : []);
}

/** The project and version that a file is of. */
export function releaseOf(file: string): string | undefined {
  const [, project, version] = /^([\w.-]{1,100}?)-(\d[\w.+!]{0,80}?)(?:-[\w.+-]{1,200}\.whl|\.tar\.gz|\.zip)$/.exec(file) ?? [];
  return project && `${project.toLowerCase().replace(/[-_.]+/g, '-')} ${version}`;
}

/**
 * What became of the files of a release over several attempts to upload it: what one of them uploaded is there, and what none of the later ones
 * came to is as it was left.
 *
 * @param earlier the attempts before, the oldest first
 */
function overAll(uploads: Uploads, earlier: readonly Uploads[]): Uploads {
  const releases = new Set([...uploads.files.keys()].map(releaseOf));
  const before = new Map<string, FileState>();
  for (const [file, state] of earlier.flatMap((each) => [...each.files])) {
    if (releases.size > 0 && !releases.has(releaseOf(file))) continue;
    if (before.get(file) !== 'uploaded') before.set(file, state === 'skipped' ? 'uploaded' : state);
  }
  // What was refused, and none of the later ones sent, is missing, however well they ended.
  const missing = [...before].filter(([file, state]) => state === 'refused' && uploads.ended && !uploads.files.has(file));
  if (missing.length > 0) return overAll({ ...uploads, ended: false, files: new Map([...uploads.files, ...missing]) }, earlier);
  // An upload of wheels alone may be half of it.
  const isWhole = ({ files }: Uploads): boolean => [...files.values()].every(isThere) && [/\.whl$/, /\.(?:tar\.gz|zip)$/].every((kind) => [...files.keys()].some((file) => kind.test(file)));
  const whole = uploads.files.size > 0 && earlier.some((each) => [...uploads.files.keys()].every((file) => each.files.has(file)) && isWhole(each)) ? { whole: true as const } : {};
  const unnamed = earlier.some((each) => each.ended && each.files.size === 0) ? { unnamed: true as const } : {};
  // Where nothing can have arrived before, it is as if nothing had been tried.
  if (![...before.values()].some((state) => state === 'uploaded' || state === 'unknown')) return { ...uploads, ...unnamed };
  const files = new Map(uploads.files);
  for (const [file, state] of before) {
    const now = files.get(file) ?? 'not-tried';
    // Who sends is refused whatever is there.
    if (state === 'uploaded' || now === 'not-tried' || (state === 'unknown' && now === 'refused' && /^4(?:0[13]|29)$/.test(uploads.status ?? ''))) files.set(file, state);
  }
  return { ...uploads, ...unnamed, ...whole, files, ...(uploads.begun && uploads.files.size === 0 && { stopped: true }) };
}

/** What the index says of a file that it has, and of others; some programs print no status for that. */
const EXISTS = /^(?:|400|409)$/;

/** A refusal for who sends, where to, when, or how much, or for what the file says, or one that the program knows by itself: it was not taken. */
const NOT_TAKEN = /^(?:|3\d\d|40[01345]|413|429)$/;

/**
 * The state of a release by its files, as far as they prove it.
 *
 * @param failed whether the log holds a failure
 * @param mayExist whether the refusal may mean that the index has a file of this name
 * @returns nothing where the entry of the message knows as much
 */
export function stateOf(uploads: Uploads, failed: boolean, mayExist: boolean): State | undefined {
  const state = stateAlone(uploads, failed, mayExist);
  return state === 'nothing-uploaded' && uploads.unnamed ? 'may-be-partial' : state;
}

function stateAlone({ begun, files, status = '', ended, stopped, whole }: Uploads, failed: boolean, mayExist: boolean): State | undefined {
  const states = [...files.values()];
  const there = states.filter(isThere).length;
  // Of a file that was on its way in a text without a failure nothing is said.
  if (!failed && there > 0 && states.every((state) => state === 'unknown' || isThere(state)) && there < states.length) return undefined;
  if (whole) return 'published';
  if (ended) return failed ? undefined : 'published';
  const sent = states.filter((state) => state !== 'not-tried');
  if (there > 0) return there < states.length || stopped ? 'partly-uploaded' : undefined;
  // pdm before 2.29 names no file, and what a server failed at may have arrived.
  if (sent.length === 0) return begun && !mayExist && (failed || states.length > 0) ? (/^5|408|499/.test(status) ? 'may-be-partial' : 'nothing-uploaded') : undefined;
  if (states.includes('unknown')) return failed ? 'may-be-partial' : undefined;
  if (mayExist && EXISTS.test(status)) return undefined;
  // Who is refused is refused at the first file; other refusals may come after files that a shortened log does not show.
  return /^40[13]$/.test(status) || (begun && NOT_TAKEN.test(status)) ? 'nothing-uploaded' : undefined;
}

/**
 * Of a release of which files may be there: whether the log shows that this upload stored none, as the index may have a refused file from before, or shows
 * none that was sent.
 */
export function showsOf({ begun, files }: Uploads): 'nothing-new' | 'unseen' | undefined {
  const states = [...files.values()];
  if (!states.every((state) => state === 'refused' || state === 'not-tried')) return undefined;
  return begun && states.includes('refused') ? 'nothing-new' : 'unseen';
}

/** A file that a refusal names, where the log does not show how it was sent. */
function withTold(uploads: Uploads, { file, filename = file }: Readonly<Record<string, string>>): Uploads {
  if (!filename || uploads.files.size > 0 || !uploads.status || !/^[\w.+!~-]+\.(?:whl|tar\.gz|zip)$/.test(filename)) return uploads;
  return { ...uploads, files: new Map([[filename, /^4/.test(uploads.status) ? 'refused' : 'unknown']]) };
}

/** PyPI takes no files at the address to install from, whatever poetry says of how much it has sent. */
function withoutSimple(uploads: Uploads, target: string | undefined): Uploads {
  if (!target || !/^https?:\/\/(?:test\.)?pypi\.org\/simple\b/.test(target)) return uploads;
  return { ...uploads, begun: true, files: new Map([...uploads.files.keys()].map((file) => [file, 'not-tried'])) };
}

/** The files without those of an older version that were passed over as the index has them: they say nothing of this one. */
function ofRelease(files: Uploads['files']): Uploads['files'] {
  const missing = new Set([...files].flatMap(([file, state]) => (isThere(state) ? [] : [releaseOf(file)])));
  return missing.size === 0 ? files : new Map([...files].filter(([file, state]) => state !== 'skipped' || missing.has(releaseOf(file)) || releaseOf(file) === undefined));
}

/**
 * What became of the files that a message is about.
 *
 * @param around the log around the message
 * @param commands see `uploadsIn`
 * @param told what was captured from it
 * @param target the address to upload to, where that is said apart from the upload
 * @param earlier what earlier attempts printed
 * @param stop see `uploadsIn`
 */
export function uploadsOf(around: string, commands: Commands | undefined, told: Readonly<Record<string, string>>, target: string | undefined, earlier: readonly string[], stop?: { at: number; isSure: boolean }): Uploads {
  const uploads = withoutSimple(overAll(withTold(uploadsIn(around, commands, false, stop), told), earlier.map((each) => uploadsIn(each, commands))), target);
  return { ...uploads, files: ofRelease(uploads.files) };
}

/** What stands in a text in which `arrivedIn` finds any of its words: without one it needs not be there. */
const MAY_SAY = /[\s到在了]pypi|pypi[ 上]|view at:|after\*? the|outcome=s|(?:nd|er|xt|nt) (?:attempt|try|run)| (?:up|through|uploads?|uploaded)\b|传/i;
export const maySay = (text: string): boolean => MAY_SAY.test(text);

/** What is said in words of files that are on PyPI: all of a release are, something is seen there, or some of them went through. */
export type Said = 'told' | 'seen' | 'partly';

/**
 * The same with what the log shows of its uploads, which may be that all are on TestPyPI, and nothing of PyPI.
 *
 * @param said what `saidIn` reads of the text, where that was needed
 */
export function arrivedBy(said: Said | undefined, { over, apart }: Pick<Uploads, 'over' | 'apart'>): Said | 'rehearsed' | 'not-shown' {
  if (over === 'pypi' || said === 'told') return 'told';
  return said !== 'seen' && over && !apart?.some(([index, { ended, files }]) => index === 'pypi' && (ended || files.size > 0)) ? 'rehearsed' : (said ?? 'not-shown');
}
