// Has Pagefind write the index of the built site again and again, as a build does, and looks whether each file that it damages is found. By hand:
//   npm run index-runs -- 500
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { Built } from '../src/site/whole/built.ts';
import { engine, indexFaults, UNUSED } from '../src/site/whole/search-index.ts';
import { dist } from './dist.ts';

const runs = Number(process.argv[2] ?? 500);
const folder = mkdtempSync(join(tmpdir(), 'index-'));

/** Starlight's own steps, in its order. */
async function write(): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start');
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

/** What a run ought to have written, from memory instead of the disk. */
async function intended(): Promise<Map<string, Buffer>> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start');
  await index.addDirectory({ path: dist });
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [`pagefind/${path}`, Buffer.from(content)] as const).filter(([name]) => !UNUSED.test(name)));
}

const wanted = await intended();
const whole = await engine(['en', 'zh-cn']);
let [damaged, unseen] = [0, 0];
for (let run = 1; run <= runs; run++) {
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  await write();
  const site = Built.in(folder);
  const wrong = [...wanted].filter(([name, bytes]) => !site.has(name) || !site.bytes(name).equals(bytes)).map(([name]) => name);
  const faults = indexFaults(site, whole, new Map([['en', new Set()], ['zh-cn', new Set()]])).filter(({ file }) => !UNUSED.test(file));
  const missed = wrong.filter((name) => !faults.some(({ file }) => file === name));
  if (wrong.length > 0) console.log(`run ${run}: ${wrong.map((name) => `${name} ${site.has(name) ? site.bytes(name).length : 'missing'} of ${wanted.get(name)?.length}`).join(', ')}; found ${wrong.length - missed.length}`);
  else if (faults.length > 0) throw new Error(`run ${run}: a fault in a whole index: ${JSON.stringify(faults)}`);
  damaged += wrong.length > 0 ? 1 : 0;
  unseen += missed.length;
  if (run % 50 === 0) console.log(`${run} runs, ${damaged} damaged, ${unseen} damages not found`);
}
rmSync(folder, { recursive: true });
process.exitCode = unseen === 0 ? 0 : 1;
