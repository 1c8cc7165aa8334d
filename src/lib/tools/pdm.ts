import { configWords, held, isAccount, type CallAuth, type Program, type Settings } from './program.ts';

/**
 * Without a password, or with an empty one, it uses Trusted Publishing, whatever the user name; a password alone is a token.
 * 2.10.4 has it too. Source: pdm 2.29.4 pdm/cli/commands/publish/repository.py:51-74; measured with 2.20.1 and 2.29.4.
 */
function signIn(settings: Settings): CallAuth {
  if (!held(settings, 'password')) return 'trusted-publishing';
  return isAccount(held(settings, 'username')) ? 'user-password' : 'token';
}

/** `pdm config repository.pypi.password TOKEN` */
function stores(words: readonly string[]): Readonly<Record<string, string>> {
  const [key = '', value = ''] = configWords(words, 'pdm');
  return /^repository\..+\.(?:url|username|password)$/.test(key) ? { [key]: value } : {};
}

/** `pdm publish`: its options and variables as its `--help` of 2.29.4 and of 2.16.1 lists them. */
export const pdmPublish: Program = {
  name: 'pdm publish',
  signIn,
  trusted: true,
  empty: 'none',
  token: 'PDM_PUBLISH_PASSWORD',
  skips: '--skip-existing',
  globals: new Set(['--config', '-c']),
  stores,
  options: {
    '--username': 'username',
    '-u': 'username',
    '--password': 'password',
    '-P': 'password',
    '--repository': 'index',
    '-r': 'index',
    '--skip-existing': 'skip',
    '--project': 'directory',
    '-p': 'directory',
  },
  others: new Set(['--skip', '-k', '--identity', '-i', '--comment', '-c', '--dest', '-d', '--ca-certs']),
  plain: new Set(['--sign', '-S', '--no-build', '--no-verify-ssl', '--no-very-ssl', '--verbose', '--quiet', '--help', '-h']),
  flags: new Set(['skip']),
  abbreviates: true,
  variables: {
    'repository.{index}.url': 'url',
    'repository.{index}.username': 'username',
    'repository.{index}.password': 'password',
    PDM_PUBLISH_REPO: 'index',
    PDM_PUBLISH_USERNAME: 'username',
    PDM_PUBLISH_PASSWORD: 'password',
    PDM_CONFIG_FILE: 'config',
    PDM_PROJECT: 'directory',
  },
};
