import { expect, type Page } from '@playwright/test';
import { languages } from './languages.ts';
import { elsewhere, test } from './test.ts';

const KEY = 'pypi-oidc-fix.ticks';
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const boxes = (page: Page) => page.locator('[data-tick]').filter({ visible: true });

for (const { name, folder, strings } of languages) {
  test.describe(name, () => {
    test('what is ticked is kept without names, and forgotten', elsewhere(folder), async ({ page }) => {
      await page.goto(`${folder}generator/`);
      await page.getByLabel(strings['generator.owner']).fill('octo-org');
      await page.getByLabel(strings['generator.project_name']).fill('sampleproject');
      await expect(page.locator('[data-ticks]')).toBeHidden();
      await page.locator('[data-publishers] [data-tick]').check();
      await page.locator('[data-github] [data-tick]').first().check();
      await expect(page.locator('[data-ticks]')).toContainText(strings['ticks.kept']);
      expect(await kept(page)).not.toMatch(/octo|sample|publish/);

      // Of the same project it is ticked again, whatever else was chosen meanwhile; of another one it is not.
      await page.reload();
      await expect(boxes(page).first()).toBeChecked();
      await page.getByLabel(strings['generator.project_name']).fill('another');
      await expect(page.locator('[data-tick]:checked')).toHaveCount(0);
      await page.getByLabel(strings['generator.project_name']).fill('sampleproject');
      await expect(page.locator('[data-tick]:checked')).toHaveCount(2);

      await page.goto(`${folder}migrate/`);
      await expect(boxes(page)).toHaveCount(5);
      await page.getByRole('checkbox').nth(1).focus();
      await page.keyboard.press('Space');
      await page.reload();
      await expect(boxes(page).nth(1)).toBeChecked();
      await page.getByRole('button', { name: strings['ticks.forget'] }).click();
      await expect(page.getByText(strings['ticks.forgotten'])).toBeFocused();
      await expect(page.locator('[data-tick]:checked')).toHaveCount(0);
      expect(await kept(page)).toBeNull();
    });
  });
}

test('where storage is refused boxes can be ticked, and nothing is said to be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('generator/');
  await page.locator('[data-github] [data-tick]').first().check();
  // What another choice writes anew is still ticked.
  await page.locator('[name=attestations]').uncheck();
  await expect(page.locator('[data-github] [data-tick]').first()).toBeChecked();
  await expect(page.locator('[data-ticks]')).toBeHidden();
});
