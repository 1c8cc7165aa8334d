// `npm run bench`: measures everything and sets it beside the last result. `npm run bench -- bytes search` measures these parts only.
// What a full run measured becomes the last result, unless something that does not depend on the machine is worse; `--save` makes it so in any case.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, platform } from 'node:os';
import { archive } from './archive.ts';
import { build } from './build.ts';
import { bytes } from './bytes.ts';
import { compare, failures, merge } from './compare.ts';
import { crafted } from './crafted.ts';
import { doctorPage } from './doctor-page.ts';
import { fuzz } from './fuzz.ts';
import { generator } from './generator.ts';
import { lighthouseRows } from './lighthouse.ts';
import { noise } from './noise.ts';
import { inReadme, json, table, type Result } from './report.ts';
import { requests } from './requests.ts';
import type { Row } from './rows.ts';
import { search } from './search.ts';
import { speed } from './speed.ts';
import { workflow } from './workflow.ts';

/** Lighthouse comes last: it sets `DEBUG` for all that this process starts. */
const PARTS: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  build,
  bytes,
  requests,
  search,
  noise,
  doctor: speed,
  crafted,
  fuzz,
  'doctor-page': doctorPage,
  archive,
  workflow,
  generator,
  lighthouse: lighthouseRows,
};

const RESULT = new URL('result.json', import.meta.url);
const README = new URL('../../README.md', import.meta.url);
const MACHINE = `${availableParallelism()} CPUs, ${platform()} ${arch()}, Node ${process.versions.node}`;

const named = process.argv.slice(2).filter((name) => name !== '--save');
const unknown = named.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}\nnpm run bench -- [--save] [${Object.keys(PARTS).join('] [')}]`);
  process.exit(2);
}

const rows: Row[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (named.length === 0 || named.includes(name)) rows.push(...(await measure()));
}

const before: Result = existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')) as Result) : { machine: MACHINE, rows: [] };
const changes = compare(rows, before.rows);
const failed = failures(changes);
console.log(json({ machine: MACHINE, rows }));
console.log(`${MACHINE}\n\n${table(changes)}\n`);
for (const { part, subject, name, last, value, unit } of failed) console.log(`Worse: ${part}, ${subject}, ${name}: ${last} → ${value} ${unit}`);

if (process.argv.includes('--save') || (named.length === 0 && failed.length === 0)) {
  const all = merge(rows, before.rows, Object.keys(PARTS));
  writeFileSync(RESULT, json({ machine: MACHINE, rows: all }));
  writeFileSync(README, inReadme(readFileSync(README, 'utf8'), MACHINE, compare(all, before.rows)));
}
process.exitCode = failed.length > 0 ? 1 : 0;
