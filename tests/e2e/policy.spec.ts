import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { languages, slugs } from './languages.ts';
import { paste } from './paste.ts';
import { test as base } from './test.ts';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

// The worker too has to come by.
base.use({ serviceWorkers: 'allow' });

/** What a page did that its policy forbids, what it said in the console, and what it asked of others. */
const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      await context.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
          void (globalThis as unknown as { complain: (complaint: string) => void }).complain(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
        });
      });
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()} ${message.location().url}`);
      });
      context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        if (!request.url().startsWith(new URL('/', baseURL).href) && !request.url().startsWith('data:')) complaints.push(`request: ${request.url()}`);
      });
      await use(complaints);
    },
    { auto: true },
  ],
});

/** The headers that a host takes from `_headers`; the server of these tests sends none of them. */
async function sendHeaders(page: Page): Promise<void> {
  const file = await (await page.request.get('_headers')).text();
  const headers = Object.fromEntries([...file.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
  expect(Object.keys(headers)).toContain('content-security-policy');
  await page.context().route('**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
}

const download = async (page: Page, selector: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return file.suggestedFilename();
};

const [english, chinese] = languages;
const { strings } = english;

for (const [way, prepare] of [
  ['with the policy in the page', async () => {}],
  ['with the headers for hosts as well', sendHeaders],
] as const) {
  test.describe(way, () => {
    test.beforeEach(async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await prepare(page);
    });

    // The worker may still be loading what it keeps.
    test.afterEach(({ context }) => context.unrouteAll({ behavior: 'ignoreErrors' }));

    test('the doctor reads a log with a workflow, and hands over the repaired file', async ({ page, complaints }) => {
      for (const place of ['', 'doctor/']) {
        await page.goto(place);
        await paste(page, `${fixture('logs/mint-invalid-publisher-environment.txt')}\n${fixture('workflows/missing-id-token.hit.yml')}`);
        await expect(page.locator('[data-doctor-state]')).toHaveAttribute('data-doctor-state', 'done');
        await expect(page.locator('[data-finding]').nth(1)).toBeVisible();
      }
      await page.getByRole('button', { name: strings['workflow.copy'], exact: true }).click();
      await expect(page.locator('[data-copied-file]')).toHaveText(strings['workflow.copied']);
      expect(await download(page, `button:text-is("${strings['workflow.download']}")`)).toMatch(/\.ya?ml$/);
      expect(complaints).toEqual([]);
    });

    test('the generator writes, copies and saves a file', async ({ page, complaints }) => {
      await page.goto('generator/');
      await page.getByLabel(strings['generator.project_name']).fill('sampleproject');
      await expect(page.locator('[data-snippet]')).toContainText('https://pypi.org/p/sampleproject');
      await page.locator('[data-copy-snippet]').click();
      await expect(page.locator('[data-copy-snippet]')).toContainText(strings['generator.copied']);
      expect(await download(page, '[data-download]')).toMatch(/\.ya?ml$/);
      expect(complaints).toEqual([]);
    });

    test("an error's page is copied as Markdown, a guide's block by its button, and tabs change", async ({ page, complaints }) => {
      await page.goto('errors/id-token-request-token-unset/');
      await page.getByRole('button', { name: strings['markdown.copy'] }).click();
      await expect(page.locator('copy-markdown [role=status]')).toHaveText(strings['markdown.copied']);
      await page.goto('');
      const tab = page.getByRole('tab').nth(1);
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      const block = page.locator('figure:has([data-language=yaml])').locator('visible=true').first();
      await block.hover();
      await block.getByRole('button').click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('secrets.PYPI_API_TOKEN');
      expect(complaints).toEqual([]);
    });

    test('the search opens, finds and leads on', async ({ page, complaints }) => {
      await page.goto('compare/');
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog').getByRole('textbox').fill('environment variable was unset');
      await page.getByRole('dialog').locator('.pagefind-ui__result-link').first().click();
      await expect(page).toHaveURL(/\/errors\//);
      expect(complaints).toEqual([]);
    });

    test('theme and language change, also on the page for what is not there', async ({ page, complaints }) => {
      const missing = 'errors/no-such-page/';
      await page.goto(missing);
      await expect(page.getByRole('main').locator('a[href$="/generator/"]')).toBeVisible();
      await page.locator('starlight-theme-select select').locator('visible=true').selectOption('light');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await page.goto('cause/');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await page.locator('starlight-lang-select select').locator('visible=true').selectOption({ label: chinese.name });
      await expect(page).toHaveURL(/\/zh-cn\/cause\/$/);
      // The browser says so of every page that is answered with 404.
      expect(complaints.filter((complaint) => !(complaint.includes('status of 404') && complaint.endsWith(missing)))).toEqual([]);
    });
  });
}

for (const { name, folder } of languages) {
  test(`${name}: no page breaks its policy by being opened`, async ({ page, complaints }) => {
    test.slow();
    for (const slug of slugs.filter((slug) => slug !== '404/')) {
      await page.goto(folder + slug);
      // A link that is pointed at is fetched ahead.
      await page.getByRole('main').locator('a[href^="/"]').locator('visible=true').first().hover();
    }
    expect(complaints).toEqual([]);
  });
}

test('what is not of the site does not run, and nothing reaches another server', async ({ page, complaints }) => {
  const reached: string[] = [];
  await page.route('https://elsewhere.example/**', (route) => {
    reached.push(route.request().url());
    return route.abort();
  });
  await page.goto('cause/');
  await page.evaluate(async () => {
    const element = (name: string, properties: object) => document.body.append(Object.assign(document.createElement(name), properties));
    element('script', { textContent: 'document.title = "run"' });
    element('script', { src: 'https://elsewhere.example/script.js' });
    element('img', { src: 'https://elsewhere.example/pixel.png' });
    element('style', { textContent: 'body { display: none }' });
    document.body.setAttribute('onclick', 'document.title = "run"');
    document.body.click();
    await fetch('https://elsewhere.example/?log').catch(() => {});
  });
  await expect(page).not.toHaveTitle('run');
  await expect(page.getByRole('main')).toBeVisible();
  const broken = () => complaints.filter((complaint) => complaint.startsWith('policy')).map((complaint) => complaint.split(' ')[1]);
  await expect.poll(() => [...new Set(broken())].sort()).toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
  expect(reached).toEqual([]);
});
