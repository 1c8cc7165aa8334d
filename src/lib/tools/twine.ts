import type { Program } from './program.ts';

/** `twine upload`: its options as `twine upload --help` of 7.0.0 lists them, with the variables that stand for them. */
export const twineUpload: Program = {
  name: 'twine upload',
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
