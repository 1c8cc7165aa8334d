import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const failure = readFileSync(new URL('../fixtures/logs/no-id-token-permission.txt', import.meta.url), 'utf8');
const LINE = '2026-08-21T10:11:12.1234567Z Collecting a-package==1.0 (from -r requirements.txt)\n';

/**
 * Pastes logs of several sizes into the doctor of the built site.
 *
 * @param page a page of the browser
 * @param origin where the site is served
 * @returns for each size the milliseconds from the paste to the answer, and the longest task in between: so long the page did not answer
 */
export async function doctorPage(page: Page, origin: string): Promise<Record<string, unknown>> {
  const table: Record<string, unknown> = {};
  await page.goto(`${origin}/doctor/`, { waitUntil: 'networkidle' });
  for (const [name, size] of [['2 kB, the first paste', 2_000], ['2 kB', 2_000], ['200 kB', 200_000], ['20 MB', 20_000_000]] as const) {
    const text = LINE.repeat(Math.ceil(size / LINE.length)) + failure;
    table[name] = await page.evaluate(async (pasted) => {
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
      return { 'answered after ms': Math.round(answered), 'longest task ms': Math.round(Math.max(0, ...tasks)) };
    }, text);
  }
  return table;
}
