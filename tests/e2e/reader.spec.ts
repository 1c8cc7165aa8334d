import { expect } from '@playwright/test';
import { errors } from '../../src/errors/index.ts';
import { languages } from './languages.ts';
import { elsewhere, test } from './test.ts';

for (const { name, folder, strings } of languages) {
  test(`${name}: from the error over the solution to a workflow of one's own on the clipboard`, elsewhere(folder), async ({ page }) => {
    await page.goto(folder);
    await expect(page.getByRole('main')).toContainText('ACTIONS_ID_TOKEN_REQUEST_TOKEN');

    const main = page.getByRole('main');
    await main.locator('a[href$="/cause/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${folder}cause/$`));
    await main.locator('a[href$="/fix-trusted-publishing/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${folder}fix-trusted-publishing/$`));
    await main.locator('a[href$="/generator/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${folder}generator/$`));

    await page.getByLabel(strings['generator.project_name']).fill('sampleproject');
    await page.getByLabel(strings['generator.environment']).fill('release');
    // A button does nothing before its script has come, and the form is usable before that.
    await expect(page.locator('[data-snippet]')).toContainText('url: https://pypi.org/p/sampleproject');
    await page.getByRole('button', { name: strings['generator.copy'], exact: true }).first().click();
    const shown = await page.locator('[data-snippet]').textContent();
    expect(shown).toContain('url: https://pypi.org/p/sampleproject\n');
    expect(shown).toContain('name: release\n');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });

  test(`${name}: a guide's copy button copies a whole file`, async ({ page }) => {
    await page.goto(`${folder}fix-api-token/`);
    const block = page.locator('figure:has([data-language=yaml])').first();
    await block.hover();
    await block.getByRole('button').click();
    await expect(block.locator('.copy .feedback')).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^name: Publish to PyPI\n/);
    expect(copied).toContain('password: ${{ secrets.PYPI_API_TOKEN }}');
  });

  test(`${name}: where the clipboard is refused, a guide's copy button marks the code and says so`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await page.goto(`${folder}fix-api-token/`);
    const block = page.locator('figure:has([data-language=yaml])').first();
    // The click may come before the script.
    await expect(async () => {
      await block.hover();
      await block.getByRole('button').click();
      await expect(block.locator('[aria-live]')).toHaveText(strings['generator.copy.manual'], { timeout: 2_000 });
    }).toPass();
    const shown = await block.locator('.ec-line .code').evaluateAll((lines) => lines.map((line) => line.textContent.replace(/\n$/, '')).join('\n'));
    expect((await page.evaluate(() => String(getSelection()))).replace(/\n+/g, '\n').trim()).toBe(shown.replace(/\n+/g, '\n').trim());
  });

  test(`${name}: the language can be changed in place`, { tag: ['@phone', '@path'] }, async ({ page }) => {
    await page.goto(`${folder}cause/#empty-secret`);
    const other = languages.find((language) => language.folder !== folder);
    // On a phone the picker is in the menu.
    const menu = page.locator('button[popovertarget="starlight__sidebar"]');
    if (await menu.isVisible()) await menu.click();
    await page.locator('starlight-lang-select select').locator('visible=true').selectOption({ label: other?.name ?? '' });
    await expect(page).toHaveURL(new RegExp(`/${other?.folder}cause/#empty-secret$`));
    await expect(page.locator('#empty-secret')).toBeInViewport();
  });

  test(`${name}: an address that leads nowhere offers ways on`, elsewhere(folder), async ({ page }) => {
    const answer = await page.goto(`${folder}no-such-page/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('main').locator('a[href$="/generator/"]')).toBeVisible();
  });

  test(`${name}: the search finds a message's page by a line of a log`, elsewhere(folder), async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(`${folder}compare/`, { waitUntil: 'networkidle' });
    expect(loaded.filter((url) => /search-ui|\/search\/|messages\.txt/.test(url))).toEqual([]);

    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('textbox').fill('2026-08-21T10:11:12Z ##[error]GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset');
    const results = page.getByRole('dialog').locator('a.result');
    await expect(results.first()).toBeVisible();
    const links = await results.evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links[0]).toMatch(new RegExp(`/${folder}errors/id-token-request-token-unset/$`));
    expect(links.every((path) => path.includes('/zh-cn/') === (folder !== ''))).toBe(true);
    // Its name, and the words to know it by.
    const entry = errors.find(({ id }) => id === 'id-token-request-token-unset')!;
    await expect(results.first()).toHaveText(`${entry.name[folder === '' ? 'en' : 'zh-CN']} ${entry.headline}`);
    // Nothing of the other language.
    expect(loaded.map((url) => /\/search\/([\w-]+)\.json/.exec(url)?.[1]).filter((lang) => lang !== undefined)).toEqual([folder === '' ? 'en' : 'zh-CN']);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('the Chinese search takes a sentence without spaces', async ({ page }) => {
  await page.goto('zh-cn/');
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('textbox').fill('密码为空');
  await expect(page.getByRole('dialog').locator('a.result').first()).toBeVisible();
});

for (const { name, folder, strings } of languages) {
  test(`${name}: the list of errors is narrowed by a word and leads to the page`, elsewhere(folder), async ({ page }) => {
    await page.goto(`${folder}errors/`);
    const found = page.locator('[data-found] li');
    const count = page.locator('[data-count]');
    await expect(page.locator('[data-ways]')).toBeVisible();
    await expect(count).toHaveText(strings['errors.all'].replace('{all}', String(errors.length)));
    await page.getByLabel(strings['errors.filter']).fill('request_token  environment');
    await expect(found).toHaveCount(1);
    await expect(page.locator('[data-ways]')).toBeHidden();
    await expect(count).toHaveText(strings['errors.some'].replace('{all}', String(errors.length)).replace('{count}', '1'));
    await page.getByLabel(strings['errors.filter']).fill('<b>nothing like it</b>');
    await expect(count).toHaveText(strings['errors.none']);
    await page.getByLabel(strings['errors.filter']).fill('');
    await expect(page.locator('[data-ways]')).toBeVisible();
    await page.getByLabel(strings['errors.filter']).fill('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    const link = found.getByRole('link').first();
    const heading = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.locator('main figure').first()).toContainText('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  });
}

for (const { name, folder, strings } of languages) {
  test(`${name}: an error's page can be copied as Markdown`, async ({ page }) => {
    await page.goto(`${folder}errors/id-token-request-token-unset/`);
    await page.getByRole('button', { name: strings['markdown.copy'] }).click();
    await expect(page.locator('copy-markdown [role=status]')).toHaveText(strings['markdown.copied']);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# .+\n\n```\n[^`]*the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset/);
    expect(copied).toContain('id-token: write');
  });
}

test('a search of any size or content is answered and runs nothing', async ({ page }) => {
  await page.goto('compare/');
  await page.keyboard.press('Control+K');
  const input = page.getByRole('dialog').getByRole('textbox');
  const answer = page.getByRole('dialog').locator('.said p, .results').first();
  for (const query of ['?!;:'.repeat(10), '<img src=x onerror=alert(1)> zzqqxx', `zzqqxx ${'lorem '.repeat(4_000)}`]) {
    await input.fill(query);
    await expect(answer).toBeVisible();
    await input.fill('');
  }
  await expect(page.getByRole('dialog').locator('img')).toHaveCount(0);
  await expect(page.getByRole('dialog').getByRole('link', { name: 'All errors' })).toHaveAttribute('href', /\/errors\/$/);
});
