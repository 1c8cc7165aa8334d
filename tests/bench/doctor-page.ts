import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { BYTES, MS, row, type Row } from './rows.ts';
import { visit } from './visit.ts';

const failure = readFileSync(new URL('../fixtures/logs/no-id-token-permission.txt', import.meta.url), 'utf8');
const LINE = '2026-08-21T10:11:12.1234567Z Collecting a-package==1.0 (from -r requirements.txt)\n';

const sizeOf = async (requests: readonly Request[]): Promise<number> =>
  (await Promise.all(requests.map((request) => request.sizes()))).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);

/** What the doctor loads when its box is first used, and between a paste and its answer. A worker would have kept some of it before: here there is none. */
async function loadedFor(page: Page, origin: string): Promise<{ first: number; after: number }> {
  await page.goto(`${origin}/doctor/`, { waitUntil: 'networkidle' });
  const loaded: Request[] = [];
  page.on('requestfinished', (request) => loaded.push(request));
  await page.locator('#doctor-input').focus();
  await page.waitForTimeout(1_000);
  const first = await sizeOf(loaded.splice(0));
  const after = await page.evaluate(async (pasted) => {
    const region = document.querySelector<HTMLElement>('[data-doctor-state]')!;
    // What is asked for once the answer stands, for a button that copies it, nobody waits for.
    const answered = new Promise<number>((resolve) => new MutationObserver(() => region.dataset['doctorState'] === 'done' && resolve(performance.getEntriesByType('resource').length)).observe(region, { attributes: true }));
    performance.clearResourceTimings();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.querySelector('#doctor-input')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    const count = await answered;
    return (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).slice(0, count).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  }, failure);
  return { first, after };
}

/**
 * Pastes logs of several sizes into the doctor of the built site: the milliseconds from each paste to the answer, and the
 * longest task in between, for so long the page did not answer; and the bytes of the page, of all it needed for its answers included.
 */
export const doctorPage = (): Promise<Row[]> =>
  visit(async (browser, origin) => {
    const rows: Row[] = [];
    const page = await browser.newPage();
    const loaded: Request[] = [];
    page.on('requestfinished', (request) => loaded.push(request));
    await page.goto(`${origin}/doctor/`, { waitUntil: 'networkidle' });
    for (const [name, size] of [['2 kB first', 2_000], ['2 kB again', 2_000], ['200 kB', 200_000], ['20 MB', 20_000_000]] as const) {
      const text = LINE.repeat(Math.ceil(size / LINE.length)) + failure;
      const { answered, longest } = await page.evaluate(async (pasted) => {
        const region = document.querySelector<HTMLElement>('[data-doctor-state]')!;
        document.querySelector<HTMLButtonElement>('[data-clear]')?.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
        observer.observe({ entryTypes: ['longtask'] });
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        const start = performance.now();
        document.querySelector('#doctor-input')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        while (region.dataset['doctorState'] !== 'done') await new Promise((resolve) => requestAnimationFrame(resolve));
        const answered = performance.now() - start;
        await new Promise((resolve) => setTimeout(resolve, 100));
        observer.disconnect();
        return { answered, longest: Math.max(0, ...tasks) };
      }, text);
      rows.push(row('doctor-page', `${name} pasted`, 'answered after', MS, answered), row('doctor-page', `${name} pasted`, 'longest task', { ...MS, tolerance: 50 }, longest));
    }
    rows.push(row('doctor-page', 'a visit with an answer', 'downloaded', BYTES, await sizeOf(loaded)));
    const { first, after } = await loadedFor(await browser.newPage({ serviceWorkers: 'block' }), origin);
    rows.push(row('doctor-page', 'a log with one error', 'loaded when the box is first used', BYTES, first), row('doctor-page', 'a log with one error', 'loaded between paste and answer', BYTES, after));
    return rows;
  });
