import { mkdirSync } from 'node:fs';
import { languages } from './e2e/languages.ts';
import { paste } from './e2e/paste.ts';
import { fixture } from './fixture.ts';
import { openBrowser, serve } from './serve.ts';

const FOLDER = new URL('../.cache/screenshots/', import.meta.url).pathname;
const WIDTHS = [390, 768, 1280];

/** One page of every kind; the doctor also with an answer. */
const SLUGS = ['', 'cause/', 'fix-api-token/', 'compare/', 'generator/', 'doctor/', 'how-it-works/', 'myths/', 'action-behaviour/', 'errors/', 'errors/invalid-publisher-not-found/', 'rules/', 'rules/password-with-id-token/', '404/'];

const PASTED = `${fixture('logs/mint-invalid-publisher-not-found.txt')}\n${fixture('workflows/deprecated-input.hit.yml')}`;

mkdirSync(FOLDER, { recursive: true });
const { origin, stop } = await serve();
const browser = await openBrowser();
try {
  for (const { folder } of languages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of WIDTHS) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        const shoot = (name: string) => page.screenshot({ path: `${FOLDER}${name || 'home'}-${folder ? 'zh' : 'en'}-${colorScheme}-${width}.png`, fullPage: true });
        for (const slug of SLUGS) {
          await page.goto(`${origin}/${folder}${slug}`, { waitUntil: 'networkidle' });
          await shoot(slug.replace(/\/$/, '').replaceAll('/', '-'));
        }
        await page.goto(`${origin}/${folder}doctor/`, { waitUntil: 'networkidle' });
        await paste(page, PASTED);
        await page.locator('[data-repaired]').waitFor();
        await shoot('doctor-answer');
        await page.close();
      }
    }
  }
  console.log(`Screenshots are in ${FOLDER}`);
} finally {
  await browser.close();
  stop();
}
