import puppeteer, { type Browser as PuppeteerBrowser, type ConsoleMessage, type ElementHandle, type KeyInput, type LaunchOptions } from 'puppeteer-core';
import { systemFirefox } from '../../.ci/browsers.mjs';
import { chromiumPath, chromiumSandbox } from '../serve.ts';
import type { Browser, Engine, Tab } from './engine.ts';

/** Without a window nobody could be asked for it: Chromium's build for that says no. */
async function allowClipboard(browser: PuppeteerBrowser): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });
}

async function launch(options: LaunchOptions, prepare?: (browser: PuppeteerBrowser) => Promise<void>): Promise<Browser> {
  const browser = await puppeteer.launch(options);
  await prepare?.(browser);

  async function open(): Promise<Tab> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`error: ${error instanceof Error ? error.message : String(error)}`));
    page.on('console', (message: ConsoleMessage) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()} ${message.location().url ?? ''}`);
    });
    return {
      goto: async (address) => void (await page.goto(address)),
      evaluate: (expression) => page.evaluate(expression),
      click: async (expression) => {
        const element = (await page.evaluateHandle(expression)) as ElementHandle;
        await element.click();
      },
      press: async (...keys) => {
        for (const key of keys) await page.keyboard.down(key as KeyInput);
        for (const key of keys.reverse()) await page.keyboard.up(key as KeyInput);
      },
      type: (text) => page.keyboard.type(text),
      complaints: () => complaints,
      close: () => page.close(),
    };
  }

  return { version: await browser.version(), open, close: () => browser.close() };
}

const size = { defaultViewport: { width: 1280, height: 800 } };

export const chromium: Engine = {
  name: 'Chromium',
  missing: () => (chromiumPath() ? undefined : 'Chromium is not installed'),
  start: () => launch({ ...size, executablePath: chromiumPath()!, args: chromiumSandbox ? [] : ['--no-sandbox'] }, allowClipboard),
};

/** Over WebDriver BiDi, which it speaks itself. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (systemFirefox() ? undefined : 'Firefox is not installed (on Debian: firefox-esr), nor named by FIREFOX_PATH'),
  start: () => launch({ ...size, browser: 'firefox', executablePath: systemFirefox()! }),
};
