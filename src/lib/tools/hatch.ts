import { configWords, signInWithBoth, type Program } from './program.ts';

/** `hatch config set publish.index.auth TOKEN` */
function stores(words: readonly string[]): Readonly<Record<string, string>> {
  const [verb, key = '', value = ''] = configWords(words, 'hatch');
  return verb === 'set' && /^publish\.index\.(?:repo|user|auth)$/.test(key) ? { [key]: value } : {};
}

/**
 * `hatch publish`: its options and variables as its `--help` of 1.18.2 and of 1.9.7 lists them. That it knows no Trusted Publishing was seen in runs of
 * 1.9.7, 1.12.0 and 1.18.2; how it signs in: pypa/hatch 1.18.2 src/hatch/publish/auth.py:42-81, src/hatch/cli/publish/__init__.py:80-90.
 */
export const hatchPublish: Program = {
  name: 'hatch publish',
  signIn: signInWithBoth,
  trusted: false,
  empty: 'none',
  token: 'HATCH_INDEX_AUTH',
  user: 'HATCH_INDEX_USER',
  indexes: { main: 'pypi', test: 'testpypi' },
  globals: new Set(['--env', '-e', '--project', '-p', '--data-dir', '--cache-dir', '--config']),
  stores,
  options: {
    '--user': 'username',
    '-u': 'username',
    '--auth': 'password',
    '-a': 'password',
    '--repo': 'index',
    '-r': 'index',
    '--publisher': 'mode',
    '-p': 'mode',
  },
  others: new Set(['--ca-cert', '--client-cert', '--client-key', '--option', '-o']),
  plain: new Set(['--no-prompt', '--initialize-auth', '--yes', '--help', '-h']),
  flags: new Set(),
  abbreviates: false,
  variables: {
    'publish.index.repo': 'index',
    'publish.index.user': 'username',
    'publish.index.auth': 'password',
    HATCH_INDEX_REPO: 'index',
    HATCH_INDEX_USER: 'username',
    HATCH_INDEX_AUTH: 'password',
    HATCH_PUBLISHER: 'mode',
    HATCH_CONFIG: 'config',
  },
};
