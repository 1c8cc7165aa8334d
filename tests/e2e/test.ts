import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { fixture } from '../fixture.ts';

/** A page loads its scripts when it has been painted, which is after its `load` event: whoever acts at once waits for them, as a reader does by reading. */
const scriptsHaveRun = (page: Page): Promise<unknown> => page.waitForFunction(() => performance.getEntriesByName('scripts').length > 0);

/** Has what opens a page wait for its scripts. */
function patient(page: Page): void {
  const { goto, reload } = page;
  page.goto = async (url, options) => {
    const response = await goto.call(page, url, options);
    if (options?.waitUntil !== 'commit' && page.url() !== 'about:blank') await scriptsHaveRun(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload.call(page, options);
    await scriptsHaveRun(page);
    return response;
  };
}

/**
 * Playwright's `test` for pages of this site.
 *
 * A test is run in a wide window. Tagged `@phone` it is run again on a phone, tagged `@path` again with the site under a base path: that is for what
 * differs there.
 */
export const test = base.extend<{ complaints: string[] }>({
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) context.on('page', patient);
    await use(context);
  },

  /** What a page did that its policy forbids, what it said in the console, and what it asked of others. */
  complaints: async ({ context, baseURL }, use) => {
    const complaints: string[] = [];
    await context.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        void (globalThis as unknown as { complain: (complaint: string) => void }).complain(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
      });
    });
    context.on('console', (message) => complaints.push(`console: ${message.text()} ${message.location().url}`));
    context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
    context.on('request', (request) => {
      if (!request.url().startsWith(new URL('/', baseURL).href) && !request.url().startsWith('data:')) complaints.push(`request: ${request.url()}`);
    });
    await use(complaints);
  },
});

/** Tags for a test that is there in both languages, where one of them does for each of the other surroundings. */
export const elsewhere = (folder: string): { tag: string[] } => ({ tag: [folder === '' ? '@phone' : '@path'] });

/** axe's rules that see colours. What the others find is the same in either theme. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Has axe look at a page as it is shown now.
 *
 * @param only the rules to go by, or all of them
 * @param within a selector of the only part to look at
 * @returns what it finds: each rule with the element that breaks it
 */
export async function violations(page: Page, { only, within }: { only?: readonly string[]; within?: string } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([rules, part]) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const found = await run(part ?? document, { resultTypes: ['violations'], ...(rules && { runOnly: [...rules] }) });
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [only, within] as const,
  );
}

/** Holds that nothing makes a page wider than its window. On a phone the window grows with what overflows, so the measure is the device. */
export async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

/** Holds that axe finds nothing in a light page in either theme, and that it fits its window. */
export async function looksRight(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await violations(page, { only: COLOURS })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await fits(page);
}

/** @returns a log of the tests, by its file's name without the ending */
export const log = (name: string): string => fixture(`logs/${name}.txt`);

/** @returns a workflow of the tests, or what it becomes when it is repaired (`….golden`), by its file's name without the ending */
export const workflow = (name: string): string => fixture(`workflows/${name}.yml`);
