import type { Browser } from '@playwright/test';
import { openBrowser, serve } from '../serve.ts';

/** Serves the built site and opens a browser for as long as something is done with both. */
export async function visit<Result>(run: (browser: Browser, origin: string) => Promise<Result>): Promise<Result> {
  const { origin, stop } = await serve();
  const browser = await openBrowser();
  try {
    return await run(browser, origin);
  } finally {
    await browser.close();
    stop();
  }
}
