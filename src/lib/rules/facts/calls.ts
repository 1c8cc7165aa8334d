import type { PublishCall, SetBy } from '../../workflow/calls.ts';
import type { Step } from '../../tools/types.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import type { Context, Detected } from '../types.ts';
import { PYPI, readUrl, TESTPYPI } from './index-of.ts';
import { isPlainAction } from './plain-job.ts';
import { runnersOf } from './runner-labels.ts';

/** How a call signs in. `keyring`: what that one holds, the file cannot tell. */
export type CallAuth = 'trusted-publishing' | 'token' | 'user-password' | 'keyring' | 'undecided';

/** Whether a value is a name that PyPI takes for none: there a token has the user name `__token__`. */
export const isAccount = (user: SetBy | undefined): boolean => user?.kind === 'text' && user.text !== '__token__';

/**
 * uv: whatever is given, an empty variable too, keeps it from Trusted Publishing. Measured with 0.13.9.
 * Source: astral-sh/uv@26a9dd4 crates/uv-publish/src/lib.rs:428-505.
 */
function uvAuth({ settings }: PublishCall): CallAuth {
  const [token, user, password, keyring] = (['token', 'username', 'password', 'keyring'] as const).map((setting) => settings.get(setting));
  if (token) return 'token';
  if (user ?? password) return isAccount(user) ? 'user-password' : 'token';
  return keyring && keyring.text !== 'disabled' ? 'keyring' : 'trusted-publishing';
}

/**
 * twine: any password, an empty one too, goes before Trusted Publishing; without one a user name that is neither empty nor
 * `__token__` keeps it from it. Source: pypa/twine 7.0.0 twine/auth.py:128-153, 274-290.
 */
function twineAuth({ settings }: PublishCall): CallAuth {
  const [user, password] = [settings.get('username'), settings.get('password')];
  if (isAccount(user)) return 'user-password';
  if (password) return 'token';
  return user && user.kind !== 'empty' && user.text !== '__token__' ? 'undecided' : 'trusted-publishing';
}

/** What a call signs in with, where that is no user name alone: what the expression in it comes to does not matter. */
export const secretOf = ({ settings }: PublishCall): SetBy | undefined => settings.get('token') ?? settings.get('password');

/** How a call signs in, as far as the file tells. */
export const authOf = (call: PublishCall): CallAuth => (call.open ? 'undecided' : call.program.name === 'uv publish' ? uvAuth(call) : twineAuth(call));

/**
 * The index that a call uploads to. Without a word it is PyPI: a `publish-url` in pyproject.toml is not seen.
 *
 * @returns undefined where an expression, or a name out of another file, decides
 */
export function targetOf({ settings }: PublishCall): 'pypi' | 'testpypi' | 'other' | undefined {
  const url = settings.get('url');
  const index = settings.get('index');
  const given = url && url.kind !== 'empty' ? url : index;
  if (!given) return 'pypi';
  if (given.kind !== 'text') return undefined;
  const { target, whole } = readUrl(given.text);
  if (target === undefined) return whole ? 'other' : undefined;
  return target === PYPI ? 'pypi' : target === TESTPYPI ? 'testpypi' : 'other';
}

/** The variable that hands a token over. */
export const tokenVariable = ({ program }: PublishCall): string => (program.name === 'uv publish' ? 'UV_PUBLISH_TOKEN' : 'TWINE_PASSWORD');

/** Whether a call uploads to PyPI or TestPyPI, as far as the file tells. */
export const isForPypi = (call: PublishCall): boolean => ['pypi', 'testpypi'].includes(targetOf(call) ?? '');

/** Words of a script that may give another step, or its own program, something to sign in with. */
const GIVES = /GITHUB_ENV|pypirc|netrc|keyring|uv\.toml|TWINE_|UV_|\bsource\b|\beval\b/;

const HOSTED = /^(?:ubuntu|windows|macos)-/;

/** Whether a job runs on a machine that is new for each run, as far as the file tells. */
export function isHosted(workflow: Workflow, job: Job): boolean {
  const { runners, open } = runnersOf(workflow, job);
  return !open && runners.every((labels) => labels.length === 1 && HOSTED.test(labels[0] ?? ''));
}

const mayGive = ({ action, run, uses }: Step): boolean => (uses !== undefined && !isPlainAction(action)) || GIVES.test(run?.text ?? '');

/** Whether what a program signs in with may come from where the file does not show it: a step before, a container, a runner of one's own. */
export function mayBeGivenElsewhere(workflow: Workflow, { job, step, fed, settings }: PublishCall): boolean {
  if (!job.map || fed || settings.has('config') || pairOf(job.map, 'container')) return true;
  if (!isHosted(workflow, job)) return true;
  return job.steps.some((other) => other.index < step.index && mayGive(other)) || /pypirc|netrc|keyring|uv\.toml/.test(step.run?.text ?? '');
}

/** Whether the file asks for a twine that knows no Trusted Publishing: 6.0.1 and older, measured. */
export function asksForOldTwine({ program, release }: PublishCall, job: Job): boolean {
  if (program.name !== 'twine upload') return false;
  const asked = [release ?? '', ...job.steps.flatMap(({ run }) => Array.from((run?.text ?? '').matchAll(/\btwine\s?(?:==|~=|<=?)\s?(\d+(?:\.\d+)*)/g), ([, version = '']) => version))];
  return asked.some((version) => /^(?:[0-5]\b|6\.0\b|6$)/.test(version));
}

/** Tells the calls of one step apart. */
function keyOf(call: PublishCall, calls: readonly PublishCall[]): { key?: string } {
  const before = calls.filter(({ step }) => step === call.step).indexOf(call);
  return before > 0 ? { key: String(before) } : {};
}

/** The place of a call, or of what it is told there, as rules name it. */
export const placeOf = ({ calls }: Context, call: PublishCall, at?: SetBy): Detected => ({
  offset: at?.place ? startOf(at.place.pair) : call.offset,
  job: call.job,
  step: call.step,
  call,
  ...keyOf(call, calls),
});
