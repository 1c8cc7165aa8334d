import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Page as Tab } from '@playwright/test';
import { openBrowser, ORIGIN, serve } from '../serve.ts';
import { dist, pages, weight, type Page } from '../site.ts';
import { craftedTable, fuzz, speedTable } from './doctor.ts';
import { doctorPage } from './doctor-page.ts';
import { noiseTable } from './noise.ts';
import { recall } from './search.ts';
import { workflowSpeed } from './workflow.ts';

const KEYS = 60;
const FUZZ_RUNS = 100_000;

/** How long the site takes to build, and how much of it the catalogue is. */
function printBuild(): void {
  const start = performance.now();
  const built = spawnSync('astro build', { shell: true, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const seconds = (performance.now() - start) / 1000;
  const all = pages();
  const errors = all.filter(({ slug }) => /^\/errors\/./.test(slug));
  const bytes = errors.reduce((sum, page) => sum + weight(page).html, 0);
  console.log(`Build: ${seconds.toFixed(1)} s for ${all.length} pages, ${((1000 * seconds) / all.length).toFixed(1)} ms a page, all included`);
  console.log(`Catalogue: ${errors.length} pages, ${bytes} bytes of HTML (Brotli), ${Math.round(bytes / errors.length)} a page\n`);
}

/** Bytes a first visit downloads, from the built files; of the catalogue's pages only the heaviest. */
function printWeights(): void {
  console.log('First visit, bytes (Brotli 11), search not opened');
  const heaviest = (some: Page[]): Page[] => some.sort((a, b) => weight(b).total - weight(a).total).slice(0, 3);
  const all = pages();
  const errors = all.filter(({ slug }) => /^\/errors\/./.test(slug));
  const shown = [...all.filter((page) => !errors.includes(page)), ...heaviest(errors)];
  console.table(Object.fromEntries(shown.map((page) => [page.path, weight(page)])));
  const index = readdirSync(join(dist, 'pagefind'), { recursive: true, encoding: 'utf8' });
  const size = index.reduce((sum, file) => sum + statSync(join(dist, 'pagefind', file)).size, 0);
  console.log(`Search index on disk: ${index.length} files, ${size} bytes (a search loads a few of them)\n`);
}

/** Milliseconds from a key's event to the next frame that shows its result. */
async function keystrokes(page: Tab): Promise<number[]> {
  await page.goto(`${ORIGIN}/generator/`);
  const input = page.locator('input[name=project_name]');
  await input.fill('a');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.querySelector('input[name=project_name]')?.addEventListener(
      'input',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
      },
      { capture: true },
    );
  });
  for (let key = 0; key < KEYS; key++) await input.press('b');
  await page.waitForFunction((count) => (window as unknown as { times: number[] }).times.length === count, KEYS);
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

/** What Chromium asks for on a first visit, until nothing more comes. */
async function requests(page: Tab, path: string): Promise<{ requests: number; elsewhere: number }> {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto(ORIGIN + path, { waitUntil: 'networkidle' });
  return { requests: urls.length, elsewhere: urls.filter((url) => !url.startsWith(`${ORIGIN}/`)).length };
}

/** How well and how fast the doctor reads, without a browser. */
function printDoctor(): void {
  console.log('Doctor: what it finds under noise');
  console.table(noiseTable());
  console.log('Doctor: speed on realistic logs, and on crafted ones');
  console.table(speedTable());
  console.table(craftedTable());
  console.log('Doctor: random and mutated inputs', fuzz(FUZZ_RUNS));
  console.log('Workflow: milliseconds');
  console.table(workflowSpeed());
}

printBuild();
printWeights();
printDoctor();
const stop = await serve();
const browser = await openBrowser();
try {
  const visits: Record<string, unknown> = {};
  for (const path of ['/', '/cause/', '/compare/', '/generator/', '/doctor/']) {
    const page = await browser.newPage();
    visits[path] = await requests(page, path);
    await page.close();
  }
  console.log('Requests of a first visit in Chromium, until idle');
  console.table(visits);

  const { table, missed } = await recall(await browser.newPage(), ORIGIN);
  console.log(`Search for each of the catalogue's messages`);
  console.table(table);
  console.log(missed.join('\n'));

  console.log('Doctor in Chromium, milliseconds');
  console.table(await doctorPage(await browser.newPage(), ORIGIN));

  const times = (await keystrokes(await browser.newPage())).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  console.log(`Generator, keystroke to frame, ${KEYS} keys: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms`);
} finally {
  await browser.close();
  stop();
}
