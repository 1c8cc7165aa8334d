import { expect } from '@playwright/test';
import { languages, slugs } from './languages.ts';
import { COLOURS, fits, test, violations } from './test.ts';

// What Playwright says of a worker that it keeps out would stand in the console.
test.use({ serviceWorkers: 'allow' });

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

for (const { name, folder, strings } of languages) {
  for (const slug of slugs) {
    // One load does for both widths and both themes. What does not see colours is asked once for each width; a Chinese page has the colours of its
    // English twin, and is asked once.
    test(`${name} /${slug}: axe finds nothing, wide and narrow, light and dark; the page fits; it breaks no policy and is silent`, async ({ page, complaints }) => {
      const html = page.locator('html');
      await page.setViewportSize(WIDE);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(folder + slug);
      await expect(html).toHaveAttribute('data-theme', 'light');
      await fits(page);
      if (folder === '') expect(await violations(page), 'wide, light').toEqual([]);
      // A link that is pointed at is fetched ahead.
      await page.getByRole('main').locator('a[href^="/"]').locator('visible=true').first().hover();

      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(html).toHaveAttribute('data-theme', 'dark');
      if (folder === '') expect(await violations(page, { only: COLOURS }), 'wide, dark').toEqual([]);

      await page.setViewportSize(NARROW);
      await fits(page);
      expect(await violations(page), 'narrow, dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await expect(html).toHaveAttribute('data-theme', 'light');
      if (folder === '') expect(await violations(page, { only: COLOURS }), 'narrow, light').toEqual([]);
      expect(complaints).toEqual([]);
    });
  }

  test(`${name}: axe finds nothing in the generator while it shows issues, nor in the open search`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(`${folder}generator/#auth=api-token&secret=1&owner=-&environment=${encodeURIComponent("'")}`);
    await expect(page.getByLabel(strings['generator.secret'])).toHaveAttribute('aria-invalid', 'true');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+K');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    expect(await violations(page, { within: 'dialog' })).toEqual([]);
    await page.keyboard.type('pypi');
    await expect(page.getByRole('dialog').locator('a.result').first()).toBeVisible();
    expect(await violations(page, { within: 'dialog' })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { within: 'dialog', only: COLOURS })).toEqual([]);
    // What has the focus is not to stand below the dialog.
    await page.getByRole('main').locator('input').locator('visible=true').first().focus();
    await expect(page.getByRole('dialog')).toBeHidden();
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
    expect(await violations(page, { only: ['target-size'] })).toEqual([]);
  });
}
