import { expect, type Page } from '@playwright/test';
import { headersIn } from '../dist.ts';
import { languages } from './languages.ts';
import { paste } from './paste.ts';
import { log, test, workflow } from './test.ts';

// The worker too has to come by.
test.use({ serviceWorkers: 'allow' });

/** The headers that a host takes from `_headers`; the server of these tests sends none of them. */
async function sendHeaders(page: Page): Promise<void> {
  const headers = headersIn(await (await page.request.get('_headers')).text());
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

// The policy in the page is in force beside the one in the headers, so that a breach of either is seen.
test.describe('with the headers for hosts', () => {
  test.beforeEach(({ page }) => sendHeaders(page));

  // The worker may still be loading what it keeps.
  test.afterEach(({ context }) => context.unrouteAll({ behavior: 'ignoreErrors' }));

  test('the doctor reads a log with a workflow, and hands over the repaired file', { tag: '@path' }, async ({ page, complaints }) => {
    for (const place of ['', 'doctor/']) {
      await page.goto(place);
      await paste(page, `${log('mint-invalid-publisher-environment')}\n${workflow('deprecated-input.hit')}`);
      await expect(page.locator('[data-doctor-state]')).toHaveAttribute('data-doctor-state', 'done');
      // What only follows is folded.
      await expect(page.locator('[data-finding]').nth(1)).toBeAttached();
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
    await expect(block.locator('.copy .feedback')).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('secrets.PYPI_API_TOKEN');
    expect(complaints).toEqual([]);
  });

  test('the search opens, finds and leads on', { tag: '@path' }, async ({ page, complaints }) => {
    await page.goto('compare/');
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('textbox').fill('environment variable was unset');
    await page.getByRole('dialog').locator('a.result').first().click();
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
