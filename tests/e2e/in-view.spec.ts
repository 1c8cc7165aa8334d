import { expect, type Page } from '@playwright/test';
import { judgedIn } from '../doctor/judged.ts';
import { languages } from './languages.ts';
import { paste } from './paste.ts';
import { log, test, workflow } from './test.ts';

/** A phone's page between its browser's bars. */
const PHONE = { width: 390, height: 664 };
const DESKTOP = { width: 1280, height: 800 };

const box = (page: Page) => page.locator('#doctor-input');
const region = (page: Page) => page.locator('[data-doctor-state]');
const heading = (page: Page) => region(page).locator('h2').first();

const output = (set: string, id: string): string => judgedIn(set).find((row) => row.id === id)!.text;

/** What is pasted, and what of its answer says first what happened. */
const PASTED: readonly (readonly [name: string, text: string, first: string])[] = [
  ['a known error', log('no-id-token-permission'), '[data-place="primary"] [data-sentence]'],
  ['claims', log('mint-invalid-publisher-environment'), '[data-place="primary"] [data-sentence]'],
  ['a release of which a part is up', output('cases', '29'), '[data-place="primary"] [data-sentence]'],
  ['a workflow', workflow('missing-id-token.hit'), '[data-finding] h3'],
  ['what is not known', 'Run twine upload dist/*\nERROR    HTTPError: 418 I am a teapot\n##[error]Process completed with exit code 1.', '[data-suspects]'],
];

/** Where an element begins in the window, and how much of the window is free of bars. */
const place = (page: Page, selector: string) =>
  region(page)
    .locator(selector)
    .first()
    .evaluate((element) => ({ top: element.getBoundingClientRect().top, above: document.querySelector('body > * header, header')!.getBoundingClientRect().bottom, height: innerHeight }));

async function isInView(page: Page, selector: string): Promise<void> {
  const { top, above, height } = await place(page, selector);
  expect(top, selector).toBeGreaterThanOrEqual(above);
  expect(top + 50, selector).toBeLessThanOrEqual(height);
}

for (const { name, folder, strings } of languages) {
  for (const [size, viewport] of [['phone', PHONE], ['wide window', DESKTOP]] as const) {
    test.describe(`${name}, ${size}`, () => {
      test.use({ viewport, hasTouch: viewport === PHONE, isMobile: viewport === PHONE });

      for (const path of ['', 'doctor/']) {
        test(`/${path}: the answer to a paste is in view, the box small, the focus on the heading`, async ({ page }) => {
          for (const [kind, text, first] of PASTED) {
            await test.step(kind, async () => {
              await page.goto(folder + path);
              await paste(page, text);
              await expect(region(page)).not.toHaveAttribute('data-doctor-state', 'idle');
              await expect(heading(page)).toBeFocused();
              await isInView(page, 'h2');
              await isInView(page, first);
              const edit = page.getByRole('button', { name: strings['doctor.edit'].replace('{lines}', String(text.split('\n').length)) });
              await expect(edit).toBeVisible();
              const small = (await box(page).boundingBox())!.height;
              expect(small).toBeLessThan(125);
              await edit.click();
              await expect(box(page)).toBeFocused();
              await expect(edit).toBeHidden();
              expect((await box(page).boundingBox())!.height).toBeGreaterThan(small + 40);
            });
          }
        });
      }

      test('the example, a file and a dropped text are taken to as a paste is', async ({ page }) => {
        await page.goto(`${folder}doctor/`);
        const given = [
          () => page.getByRole('button', { name: strings['doctor.example'] }).click(),
          () => page.getByLabel(strings['doctor.open']).setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(log('mint-not-enabled')) }),
          async () => {
            const dataTransfer = await page.evaluateHandle((text) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File([text], 'log.txt'));
              return transfer;
            }, log('mint-invalid-reuse-token'));
            await box(page).dispatchEvent('drop', { dataTransfer });
          },
        ];
        for (const give of given) {
          await give();
          await expect(heading(page)).toBeFocused();
          await isInView(page, '[data-place="primary"] [data-sentence]');
          await page.getByRole('button', { name: strings['doctor.clear'] }).click();
          await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
          await expect(page.locator('pypi-doctor')).not.toHaveClass(/small/);
        }
      });
    });
  }

  test(`${name}: an answer that was waited for is below the bar, too`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    // The line that says so stands above the answer until then.
    await page.route('**/names-*.json', async (route) => {
      await expect(page.locator('[data-working]')).toBeVisible();
      await route.continue();
    });
    await page.goto(`${folder}doctor/`);
    await paste(page, log('no-id-token-permission'));
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('[data-working]')).toBeHidden();
    await isInView(page, 'h2');
  });

  test(`${name}: home shows the box, the commonest errors and an answer in one glance`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto(folder);
    for (const part of ['#doctor-input', '.home-cards li:last-child', '.example-answer [data-step] li:first-child']) {
      const { y, height } = (await page.locator(part).boundingBox())!;
      expect(y + height, part).toBeLessThanOrEqual(DESKTOP.height);
    }
  });

  test(`${name}: typing moves neither the focus nor the page`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(`${folder}doctor/`);
    for (const typed of ['File already exists', 'ERROR: something failed', 'jobs:\n  a:\n    runs-on: x\n']) {
      await box(page).fill('');
      await box(page).focus();
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.insertText(typed);
      await expect(region(page)).not.toHaveAttribute('data-doctor-state', 'idle');
      await expect(page.locator('[data-status]')).not.toBeEmpty();
      await expect(box(page)).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await expect(page.locator('pypi-doctor')).not.toHaveClass(/small/);
      await box(page).fill('');
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
    }
  });
}

test('the answer to a long text is gone to, unless the reader has turned to something else meanwhile', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const long = `${'2026-08-21T10:11:12.1234567Z Collecting a-package==1.0\n'.repeat(60_000)}${log('no-id-token-permission')}`;
  await page.goto('doctor/');
  await paste(page, long);
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'done');
  await expect(heading(page)).toBeFocused();
  await isInView(page, '[data-place="primary"] [data-sentence]');

  for (const turn of ['wheel', 'touchmove', 'pointerdown', 'keydown', 'focus']) {
    await test.step(turn, async () => {
      await page.goto('doctor/');
      // While the text is read, in the page itself, as it may be read before a gesture from outside arrives.
      await page.evaluate((kind) => {
        const turned = new MutationObserver(() => {
          if (document.querySelector<HTMLElement>('[data-working]')!.hidden) return;
          turned.disconnect();
          if (kind === 'focus') document.querySelector<HTMLElement>('a')!.focus();
          else dispatchEvent(kind === 'keydown' ? new KeyboardEvent(kind, { key: 'PageDown' }) : new Event(kind));
        });
        turned.observe(document.querySelector('[data-working]')!, { attributes: true });
      }, turn);
      await paste(page, long);
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'done');
      await expect(page.locator('[data-status]')).not.toBeEmpty();
      await expect(heading(page)).not.toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  }
});

test('a line of the workflow is gone to in the box, which has its size again', async ({ page }) => {
  await page.goto('doctor/');
  for (const [hit, rule] of [
    ['missing-id-token.hit', 'missing-id-token'],
    ['password-with-id-token.hit', 'password-with-id-token'],
    ['unknown-input.hit', 'unknown-input'],
  ] as const) {
    await paste(page, workflow(hit));
    await expect(page.locator('pypi-doctor')).toHaveClass(/small/);
    await page.locator(`[data-finding="${rule}"]`).first().getByRole('button').first().click();
    await expect(box(page)).toBeFocused();
    await expect(page.locator('pypi-doctor')).not.toHaveClass(/small/);
    await page.locator('[data-clear]').click();
    await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
  }
});

test.describe('with a finger', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  for (const { name, folder } of languages) {
    test(`${name}: fields have letters that no phone enlarges the page for, and what is tapped is 44 pixels high`, async ({ page }) => {
      for (const [path, pasted, count] of [
        ['doctor/', log('mint-invalid-publisher-environment'), 5],
        ['doctor/', `${log('no-id-token-permission')}\n${workflow('password-with-id-token.hit')}`, 2],
        ['generator/', '', 6],
        ['action-behaviour/', '', 3],
      ] as const) {
        await page.goto(folder + path);
        if (pasted) {
          await paste(page, pasted);
          await expect(region(page)).toHaveAttribute('data-doctor-state', 'done');
        }
        const fields = await page
          .locator('main :is(textarea, select, input:not([type=checkbox], [type=radio], [type=file]))')
          .evaluateAll((all) => all.map((field) => ({ name: field.outerHTML.slice(0, 80), size: Number.parseFloat(getComputedStyle(field).fontSize) })));
        expect(fields.length).toBeGreaterThanOrEqual(count);
        expect(fields.filter(({ size }) => size < 16)).toEqual([]);
        const targets = await page
          .locator(':is(pypi-doctor, snippet-generator) :is(button, .button, summary, select, input:not([type=checkbox], [type=radio], [type=file]), .option)')
          .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => ({ name: each.outerHTML.slice(0, 80), height: each.getBoundingClientRect().height })));
        expect(targets.filter(({ height }) => height < 44)).toEqual([]);
        if (path !== 'action-behaviour/') expect(targets.length).toBeGreaterThan(3);
      }
    });

    test(`${name}: the claims are two lines a field, and the verdict has a mark and words`, async ({ page }) => {
      for (const pasted of ['mint-invalid-publisher-environment', 'mint-invalid-publisher-not-found', 'reusable-workflow-invalid-publisher']) {
        await page.goto(`${folder}doctor/`);
        await paste(page, log(pasted));
        const rows = page.locator('[data-claims-row]');
        await expect(rows).toHaveCount(4);
        for (const field of ['owner', 'repository', 'environment']) {
          const row = page.locator(`[data-claims-row="${field}"]`);
          expect((await row.boundingBox())!.height, field).toBeLessThan(150);
          const [read, entered] = [(await row.locator('.read').boundingBox())!, (await row.locator('input').boundingBox())!];
          expect(Math.abs(read.y + read.height / 2 - entered.y - entered.height / 2)).toBeLessThan(12);
          await expect(row.locator('.verdict b')).not.toBeEmpty();
        }
        const long = page.locator('[data-claims-row="workflow_filename"] details');
        await expect(long.locator('code')).toBeHidden();
        await long.locator('summary').click();
        await expect(long.locator('code')).toContainText('/.github/workflows/');
      }
    });
  }
});
