// `npm run real [-- PROGRAM [RELEASE|SITUATION …]]`: runs the real programs in every situation of the table against a stand-in on the loopback and keeps
// what came out in tests/fixtures/real. With words behind the program only these cells are run, shown, and not kept. Needs Linux, root and PyPI.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Cell } from './cell.ts';
import { even } from './output.ts';
import { PLACE, hindrance, install, prepare, python } from './place.ts';
import { programs } from './programs.ts';
import { situations } from './situations.ts';
import { stepFor } from './table.ts';
import type { Outcome, Program, Recorded, Release, Run, Situation } from './types.ts';

/** Most of a run is waiting, for retries above all. */
const AT_ONCE = 4;

const FIXTURES = new URL('../fixtures/real/', import.meta.url);

const hindered = hindrance();
if (hindered) {
  console.error(`The real programs cannot be run here: ${hindered}.`);
  process.exit(1);
}

const [only, ...words] = process.argv.slice(2);
const wanted = programs.filter(({ name }) => only === undefined || name === only);
if (wanted.length === 0) {
  console.error(`${only} is none of ${programs.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
/** Words name situations or releases: of each kind that is named at all, one of them. */
const ids = new Set(situations.map(({ id }) => id));
const isWanted = (id: string, { name, version }: Release): boolean => {
  const [of, releases] = [words.filter((word) => ids.has(word)), words.filter((word) => !ids.has(word))];
  return (of.length === 0 || of.includes(id)) && (releases.length === 0 || releases.includes(name) || releases.includes(version));
};

const interpreter = python();
const made = prepare();

/** Something that runs cells, one after the other, where nothing but the loopback can be reached, and a job's folders are where a job has them. */
function worker(): { run: (cell: Cell) => Promise<Outcome>; end: () => void } {
  const inside = ['ip link set lo up', ...['hosts', 'nsswitch.conf'].map((file) => `mount --bind ${made}/${file} /etc/${file}`), 'mount -t tmpfs none /home', `exec "${process.execPath}" "${fileURLToPath(new URL('cell.ts', import.meta.url))}"`];
  const child = spawn('unshare', ['--mount', '--net', '--propagation', 'private', 'sh', '-ec', inside.join('\n')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const outcomes = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async run(cell) {
      child.stdin.write(`${JSON.stringify(cell)}\n`);
      const { value, done } = await outcomes.next();
      if (done) throw new Error(`${cell.command} in ${cell.situation.id}: the harness ended`);
      return JSON.parse(value) as Outcome;
    },
    end: () => child.stdin.end(),
  };
}

interface Ran {
  situation: Situation;
  release: Release;
  outcome: Outcome;
}

/** Runs what is to be run of a program. */
async function runAll(program: Program, environments: ReadonlyMap<string, { venv: string }>): Promise<Ran[]> {
  const cells = situations.flatMap((situation) => program.releases.filter((release) => isWanted(situation.id, release)).map((release) => ({ situation, release, step: stepFor(program, situation) })));
  const left = cells.filter(({ step }) => 'command' in step);
  const done: Ran[] = [];
  const work = async (): Promise<void> => {
    const { run, end } = worker();
    for (let cell = left.shift(); cell; cell = left.shift()) {
      const { situation, release, step } = cell;
      if (!('command' in step)) continue;
      const { venv } = environments.get(release.name)!;
      const outcome = await run({ situation: { ...situation, files: { ...program.files, ...situation.files } }, ...step, venv, certificate: made, distributions: join(made, 'distributions') });
      const output = even(outcome.output, { [venv]: '/opt/venv', [interpreter.prefix]: `/opt/hostedtoolcache/Python/${interpreter.version}/x64` });
      if (output.includes(PLACE) || output.includes('/root/')) throw new Error(`${program.name} ${release.name} in ${situation.id}: a path of this machine is left in what it printed:\n${output}`);
      done.push({ situation, release, outcome: { ...outcome, output } });
      console.log(`${program.name} ${release.name} · ${situation.id}: ${outcome.exit}`);
    }
    end();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

/** Cells in the order of the table; those that ended alike are one. */
function folded(program: Program, done: readonly Ran[]): Run[] {
  const runs = new Map<string, Run & { releases: string[] }>();
  for (const situation of situations) {
    for (const release of program.releases) {
      const ran = done.find((each) => each.situation === situation && each.release === release);
      if (!ran) continue;
      const key = JSON.stringify([situation.id, ran.outcome]);
      const run = runs.get(key) ?? { situation: situation.id, releases: [], ...ran.outcome };
      run.releases.push(release.name);
      runs.set(key, run);
    }
  }
  return [...runs.values()];
}

for (const program of wanted) {
  const environments = new Map(program.releases.map((release) => [release.name, install(release)]));
  const runs = folded(program, await runAll(program, environments));
  if (words.length > 0) {
    for (const run of runs) console.log(`\n=== ${run.situation} · ${run.releases.join(', ')} · exit ${run.exit}\n${run.requests.join('\n')}\n---\n${run.output}`);
    continue;
  }
  const outputs = [...new Set(runs.map(({ output }) => output))];
  const recorded: Recorded = {
    program: program.name,
    date: new Date().toISOString().slice(0, 10),
    python: interpreter.version,
    installed: Object.fromEntries([...environments].map(([name, { installed }]) => [name, installed])),
    outputs,
    runs: runs.map((run) => ({ ...run, output: outputs.indexOf(run.output) })),
    notRun: situations.flatMap((situation) => {
      const step = stepFor(program, situation);
      return 'why' in step ? [{ situation: situation.id, why: step.why }] : [];
    }),
  };
  mkdirSync(FIXTURES, { recursive: true });
  writeFileSync(join(fileURLToPath(FIXTURES), `${program.name}.json`), `${JSON.stringify(recorded, null, 1)}\n`);
}
