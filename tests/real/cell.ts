// Run by `run.ts` in a namespace of its own, where all names lead to the loopback: programs in situations, one after the other. Reads what to do from its
// standard input, a line of JSON each, and writes the outcomes likewise.
import { spawn } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { counted } from './output.ts';
import { IDENTITY, TOKEN, standIn } from './stand-in.ts';
import type { Outcome, Situation } from './types.ts';

/** What is run, all of it told. */
export interface Cell {
  situation: Situation;
  command: string;
  env: Readonly<Record<string, string>>;
  venv: string;
  certificate: string;
  distributions: string;
}

const HOME = '/home/runner';
const JOB = `${HOME}/work/demo/demo`;

/** No run may last for ever: the slowest of those that end takes half of that. */
const LIMIT = 120_000;

const IN_A_JOB: Readonly<Record<string, string>> = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo-org/demo',
  GITHUB_REPOSITORY_OWNER: 'octo-org',
  GITHUB_WORKFLOW: 'Release',
  GITHUB_WORKFLOW_REF: 'octo-org/demo/.github/workflows/release.yml@refs/tags/v1.0',
  GITHUB_EVENT_NAME: 'release',
  GITHUB_REF: 'refs/tags/v1.0',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKSPACE: JOB,
  RUNNER_OS: 'Linux',
};

const WITH_PERMISSION: Readonly<Record<string, string>> = {
  ACTIONS_ID_TOKEN_REQUEST_URL: `https://${IDENTITY}/7//idtoken/1/2?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
};

async function outcomeOf({ situation, command, env, venv, certificate, distributions }: Cell): Promise<Outcome> {
  // A job's machine is new each time.
  for (const name of readdirSync(HOME)) rmSync(join(HOME, name), { recursive: true });
  mkdirSync(JOB, { recursive: true });
  cpSync(join(distributions, situation.dist ?? 'both'), join(JOB, 'dist'), { recursive: true });
  for (const [name, text] of Object.entries(situation.files ?? {})) writeFileSync(join(JOB, name), text);
  cpSync(join(certificate, 'ca.pem'), join(HOME, 'ca.pem'));
  const index = situation.listens === false ? undefined : await standIn(situation.index ?? {}, certificate, join(JOB, 'dist'));
  const log = openSync(join(HOME, 'log'), 'w');
  const child = spawn('bash', ['-e', '-c', command], {
    cwd: JOB,
    // Both streams into one file, as a job's log has them.
    stdio: ['ignore', log, log],
    env: {
      PATH: `${venv}/bin:/usr/local/bin:/usr/bin:/bin`,
      HOME,
      LANG: 'C.UTF-8',
      ...(situation.trusted === false ? {} : { SSL_CERT_FILE: join(HOME, 'ca.pem'), REQUESTS_CA_BUNDLE: join(HOME, 'ca.pem') }),
      ...(situation.job === 'no-ci' ? {} : IN_A_JOB),
      ...(situation.job === 'may-sign-in' ? WITH_PERMISSION : {}),
      ...env,
    },
  });
  const exit = await new Promise<Outcome['exit']>((resolve) => {
    const timer = setTimeout(() => (child.kill('SIGKILL'), resolve('stopped')), LIMIT);
    child.once('exit', (code) => (clearTimeout(timer), resolve(code ?? 'stopped')));
  });
  closeSync(log);
  index?.close();
  return { exit, requests: counted(index?.requests ?? []), output: readFileSync(join(HOME, 'log'), 'utf8').replaceAll(TOKEN, '***') };
}

mkdirSync(HOME, { recursive: true });
for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(await outcomeOf(JSON.parse(line) as Cell)));
