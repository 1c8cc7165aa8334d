import { isCutOut } from '../tools/program.ts';
import { secretName } from '../tools/secret.ts';
import { asWritten, isOpenWord, readScript, type Command } from '../tools/shell.ts';
import type { Step } from '../tools/types.ts';
import type { PublishCall } from '../workflow/calls.ts';
import { isShortened } from '../workflow/left-out.ts';
import type { SetBy } from '../workflow/variables.ts';
import { uploadCommands } from '../workflow/publishing.ts';
import type { Job, Workflow } from '../workflow/workflow.ts';
import { entries, pairOf, startOf, type Entry } from '../yaml/yaml.ts';
import type { Check } from './check.ts';
import { onTheWay } from './conditions/path.ts';
import { isKnownIndex } from './facts/index-of.ts';
import { notGivenHere, notInstalled } from './upload/handed/missing.ts';
import { scriptsIn } from './facts/scripts.ts';
import type { Told } from './types.ts';

/**
 * What bears on publishing and does not stand in the file: a `secret` of which the file has the name alone, the same in a
 * `variable` that a command reads or `inline` in its script, one of which the log shows that it is `empty`, a workflow that
 * is `called`, an `action` of the repository, a `script`, how a `shell` reads one, what an `expression` comes to, a `file` of settings or the name of
 * an index in one, a command that `renames` a built file, or `copies` one under a second name, one that writes all of `path` for the steps after it, a program that is `missing` in its job, a variable that is `unset` in its step, the rest of a file of which a `part` was pasted; and `github`, where GitHub's own parser did not read it.
 */
export interface Unseen {
  kind: 'secret' | 'variable' | 'inline' | 'empty' | 'called' | 'action' | 'script' | 'shell' | 'expression' | 'file' | 'renames' | 'copies' | 'path' | 'missing' | 'unset' | 'part' | 'github';
  /** How it stands in the file; empty where all of it is meant. */
  name: string;
  /** The variable, or the option, that hands a secret over. */
  variable?: string;
  /** Counted from 1. */
  line: number;
}

/** Variables with the token or the password: of twine, uv, pdm, hatch, flit and maturin, as their documentation names them, and of poetry by the index. */
const CREDENTIAL = /^(?:TWINE_PASSWORD|UV_PUBLISH_(?:TOKEN|PASSWORD)|PDM_PUBLISH_PASSWORD|HATCH_INDEX_AUTH|FLIT_PASSWORD|MATURIN_(?:PYPI_TOKEN|PASSWORD)|POETRY_(?:PYPI_TOKEN|HTTP_BASIC)_\w+)$/;

type Inputs = Told['inputs'];

const MAX_SHOWN = 80;

const short = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
};

/** What settings and other jobs decide; which ref or event it is about, the reader knows. */
const FROM_ELSEWHERE = /\b(?:vars|env|steps)\s*[.[]|\bneeds\s*[.[][^ ]*outputs|\bfromJSON\b/i;

/** The inputs that decide where the action uploads, and how it signs in. */
const DECIDING = ['user', 'password', 'repository-url', 'repository_url', 'packages-dir', 'packages_dir'];

/** A built file, by the end of its name; what a variable or a pattern in it stands for is left open. */
const BUILT = /\.(?:whl|tar\.gz)$/;

const lastPart = (word: string): string => word.slice(word.lastIndexOf('/') + 1);

/** Whether a command gives a built file another name than the build did: into another directory under the same name it may go. */
function renames({ words }: Command): boolean {
  const [program = '', ...rest] = words[0] === 'sudo' ? words.slice(1) : words;
  const files = rest.filter((word) => !word.startsWith('-'));
  const [from = '', to = ''] = files.slice(-2);
  if (/^(?:rename|prename|file-rename)$/.test(program)) return files.length > 1 && files.some((word) => BUILT.test(word));
  if (!/^(?:mv|cp)$/.test(program) || files.length !== 2 || !BUILT.test(to)) return false;
  const [old, name] = [lastPart(from), lastPart(to)];
  return name !== old && !/[*?]/.test(name) && (BUILT.test(old) || old.includes('*') || isOpenWord(old));
}

/** The commands that give one wheel a second name: what is in it stays the same. */
function copies(commands: readonly Command[]): Command[] {
  const names = new Map<string, string>();
  return commands.filter(({ words }) => {
    const [from = '', to = '', ...more] = words[0] === 'cp' ? words.slice(1).filter((word) => !word.startsWith('-')) : [];
    if (!to.endsWith('.whl') || more.length > 0 || /[*?]/.test(to)) return false;
    const first = names.get(from);
    names.set(from, first ?? lastPart(to));
    return first !== undefined && first !== lastPart(to);
  });
}

/** Whether it replaces `PATH` for all steps after it, in the containers of actions as well: for a directory there is `GITHUB_PATH`. */
const setsPath = ({ words, into }: Command): boolean => /^(?:echo|printf)$/.test(words[0] ?? '') && words.slice(1).some((word) => word.startsWith('PATH=')) && /GITHUB_ENV/.test(into ?? '');

/** Most scripts need not be read for these two. */
const MAY_CHANGE = /\bGITHUB_ENV\b|\b(?:mv|cp|p?rename|file-rename)\b/;

/** Collects what is not seen. */
class Collector {
  readonly workflow: Workflow;
  readonly found: Unseen[] = [];

  constructor(workflow: Workflow) {
    this.workflow = workflow;
  }

  add(kind: Unseen['kind'], name: string, pair: Entry | undefined): void {
    const { line } = this.workflow.source.position(startOf(pair));
    this.push({ kind, name: short(name), line });
  }

  /** What several jobs share is told once. */
  push(one: Unseen): void {
    if (!this.found.some((each) => each.kind === one.kind && each.name === one.name && each.variable === one.variable && each.line === one.line)) this.found.push(one);
  }

  job({ uses, steps, environment }: Job, others: readonly Workflow[]): void {
    const given = uses?.text.startsWith('./') && others.some(({ triggers }) => triggers?.has('workflow_call'));
    if (uses && !given) this.add('called', uses.text, uses.pair);
    if (environment.state === 'undecided') this.add('expression', environment.name, environment.pair);
    for (const step of steps) this.step(step);
  }

  /** What a script does to the files or to the steps after it. */
  changes({ run }: Step): void {
    if (!run || !MAY_CHANGE.test(run.text)) return;
    const commands = readScript(run.text)?.commands ?? [];
    const [copy] = copies(commands);
    if (copy) this.add('copies', asWritten(copy.words.join(' ')), run.pair);
    for (const command of commands) {
      const words = asWritten(command.words.join(' '));
      if (!copy && renames(command)) this.add('renames', words, run.pair);
      if (setsPath(command)) this.add('path', words, run.pair);
    }
  }

  step({ uses, run }: Step): void {
    if (uses && /^(?:\.{1,2}|\$)\//.test(uses.text)) this.add('action', uses.text, uses.pair);
    const [script] = scriptsIn(run?.text ?? '');
    if (run && script !== undefined) this.add('script', script, run.pair);
  }

  inputs({ inputs }: Step, arrived: boolean): void {
    for (const name of DECIDING) {
      const input = inputs.get(name);
      const secret = input && name === 'password' ? secretName(input.text) : undefined;
      if (input && secret !== undefined) {
        if (!arrived) this.add('secret', secret, input.pair);
      } else if (input?.expression) this.add('expression', input.text, input.pair);
    }
  }

  /** What decides how a command signs in and where it uploads, and its script, an expression or another file hides. */
  call({ step, open, shell, settings, unseen }: PublishCall, arrived: boolean): void {
    const at = step.run?.pair ?? step.uses?.pair;
    const script = step.run?.text.trim() ?? '';
    const [line = ''] = script.split('\n', 1);
    // Several lines read as one are none of the reader's.
    const name = line === script ? line : `${line} …`;
    if (shell) this.add('shell', name, at);
    // What runs another file is named as that.
    else if (open && unseen.length === 0 && scriptsIn(script).length === 0) this.add('expression', name, at);
    for (const word of unseen) this.add('expression', word, at);
    for (const [setting, { kind, text, by, secret, place, from }] of settings) {
      if (kind === 'open' && !isCutOut({ kind, text })) this.add('expression', place ? text : asWritten(text) || by, place?.pair ?? at);
      else if (secret !== undefined && !place && !arrived && (setting === 'token' || setting === 'password')) this.handed(secret, from ?? { by }, at);
      else if (kind === 'text' && (setting === 'config' || (setting === 'index' && !isKnownIndex(text)))) this.add('file', by.startsWith('-') ? `${by} ${text}` : text, place?.pair ?? at);
    }
  }

  /** What a command needs, and its job or its step does not have. */
  lacks(call: PublishCall): void {
    const [program, variable] = [notInstalled(this.workflow, call), notGivenHere(this.workflow, call)];
    if (program !== undefined) this.push({ kind: 'missing', name: program, line: this.workflow.source.position(call.offset).line });
    if (variable !== undefined) this.add('unset', variable, call.step.run?.pair);
  }

  /** A secret that a script has in it, or takes from a variable of another name. */
  handed(name: string, { by, place }: Pick<SetBy, 'by' | 'place'>, at: Entry | undefined): void {
    const { line } = this.workflow.source.position(startOf(place?.pair ?? at));
    if (!place || !CREDENTIAL.test(by)) this.push({ kind: place ? 'variable' : 'inline', name, variable: by, line });
  }

  /** The secrets that a command reads from its variables: a step's go before its job's, and those before the file's. */
  variables(job: Job, step: Step, told: Inputs): void {
    const { source, root } = this.workflow;
    const seen = new Set<string>();
    for (const map of [step.map, job.map, root]) {
      for (const [variable, pair] of entries(source.map(pairOf(map, 'env')?.value))) {
        const secret = CREDENTIAL.test(variable) && !seen.has(variable) ? secretName(step.env.get(variable) ?? source.textOf(pair.value) ?? '') : undefined;
        seen.add(variable);
        if (secret === undefined) continue;
        // What a command says of its password is what it was given here.
        const shown = told[variable] ?? (variable === 'TWINE_PASSWORD' ? told['password'] : undefined);
        if (shown !== 'given') this.push({ kind: shown === 'empty' ? 'empty' : 'variable', name: secret, variable, line: source.position(startOf(pair)).line });
      }
    }
  }
}

/**
 * What bears on publishing and was not seen: only where nothing is named here can a file be called without a fault.
 *
 * @param others the other workflows of the repository, as far as pasted
 * @param read whether GitHub's own parser read the file
 * @param told what the log beside it prints of the inputs and variables of its step
 */
export function unseenOf({ workflow, publishing, calls }: Check, others: readonly Workflow[], read: boolean, told: Inputs = {}): Unseen[] {
  const collector = new Collector(workflow);
  if (workflow.shape !== 'workflow' || !workflow.on || isShortened(workflow)) collector.add('part', '', undefined);
  else if (!read) collector.add('github', '', undefined);
  for (const { steps } of workflow.jobs) for (const step of steps) collector.changes(step);
  const { jobs, conditions } = onTheWay(workflow);
  for (const job of jobs) collector.job(job, others);
  for (const { text, pair, env } of conditions) {
    // A variable that the file sets is seen.
    const open = text.replace(/\benv\.([\w-]+)/g, (asked, name: string) => (env?.(name) === undefined ? asked : ''));
    if (FROM_ELSEWHERE.test(open)) collector.add('expression', text, pair);
  }
  const commands = uploadCommands(workflow);
  // Where several steps publish, the log does not say of which it speaks.
  const shown = publishing.length + commands.length === 1 ? told : {};
  for (const { step } of publishing) collector.inputs(step, shown['password'] === 'given');
  for (const call of calls) collector.call(call, shown['password'] === 'given');
  for (const call of calls) collector.lacks(call);
  for (const { job, step } of commands) collector.variables(job, step, shown);
  return collector.found.sort((a, b) => a.line - b.line);
}
