import { asPrinted } from '../../text/log.ts';
import { isEnd, isFailure, type Suspect } from './suspects.ts';

/** A step that uploads nothing and stopped its job: the command or the action that it runs, and what it said last. */
export interface Stopped {
  command: string;
  words: string;
}

/** What a step has that publishes, in its command or in what it prints. */
const SENDS = /\bgh-action-pypi-publish\b|\b(?:twine|uv|poetry|pdm|hatch|flit|maturin|rye|semantic-release)\b[^\n]{0,60} (?:upload|publish)\b|\bUploading |\bsemantic-release\b|\bsetup\.py\b[^\n]{0,80} upload\b|\bpypi\.org\/legacy\b/;

/** A command by whose name it may do so. That an artifact or notes are made, is none of it. */
const MAY_SEND = /publish|upload(?!-(?:pages-)?artifact|-sarif)|deploy|release(?!s?[-_ ]?(?:notes?|version|drafter))|\bship/i;

/** What an action is named by, rather than a command. */
export const isAction = (command: string): boolean => /^[\w.-]{1,39}\/[\w./-]{1,100}@\S/.test(command);

const STATUS = /(?<![\w.:-])[45]\d\d(?![\w.:-])/;

/** A longer one is cut. */
const MAX_WORDS = 200;

const short = (text: string): string => (text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}…` : text).replaceAll('`', "'");

/**
 * Looks whether what failed is a step that uploads nothing: of it the index knows nothing, whatever its words are.
 *
 * @param own what the step printed, from the line that names it to the failure
 * @param step its name or its command
 * @param lines that look like errors
 */
export function stoppedIn(own: string | undefined, step: string | undefined, lines: readonly Suspect[]): Stopped | undefined {
  if (own === undefined || step === undefined || SENDS.test(own) || MAY_SEND.test(step)) return undefined;
  const printed = lines.map(({ text }) => asPrinted(text).trim());
  const end = printed.at(-1) ?? '';
  // A line by itself may be of anything: a runner says that the step ended.
  if (!isEnd(end) && !/^(?:##\[error\]|Error: )/.test(end)) return undefined;
  const said = printed.filter((text) => isFailure(text) && !isEnd(text) && !text.includes('Traceback')).at(-1);
  // A status may be an index's answer, whatever script asked it.
  if (said === undefined || (STATUS.test(said) && !isAction(step))) return undefined;
  return { command: short(step), words: short(said.replace(/^##\[error\]/, '')) };
}
