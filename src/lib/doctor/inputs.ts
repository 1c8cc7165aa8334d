import type { Uploader } from '../../errors/types.ts';
import { USERS } from '../tools/users.ts';
import type { Circumstances } from './condition.ts';
import { last } from './last.ts';

/** Variables that hold credentials: where the echo of a step is whole, one that is not among them was not given. */
const CREDENTIALS = ['TWINE_USERNAME', 'TWINE_PASSWORD', 'UV_PUBLISH_TOKEN', 'UV_PUBLISH_USERNAME', 'UV_PUBLISH_PASSWORD', 'PDM_PUBLISH_PASSWORD', 'HATCH_INDEX_USER', 'HATCH_INDEX_AUTH', 'FLIT_USERNAME', 'FLIT_PASSWORD', 'MATURIN_PYPI_TOKEN', 'MATURIN_PASSWORD'];

const HIDDEN = /\b((?:TWINE|UV_PUBLISH|PDM_PUBLISH|HATCH_INDEX|FLIT|MATURIN|POETRY)_\w{1,60})(?::|=)[ \t]{0,3}['"]?\*{3}/g;

const PAIR = /^[^\n]{0,60}?(?:^|\s)(?<name>[A-Za-z_][\w-]{1,80}):(?:[ \t](?<value>[^\n]{0,300}))?$/;

const STEP = /^(?:.{0,80}[\t ])?Run (?:[\w./-]{1,100}@\S|[^\n]{0,100}\b(?:twine|uv|poetry|hatch|pdm|flit|maturin) (?:upload|publish)\b)/gm;

/** What the publish action is made of is printed as steps, too, with none of its inputs. */
const GROUP = /##\[group\]Run (?!# |\.\/\.github\/\.tmp\/)/g;

/** Where the runner printed the name of the last step. */
const begins = (before: string): number => Math.max(last(GROUP, before)?.index ?? -1, last(STEP, before)?.index ?? -1);

/** A command that installs poetry's plugin which sets the version. */
export const ADDS_PLUGIN = /\b(?:add|install|inject)\b[^\n]{0,120}\bpoetry-dynamic-versioning\b/i;

/** What the runner printed of the last step, or nothing where it printed no name of one. */
export function stepIn(before: string): string {
  const begin = begins(before);
  return begin < 0 ? '' : before.slice(begin);
}

/**
 * What is printed of the step that a message is of: all that is around it where that names no step.
 *
 * @param around what stands before the message, and what follows
 */
export function stepAround(before: string, around: string): string {
  const begin = begins(before);
  if (begin < 0) return around;
  const next = around.indexOf('##[group]Run ', before.length);
  return around.slice(begin, next < 0 ? around.length : next);
}

/** A user name that is given to a program, and is written out. */
const VARIABLE = new RegExp(`\\b${USERS.source.slice(1, -1)}['"]?[ \\t]{0,3}[=:][ \\t]{0,3}['"]?(?<user>[^\\s'"]{1,100})`, 'g');
const OF_TWINE = /\bINFO[ \t]{1,9}username: (?<user>[^\s'"]{1,100})/g;
const OF_ACTION = /\buser: (?<user>[^\s'"]{1,100})/g;

/** What stands there for a name, and is none. */
const NO_NAME = /^(?:x+|user(?:name)?|your.*|my[_-]?user.*|redacted|hidden|empty|none|null|secrets?\b.*|env\b.*)$/i;

/**
 * Whether the name of an account is given where an API token has `__token__`: one is written out, and nowhere that of a token.
 *
 * @param around what is around the message, of its own step where that is known
 * @param step what the runner printed of the step, up to the message
 * @param typed those in the command and in the workflow beside the log
 */
export function accountIn(around: string, step: string, typed: readonly (string | undefined)[]): boolean {
  const ofAction = /^[^\n]{0,200}pypa\/gh-action-pypi-publish@/.test(step) ? [...step.matchAll(OF_ACTION)] : [];
  const names = [...typed, ...[...around.matchAll(VARIABLE), ...around.matchAll(OF_TWINE), ...ofAction].map(({ groups }) => groups!['user'])].filter((name) => name !== undefined);
  return names.length > 0 && names.every((name) => /^[\w.@+-]{1,100}$/.test(name) && !name.includes('__token__') && !NO_NAME.test(name));
}

/** What each program takes a password or a token from. The action turns to Trusted Publishing where it is given none. */
const PASSWORDS: Readonly<Partial<Record<Uploader, readonly string[]>>> = {
  twine: ['TWINE_PASSWORD', 'password'],
  uv: ['UV_PUBLISH_TOKEN', 'UV_PUBLISH_PASSWORD'],
  pdm: ['PDM_PUBLISH_PASSWORD'],
  poetry: ['POETRY_PYPI_TOKEN_PYPI', 'POETRY_PYPI_TOKEN_TESTPYPI'],
  hatch: ['HATCH_INDEX_AUTH'],
  flit: ['FLIT_PASSWORD'],
  maturin: ['MATURIN_PYPI_TOKEN', 'MATURIN_PASSWORD'],
};

/** A password in a command, and an empty one. */
const TYPED = /(?:^|[ \t])(?:-p|-t|-a|--password|--token|--auth)(?:[ =]|$)/;
const TYPED_EMPTY = /(?:^|[ \t])(?:-p|--password)[ =](?:""|'')(?:[ \t]|$)/;

/**
 * Whether what a program is given for a password is empty, as the step's variables and its command are printed, or as a workflow beside the log shows.
 *
 * @param given behind the command
 */
export function isCredentialEmpty(inputs: Circumstances['inputs'], program: Uploader | undefined, given: string, isEmptyInFile: boolean): boolean {
  if (program === 'twine' && TYPED_EMPTY.test(given)) return true;
  const shown = ((program && PASSWORDS[program]) ?? []).map((name) => inputs[name]);
  return program !== 'action' && !TYPED.test(given) && !shown.includes('given') && (shown.includes('empty') || isEmptyInFile);
}

/**
 * The inputs and variables that the runner printed below the name of a step. Under `with:` it prints no line for an empty input, under `env:` it
 * prints all: actions/runner@258d6c8 src/Runner.Worker/Handlers/Handler.cs:145-163.
 */
export function inputsIn(before: string, program: Uploader | undefined): Circumstances['inputs'] {
  const inputs: Record<string, 'given' | 'empty' | 'absent'> = {};
  const begin = begins(before);
  if (begin >= 0) {
    const until = before.indexOf('##[endgroup]', begin);
    let section = '';
    for (const line of before.slice(begin, until < 0 ? begin + 6_000 : until).split('\n')) {
      const heading = /\b(with|env):\s*$/.exec(line)?.[1];
      if (heading) section = heading;
      else if (section) {
        const { name, value = '' } = PAIR.exec(line.trimEnd())?.groups ?? {};
        if (name) inputs[name] = value.trim() === '' ? 'empty' : 'given';
      }
    }
    if (until >= 0 && section) for (const name of CREDENTIALS) inputs[name] ??= 'absent';
    if (inputs['user'] && section) inputs['password'] ??= 'absent';
  }
  const own = stepIn(before) || before;
  // A variable or an option whose value the CI has hidden was not empty.
  for (const [, name] of own.matchAll(HIDDEN)) inputs[name!] ??= 'given';
  // poetry sends a token to the index whose name its variable bears, and to no other: src/poetry/publishing/publisher.py at 2.5.1; what `poetry config` stored may be one, too.
  if (inputs['POETRY_PYPI_TOKEN_TESTPYPI'] && own.includes(') to PyPI') && !/pypi-token|C_PYPI/.test(before)) {
    inputs['POETRY_PYPI_TOKEN_PYPI'] ??= 'absent';
    inputs['POETRY_PYPI_TOKEN_TESTPYPI'] = 'absent';
  }
  // twine --verbose says what it was given; the action gives it the token that it signed in for.
  if (program === 'action') return inputs;
  for (const [, name, value] of own.matchAll(/\b(username|password): <?(empty|hidden)>/g)) inputs[name!] = value === 'empty' ? 'empty' : 'given';
  return inputs;
}
