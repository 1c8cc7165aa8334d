import { expect } from '@playwright/test';
import { languages } from './languages.ts';
import { elsewhere, fits, test } from './test.ts';

for (const { name, folder, strings } of languages) {
  test(`${name}: choosing inputs leaves the rows that hold them, one when all are chosen, and says how many`, elsewhere(folder), async ({ page }) => {
    await page.goto(`${folder}action-behaviour/`);
    const matrix = page.locator('measured-matrix');
    const rows = matrix.locator('tbody tr');
    const all = await rows.count();
    const choose = (input: 'user' | 'password' | 'index' | 'id-token' | 'attestations') => matrix.getByRole('combobox', { name: strings[`behaviour.${input}`], exact: true });
    const says = (shown: number) => strings['behaviour.shown'].replace('{shown}', `${shown}`).replace('{all}', `${all}`);
    // On a phone they are folded.
    const fold = matrix.locator('summary');
    if (await fold.isVisible()) await fold.click();
    await expect(rows.locator('visible=true')).toHaveCount(all);

    await choose('password').selectOption(strings['behaviour.password.unset']);
    const some = await rows.locator('visible=true').count();
    expect(some).toBeLessThan(all);
    await expect(matrix.getByRole('status')).toHaveText(says(some));

    await choose('user').selectOption('__token__');
    await choose('index').selectOption('pypi');
    await choose('id-token').selectOption('no');
    await choose('attestations').selectOption('false');
    await expect(rows.locator('visible=true')).toHaveCount(1);
    await expect(matrix.getByRole('status')).toHaveText(says(1));
    await expect(rows.locator('visible=true').getByRole('link')).toHaveAttribute('href', /\/errors\/id-token-request-token-unset\/$/);
  });

  test(`${name}: between a phone and a desk wide tables do not push a page sideways`, elsewhere(folder), async ({ page }) => {
    for (const path of ['action-releases/', 'action-behaviour/', 'how-it-works/']) {
      await page.goto(`${folder}${path}`);
      for (const width of [768, 820, 1024, 1152]) {
        await page.setViewportSize({ width, height: 800 });
        await fits(page);
      }
    }
  });
}
