import { isScalar, Scalar, type YAMLMap } from 'yaml';
import { given, readCall, variableOf, type Call, type Given, type Program, type Setting } from '../tools/program.ts';
import { readScript, variableIn, type Command } from '../tools/shell.ts';
import { twineUpload } from '../tools/twine.ts';
import type { Step } from '../tools/types.ts';
import { uvPublish } from '../tools/uv.ts';
import { entries, pairOf, startOf, type Entry } from '../yaml/yaml.ts';
import type { Job, Workflow } from './workflow.ts';

const PROGRAMS: readonly Program[] = [uvPublish, twineUpload];

/** Where a variable is set under `env:`. */
export interface Place {
  pair: Entry;
  map: YAMLMap;
  /** The entry `env:` that holds it, and the map that this stands in. */
  env: Entry;
  owner: YAMLMap;
  of: 'step' | 'job' | 'workflow';
}

/** What a call is told of one setting, and where the file says so. */
export interface SetBy extends Given {
  place?: Place;
}

/** A command of a step that publishes with a program of its own. */
export interface PublishCall {
  program: Program;
  job: Job;
  step: Step;
  /** The line that calls it, or that of `run:`. */
  offset: number;
  settings: ReadonlyMap<Setting, SetBy>;
  /** The release that the call itself asks for. */
  release?: string;
  /** Whether the script keeps from telling what the program is told. */
  open: boolean;
  /** Whether what it asks for may be answered by what stands before it in a pipe. */
  fed: boolean;
}

/** Whether a command is one of those whose words are read. */
export const isRead = (command: string): boolean => PROGRAMS.some(({ name }) => name === command);

type Variables = Map<string, SetBy>;

/** What stands under `env:` at a step, its job and the workflow; undefined where an expression makes it. */
function environmentOf({ source, root }: Workflow, job: Job, step: Step): Variables | undefined {
  const variables: Variables = new Map();
  const owners = [
    ['workflow', root],
    ['job', job.map],
    ['step', step.map],
  ] as const;
  for (const [of, owner] of owners) {
    const env = pairOf(owner, 'env');
    if (!owner || !env) continue;
    const map = source.map(env.value);
    if (!map && source.textOf(env.value)?.includes('${{')) return undefined;
    for (const [name, pair] of entries(map)) {
      const text = source.textOf(pair.value);
      if (map && text !== undefined) variables.set(name, { ...given(text, name), place: { pair, map, env, owner, of } });
    }
  }
  return variables;
}

/** Whether bash or sh reads a step's script: on Windows it is PowerShell unless told otherwise. */
function isShell(workflow: Workflow, job: Job, step: Step): boolean {
  const { source, root } = workflow;
  const byDefault = (map: YAMLMap | undefined): string | undefined =>
    source.textOf(pairOf(source.map(pairOf(source.map(pairOf(map, 'defaults')?.value), 'run')?.value), 'shell')?.value);
  const shell = source.textOf(pairOf(step.map, 'shell')?.value) ?? byDefault(job.map) ?? byDefault(root);
  return shell === undefined ? !job.runsOn.some(({ text }) => /windows/i.test(text)) : /^(?:ba)?sh\b/.test(shell);
}

const EXPORTS = new Set(['export', 'declare', 'typeset', 'readonly', 'local']);

const OPEN: Given = { kind: 'open', text: '', by: '' };

/** What a value comes to that may be another variable. */
function resolved(value: Given, variables: Variables): SetBy {
  const name = variableOf(value);
  if (name === undefined) return value;
  const found = variables.get(name);
  // A variable that nothing here sets may come from a step before.
  return found ? { kind: found.kind, text: found.text, by: value.by, ...(found.secret !== undefined && { secret: found.secret }) } : value;
}

/** The words that a word comes to: of a variable whose text stands in the file, those of the text. */
function wordsOf(word: string, variables: Variables): string[] {
  const found = variables.get(variableIn(word) ?? '');
  return found?.kind === 'text' ? found.text.split(/\s+/).filter((each) => each !== '') : [word];
}

/** What a command changes in the variables of those that follow. */
function follow({ words, assigned, conditional }: Command, variables: Variables): void {
  const [first = '', ...rest] = words;
  const set = (name: string, text: string): void => {
    variables.set(name, conditional ? { ...OPEN, by: name } : resolved(given(text, name), variables));
  };
  if (words.length === 0) for (const [name, text] of assigned) set(name, text);
  if (EXPORTS.has(first)) {
    for (const word of rest) {
      const [, name, text = ''] = /^([A-Za-z_]\w*)\+?=([\s\S]*)$/.exec(word) ?? [];
      if (name !== undefined) set(name, text);
    }
  }
  if (first === 'read' || first === 'mapfile') for (const word of rest) variables.set(word, { ...OPEN, by: word });
  if (first === 'unset') for (const word of rest) if (conditional) variables.set(word, { ...OPEN, by: word });
    else variables.delete(word);
}

/** What a call is told: by its options, by what stands before it in its line, and by the variables that it finds. */
function settingsOf({ program, options }: Call, { words, assigned }: Command, variables: Variables): Map<Setting, SetBy> {
  const own: Variables = new Map(variables);
  for (const [name, text] of assigned) own.set(name, resolved(given(text, name), variables));
  // `env NAME=value twine upload`
  if (words[0] === 'env') {
    for (const word of words.slice(1)) {
      const [, name, text = ''] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(word) ?? [];
      if (name !== undefined) own.set(name, resolved(given(text, name), variables));
    }
  }
  const settings = new Map<Setting, SetBy>();
  for (const [name, setting] of Object.entries(program.variables)) {
    const found = own.get(name);
    if (found) settings.set(setting, found);
  }
  for (const [setting, option] of options) settings.set(setting, resolved(option, variables));
  return settings;
}

/** Where a line of a script stands: only a block keeps its lines. */
function offsetOf({ source }: Workflow, { run }: Step, line: number): number {
  const value = run?.pair.value;
  if (!isScalar(value) || value.type !== Scalar.BLOCK_LITERAL || run?.shared || !value.range) return startOf(run?.pair);
  const first = source.position(value.range[0]).line + 1 + line;
  const start = source.offsetOf(first, 1);
  const indent = /^[ \t]*/.exec(source.text.slice(start, start + 200))?.[0].length ?? 0;
  return start + indent;
}

function callsOf(workflow: Workflow, job: Job, step: Step): PublishCall[] {
  const text = step.run?.text ?? '';
  if (!/\b(?:twine|uv)\b/.test(text) || !/\b(?:upload|publish)\b/.test(text)) return [];
  const script = readScript(text);
  const environment = environmentOf(workflow, job, step);
  const variables = environment ?? new Map<string, SetBy>();
  const hidden = !script || script.hidden || !environment || !isShell(workflow, job, step);
  const found: PublishCall[] = [];
  for (const command of script?.commands ?? []) {
    for (const program of PROGRAMS) {
      const call = readCall({ ...command, words: command.words.flatMap((word) => wordsOf(word, variables)) }, program);
      if (!call) continue;
      const at = { program, job, step, offset: offsetOf(workflow, step, command.line), fed: command.fed };
      if (call === 'hidden') found.push({ ...at, settings: new Map(), open: true });
      else found.push({ ...at, settings: settingsOf(call, command, variables), open: hidden || call.open, ...(call.release && { release: call.release }) });
    }
    follow(command, variables);
  }
  return found;
}

/** Each workflow is read once, however many ask. */
const known = new WeakMap<Workflow, readonly PublishCall[]>();

/** All commands of a workflow that publish with `uv publish` or `twine upload`, in the order of the file. */
export function publishCalls(workflow: Workflow): readonly PublishCall[] {
  const calls = known.get(workflow) ?? workflow.jobs.flatMap((job) => job.steps.flatMap((step) => callsOf(workflow, job, step)));
  known.set(workflow, calls);
  return calls;
}
