import { endOf, pairOf, startOf } from '../yaml/yaml.ts';
import type { Workflow } from './workflow.ts';

/** Three dots, in whichever writing: what somebody leaves out they mark so. */
const DOTS = String.raw`(?:\.{3,}|…+)`;
/** A line that holds nothing but dots, as text, as a comment, as an item, or in brackets. */
const ONLY_DOTS = new RegExp(String.raw`^(?:-[ \t]+)?(?:#+[ \t]*)?[<([]?[ \t]*${DOTS}[ \t]*[>)\]]?$`);
/** A key whose value is nothing but dots, be it in brackets or quotes: `matrix: ...`, `macos: {…}`. */
const DOTS_AS_VALUE = new RegExp(String.raw`^(?:-[ \t]+)?(?<key>[\w'".-]+)[ \t]*:[ \t]+["'<([{]?[ \t]*${DOTS}[ \t]*[>)\]}'"]?[ \t]*(?:#.*)?$`);
const DOTS_FIRST = new RegExp(`^${DOTS}`);
const DOTS_LAST = new RegExp(`${DOTS}$`);
/** Words for what a job does before it publishes. */
const WORK = /\b(?:fetch(?:es|ing)?|check(?:s|ing)?[ -]?out|set(?:s|ting)?[ -]?up|install(?:s|ing)?|builds?|building|compil(?:es?|ing)|downloads?|downloading|lint(?:s|ing)?|tests?|testing|bump|upload)\b|检出|签出|安装|构建|编译|打包|下载|测试|上传/gi;
/** What says in so many words that a part was left out. */
const SAYS_SO = /\b(?:and so on|etc\b|et cetera|omitted|left out|snipp?e?d?|truncated|shortened|elided|redacted|(?:other|more|previous|earlier|remaining|usual|same) (?:steps|jobs|lines)|rest of (?:the|it|this|my)|steps? (?:here|above|before)|as (?:above|before|usual))\b|省略|略去|（略）|\(略\)|略\.{3}|等等|同上|其余|其他步骤|等步骤/i;

/** Whether a comment stands in the place of lines that were left out. `said`: everything in the text that is no comment. */
function standsForMore(comment: string, said: string): boolean {
  if (SAYS_SO.test(comment)) return true;
  const work = [...comment.matchAll(WORK)].map(([word]) => word.toLowerCase());
  if (DOTS_FIRST.test(comment)) return true;
  if (DOTS_LAST.test(comment)) return work.length > 0;
  // A list of what is done, of which something stands nowhere.
  return new Set(work).size > 1 && /[,，、;+→]|->|&/.test(comment) && work.some((word) => !said.includes(word));
}

/** Where lines were left out of a file by somebody who shortened it for others to read. */
export interface LeftOut {
  /** Among the steps of a job, or in a script of one. */
  steps: boolean;
  /** Elsewhere: keys of a job or of the file, inputs of a step, or whole jobs. */
  keys: boolean;
  /** Dots stand for it, which are no words of the file: it was shortened for certain. */
  dots: boolean;
}

const NOTHING: LeftOut = { steps: false, keys: false, dots: false };

/** Most texts have nothing that could stand for more. */
const MAY = new RegExp(String.raw`${DOTS}|#`);

/**
 * What of a file was left out, as its comments and dots say.
 *
 * A file that somebody shortened reads like a whole one: what it lacks may well be in the part that was left out.
 */
export function leftOut({ source, jobs }: Workflow): LeftOut {
  const { text } = source;
  if (!MAY.test(text)) return NOTHING;
  const said = text.replace(/(?:^|[ \t])#.*$/gm, '').toLowerCase();
  // Where the steps of each job begin, and how far in.
  const lists = jobs.flatMap(({ map, steps: [first] }) => (first ? [{ from: startOf(pairOf(map, 'steps') ?? first.map), dash: Math.max(0, source.position(startOf(first.map)).col - 3) }] : []));
  const scripts = jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => (run ? [{ from: startOf(run.pair), to: endOf(run.pair.value ?? run.pair.key) }] : [])));
  const found = { ...NOTHING };
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line.trim();
    const key = DOTS_AS_VALUE.exec(trimmed)?.groups?.['key'];
    const isDots = key !== undefined || ONLY_DOTS.test(trimmed);
    const isMark = isDots || (trimmed.startsWith('#') && standsForMore(trimmed.replace(/^#+\s*/, ''), said));
    if (!isMark) continue;
    found.dots ||= isDots;
    if (key === 'steps' || key === 'run') found.steps = true;
    const indent = line.indexOf(trimmed);
    const at = index + indent;
    const list = lists.findLast(({ from }) => from <= at);
    // What stands further in than the steps themselves is one of a step's own lines.
    const isStep = list && indent >= list.dash && indent < list.dash + 2;
    if (isStep || scripts.some(({ from, to }) => from <= at && at < to)) found.steps = true;
    else found.keys = true;
  }
  return found;
}

/** Whether anything was left out of a file. */
export function isShortened(workflow: Workflow): boolean {
  const { steps, keys } = leftOut(workflow);
  return steps || keys;
}
