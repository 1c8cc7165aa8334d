import { isScalar, visit } from 'yaml';
import { endOf, pairOf, startOf } from '../yaml/yaml.ts';
import type { Job, Workflow } from './workflow.ts';

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
/** What says in so many words that steps were left out. */
const SAYS_SO = /\b(?:and so on|etc\b|et cetera|omitted|left out|snipp?e?d?|truncated|shortened|elided|redacted|(?:other|more|previous|earlier|remaining|usual|same) (?:steps|jobs|lines)|rest of (?:the|it|this|my)|steps? (?:here|above|before)|as (?:above|before|usual))\b|省略|略去|（略）|\(略\)|略\.{3}|等等|同上|其余|其他步骤|等步骤/i;
/** A comment that names what was left out and says no more: in a sentence the same words are about something of the file. */
const NAMES_IT = /^(?![^\n]*\b(?:is|are|was|were|be|been|can|may|if|when|not)\b).{0,80}(?:\b(?:omitted|left out|snipped|truncated|elided|redacted)(?: (?:here|for (?:brevity|clarity)))?|省略|略去|（略）|\(略\)|同上)[.。)）]?$/i;

/** Steps that bring no files to publish. */
const BRINGS_NONE = /^(?:actions\/(?:checkout|setup-[\w-]+)|astral-sh\/setup-uv|step-security\/harden-runner|pypa\/gh-action-pypi-publish)$/i;
/** One line alone: what stands on further lines may build. */
const SENDS = /^(?=[^\n]*\n?$)[^\n]*\b(?:publish|upload)\b/;

/** Whether a job publishes what none of its steps makes or brings: then steps that a comment tells of are not there. */
const lacksFiles = ({ steps }: Job): boolean => steps.every(({ action, run }) => (action === undefined ? SENDS.test(run?.text ?? '-') : BRINGS_NONE.test(action)));

/** Whether a comment among the steps of a job that lacks some stands in their place. `said`: everything in the text that is no comment. */
function standsForSteps(comment: string, said: string): boolean {
  if (SAYS_SO.test(comment)) return true;
  const work = [...comment.matchAll(WORK)].map(([word]) => word.toLowerCase());
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

/** A block of text that a key other than `run:` holds: what stands there are words for somebody to read. */
const blocksOf = ({ source }: Workflow): { from: number; to: number }[] => {
  const found: { from: number; to: number }[] = [];
  visit(source.document, {
    Pair: (_, { key, value }) => {
      if (isScalar(value) && value.type?.startsWith('BLOCK') && !(isScalar(key) && key.value === 'run')) found.push({ from: startOf(value), to: endOf(value) });
    },
  });
  return found;
};

/**
 * What of a file was left out, as its dots say, and comments where it lacks what they tell of.
 *
 * A file that somebody shortened reads like a whole one: what it lacks may well be in the part that was left out. But a file that has all that it needs is
 * whole, whatever its comments are about.
 */
export function leftOut(workflow: Workflow): LeftOut {
  const { source, jobs, root } = workflow;
  const { text } = source;
  if (!MAY.test(text)) return NOTHING;
  const said = text.replace(/(?:^|[ \t])#.*$/gm, '').toLowerCase();
  // Where the steps of each job begin, and how far in.
  const lists = jobs.flatMap((job) => {
    const [first] = job.steps;
    return first ? [{ job, from: startOf(pairOf(job.map, 'steps') ?? first.map), dash: Math.max(0, source.position(startOf(first.map)).col - 3) }] : [];
  });
  const scripts = jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => (run ? [{ from: startOf(run.pair), to: endOf(run.pair.value ?? run.pair.key), isProgram: run.text.includes('<<') }] : [])));
  let blocks: ReturnType<typeof blocksOf> | undefined;
  const within = <T extends { from: number; to: number }>(parts: readonly T[], at: number): T | undefined => parts.find(({ from, to }) => from <= at && at < to);
  // The dots that end a document which three dashes begin are YAML's own.
  const end = /^(?:[ \t]*(?:#.*)?\r?\n)*---/.test(text.replace(/^\ufeff/, '')) ? text.search(/(?<=\n)\.{3}\s*$/) : -1;
  const begins = root ? startOf(root) : 0;
  const found = { ...NOTHING };
  const lines = [...text.matchAll(/[^\r\n]*\r?\n?/g)].map(({ 0: line, index }) => ({ index, line, trimmed: line.trim() }));
  for (const [number, { index, line, trimmed }] of lines.entries()) {
    const key = DOTS_AS_VALUE.exec(trimmed)?.groups?.['key'];
    const isDots = key !== undefined || ONLY_DOTS.test(trimmed);
    const comment = trimmed.startsWith('#') ? trimmed.replace(/^#+\s*/, '') : undefined;
    if (!isDots && comment === undefined) continue;
    const indent = line.indexOf(trimmed);
    const at = index + indent;
    const script = within(scripts, at);
    // What stands above the first key is about the whole.
    if (at < begins || at === end || script?.isProgram) continue;
    const list = lists.findLast(({ from }) => from <= at);
    // What stands further in than the steps themselves is one of a step's own lines.
    const isStep = list !== undefined && indent >= list.dash && indent < list.dash + 2;
    if (!isDots) {
      // One line stands in the place of others: several are written about what is there.
      const isAlone = [lines[number - 1], lines[number + 1]].every((other) => !other?.trimmed.startsWith('#'));
      if (script || comment === undefined || !isAlone) continue;
      if (!DOTS_FIRST.test(comment) && !(isStep && lacksFiles(list.job) ? standsForSteps(comment, said) : NAMES_IT.test(comment))) continue;
    }
    blocks ??= blocksOf(workflow);
    if (within(blocks, at)) continue;
    found.dots ||= isDots;
    if (key === 'steps' || key === 'run') found.steps = true;
    if (isStep || script) found.steps = true;
    else found.keys = true;
  }
  return found;
}

/** Whether anything was left out of a file. */
export function isShortened(workflow: Workflow): boolean {
  const { steps, keys } = leftOut(workflow);
  return steps || keys;
}
