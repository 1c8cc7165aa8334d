import { isAccount, type CallAuth, type Program, type Settings } from './program.ts';

/**
 * Whatever is given, an empty variable too, keeps it from Trusted Publishing. Measured with 0.13.9.
 * Source: astral-sh/uv@26a9dd4 crates/uv-publish/src/lib.rs:428-505.
 */
function signIn(settings: Settings): CallAuth {
  const [token, user, password, keyring] = (['token', 'username', 'password', 'keyring'] as const).map((setting) => settings.get(setting));
  if (token) return 'token';
  if (user ?? password) return isAccount(user) ? 'user-password' : 'token';
  return keyring && keyring.text !== 'disabled' ? 'keyring' : 'trusted-publishing';
}

/**
 * `uv publish`: its options and variables as `uv publish --help` of 0.13.9 lists them. No variable chooses whether Trusted
 * Publishing is used, and TWINE_* are not read.
 */
export const uvPublish: Program = {
  name: 'uv publish',
  signIn,
  trusted: true,
  empty: 'sent',
  token: 'UV_PUBLISH_TOKEN',
  skips: '--check-url',
  globals: new Set(['--directory', '--project', '--config-file', '--color', '--cache-dir', '--allow-insecure-host']),
  options: {
    '--token': 'token',
    '-t': 'token',
    '--username': 'username',
    '-u': 'username',
    '--password': 'password',
    '-p': 'password',
    '--publish-url': 'url',
    '--index': 'index',
    '--check-url': 'skip',
    '--trusted-publishing': 'mode',
    '--keyring-provider': 'keyring',
    '--dry-run': 'dry-run',
    '--config-file': 'config',
    '--directory': 'directory',
    '--project': 'directory',
  },
  others: new Set(['--color', '--cache-dir', '--allow-insecure-host', '--python', '--python-preference', '--python-fetch']),
  plain: new Set(['--no-attestations', '--no-cache', '--managed-python', '--no-managed-python', '--no-python-downloads', '--quiet', '--verbose', '--system-certs', '--native-tls', '--no-progress', '--offline', '--no-config', '--help', '-h']),
  flags: new Set(['dry-run']),
  abbreviates: false,
  variables: {
    UV_PUBLISH_TOKEN: 'token',
    UV_PUBLISH_USERNAME: 'username',
    UV_PUBLISH_PASSWORD: 'password',
    UV_PUBLISH_URL: 'url',
    UV_PUBLISH_INDEX: 'index',
    UV_PUBLISH_CHECK_URL: 'skip',
    UV_KEYRING_PROVIDER: 'keyring',
    UV_CONFIG_FILE: 'config',
    UV_WORKING_DIRECTORY: 'directory',
    UV_WORKING_DIR: 'directory',
    UV_PROJECT: 'directory',
  },
};
