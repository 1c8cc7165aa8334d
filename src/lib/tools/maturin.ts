import { held, isAccount, type CallAuth, type Program, type Settings } from './program.ts';
import type { Step } from './types.ts';

/**
 * Its own variable for a token goes first, an empty one too; then comes Trusted Publishing where the job may use it, and only then
 * a user name and a password, of which an empty one is none. 0.15.3 has it too. Measured with 1.5.1 and 1.16.0.
 */
function signIn(settings: Settings): CallAuth {
  if (settings.has('token')) return 'token';
  if (!held(settings, 'password')) return 'trusted-publishing';
  return isAccount(held(settings, 'username')) ? 'user-password' : 'token';
}

/** What both of its commands take, as `--help` of 1.16.0 and of 1.5.1 lists it. */
const both = {
  signIn,
  trusted: true,
  empty: 'sent',
  token: 'MATURIN_PYPI_TOKEN',
  skips: '--skip-existing',
  globals: new Set<string>(),
  options: {
    '--username': 'username',
    '-u': 'username',
    '--password': 'password',
    '-p': 'password',
    '--repository-url': 'url',
    '--repository': 'index',
    '-r': 'index',
    '--skip-existing': 'skip',
  },
  flags: new Set(['skip'] as const),
  abbreviates: false,
  variables: {
    MATURIN_REPOSITORY: 'index',
    MATURIN_REPOSITORY_URL: 'url',
    MATURIN_USERNAME: 'username',
    MATURIN_PASSWORD: 'password',
    MATURIN_PYPI_TOKEN: 'token',
  },
} as const;

export const maturinUpload: Program = { ...both, name: 'maturin upload', others: new Set(), plain: new Set(['--non-interactive', '--verbose', '--help', '-h']) };

/** It builds, too. */
export const maturinPublish: Program = {
  ...both,
  name: 'maturin publish',
  others: new Set([
    ...['--interpreter', '-i', '--bindings', '-b', '--compatibility', '--manylinux', '--auditwheel', '--out', '-o', '--sbom-include', '--color', '--config', '-Z', '--compression-method', '--compression-level'],
    ...['--jobs', '-j', '--profile', '--target', '--target-dir', '--features', '-F', '--manifest-path', '-m'],
  ]),
  plain: new Set([
    ...['--non-interactive', '--verbose', '--quiet', '--help', '-h', '--debug', '--release', '--strip', '--no-strip', '--no-sdist', '--pgo', '--find-interpreter', '-f', '--skip-auditwheel', '--zig', '--include-debuginfo', '--ignore-rust-version', '--future-incompat-report'],
    ...['--compression-enable-large-file-support', '--generate-stubs', '--timings', '--all-features', '--no-default-features', '--frozen', '--locked', '--offline'],
  ]),
};

/** The action that runs maturin takes its command and its words as inputs: action.yml of PyO3/maturin-action v1.49.4. It was messense's before, and GitHub goes on from that name. */
const ACTION = /^(?:pyo3|messense)\/maturin-action$/i;

export function maturinWords({ action, inputs }: Step): string | undefined {
  if (!ACTION.test(action ?? '')) return undefined;
  return `maturin ${inputs.get('command')?.text ?? 'build'} ${(inputs.get('args')?.text ?? '').replace(/\s+/g, ' ')}`.trim();
}
