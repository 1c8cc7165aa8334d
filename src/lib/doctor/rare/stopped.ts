import { asPrinted } from '../../text/log.ts';
import { last } from '../last.ts';
import { isEnd, isFailure, type Suspect } from './suspects.ts';

/** A step that uploads nothing and stopped its job: the command or the action that it runs, and what it said last. */
export interface Stopped {
  command: string;
  words: string;
  /** What its words are of: a check that finds this version there already, one of a lock file, options of sed, a script in the workflow, of which the line is known, or a build. */
  kind?: 'guard' | 'lock' | 'sed' | 'line' | 'build';
  at?: string;
}

/** What a step has that publishes, in its command, with whatever options, or in what it prints. */
export const MAY_HAVE_SENT = /\bgh-action-pypi-publish\b|\b(?:twine|uv|poetry|pdm|hatch|flit|maturin|rye)\b[^\n]{0,60} (?:upload|publish)\b|\bUploading /;

/** What sends files besides, or has others do it. */
const SENDS_BESIDES = /\bsemantic-release\b|\bsetup\.py\b[^\n]{0,80} upload\b|\bpypi\.org\/legacy\b/;

const mayHaveSent = (text: string): boolean => MAY_HAVE_SENT.test(text) || SENDS_BESIDES.test(text);

/** A command by whose name it may do so. That an artifact or notes are made, is none of it. */
const MAY_SEND = /publish|pypi|upload(?!-(?:pages-)?artifact|-sarif)|deploy|release(?!s?[-_ ]?(?:notes?|version|drafter))|\bship/i;

/** What an action is named by, rather than a command. */
export const isAction = (command: string): boolean => /^[\w.-]{1,39}\/[\w./-]{1,100}@\S/.test(command);

/** A script of an action that the runner has fetched. */
const OF_ACTION = /[\\/]_actions[\\/](?<owner>[\w.-]{1,39})[\\/](?<name>[\w.-]{1,100})[\\/](?<ref>[\w.-]{1,100})[\\/](?<script>\S{1,200})/;

/** How actions call a script that does all that they do: what it does, their name tells. */
const WHOLE = /(?:^|[\\/])(?:action|entry[-_]?point|index|main|run)\.\w{1,4}$/i;

const STATUS = /(?<![\w.:-])[45]\d\d(?![\w.:-])/;

/** A longer one is cut. */
const MAX_QUOTED = 200;

const short = (text: string): string => (text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text).replaceAll('`', "'");

/** What checks of a project say, and sed. */
const KINDS: readonly (readonly [kind: Exclude<NonNullable<Stopped['kind']>, 'line' | 'build'>, says: RegExp])[] = [
  ['sed', /^sed: [^\n]{0,80}unknown option to/],
  ['guard', /\btag\b(?![^\n]{0,60}(?:\bnot?\b|n['’]t\b))[^\n]{0,60}\bexists?\b|\balready (?:been )?(?:tagged|released|published)\b|\bversion\b[^\n]{0,40}\b(?:already exists|unchanged|not (?:been )?(?:bumped|changed|raised|incremented))|\bnothing to release\b/i],
  ['lock', /\b(?:uv|poetry|pdm)[ .](?:lock|sync)\b|\block ?files?\b|\bregistry lock\b|\bdependency graph\b/i],
];

/** A script that a command gets by its standard input, as a shell writes it. */
const HEREDOC = /^[^\n]*<<-?[ \t]*(['"]?)(?<end>\w{1,40})\1[ \t]*$/gm;
const IN_IT = /^[^\n]{0,20}File "<stdin>", line (?<line>\d{1,4})\b/gm;

/** The line of it at which Python stopped: of what the runner printed of the step, or else of the workflow beside the log. Of several scripts that may be meant, none is. */
function lineIn(own: string, step: string, source = ''): string | undefined {
  const number = Number(last(IN_IT, own)?.groups!['line']);
  if (!number) return undefined;
  const found = [own, source].flatMap((text) =>
    Array.from(text.matchAll(HEREDOC)).flatMap(({ 0: begin, index, groups }) => {
      const lines = text.slice(index + begin.length + 1).split('\n', MAX_LINES);
      const end = lines.findIndex((line) => line.trim() === groups!['end']);
      // The runner names the step by the same line, above its script.
      if (lines[0]?.includes('<<')) return [];
      return begin.includes(step.replace(/^(?:Run|\$) /, '').trim()) && number <= end ? (lines[number - 1]?.trim() ?? []) : [];
    }),
  );
  const [only, ...others] = new Set(found);
  return others.length === 0 && only ? short(only) : undefined;
}

const MAX_LINES = 1_000;

/** A step with what it said last. */
function stoppedAt(command: string, words: string): Stopped {
  const kind = KINDS.find(([, says]) => says.test(words))?.[0];
  return { command: short(command.trim()), words: short(words.trim().replace(/^##\[error\]/, '')), ...(kind && { kind }) };
}

/** A reader names the step in which it stopped. */
const NAMED = /(?:\b(?:step|at|in)[:,]? {1,3}["“`](?<name>[A-Z\p{So}][^"”`\n]{2,80})["”`]|步骤[ :：]{0,2}["“「`](?<step>[^"”」`\n]{2,80})["”」`])/gu;

/** A list of steps with what became of each, as GitHub's program, its interface and readers write them: the first that failed, and behind it what was not run. */
const FAILED_STEP = /^[ \t]*(?:X|✗|✘|❌|failure|failed)[ \t]{1,10}(?<name>\S[^\n]{1,120}?)[ \t]*(?:(?:→|->|:)[ \t]*(?<words>[^\n]{2,200}))?$/gmu;
const NOT_RUN = /^(?:\n[ \t]*(?:-|⊘|⏭|skipped)[ \t]{1,10}[^\n]{1,200}){1,30}/u;

/** Tools of a shell, which upload nothing. */
const SHELL = /^(?<tool>sed|jq|awk): \S/;

const isQuiet = (text: string): boolean => !mayHaveSent(text) && !MAY_SEND.test(text);

/** The step that failed before the one that publishes, in a list of a job's steps. */
function listedIn(text: string): Stopped | undefined {
  for (const { index, 0: line, groups } of text.matchAll(FAILED_STEP)) {
    const { name = '', words = /Process completed with exit code \d{1,3}/.exec(text)?.[0] } = groups ?? {};
    const later = NOT_RUN.exec(text.slice(index + line.length))?.[0];
    if (words && later && isQuiet(name) && !isQuiet(later)) return stoppedAt(name, words);
  }
  return undefined;
}

/** What a reader's own words say of it, where a log of its own is not there. */
function toldIn(text: string, printed: readonly string[]): Stopped | undefined {
  const listed = listedIn(text);
  if (listed) return listed;
  const said = printed.filter((each) => isFailure(each) && !isEnd(each) && !each.includes('Traceback')).at(-1);
  if (said === undefined || mayHaveSent(text) || STATUS.test(said)) return undefined;
  const names = new Set(Array.from(text.matchAll(NAMED), ({ groups }) => groups!['name'] ?? groups!['step']!));
  const [name = SHELL.exec(said)?.groups?.['tool']] = names;
  return names.size > 1 || name === undefined || !isQuiet(name) ? undefined : stoppedAt(name, said);
}

/**
 * Looks whether what failed is a step that uploads nothing: of it the index knows nothing, whatever its words are.
 *
 * @param own what the step printed, from the line that names it to the failure
 * @param step its name or its command
 * @param lines that look like errors
 * @param text the whole of it, where that is short: a reader's words may tell more
 * @param source the workflow beside it, where it holds scripts
 */
export function stoppedIn(own: string | undefined, step: string | undefined, lines: readonly Suspect[], text?: string, source?: string): Stopped | undefined {
  const printed = lines.map(({ text }) => asPrinted(text).trim());
  if (own === undefined || step === undefined) return text === undefined ? undefined : toldIn(text, printed);
  const { owner, name, ref, script } = OF_ACTION.exec(step)?.groups ?? {};
  if (mayHaveSent(own) || MAY_SEND.test(script && !WHOLE.test(script) ? script : step)) return undefined;
  const end = printed.at(-1) ?? '';
  // A line by itself may be of anything: a runner says that the step ended.
  if (!isEnd(end) && !/^(?:##\[error\]|Error: )/.test(end)) return undefined;
  const said = printed.filter((text) => isFailure(text) && !isEnd(text) && !text.includes('Traceback')).at(-1);
  // A status may be an index's answer, whatever script asked it.
  if (said === undefined || (STATUS.test(said) && !isAction(step))) return undefined;
  const at = lineIn(own, step, source);
  return { ...stoppedAt(script ? `${owner}/${name}@${ref}` : step, said), ...(at && { kind: 'line' as const, at }) };
}
