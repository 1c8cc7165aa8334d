// `npm run check:sources`: whether everything that is cited has the form of a citation. It asks nobody.
import { screen } from '../../src/data/screen.ts';
import { sources } from '../../src/data/sources/sources.ts';
import { errors } from '../../src/errors/index.ts';
import type { Source } from '../../src/errors/types.ts';
import { sourceProblems } from './source-problems.ts';

const cited: [where: string, source: Source][] = [
  ...errors.flatMap(({ id, stage, sources: of }) => of.map((source): [string, Source] => [`src/errors/${stage}/${id}.ts`, source])),
  ...Object.entries<Source>(sources).map(([id, source]): [string, Source] => [`src/data/sources/sources.ts ${id}`, source]),
  ...Object.entries(screen).map(([id, { source }]): [string, Source] => [`src/data/screen.ts ${id}`, source]),
];
const problems = cited.flatMap(([where, source]) => sourceProblems(source).map((problem) => `${where}: ${problem}`));
for (const problem of problems) console.error(problem);
console.log(`${cited.length} sources, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
