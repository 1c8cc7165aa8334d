import { expect, type Page } from '@playwright/test';
import { languages } from './languages.ts';
import { test } from './test.ts';

type Answer = Parameters<Parameters<Parameters<Page['route']>[1]>[0]['fulfill']>[0];

/** What comes in the place of a file: as hosts answer that have lost it, or are broken, or hand out a page for everything. */
const ANSWERS: Record<string, (body: Buffer) => Answer> = {
  'status 404': () => ({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
  'status 500': () => ({ status: 500, body: '' }),
  'a page': () => ({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' }),
  'a part of it': (body) => ({ status: 200, body: body.subarray(0, body.length >> 1) }),
};

/** The parts of the search, and the file that is named when one of them does not come; none where nothing but that it cannot be loaded is known. */
const PARTS: Record<string, { file: RegExp; named?: RegExp }> = {
  interface: { file: /_astro\/search-ui\.[^/]*\.js$/ },
  index: { file: /\/search\/[\w-]+\.json$/, named: /search\/[\w-]+\.json/ },
  messages: { file: /\/errors\/messages\.txt$/, named: /errors\/messages\.txt/ },
  'messages in Chinese': { file: /\/doctor\/chinese\.json$/, named: /doctor\/chinese\.json/ },
  labels: { file: /\/labels-search\.json$/ },
};

const QUERIES = { en: 'environment variable was unset', 'zh-CN': '密码为空' };

// An answer with another status is the same to the page whatever its number: each part gets one of the two.
const cells = Object.keys(PARTS).flatMap((part, row) =>
  Object.keys(ANSWERS)
    .filter((answer) => answer !== (row % 2 === 0 ? 'status 404' : 'status 500'))
    .map((answer, column) => ({ part, answer, language: languages[(row + column) % 2]! })),
);

for (const { part, answer, language } of cells) {
  const { folder, strings } = language;
  test(`${language.name}: with ${answer} for the ${part} the search says so, and goes on once all is well`, async ({ page }) => {
    const { file, named } = PARTS[part]!;
    let damaged = true;
    await page.route(file, async (route) => {
      if (!damaged) return route.continue();
      const response = await route.fetch();
      return route.fulfill(ANSWERS[answer]!(await response.body()));
    });
    await page.goto(`${folder}compare/`);
    await page.keyboard.press('Control+K');
    const dialog = page.getByRole('dialog');
    const state = dialog.getByRole('status');
    const query = QUERIES[folder === '' ? 'en' : 'zh-CN'];
    if (named) {
      await dialog.getByRole('textbox').fill(query);
      const [before = '', after = ''] = strings['search.lost'].split('{file}');
      await expect(state).toContainText(after);
      await expect(state).toContainText(before);
      await expect(state).toContainText(named);
    } else await expect(state).toHaveText(strings['search.failed']);
    await expect(dialog.locator('.results, .said').locator('visible=true')).toHaveCount(0);
    await expect(dialog.getByRole('link', { name: strings['search.doctor'] })).toHaveAttribute('href', new RegExp(`/${folder}doctor/$`));
    await expect(dialog.getByRole('link', { name: strings['errors.title'] })).toHaveAttribute('href', new RegExp(`/${folder}errors/$`));

    damaged = false;
    // A script that did not come is loaded with a new page, the rest with the next letter.
    if (!named) {
      await page.reload();
      await page.keyboard.press('Control+K');
    }
    await dialog.getByRole('textbox').fill(`${query} `);
    await expect(dialog.locator('a.result').first()).toBeVisible();
    await expect(state).toBeHidden();
  });
}

for (const { name, folder, strings } of languages) {
  test(`${name}: a search that waits says what to do meanwhile, and shows what it finds`, async ({ page }) => {
    let go = (): void => {};
    const gone = new Promise<void>((resolve) => (go = resolve));
    await page.route(/\/search\/[\w-]+\.json$/, async (route) => {
      await gone;
      await route.continue();
    });
    await page.goto(`${folder}compare/`);
    await page.keyboard.press('Control+K');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(QUERIES[folder === '' ? 'en' : 'zh-CN']);
    await expect(dialog.getByRole('status')).toHaveText(strings['search.waiting']);
    go();
    await expect(dialog.locator('a.result').first()).toBeVisible();
    await expect(dialog.getByRole('status')).toBeHidden();
  });
}
