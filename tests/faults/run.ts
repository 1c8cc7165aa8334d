// `npm run faults [-- names or files … --in checkout --results file]`: puts each fault of the list in, runs the tests that are to catch it, and says which do not.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { catching, type Failure } from './failures.ts';
import { misfits, needsBuild, type Caught, type Fault } from './fault.ts';
import { faults } from './list.ts';
import { Tree } from './tree.ts';

/** What came of one test that is to catch one fault. */
interface Result {
  fault: string;
  by: string;
  on?: string;
  /** The title of the test that caught it; left out, none did. */
  caught?: string;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { in: { type: 'string', default: '.' }, results: { type: 'string' } } });
const root = resolve(values.in);

const isWanted = (fault: Fault): boolean =>
  positionals.length === 0 || positionals.some((wanted) => fault.name === wanted || `round-${fault.round ?? 0}` === wanted || fault.caught.some(({ by }) => by === wanted || by.startsWith(`${wanted}/`)));
const wanted = faults.filter(isWanted);

const wrong = misfits(faults, root);
if (wrong.length > 0 || wanted.length === 0) {
  console.error(wrong.length > 0 ? `The list does not fit:\n${wrong.join('\n')}` : 'There is no such fault.');
  process.exit(1);
}

const tree = new Tree(root);
process.on('exit', () => tree.remove());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const results: Result[] = [];
/** The words by which a failure was taken for a fault's: two faults that share them cannot be told apart. */
const taken = new Map<string, string>();

function note(fault: Fault, caught: Caught, failures: readonly Failure[]): void {
  const found = catching(caught, failures);
  const key = found && [found.failure.file, found.failure.title, found.failure.project, found.words].join('\n');
  const other = key && taken.get(key);
  if (key) taken.set(key, fault.name);
  const unclear = other !== undefined && other !== fault.name;
  if (unclear) console.log(`  ${fault.name} and ${other} are caught by the same words: ${found?.words}`);
  results.push({ fault: fault.name, by: caught.by, ...(caught.on && { on: caught.on }), ...(found && !unclear && { caught: found.failure.title }) });
  console.log(`${found && !unclear ? 'caught' : 'MISSED'}  ${fault.name}: ${caught.by}${caught.on ? `, ${caught.on}` : ''}${found ? `: ${found.failure.title}` : ''}`);
  // What its tests say instead: that another fault of the round hid it, perhaps.
  if (!found) for (const { title, message } of failures.filter(({ file, title }) => file === caught.by && (!caught.only || caught.only.test(title))).slice(0, 3)) console.log(`  ${title}\n${message.split('\n').slice(0, 12).map((line) => `    ${line}`).join('\n')}`);
}

/** Runs the tests without a build, one fault after the other: they are fast. */
async function withoutBuild(fault: Fault): Promise<void> {
  const caught = fault.caught.filter((each) => !needsBuild(each));
  if (caught.length === 0) return;
  taken.clear();
  const failures = await tree.with([fault], () => tree.vitest('unit', caught));
  for (const each of caught) note(fault, each, failures);
}

/** A fault that the build itself is to refuse. */
async function refused(fault: Fault): Promise<void> {
  for (const caught of fault.caught.filter(({ by }) => by === 'build')) {
    const said = await tree.with([fault], () => tree.build());
    note(fault, caught, said === undefined ? [] : [{ file: 'build', title: 'the build', message: said }]);
  }
}

/** What of a fault needs the built site. */
const onBuilt = ({ caught }: Fault): readonly Caught[] => caught.filter((each) => needsBuild(each) && each.by !== 'build');

/** Builds the site with all faults of a round, and runs the tests that are to catch them. */
async function together(round: readonly Fault[]): Promise<void> {
  taken.clear();
  const caught = round.flatMap(onBuilt);
  const inFolder = (folder: string): Caught[] => caught.filter(({ by }) => by.startsWith(`${folder}/`));
  const failures = await tree.with(round, async () => {
    const said = await tree.build();
    if (said !== undefined) throw new Error(`The site with ${round.map(({ name }) => name).join(', ')} cannot be built:\n${said.slice(-3_000)}`);
    return [...(await tree.vitest('built', inFolder('built'))), ...(await tree.vitest('engines', inFolder('engines'))), ...(await tree.playwright(inFolder('e2e')))];
  });
  for (const fault of round) for (const each of onBuilt(fault)) note(fault, each, failures);
}

for (const fault of wanted) await withoutBuild(fault);
for (const fault of wanted) await refused(fault);
const rounds = Map.groupBy(wanted.filter((fault) => onBuilt(fault).length > 0), ({ round = 1 }) => round);
for (const round of [...rounds.keys()].sort()) await together(rounds.get(round) ?? []);

if (values.results) {
  const before = existsSync(values.results) ? (JSON.parse(readFileSync(values.results, 'utf8')) as Result[]) : [];
  const again = new Set(wanted.map(({ name }) => name));
  mkdirSync(dirname(resolve(values.results)), { recursive: true });
  writeFileSync(values.results, `${JSON.stringify([...before.filter(({ fault }) => !again.has(fault)), ...results], null, 1)}\n`);
}
const missed = results.filter(({ caught }) => caught === undefined);
console.log(`${wanted.length} faults, ${results.length} tests that are to catch them, ${missed.length} that did not${missed.map(({ fault, by }) => `\n  ${fault}: ${by}`).join('')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
