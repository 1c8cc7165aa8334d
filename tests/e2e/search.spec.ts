import { expect, type Page } from '@playwright/test';
import { languages } from './languages.ts';
import { test } from './test.ts';

const QUERIES = { '': 'trusted publisher environment mismatch', 'zh-cn/': '发布者 不匹配' } as const;

const box = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => box(page).getByRole('textbox');
const results = (page: Page) => box(page).locator('a.result');

for (const { name, folder, strings } of languages) {
  test(`${name}: the search is used with keys alone`, { tag: '@path' }, async ({ page }) => {
    await page.goto(`${folder}compare/`);
    await expect(page.locator('site-search kbd')).toHaveText('Ctrl K');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await expect(box(page)).toContainText('Ctrl K');
    await field(page).fill(QUERIES[folder]);
    await expect(results(page).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
    await page.keyboard.press('Control+K');
    await expect(field(page)).toBeFocused();
    // Typed and sent at once, before anything is found for it.
    await field(page).fill(`${QUERIES[folder]} `);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${folder}errors/invalid-publisher-not-found/$`));

    await page.waitForFunction(() => performance.getEntriesByName('scripts').length > 0);
    // Whoever comes back finds what they asked, and types over it.
    await page.keyboard.press('Control+K');
    await expect(field(page)).toHaveValue(`${QUERIES[folder]} `);
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.type('x');
    await expect(field(page)).toHaveValue('x');
  });

  test(`${name}: what no page says is given to the doctor, and what is near is said to be near`, async ({ page }) => {
    await page.goto(`${folder}compare/`);
    await page.keyboard.press('Control+K');
    await field(page).fill('npm publish provenance id-token write');
    await expect(box(page)).toContainText(strings['search.near']);
    await expect(results(page).first()).toBeVisible();
    await field(page).fill('zzqqxx');
    await expect(box(page)).toContainText(strings['search.none']);
    await expect(results(page)).toHaveCount(0);
    await box(page).getByRole('link', { name: strings['search.give'] }).click();
    await expect(page).toHaveURL(new RegExp(`/${folder}doctor/$`));
    await expect(page.locator('#doctor-input')).toHaveValue('zzqqxx');
  });

  test(`${name}: a pasted log goes to the doctor line by line, without its secrets, and is not kept`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${folder}compare/`);
    const log = `password: pypi-AgEIcHlwaS5vcmcCJDAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA\nHTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nFile already exists`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), log);
    await page.keyboard.press('Control+K');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(box(page)).toContainText(strings['search.log']);
    await expect(results(page).first()).toHaveAttribute('href', /\/errors\/file-already-exists\/$/);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('pypi-AgE');
    await box(page).getByRole('link', { name: strings['search.give'] }).click();
    await expect(page.locator('#doctor-input')).toHaveValue('password: pypi-***\nHTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nFile already exists');
  });
}

test('a click before the scripts are there opens the search, and what is typed is searched for when they are', async ({ page }) => {
  let go = (): void => {};
  const gone = new Promise<void>((resolve) => (go = resolve));
  await page.route(/_astro\/.*\.js$/, async (route) => {
    await gone;
    await route.continue();
  });
  await page.goto('compare/', { waitUntil: 'commit' });
  await page.locator('site-search button').first().click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('file already exists');
  await expect(results(page)).toHaveCount(0);
  go();
  await expect(results(page).first()).toHaveAttribute('href', /\/errors\/file-already-exists\/$/);
});

test('on a phone the field is at the lower edge, and the answer above it', { tag: '@phone' }, async ({ page, isMobile, viewport }) => {
  await page.goto('compare/');
  await page.locator('site-search button').first().click();
  await field(page).fill('file already exists');
  await expect(results(page).first()).toBeVisible();
  const [of, first] = [await field(page).boundingBox(), await results(page).first().boundingBox()];
  expect(of!.y > first!.y).toBe(isMobile);
  expect(of!.y + of!.height).toBeLessThanOrEqual(viewport!.height);
  if (isMobile) expect(of!.y).toBeGreaterThan(viewport!.height * 0.8);
});
