import { errors } from '../../src/errors/index.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { searching } from '../../src/lib/catalogue/query.ts';
import { suspectLines } from '../../src/lib/doctor/rare/suspects.ts';
import { findClaims } from '../../src/lib/publisher/claims.ts';
import { jobsOf } from '../../src/lib/text/archive.ts';
import { findWorkflows } from '../../src/lib/text/paste.ts';
import { withoutPersons } from '../../src/lib/text/personal.ts';
import { isPlain } from '../../src/lib/text/plain.ts';
import { atOnce } from '../../src/lib/text/steps.ts';
import { readScript } from '../../src/lib/tools/shell.ts';
import { builtSearch } from '../search.ts';
import { time } from './clock.ts';
import { PER_100_KB, row, type Row } from './rows.ts';

/** Something that is to take time linear in its text, and what would make it slow were it careless: each piece is repeated. */
interface Reading {
  run: (text: string) => unknown;
  sizes: readonly [small: number, large: number];
  pieces: readonly string[];
}

const ask = atOnce(searching(known(errors)));

const readings = (): Readonly<Record<string, Reading>> => {
  const search = builtSearch('en');
  return {
    'is it plain': { run: isPlain, sizes: [100_000, 900_000], pieces: [' ', `${' '.repeat(15_000)}x\n`, '<a', '[ ', '1', 'Collecting a-package==1.0\n'] },
    'workflows in it': { run: findWorkflows, sizes: [50_000, 400_000], pieces: ['jobs:\n', 'on:\njobs:\n', '---\njobs:\n', '# a.yml\njobs:\n', `jobs:\n${'-/a'.repeat(98)}.yml\n`, `jobs:\n${'-/a'.repeat(1_300)}.yml x\n${'.'.repeat(4_000)}\n`, ' x\n#\n', '{jobs: {', '{\njobs: {\n', '{jobs: "'] },
    persons: { run: withoutPersons, sizes: [20_000, 100_000], pieces: ['a@', 'a.', 'x@a.', '/home/'] },
    'lines like errors': { run: (text) => suspectLines(text), sizes: [500_000, 4_000_000], pieces: ['ERROR: x\n', 'it could not PASSED\n', '\n', 'error'.repeat(400)] },
    claims: { run: findClaims, sizes: [200_000, 2_000_000], pieces: ['repository_owner', 'repository_owner:\n', '* `sub`: `', 'job_workflow_ref: "\\', '* ', 'repository_owner ', 'sub: x repository_owner: `', '%0Arepository_owner'] },
    'a script': { run: readScript, sizes: [5_000, 20_000], pieces: ['"', "'", '\\', '$(', '${', '`', '(', '<<A ', '\\\n', "$'", '#', '=', '{', '[[', 'a=', '${{', '$(\n', '`\n', '"$(', '"\n"', '$(\n)'] },
    'names in an archive': { run: (text) => jobsOf(text.split('\n').map((_, at) => ({ name: `job ${at % 300}/${at}_step.txt`, size: 100 }))), sizes: [2_000, 20_000], pieces: ['\n'] },
    'a message, searched for': { run: ask, sizes: [5_000, 20_000], pieces: ['lorem ', '?!;:', "`invalid-publisher`: valid token, but no corresponding publisher (Missing claim 'x", "File already exists ('", "The name '"] },
    'words, searched for': { run: (query) => search({ query, right: [] }), sizes: [5_000, 20_000], pieces: ['lorem ', '?!;:', '令牌', 'pull ', "File already exists ('"] },
  };
};

/**
 * The slowest of the inputs that are made to be slow, at two sizes, for all that reads what a reader gives: as much for each 100 kB where time is linear
 * in the text. The names of the slowest go to the error stream.
 */
export const crafted = (): Row[] =>
  Object.entries(readings()).flatMap(([name, { run, sizes, pieces }]) =>
    sizes.map((size) => {
      const times = pieces.map((piece) => {
        const text = piece.repeat(Math.floor(size / piece.length));
        return { piece, ms: (time(() => run(text)) * 100_000) / size };
      });
      const slowest = times.reduce((a, b) => (b.ms > a.ms ? b : a));
      console.error(`Slowest for ${name} at ${size / 1_000} kB: ${JSON.stringify(slowest.piece.slice(0, 40))}`);
      return row('crafted', name, `of ${size / 1_000} kB`, PER_100_KB, slowest.ms);
    }),
  );
