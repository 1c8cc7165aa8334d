import { MS, quantile, row, type Row } from './rows.ts';
import { visit } from './visit.ts';

const KEYS = 60;

/** Milliseconds from a key's event to the next frame that shows its result. */
export const generator = (): Promise<Row[]> =>
  visit(async (browser, origin) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/generator/`, { waitUntil: 'networkidle' });
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
    const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
    return Object.entries({ median: 0.5, '95 % within': 0.95, longest: 1 }).map(([name, share]) => row('generator', 'keystroke to frame', name, MS, quantile(times, share)));
  });
