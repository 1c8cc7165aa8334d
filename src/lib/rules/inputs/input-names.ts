import { distance } from 'fastest-levenshtein';
import type { ActionFacts } from '../types.ts';

/** What people write for an input, as seen in public workflows, in lower case and with hyphens. */
const MEANT: Readonly<Record<string, string>> = {
  username: 'user',
  'user-name': 'user',
  token: 'password',
  'api-token': 'password',
  'api-key': 'password',
  'pypi-token': 'password',
  'pypi-api-token': 'password',
  'pypi-password': 'password',
  repository: 'repository-url',
  'repo-url': 'repository-url',
  'index-url': 'repository-url',
  dist: 'packages-dir',
  'dist-dir': 'packages-dir',
  'package-dir': 'packages-dir',
  'packages-directory': 'packages-dir',
  'skip-exists': 'skip-existing',
  'skip-if-exists': 'skip-existing',
};

const hyphens = (name: string): string => name.toLowerCase().replaceAll('_', '-');

const own = (name: string): string | undefined => (Object.hasOwn(MEANT, name) ? MEANT[name] : undefined);

/** All names that the action takes, the old ones included. */
export const inputNames = ({ inputs }: ActionFacts): string[] => inputs.flatMap(({ name, old }) => (old ? [name, old] : [name]));

/** A slip of the finger is two letters at most; in a short name that would be another word. */
const MOST = 2;
const SHORT = 6;

/** Whether a name that the action does not know was meant to carry the token. */
export const meansPassword = (name: string): boolean => {
  const written = hyphens(name);
  return own(written) === 'password' || (written !== 'password' && distance(written, 'password') <= MOST);
};

/**
 * The input that an unknown name was meant to be.
 *
 * @param name as written
 * @returns undefined where nothing is near, or two inputs are equally near
 * @example meantInput('pasword', facts) // 'password'
 */
export function meantInput(name: string, { inputs }: ActionFacts): string | undefined {
  const written = hyphens(name);
  const known = own(written);
  if (known) return known;
  const near = inputs.map((input) => ({ name: input.name, far: distance(written, input.name) })).sort((a, b) => a.far - b.far);
  const [first, second] = near;
  const most = written.length < SHORT ? 1 : MOST;
  return first && first.far <= most && first.far !== second?.far ? first.name : undefined;
}
