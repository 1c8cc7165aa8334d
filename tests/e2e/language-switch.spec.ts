import { expect, type Page } from '@playwright/test';
import { languages, linkTo } from './languages.ts';
import { paste } from './paste.ts';
import { elsewhere, log, test, workflow } from './test.ts';

const region = (page: Page) => page.locator('[data-doctor-state]');
const box = (page: Page) => page.locator('#doctor-input');

const TOKEN = `pypi-AgEIcHlwaS5vcmcCJGFhYWFhYWFhLWJiYmItY2NjYy1kZGRk${'Zx9'.repeat(30)}`;

/** All that the tab keeps, but for when the text was cleared. */
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage, 'doctor-forgotten': undefined }));

/** The page's own list of languages: on a phone it is in the menu. */
const list = (page: Page) => page.locator('starlight-lang-select select:visible').first();

async function change(page: Page, to: string): Promise<void> {
  const menu = page.locator('button[popovertarget="starlight__sidebar"]');
  if (await menu.isVisible()) await menu.click();
  await list(page).selectOption(to);
}

for (const [index, { name, folder, strings }] of languages.entries()) {
  const other = languages[1 - index]!;
  test.describe(`from ${name}`, () => {
    for (const path of ['', 'doctor/']) {
      test(`/${path}: the text goes along, and is nowhere afterwards`, elsewhere(folder), async ({ page, baseURL }) => {
        for (const [text, id] of [
          [log('no-id-token-permission'), 'id-token-request-token-unset'],
          [workflow('missing-id-token.hit'), 'missing-id-token'],
          [`${log('upload-exists-token')}\n${workflow('missing-id-token.hit')}`, 'file-already-exists'],
        ] as const) {
          await page.goto(folder + path);
          await paste(page, text);
          await expect(page.locator(`[data-finding="${id}"]`)).toBeVisible();
          await change(page, linkTo(other.folder + path, baseURL));
          await page.waitForURL(new URL(other.folder + path, baseURL).href);
          await expect(page.locator(`[data-finding="${id}"]`)).toBeVisible();
          await expect(page.getByLabel(other.strings['doctor.input'])).toHaveValue(text);
          // It is gone to as the answer to a paste is.
          await expect(region(page).locator('h2').first()).toBeFocused();
          expect(await kept(page)).toBe('{}');
          expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
          await page.reload();
          await expect(box(page)).toHaveValue('');
        }
      });
    }

    test('a secret was blanked before, and that is still said; what was entered beside claims goes along', async ({ page, baseURL }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, `${TOKEN}\n${log('mint-invalid-publisher-not-found')}`);
      const environment = page.locator('[data-claims-row="environment"]').getByRole('textbox');
      await environment.fill('production');
      await page.locator('[data-claims-row="owner"]').getByRole('textbox').fill('octo-org');
      await change(page, linkTo(`${other.folder}doctor/`, baseURL));
      await page.waitForURL(new URL(`${other.folder}doctor/`, baseURL).href);
      await expect(environment).toHaveValue('production');
      await expect(page.locator('[data-claims-row="owner"]').getByRole('textbox')).toHaveValue('octo-org');
      await expect(page.locator('[data-secrets]')).toContainText('PyPI');
      await expect(box(page)).toHaveValue(/^pypi-\*\*\*\n/);
      // And back, as it came.
      await change(page, linkTo(`${folder}doctor/`, baseURL));
      await page.waitForURL(new URL(`${folder}doctor/`, baseURL).href);
      await expect(environment).toHaveValue('production');
      expect(await page.content()).not.toContain('Zx9Zx9');
      expect(await kept(page)).toBe('{}');
    });

    test('what was chosen for the repaired file goes along, and to no other file', async ({ page, baseURL }) => {
      const [environment, tick] = [page.locator('[name=environment]'), page.locator('[name=change]').first()];
      await page.goto(`${folder}doctor/`);
      await paste(page, workflow('missing-id-token.hit'));
      await environment.fill('production');
      await tick.uncheck();
      await change(page, linkTo(`${other.folder}doctor/`, baseURL));
      await page.waitForURL(new URL(`${other.folder}doctor/`, baseURL).href);
      await expect(environment).toHaveValue('production');
      await expect(tick).not.toBeChecked();
      await page.locator('[data-clear]').click();
      await paste(page, workflow('missing-id-token.hit'));
      await expect(environment).toHaveValue('');
      await expect(tick).toBeChecked();
      expect(await kept(page)).toBe('{}');
    });

    test('what another text took the place of goes along, too', async ({ page, baseURL }) => {
      await page.goto(`${folder}doctor/`);
      await box(page).fill('what I typed');
      await page.locator('[data-try]').click();
      await expect(box(page)).toHaveValue(/ACTIONS_ID_TOKEN_REQUEST_TOKEN/);
      await change(page, linkTo(`${other.folder}doctor/`, baseURL));
      await page.waitForURL(new URL(`${other.folder}doctor/`, baseURL).href);
      await expect(box(page)).toHaveValue(/ACTIONS_ID_TOKEN_REQUEST_TOKEN/);
      await page.locator('[data-back]').click();
      await expect(box(page)).toHaveValue('what I typed');
      expect(await kept(page)).toBe('{}');
    });

    test('of a text that is too long, or where the tab keeps nothing, the reader is asked first', async ({ page, baseURL }) => {
      const url = new URL(`${folder}doctor/`, baseURL).href;
      const questions: string[] = [];
      let answer = false;
      page.on('dialog', (dialog) => {
        questions.push(dialog.message());
        void (answer ? dialog.accept() : dialog.dismiss());
      });
      const select = list(page);
      await page.goto(`${folder}doctor/`);
      const own = await select.inputValue();
      const line = '2026-08-21T10:11:12.1234567Z Collecting a-package==1.0\n';
      await paste(page, `${line.repeat(40_000)}${log('no-id-token-permission')}`);
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'done');
      await change(page, linkTo(`${other.folder}doctor/`, baseURL));
      expect(questions).toEqual([strings['doctor.switch']]);
      expect(page.url()).toBe(url);
      await expect(select).toHaveValue(own);
      await expect(page.locator('[data-held]')).toBeVisible();

      await page.goto(`${folder}doctor/`);
      await paste(page, log('no-id-token-permission'));
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'done');
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await change(page, linkTo(`${other.folder}doctor/`, baseURL));
      expect(questions).toHaveLength(2);
      expect(page.url()).toBe(url);
      answer = true;
      await change(page, linkTo(`${other.folder}doctor/`, baseURL));
      await page.waitForURL(new URL(`${other.folder}doctor/`, baseURL).href);
      expect(questions).toHaveLength(3);
      await expect(box(page)).toHaveValue('');
    });

    test('the page of an error keeps what the doctor handed over', async ({ page, baseURL }) => {
      await page.goto(`${folder}doctor/`);
      for (const id of ['id-token-request-token-unset', 'file-already-exists', 'invalid-reuse-token']) {
        await page.goto(`${folder}doctor/`);
        await paste(page, log({ 'id-token-request-token-unset': 'no-id-token-permission', 'file-already-exists': 'upload-exists-token' }[id] ?? 'mint-invalid-reuse-token'));
        await page.locator(`[data-error="${id}"]`).first().click();
        const own = page.locator('own-message pre');
        const message = await own.innerText();
        await change(page, linkTo(`${other.folder}errors/${id}/`, baseURL));
        await page.waitForURL(new URL(`${other.folder}errors/${id}/`, baseURL).href);
        await expect(own).toHaveText(message);
        expect(await kept(page)).toBe('{}');
      }
    });
  });
}

test('nothing goes along where there is nothing, and what nobody has read is gone when the reader comes back', async ({ page, baseURL }) => {
  await page.goto('doctor/');
  await change(page, linkTo('zh-cn/doctor/', baseURL));
  await page.waitForURL(new URL('zh-cn/doctor/', baseURL).href);
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
  expect(await kept(page)).toBe('{}');
  await paste(page, 'File already exists');
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'done');
  await page.evaluate(() => {
    sessionStorage.setItem('doctor-carried', 'left');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await kept(page)).toBe('{}');
  // And what is no such thing does no harm.
  await page.evaluate(() => sessionStorage.setItem('doctor-carried', '{'));
  await page.reload();
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
  expect(await kept(page)).toBe('{}');
});
