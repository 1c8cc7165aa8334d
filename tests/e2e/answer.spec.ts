import { expect, type Page } from '@playwright/test';
import { judgedIn } from '../doctor/judged.ts';
import { languages } from './languages.ts';
import { paste } from './paste.ts';
import { elsewhere, fits, test, violations } from './test.ts';

/** A real output, by its row. */
const output = (set: string, id: string): string => judgedIn(set).find((row) => row.id === id)!.text;

const card = (page: Page) => page.locator('[data-finding][data-place="primary"]');

for (const { name, folder, strings } of languages) {
  test.describe(name, () => {
    test('the answer is of the case in hand: a sentence, the state by file, the first step and how to run again', elsewhere(folder), async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, output('cases', '29'));
      await expect(card(page)).toHaveAttribute('data-finding', 'project-size-too-large');
      await expect(card(page).locator('[data-release]')).toHaveAttribute('data-release', 'partly-uploaded');
      await expect(card(page).locator('[data-release]')).toContainText(strings['release.partly-uploaded']);
      await expect(card(page).locator('[data-files] [data-state="uploaded"]')).toHaveCount(2);
      await expect(card(page).locator('[data-files] [data-state="refused"]')).toHaveCount(1);
      await expect(card(page).locator('[data-step]')).not.toBeEmpty();
      await expect(card(page).locator('[data-again]')).toContainText(strings['again.resume']);
      await expect(card(page)).not.toContainText('{');
      await fits(page);
      expect(await violations(page)).toEqual([]);
    });

    test('somebody else who has to act gets a note with the values, and nothing of the log', elsewhere(folder), async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, output('action', 'g052'));
      await page.getByRole('button', { name: strings['doctor.note-to.copy'] }).click();
      await expect(card(page).locator('[data-copied]')).toHaveText(strings['doctor.copied']);
      const note = await page.evaluate(() => navigator.clipboard.readText());
      for (const value of ['octo-org/example-pkg', 'release.yml', '`pypi`', strings['doctor.note-to.needed']]) expect(note).toContain(value);
      expect(note).not.toContain('rendered below');
    });

    test('the page of an error shows the reader’s own message, once, and it is nowhere afterwards', elsewhere(folder), async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, output('action', 'g052'));
      await card(page).getByRole('link', { name: strings['doctor.page'] }).click();
      const own = page.locator('own-message');
      await expect(own).toContainText(strings['error.own']);
      await expect(own.locator('pre')).toContainText("Check failed for optional claim 'environment'");
      await expect(own.locator('a')).toHaveAttribute('href', /^#fix-\d$/);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await expect(own).toBeHidden();
    });
  });
}
