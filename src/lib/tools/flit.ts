import { signInWithBoth, type Program } from './program.ts';

/**
 * `flit publish`: its options as its `--help` of 4.2.0 and of 3.8.0 lists them; its variables by flit/upload.py. That it knows no Trusted Publishing
 * was looked at in 3.8.0, 3.12.0 and 4.2.0; how it signs in: pypa/flit 4.2.0 flit/upload.py:139-165.
 */
export const flitPublish: Program = {
  name: 'flit publish',
  signIn: signInWithBoth,
  trusted: false,
  empty: 'none',
  token: 'FLIT_PASSWORD',
  user: 'FLIT_USERNAME',
  globals: new Set(['--ini-file', '-f']),
  options: { '--repository': 'index', '--pypirc': 'config', '--ini-file': 'directory', '-f': 'directory' },
  others: new Set(['--format']),
  plain: new Set(['--use-vcs', '--no-use-vcs', '--setup-py', '--no-setup-py', '--help', '-h']),
  flags: new Set(),
  abbreviates: true,
  variables: { FLIT_INDEX_URL: 'url', FLIT_USERNAME: 'username', FLIT_PASSWORD: 'password' },
};
