import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { languages, slugs } from './languages.ts';
import { test } from './test.ts';

// What Playwright says of a worker that it keeps out would stand in the console.
test.use({ serviceWorkers: 'allow' });

for (const { name, folder, strings } of languages) {
  for (const slug of slugs) {
    test(`${name} /${slug}: axe finds nothing in either theme, the page fits its window, the console is silent`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(folder + slug);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        // On a phone the window grows with what overflows, so the measure is the device.
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      }
      expect(complaints).toEqual([]);
    });
  }

  test(`${name}: axe finds nothing in the generator while it shows issues, nor in the open search`, async ({ page }) => {
    await page.goto(`${folder}generator/#auth=api-token&secret=1&owner=-&environment=${encodeURIComponent("'")}`);
    await expect(page.getByLabel(strings['generator.secret'])).toHaveAttribute('aria-invalid', 'true');
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.keyboard.press('Control+K');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test(`${name}: on a phone nothing covers what has the focus in the generator, forwards and backwards, and all of it can be hit`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(`${folder}generator/`);
    const covered = await page.evaluate(() => {
      const controls = [...document.querySelectorAll<HTMLElement>('snippet-generator :is(input, select, button, a)')].filter((control) => control.checkVisibility());
      return [...controls, ...controls.toReversed()].flatMap((control) => {
        control.focus();
        const { x, y, width, height } = control.getBoundingClientRect();
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return control.contains(top) ? [] : [`${control.outerHTML} under ${top?.outerHTML}`];
      });
    });
    expect(covered).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, folder } of languages) {
    test(`${name}: the generator's page shows both workflows and no form that does nothing`, async ({ page }) => {
      await page.goto(`${folder}generator/`);
      await expect(page.locator('snippet-generator')).toBeHidden();
      const blocks = page.locator('figure:has([data-language=yaml])').locator('visible=true');
      await expect(blocks).toHaveCount(2);
      await expect(blocks.first()).toContainText('id-token: write');
      await expect(blocks.last()).toContainText('secrets.PYPI_API_TOKEN');
    });

    test(`${name}: the guides can be read and followed`, async ({ page }) => {
      await page.goto(folder);
      await page.getByRole('main').locator('a[href$="/cause/"]').first().click();
      await expect(page.getByRole('main')).toContainText('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
      await expect(page.locator('#empty-secret')).toBeVisible();
    });
  }
});
