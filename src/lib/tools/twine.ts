import { isAccount, type CallAuth, type Program, type Settings } from './program.ts';

/**
 * Any password, an empty one too, goes before Trusted Publishing; without one a user name that is neither empty nor
 * `__token__` keeps it from it. Source: pypa/twine 7.0.0 twine/auth.py:128-153, 274-290.
 */
function signIn(settings: Settings): CallAuth {
  const [user, password] = [settings.get('username'), settings.get('password')];
  if (isAccount(user)) return 'user-password';
  if (password) return 'token';
  return user && user.kind !== 'empty' && user.text !== '__token__' ? 'undecided' : 'trusted-publishing';
}

/** `twine upload`: its options as `twine upload --help` of 7.0.0 lists them, with the variables that stand for them. */
export const twineUpload: Program = {
  name: 'twine upload',
  signIn,
  trusted: true,
  empty: 'sent',
  token: 'TWINE_PASSWORD',
  skips: '--skip-existing',
  globals: new Set(),
  options: {
    '--username': 'username',
    '-u': 'username',
    '--password': 'password',
    '-p': 'password',
    '--repository-url': 'url',
    '--repository': 'index',
    '-r': 'index',
    '--skip-existing': 'skip',
    '--config-file': 'config',
  },
  others: new Set(['--sign-with', '-i', '--identity', '-c', '--comment', '--cert', '--client-cert']),
  plain: new Set(['--attestations', '--sign', '-s', '--non-interactive', '--verbose', '--disable-progress-bar', '--help', '-h']),
  flags: new Set(['skip']),
  abbreviates: true,
  variables: {
    TWINE_USERNAME: 'username',
    TWINE_PASSWORD: 'password',
    TWINE_REPOSITORY_URL: 'url',
    TWINE_REPOSITORY: 'index',
  },
};
