import { expect } from '@playwright/test';
import { languages, linkTo } from './languages.ts';
import { elsewhere, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const { name, folder, strings } of languages) {
  test.describe(`${name}, without JavaScript`, elsewhere(folder), () => {
    test('the guides can be read and followed', async ({ page }) => {
      await page.goto(folder);
      // Starlight's pages say that they are dark, and a script that they are not.
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(252, 250, 248)');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
      await page.getByRole('main').locator('a[href$="/cause/"]').first().click();
      await expect(page.getByRole('main')).toContainText('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
      await expect(page.locator('#empty-secret')).toBeVisible();
    });

    test('the page is there in the other language, and nothing of its bar is dead', async ({ page }) => {
      await page.goto(`${folder}cause/`);
      await expect(page.locator('header :is(button, select):visible')).toHaveCount(0);
      await page.locator('footer a[hreflang]').click();
      await expect(page.locator('html')).toHaveAttribute('lang', folder === '' ? 'zh-CN' : 'en');
      await expect(page).toHaveURL(/\/cause\/$/);
    });

    test('where a script would work there is what can be read instead, and no form that does nothing', async ({ page }) => {
      await page.goto(`${folder}generator/`);
      await expect(page.locator('snippet-generator')).toBeHidden();
      const blocks = page.locator('figure:has([data-language=yaml])').locator('visible=true');
      await expect(blocks).toHaveCount(2);
      await expect(blocks.first()).toContainText('id-token: write');
      await expect(blocks.last()).toContainText('secrets.PYPI_API_TOKEN');

      await page.goto(`${folder}action-behaviour/`);
      await expect(page.locator('measured-matrix form')).toBeHidden();
      // On a phone the table is folded, which needs no script.
      const fold = page.locator('measured-matrix summary');
      if (await fold.isVisible()) await fold.click();
      const rows = page.locator('measured-matrix tbody tr');
      await expect(rows.locator('visible=true')).toHaveCount(await rows.count());

      await page.goto(`${folder}fix-trusted-publishing/`);
      await expect(page.locator('[data-scope]').first()).toContainText('https://pypi.org/p/davybot-market-cli');
      await expect(page.locator('.own-names')).toHaveCount(0);
    });

    test('common errors and how to find one’s own stand in the place of the doctor’s box', async ({ page, baseURL }) => {
      for (const place of ['', 'doctor/']) {
        await page.goto(folder + place);
        await expect(page.locator('pypi-doctor')).toBeHidden();
        const main = page.getByRole('main');
        await expect(main.locator('noscript > p').filter({ visible: true })).toHaveText([strings['doctor.noscript']]);
        const list = main.locator('noscript a[href*="/errors/"]');
        expect(await list.count()).toBeGreaterThan(5);
        for (const link of await list.all()) await expect(link).toBeVisible();
        await expect(list.last()).toHaveAttribute('href', linkTo(`${folder}errors/`, baseURL));
      }
      await page.getByRole('main').locator('a[href$="/errors/id-token-request-token-unset/"]').click();
      await expect(page.locator('main figure').first()).toContainText('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    });
  });
}
