import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { chromium, type Browser } from '@playwright/test';
import { systemChromium } from '../.ci/chromium.mjs';

const PORT = 4341;

export const ORIGIN = `http://localhost:${PORT}`;

/** Serves the built site at {@link ORIGIN}; the function it gives back ends that. */
export async function serve(): Promise<() => void> {
  const server = spawn(`astro preview --ignore-lock --port ${PORT}`, { shell: true, detached: true, stdio: 'ignore' });
  const stop = () => process.kill(-(server.pid ?? 0));
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(`${ORIGIN}/`).then(() => true, () => false)) return stop;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('the built site could not be served');
}

/** Playwright's own Chromium, or an installed one. */
export function openBrowser(): Promise<Browser> {
  const executablePath = existsSync(chromium.executablePath()) ? undefined : systemChromium();
  // As root Chromium has no sandbox to offer.
  return chromium.launch({ ...(executablePath && { executablePath }), chromiumSandbox: process.getuid?.() !== 0 });
}
