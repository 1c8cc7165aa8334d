import { configWords, held, isAccount, type CallAuth, type Program, type Settings } from './program.ts';
import type { Step } from './types.ts';

/**
 * A user name and a password as options go first, then the token of that index, then the user name and password of that index.
 * What is empty is none, and without a pair of them it sends no credentials at all. It knows no Trusted Publishing: 1.8.5 and 2.5.1 were run.
 * Source: python-poetry/poetry 2.5.1 src/poetry/publishing/publisher.py:58-77, src/poetry/utils/password_manager.py.
 */
function signIn(settings: Settings): CallAuth {
  const [user, password] = [held(settings, 'username'), held(settings, 'password')];
  if (held(settings, 'token')) return 'token';
  if (!user || !password) return 'none';
  // Of the options one alone does not count.
  return user.by.startsWith('-') !== password.by.startsWith('-') ? 'undecided' : isAccount(user) ? 'user-password' : 'token';
}

/** `poetry config pypi-token.pypi TOKEN`, `poetry config http-basic.pypi NAME PASSWORD`, `poetry config repositories.NAME URL`. */
function stores(words: readonly string[]): Readonly<Record<string, string>> {
  const [key = '', value = '', password = ''] = configWords(words, 'poetry');
  if (/^(?:pypi-token|repositories)\./.test(key)) return { [key.replace(/\.url$/, '')]: value };
  return key.startsWith('http-basic.') ? { [`${key}.username`]: value, [`${key}.password`]: password } : {};
}

/** `poetry publish`: its options as its `--help` of 2.5.1 and of 1.8.5 lists them. Its variables have the name of the index in theirs. */
export const poetryPublish: Program = {
  name: 'poetry publish',
  signIn,
  trusted: false,
  empty: 'none',
  token: 'POETRY_PYPI_TOKEN_{INDEX}',
  skips: '--skip-existing',
  globals: new Set(['--directory', '-C', '--project', '-P']),
  stores,
  options: {
    '--username': 'username',
    '-u': 'username',
    '--password': 'password',
    '-p': 'password',
    '--repository': 'index',
    '-r': 'index',
    '--skip-existing': 'skip',
    '--dry-run': 'dry-run',
    '--directory': 'directory',
    '-C': 'directory',
    '--project': 'directory',
    '-P': 'directory',
  },
  others: new Set(['--cert', '--client-cert', '--dist-dir']),
  plain: new Set(['--build', '--ansi', '--no-ansi', '--no-interaction', '--no-plugins', '--no-cache', '--quiet', '--verbose', '--version', '-V', '--help', '-h']),
  flags: new Set(['skip', 'dry-run']),
  abbreviates: false,
  variables: {
    'repositories.{index}': 'url',
    'http-basic.{index}.username': 'username',
    'http-basic.{index}.password': 'password',
    'pypi-token.{index}': 'token',
    'POETRY_REPOSITORIES_{INDEX}_URL': 'url',
    'POETRY_HTTP_BASIC_{INDEX}_USERNAME': 'username',
    'POETRY_HTTP_BASIC_{INDEX}_PASSWORD': 'password',
    'POETRY_PYPI_TOKEN_{INDEX}': 'token',
  },
};

/** An action that builds and publishes in a container of its own. */
const ACTION = /^jrubics\/poetry-publish$/i;

/**
 * What that action runs, as far as its inputs decide who signs in and where: entrypoint.sh of JRubics/poetry-publish v2.1. Without a token it hands poetry
 * an empty one, of which only a run can tell what comes.
 */
export function poetryWords({ action, inputs }: Step): string | undefined {
  if (!ACTION.test(action ?? '')) return undefined;
  const [token, name, url, user, password, options] = ['pypi_token', 'repository_name', 'repository_url', 'repository_username', 'repository_password', 'poetry_publish_options'].map((each) => (inputs.get(each)?.text ?? '').replace(/\s+/g, ' ').trim());
  const publish = `poetry publish ${options}`.trim();
  const stores = name && url ? [`poetry config repositories.${name} ${url}`] : [];
  if (stores.length > 0 && user && password) return [...stores, `${publish} --repository ${name} --username ${user} --password ${password}`].join('\n');
  if (!token) return undefined;
  return [`poetry config pypi-token.${stores.length > 0 ? name : 'pypi'} ${token}`, ...stores, stores.length > 0 ? `${publish} --repository ${name}` : publish].join('\n');
}
