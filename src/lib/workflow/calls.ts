import { isScalar, Scalar } from 'yaml';
import { flitPublish } from '../tools/flit.ts';
import { hatchPublish } from '../tools/hatch.ts';
import { maturinPublish, maturinUpload, maturinWords } from '../tools/maturin.ts';
import { pdmPublish } from '../tools/pdm.ts';
import { poetryPublish, poetryWords } from '../tools/poetry.ts';
import { given as givenAs, named, readCall, type Call, type Given, type Program, type Setting } from '../tools/program.ts';
import { ownText, readScript, type Command } from '../tools/shell.ts';
import { twineUpload } from '../tools/twine.ts';
import type { Step, Value } from '../tools/types.ts';
import { uvPublish } from '../tools/uv.ts';
import { pairOf, startOf } from '../yaml/yaml.ts';
import { inBash } from './own-shell.ts';
import { environmentOf, handedOn, Variables, type SetBy } from './variables.ts';
import type { Job, Workflow } from './workflow.ts';

/** The programs whose commands are read. */
export const PROGRAMS: readonly Program[] = [uvPublish, twineUpload, poetryPublish, pdmPublish, hatchPublish, flitPublish, maturinUpload, maturinPublish];

/** The options of all of them that take a value. */
const VALUED: ReadonlySet<string> = new Set(PROGRAMS.flatMap(({ options, flags, others }) => [...Object.keys(options).filter((option) => !flags.has(options[option]!)), ...others]));

/** A command of a step that publishes with a program of its own. */
export interface PublishCall {
  program: Program;
  job: Job;
  step: Step;
  /** The line that calls it, or that of `run:`. */
  offset: number;
  settings: ReadonlyMap<Setting, SetBy>;
  /** Its variables that the script sets and does not export: it is not given them. */
  kept: readonly string[];
  /** The files that it names. */
  files: readonly string[];
  /** The release that the call itself asks for. */
  release?: string;
  /** Whether the script keeps from telling what the program is told. */
  open: boolean;
  /** Whether that is a shell which is not known to read it as bash does. */
  shell?: true;
  /** The words that do, and options that are not known. */
  unseen: readonly string[];
  /** Whether something in the script decides if it is run. */
  conditional: boolean;
  /** Whether what it asks for may be answered by what stands before it in a pipe. */
  fed: boolean;
}

/** What a call is told: by its options, by what stands before it in its line, and by the variables that it finds. */
function settingsOf({ program, options }: Call, { words, assigned }: Command, variables: Variables): Map<Setting, SetBy> {
  const own = variables.copy();
  own.prefix(assigned);
  // `env NAME=value twine upload`
  if (words[0] === 'env') own.prefix(new Map(words.slice(1).flatMap((word) => (/^[A-Za-z_]\w*=/.test(word) ? [[word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] as const] : []))));
  const settings = new Map<Setting, SetBy>();
  const told = new Map(Array.from(options, ([setting, option]) => [setting, variables.resolved(option)] as const));
  const take = (index: string, ofIndex: boolean): void => {
    for (const [name, setting] of Object.entries(program.variables)) {
      const found = /\{index\}/i.test(name) === ofIndex ? own.given(named(name, index)) : undefined;
      if (found) settings.set(setting, found);
    }
  };
  take('', false);
  const index = told.get('index') ?? settings.get('index');
  // Whose variables it reads, only a run can tell where that decides the index.
  if (!index || index.kind === 'text') take(index?.text ?? 'pypi', true);
  for (const [setting, option] of told) settings.set(setting, option);
  return settings;
}

/** Inputs of actions that run what they are given, such as one that tries a command again. */
const RUN_BY_ACTIONS = ['command', 'run', 'script', 'cmd'];

/** The script of a step: its own, or the one that its action runs. */
const scriptOf = ({ run, inputs }: Step): Value | undefined => run ?? RUN_BY_ACTIONS.flatMap((name) => inputs.get(name) ?? [])[0];

/** What an action runs that has the parts of a command in several inputs. */
const wordsOf = (step: Step): string | undefined => maturinWords(step) ?? poetryWords(step);

const textOf = (step: Step): string => wordsOf(step) ?? scriptOf(step)?.text ?? '';

/** Where a line of a script stands: only a block keeps its lines. */
function offsetOf({ source }: Workflow, step: Step, line: number): number {
  const script = scriptOf(step);
  const value = script?.pair.value;
  if (!isScalar(value) || value.type !== Scalar.BLOCK_LITERAL || script?.shared || !value.range) return startOf(script?.pair ?? step.uses?.pair);
  const first = source.position(value.range[0]).line + 1 + line;
  const start = source.offsetOf(first, 1);
  const indent = /^[ \t]*/.exec(source.text.slice(start, start + 200))?.[0].length ?? 0;
  return start + indent;
}

/** Words of a script in which a program may be called, both somewhere in it, or told something for a later step. */
const CALLED = /\b(?:twine|uv|poetry|pdm|hatch|flit|maturin)\b/;
const UPLOADS = /\b(?:upload|publish)\b/;
const TOLD = /\b(?:poetry|pdm|hatch)\b[^\n]{0,200}\bconfig\b/;
const mayCall = (text: string): boolean => (CALLED.test(text) && UPLOADS.test(text)) || TOLD.test(text);

/** What a call is told in a script for another shell than bash: that may put something else in the place of a word, as `cmd` does for `%NAME%`. */
const inOtherShell = (settings: PublishCall['settings']): PublishCall['settings'] =>
  new Map(
    Array.from(settings, ([setting, told]) => {
      const isAsWritten = told.place !== undefined || (!told.from && (told.kind === 'secret' || /^[\w.:/@+=*,-]*$/.test(told.text)));
      return [setting, isAsWritten ? told : { kind: 'open', text: told.from ? '' : told.text, by: told.by }];
    }),
  );

/** A variable of one of the programs. */
const OWN = /\b(?:TWINE|UV|POETRY|PDM|HATCH|FLIT|MATURIN)_[A-Z_]+\b/g;

/** A line of a script that is no comment and has the words of a program in it. */
const has = (text: string, { name }: Program): boolean => text.split('\n').some((line) => !/^\s*(?:#|(?:echo|printf)\b)/.test(line) && line.includes(name));

/** Reads the steps of a job, one after the other. */
class JobReader {
  readonly found: PublishCall[] = [];
  readonly #workflow: Workflow;
  readonly #job: Job;
  /** What steps before have handed on. */
  readonly #before = new Map<string, SetBy>();

  constructor(workflow: Workflow, job: Job) {
    this.#workflow = workflow;
    this.#job = job;
  }

  step(step: Step): void {
    const text = textOf(step);
    const isOfAction = wordsOf(step) !== undefined;
    const handsOn = text.includes('GITHUB_ENV') ? (text.match(OWN) ?? []) : [];
    if (!mayCall(text) && handsOn.length === 0) return;
    const inOwnShell = isOfAction || step.run === undefined ? text : inBash(this.#workflow, this.#job, step, text);
    const script = readScript(inOwnShell ?? text);
    const environment = environmentOf(this.#workflow, this.#job, step, this.#before);
    const isBash = inOwnShell !== undefined;
    const isKnown = (isOfAction || step.run !== undefined) && script !== undefined && !script.hidden && environment !== undefined && isBash;
    const variables = new Variables(environment, step.env);
    const calls: PublishCall[] = [];
    const given = new Map<string, SetBy>();
    this.#commands(step, script?.commands ?? [], variables, { calls, given, isBash });
    // What is too long, and what is not called where its words stand, may be called all the same.
    const missed = PROGRAMS.filter((program) => !calls.some((call) => call.program === program) && (isKnown ? this.#isKept(script.commands, program) : has(text, program)));
    for (const program of missed) calls.push(this.#hidden(program, step, 0));
    this.found.push(...calls.map((call) => (isKnown ? call : { ...call, open: true, ...(step.run === undefined && !isOfAction && { unseen: [text, ...call.unseen] }), ...(!isBash && step.run && { shell: true as const, settings: inOtherShell(call.settings) }) })));
    const stored = [...given.keys()].filter((name) => name.includes('.'));
    for (const name of [...handsOn, ...stored]) this.#before.set(name, (isKnown && pairOf(step.map, 'if') === undefined && given.get(name)) || ({ kind: 'open', text: '', by: name } satisfies Given));
  }

  /** Whether the words of a program are kept in a variable, which something else may run. */
  #isKept(commands: readonly Command[], program: Program): boolean {
    return commands.some(({ words, assigned }) => words.length === 0 && [...assigned.values()].some((text) => ownText(text).includes(program.name)));
  }

  #hidden(program: Program, step: Step, line: number): PublishCall {
    return { program, job: this.#job, step, offset: offsetOf(this.#workflow, step, line), fed: false, conditional: false, settings: new Map(), kept: [], files: [], open: true, unseen: [] };
  }

  #commands(step: Step, commands: readonly Command[], all: Variables, found: { calls: PublishCall[]; given: Map<string, SetBy>; isBash: boolean }): void {
    const scopes = [all];
    for (const command of commands) {
      while (scopes.length <= command.depth) scopes.push(scopes.at(-1)!.copy());
      scopes.length = command.depth + 1;
      const variables = scopes.at(-1)!;
      this.#commands(step, command.inner.map((each) => ({ ...each, depth: 0 })), variables.copy(), found);
      for (const program of PROGRAMS) {
        const call = readCall(found.isBash ? { ...command, words: command.words.flatMap((word) => variables.wordsOf(word)) } : command, program, VALUED);
        if (!call) continue;
        const { fed, line, conditional } = command;
        const hidden = this.#hidden(program, step, line);
        const { files = [], unseen = [], release } = call === 'hidden' ? {} : call;
        const isOpen = call === 'hidden' || call.open || variables.hidden;
        found.calls.push({ ...hidden, fed, conditional, settings: call === 'hidden' ? new Map() : settingsOf(call, command, variables), kept: Object.keys(program.variables).map((name) => named(name, 'pypi')).filter((name) => variables.keeps(name) && !command.assigned.has(name)), open: isOpen, files, unseen, ...(release && { release }) });
      }
      for (const { stores } of PROGRAMS) {
        for (const [name, text] of Object.entries(stores?.(command.words) ?? {})) {
          const value: SetBy = command.conditional ? { kind: 'open', text: '', by: name } : variables.resolved(givenAs(text, name));
          for (const scope of scopes) scope.store(value);
          found.given.set(name, value);
        }
      }
      const given = handedOn(command, variables);
      if (given && !command.conditional) found.given.set(given.by, given);
      variables.follow(command);
    }
  }
}

/** Each workflow is read once, however many ask. */
const known = new WeakMap<Workflow, readonly PublishCall[]>();

/** All commands of a workflow that publish with a program of their own, in the order of the file. */
export function publishCalls(workflow: Workflow): readonly PublishCall[] {
  const calls =
    known.get(workflow) ??
    workflow.jobs.flatMap((job) => {
      const reader = new JobReader(workflow, job);
      for (const step of job.steps) reader.step(step);
      return reader.found;
    });
  known.set(workflow, calls);
  return calls;
}
