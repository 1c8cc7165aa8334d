import { test as base, type Page } from '@playwright/test';

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

/** Playwright's `test` for pages of this site. */
export const test = base.extend({
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) context.on('page', patient);
    await use(context);
  },
});
