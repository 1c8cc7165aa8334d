import { isScalar } from 'yaml';
import type { Text } from '../../../errors/types.ts';
import { isAccount, named, type CallAuth, type Program } from '../../tools/program.ts';
import { PROGRAMS, type PublishCall } from '../../workflow/calls.ts';
import { environmentOf, type SetBy } from '../../workflow/variables.ts';
import type { Step } from '../../tools/types.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import type { Context, Detected } from '../types.ts';
import { means } from './foreign-options.ts';
import { PYPI, readUrl, TESTPYPI } from './index-of.ts';
import { isPlainAction } from './plain-job.ts';
import { scriptsIn } from './scripts.ts';
import { runnersOf } from '../../workflow/runners.ts';
import type { PublishStep } from '../../workflow/publishing.ts';

/** What a call signs in with, where that is no user name alone: what the expression in it comes to does not matter. */
export const secretOf = ({ settings }: PublishCall): SetBy | undefined => settings.get('token') ?? settings.get('password');

const isUndecided = (call: PublishCall): boolean => call.open || means(call, ['token', 'username', 'password', 'keyring']);

/**
 * What keeps a call from Trusted Publishing and is nothing to sign in with: a token or a password that the file gives as empty,
 * to uv a user name alone, too. It is sent as it is, and refused. Measured with uv 0.13.9, twine 7.0.0 and maturin 1.16.0.
 */
export function givenNothing(call: PublishCall): SetBy | undefined {
  const { program, settings } = call;
  if (!program.trusted || program.empty !== 'sent' || isUndecided(call)) return undefined;
  const [token, user, password] = (['token', 'username', 'password'] as const).map((setting) => settings.get(setting));
  if (token) return token.kind === 'empty' ? token : undefined;
  if (program.name.startsWith('maturin ') || isAccount(user)) return undefined;
  // uv without a user name stops at a password; with one it looks for the password where it is told to.
  if (program.name !== 'uv publish') return password?.kind === 'empty' ? password : undefined;
  if (!user || (settings.get('keyring')?.text ?? 'disabled') !== 'disabled') return undefined;
  return password ? (password.kind === 'empty' ? password : undefined) : user;
}

/** How a call signs in, as far as the file tells. */
export const authOf = (call: PublishCall): CallAuth => (isUndecided(call) ? 'undecided' : givenNothing(call) ? 'none' : call.program.signIn(call.settings));

/**
 * The index that a call uploads to. Without a word it is PyPI: a `publish-url` in pyproject.toml is not seen.
 *
 * @returns undefined where an expression, or a name out of another file, decides
 */
export function targetOf(call: PublishCall): 'pypi' | 'testpypi' | 'other' | undefined {
  const { program, settings } = call;
  const url = settings.get('url');
  const index = settings.get('index');
  // What another publisher of hatch's sends to is its own.
  if (program.name === 'hatch publish' && (settings.get('mode')?.text ?? 'index') !== 'index') return 'other';
  // Every name of flit's stands in a file of settings, with what goes with it.
  if (program.name === 'flit publish' && index) return undefined;
  const given = url && url.kind !== 'empty' ? url : index;
  if (!given) return means(call, ['url', 'index']) ? undefined : 'pypi';
  if (given.kind !== 'text') return undefined;
  const own = program.indexes?.[given.text];
  if (own) return own;
  const { target, whole } = readUrl(given.text);
  if (target === undefined) return whole ? 'other' : undefined;
  return target === PYPI ? 'pypi' : target === TESTPYPI ? 'testpypi' : 'other';
}

/** The variable that hands a token over. */
export const tokenVariable = ({ program, settings }: PublishCall): string => named(program.token, settings.get('index')?.text ?? 'pypi');

/** Whether Trusted Publishing goes before what a call is told: with maturin only its own variable for a token keeps it from that. */
export const givesWay = ({ program, settings }: PublishCall): boolean => program.name.startsWith('maturin ') && !settings.has('token');

/** Whether a call uploads to PyPI or TestPyPI, as far as the file tells. */
export const isForPypi = (call: PublishCall): boolean => ['pypi', 'testpypi'].includes(targetOf(call) ?? '');

/** Whether a call signs in to PyPI or TestPyPI with a token. */
export const isTokenCall = (call: PublishCall): boolean => authOf(call) === 'token' && secretOf(call) !== undefined && isForPypi(call);

/** Words of a script that may give another step, or its own program, something to sign in with. */
const GIVES =
  /GITHUB_ENV|pypirc|netrc|keyring|uv\.toml|TWINE_|UV_|POETRY_(?:PYPI|HTTP)|PDM_PUBLISH|HATCH_INDEX|FLIT_|MATURIN_|\b(?:poetry|pdm|hatch)\b[^\n]{0,200}\bconfig\b[^\n]{0,200}(?:pypi-token|http-basic|repositor|publish)|\bsource\b|\beval\b/;

const HOSTED = /^(?:ubuntu|windows|macos)-/;

/** Whether a job runs on a machine that is new for each run, as far as the file tells. */
export function isHosted(workflow: Workflow, job: Job): boolean {
  const { runners, open } = runnersOf(workflow, job);
  return !open && runners.every((labels) => labels.length === 1 && HOSTED.test(labels[0] ?? ''));
}

/** Whether a step runs a file of the repository: what that one sets or writes is not seen. A build's `setup.py` is no such file. */
export const runsScript = ({ run }: Step): boolean => scriptsIn(run?.text ?? '').some((script) => !/\bsetup\.py\b/.test(script));

/** What reads each object once, however many calls ask. */
function once<K extends object, V extends {}>(read: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

/** Whether a step may set a variable for those behind it: a script without a word of which, or an action that is told its name. */
const mayHandOn = ({ run, action, inputs, env }: Step, name: string): boolean =>
  run ? run.text.includes('GITHUB_ENV') && !/\w=/.test(run.text) : !isPlainAction(action) && (env.get(name) !== undefined || [...inputs.values()].some(({ text }) => text.includes(name)));

const mayGive = once((step: Step): boolean => (step.uses !== undefined && !isPlainAction(step.action)) || GIVES.test(step.run?.text ?? '') || runsScript(step));

/** Whether what a program signs in with may come from where the file does not show it: a step before, a container, a runner of one's own. */
export function mayBeGivenElsewhere(workflow: Workflow, { job, step, fed, settings }: PublishCall): boolean {
  if (!job.map || fed || settings.has('config') || pairOf(job.map, 'container')) return true;
  if (!isHosted(workflow, job)) return true;
  return job.steps.some((other) => other.index < step.index && mayGive(other)) || /pypirc|netrc|keyring|uv\.toml/.test(step.run?.text ?? '') || runsScript(step);
}

const NEWEST = Number.MAX_SAFE_INTEGER;

/** The newest release that a specifier allows, by its first two numbers. */
function newest(operator: string, version: string): [major: number, minor: number] {
  const [major = 0, minor, patch] = version.split('.').map(Number);
  if (operator === '<' && !minor) return [major - 1, NEWEST];
  if (operator === '<' && !patch) return [major, (minor ?? 0) - 1];
  return [major, minor === undefined || Number.isNaN(minor) ? 0 : operator === '~=' && patch === undefined ? NEWEST : minor];
}

const asked = (text: string): [major: number, minor: number][] =>
  Array.from(text.matchAll(/\btwine(?:\[[\w,-]*\])?\s?(==|~=|<=?|@)\s?(\d+(?:\.\d+)*)/g), ([, operator = '', version = '']) => newest(operator, version));
const askedIn = once(({ steps }: Job) => steps.flatMap(({ run }) => asked(run?.text ?? '')));

/** The newest twine for Python 3.7 and older, which pip takes there by itself. Source: `Requires-Python` of twine 4.0.2 and 5.0.0. */
const FOR_OLD_PYTHON: [major: number, minor: number] = [4, 0];
const OLD_PYTHON = /^['"]?3\.[67](?:\.\d{1,3})?['"]?$/;
const PLAIN_TWINE = /\bpip3?\s+install\b[^\n]{0,300}\stwine(?=\s|$)/m;
/** What a distribution packs stays at what was there when it was frozen: before twine 6.1.0, of January 2025. */
const FROZEN = /^ubuntu-2[024]\.04(?:-arm)?$/;
const PACKED_TWINE = /\bapt(?:-get)?\s(?:[^\n]{0,60}\s)?install\b[^\n]{0,300}\s(?:python3-)?twine(?=\s|$)/m;

/** A release of twine that no command names, as it follows from the Python or the runner of the job. */
const impliedIn = once(({ map, steps }: Job): [major: number, minor: number][] => {
  const installs = (by: RegExp): boolean => steps.some(({ run }) => by.test(run?.text ?? ''));
  const python = steps.findLast(({ action }) => action === 'actions/setup-python')?.inputs.get('python-version')?.text.trim() ?? '';
  const runner = pairOf(map, 'runs-on')?.value;
  const isFrozen = isScalar(runner) && FROZEN.test(String(runner.value)) && !pairOf(map, 'container');
  const isFromPip = installs(PLAIN_TWINE);
  // Of one from each the file does not tell which is run.
  return isFromPip ? (OLD_PYTHON.test(python) ? [FOR_OLD_PYTHON] : []) : isFrozen && installs(PACKED_TWINE) ? [FOR_OLD_PYTHON] : [];
});

/** The releases of twine that the file asks for, by name or by what it runs on. */
const askedTwine = ({ program, release, job }: PublishCall): [major: number, minor: number][] =>
  program.name === 'twine upload' ? [...(release ? asked(`twine==${release}`) : []), ...askedIn(job), ...impliedIn(job)] : [];

/** Whether the file asks for a twine that knows no Trusted Publishing: 6.0.1 and older, measured. */
export const asksForOldTwine = (call: PublishCall): boolean => askedTwine(call).some(([major, minor]) => major < 6 || (major === 6 && minor === 0));

const OLD: Text = {
  en: 'The twine of this job is older than 6.1.0 and knows no Trusted Publishing.',
  'zh-CN': '这个作业用的 twine 早于 6.1.0，还不支持可信发布（Trusted Publishing）。',
};

const SINCE: Text = { en: 'twine knows Trusted Publishing from 6.1.0 on.', 'zh-CN': 'twine 从 6.1.0 起才支持可信发布（Trusted Publishing）。' };

/** From which release on a program has what is said of it, where not all have. */
export const sinceOf = (call: PublishCall): readonly Text[] => (call.program.name === 'twine upload' ? [asksForOldTwine(call) ? OLD : SINCE] : []);

/** Whether a program reads a variable. Of one that is named after an index, be it any. */
const reads = (own: string, name: string, index = '\\w+'): boolean => new RegExp(`^${own.replaceAll('.', '\\.').replace(/\{index\}/i, index)}$`).test(name);

/** Whether another command of the step reads a variable too, and does not surely go to the same index: a token for one would be sent to the other. */
export const isSharedInStep = (calls: readonly PublishCall[], call: PublishCall, variable: string): boolean =>
  calls.some((other) => {
    const { program, settings, step, open } = other;
    const index = settings.get('index');
    const own = index && index.kind !== 'text' ? undefined : named('{INDEX}', index?.text ?? 'pypi');
    return other !== call && step === call.step && (open || targetOf(other) !== targetOf(call)) && Object.keys(program.variables).some((each) => reads(each, variable, own));
  });

/**
 * A password or a token that stands in the environment of a call under a name that another program reads. None of them reads one of another's: no wheel of poetry 2.5.1, pdm 2.29.4,
 * hatch 1.18.2, flit 4.2.0, maturin 1.16.0, uv 0.13.9 or twine 7.0.0 has another's names in it, but for uv's in the workflow that maturin writes.
 */
export function foreignVariable(workflow: Workflow, { program, job, step }: PublishCall): { name: string; of: string } | undefined {
  const signsIn = ({ variables }: Program, name: string): boolean => Object.entries(variables).some(([own, setting]) => (setting === 'token' || setting === 'password') && reads(own, name));
  for (const { by, kind } of environmentOf(workflow, job, step, new Map())?.values() ?? []) {
    const other = kind === 'empty' ? undefined : PROGRAMS.find((each) => signsIn(each, by));
    if (other && !signsIn(program, by)) return { name: by, of: other.name.split(' ', 1)[0]! };
  }
  return undefined;
}

/** Several sentences as one text, for a place that has something to say besides. */
export const moreOf = (texts: readonly Text[]): Pick<Detected, 'more'> =>
  texts.length === 0 ? {} : { more: { en: texts.map(({ en }) => en).join(' '), 'zh-CN': texts.map((text) => text['zh-CN']).join('') } };

/** Whether the file asks for a twine that takes no user name but `__token__` for PyPI, whatever it is given: 5.0.0 to 5.1.1, pypa/twine 5.1.1 twine/auth.py:31-39. */
export const overridesUser = (call: PublishCall): boolean => askedTwine(call).some(([major]) => major === 5);

/** Whether the file asks for a twine that takes no user name for granted: 4.0.2 and older, pypa/twine 4.0.2 twine/auth.py:31-39. */
export const needsUser = (call: PublishCall): boolean => askedTwine(call).some(([major]) => major < 5);

/** What a call is told to sign in with, in whose place another variable of the same name would be sent: one of the job or the file, or what a step before hands on. */
export const hiding = ({ job, step, settings }: PublishCall): readonly SetBy[] =>
  (['token', 'username', 'password'] as const)
    .flatMap((setting) => settings.get(setting)?.from ?? settings.get(setting) ?? [])
    .filter(({ hides, by, place }) => hides ?? (place && job.steps.some((other) => other.index < step.index && mayHandOn(other, by))));

/** Why that is not taken out, for who would do it by hand. */
export function notAlone(call: PublishCall, values = hiding(call)): readonly Text[] {
  const name = hiding(call).find(({ by }) => values.some((value) => value.by === by))?.by;
  if (name === undefined) return [];
  return [{
    en: `Do not take \`${name}\` out of this step alone: it is also set further out, or by a step before, and \`${call.program.name}\` would send that. First write each under \`env:\` of the step that needs it, or give each index a job of its own.`,
    'zh-CN': `不要只删这一步的 \`${name}\`：外层或前面的步骤也设置了它，删掉后 \`${call.program.name}\` 发送的就是那一个。请先把它们分别写到需要的步骤的 \`env:\` 下，或者让每个索引用单独的作业。`,
  }];
}

/** Tells the calls of one step apart. */
function keyOf(call: PublishCall, calls: readonly PublishCall[]): { key?: string } {
  const before = calls.filter(({ step }) => step === call.step).indexOf(call);
  return before > 0 ? { key: String(before) } : {};
}

/** The place of a call, or of what it is told there, as rules name it: what stands under `env:` is the same place for all calls of the step. */
export const placeOf = ({ calls }: Context, call: PublishCall, at?: SetBy): Detected => ({
  offset: at?.place ? startOf(at.place.pair) : call.offset,
  job: call.job,
  step: call.step,
  call,
  ...(!at?.place && keyOf(call, calls)),
});

/**
 * The name of a variable that an option is given in place of what it holds: `-p TWINE_PASSWORD`.
 *
 * @returns undefined where it is another text, or not known to be such a name
 */
export function nameGiven(workflow: Workflow, { program, job, step }: PublishCall, value: SetBy | undefined): string | undefined {
  const { kind, text = '', by = '' } = value ?? {};
  if (kind !== 'text' || !by.startsWith('-') || !/^[A-Z][A-Z\d]*_[A-Z\d_]+$/.test(text)) return undefined;
  return program.variables[text] !== undefined || environmentOf(workflow, job, step, new Map())?.has(text) ? text : undefined;
}

/** A command of twine that reads the files: in a line of a script that is no comment, and prints no words. */
const READS_FILES = /^(?![ \t]*(?:#|echo\b|printf\b)).*\btwine[ \t]+(?:check|upload)\b/m;

/** Whether the job runs a twine of the project before the action: it prints the same messages as the action's, and stops first. */
export const hasOwnTwine = ({ job, step }: Pick<PublishStep, 'job' | 'step'>): boolean => job.steps.some(({ index, run }) => index < step.index && READS_FILES.test(run?.text ?? ''));
