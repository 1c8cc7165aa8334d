import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NAMES } from './stand-in.ts';
import type { Release } from './types.ts';

/** Everything that a run brings: outside the project, and kept for the next one. */
export const PLACE = join(tmpdir(), 'pypi-oidc-fix-real');

const quiet = (command: string, args: readonly string[]): string => String(execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'] }));

/** Why the programs cannot be run here; nothing where they can. */
export function hindrance(): string | undefined {
  if (process.platform !== 'linux') return 'this is not Linux: the names of PyPI and GitHub are led to the stand-in by namespaces, which other systems do not have';
  if (process.getuid?.() !== 0) return 'this needs root: only root may make a namespace of its own and mount a hosts file in it';
  for (const command of ['bash', 'ip', 'mount', 'openssl', 'python3', 'unshare']) {
    try {
      quiet('sh', ['-c', `command -v ${command}`]);
    } catch {
      return `the command ${command} is missing`;
    }
  }
  try {
    quiet('unshare', ['--mount', '--net', 'sh', '-c', 'ip link set lo up && mount -t tmpfs none /home']);
  } catch (error) {
    return `a namespace cannot be made, as in a container without CAP_SYS_ADMIN: ${(error as Error).message.trim()}`;
  }
  return undefined;
}

/** The version of Python that the programs run on, and where it lies. */
export function python(): { version: string; prefix: string } {
  const [version = '', prefix = ''] = quiet('python3', ['-c', 'import platform, sys; print(platform.python_version(), sys.base_prefix)']).trim().split(' ');
  return { version, prefix };
}

/** @returns the folder of a release's own environment, made and filled if it is not there, and what `pip` put into it */
export function install({ install: wanted }: Release): { venv: string; installed: string[] } {
  const venv = join(PLACE, 'venvs', wanted.join('+').replaceAll('==', '-'));
  if (!existsSync(join(venv, 'installed'))) {
    quiet('python3', ['-m', 'venv', '--clear', venv]);
    quiet(join(venv, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', ...wanted]);
    writeFileSync(join(venv, 'installed'), quiet(join(venv, 'bin/pip'), ['freeze', '--disable-pip-version-check']));
  }
  return { venv, installed: quiet('cat', [join(venv, 'installed')]).trim().split('\n') };
}

/** @returns a folder, until the end of this run, with a certificate authority, a certificate of it for all names, where these lead to, and distributions */
export function prepare(): string {
  mkdirSync(PLACE, { recursive: true });
  const folder = mkdtempSync(join(PLACE, 'names-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);
  const key = ['-newkey', 'rsa:2048', '-nodes'];
  writeFileSync(at('names'), `subjectAltName=${NAMES.map((name) => `DNS:${name}`).join(',')}\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n`);
  quiet('openssl', ['req', '-x509', ...key, '-keyout', at('ca-key.pem'), '-out', at('ca.pem'), '-days', '7', '-subj', '/CN=Stand-in']);
  quiet('openssl', ['req', ...key, '-keyout', at('key.pem'), '-out', at('request.pem'), '-subj', '/CN=pypi.org']);
  quiet('openssl', ['x509', '-req', '-in', at('request.pem'), '-CA', at('ca.pem'), '-CAkey', at('ca-key.pem'), '-CAcreateserial', '-out', at('chain.pem'), '-days', '7', '-extfile', at('names')]);
  writeFileSync(at('hosts'), `127.0.0.1 localhost ${NAMES.join(' ')}\n`);
  writeFileSync(at('nsswitch.conf'), 'hosts: files\n');
  mkdirSync(at('distributions'));
  quiet('python3', [fileURLToPath(new URL('distributions.py', import.meta.url)), at('distributions')]);
  return folder;
}
