import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { languages, linkTo } from './languages.ts';
import { test } from './test.ts';

const log = (name: string): string => readFileSync(new URL(`../fixtures/logs/${name}.txt`, import.meta.url), 'utf8');
const workflow = (name: string): string => readFileSync(new URL(`../fixtures/workflows/${name}.yml`, import.meta.url), 'utf8');

const box = (page: Page) => page.locator('#doctor-input');
const region = (page: Page) => page.locator('[data-doctor-state]');
const problem = (page: Page) => page.locator('[data-problem]');
const status = (page: Page) => page.locator('[data-status]');
const finding = (page: Page, id: string) => page.locator(`[data-finding="${id}"]`);

interface Dropped {
  name: string;
  text: string;
  /** How often the text stands in the file. */
  times?: number;
}

/** Drags files over the box and lets them go there. */
async function drop(page: Page, ...files: Dropped[]): Promise<void> {
  const target = box(page);
  const dataTransfer = await page.evaluateHandle((some) => {
    const transfer = new DataTransfer();
    for (const { name, text, times = 1 } of some) transfer.items.add(new File(Array.from({ length: times }, () => text), name));
    return transfer;
  }, files);
  await target.dispatchEvent('dragenter', { dataTransfer });
  await target.dispatchEvent('dragover', { dataTransfer });
  await expect(page.locator('pypi-doctor')).toHaveClass(/dragging/);
  await target.dispatchEvent('drop', { dataTransfer });
  await expect(page.locator('pypi-doctor')).not.toHaveClass(/dragging/);
}

/** Goes on with the Tab key until an element has the focus, which must be seen there. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((node) => node === document.activeElement)) break;
  }
  await expect(element).toBeFocused();
  await expect(element).toBeInViewport();
  const outlined = await element.evaluate((node) => {
    // An input may be so small that what follows it bears the outline.
    const shown = node.matches('[data-file]') ? node.nextElementSibling! : node;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });
  expect(outlined).toBe(true);
}

for (const { name, folder, strings } of languages) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${folder}doctor/`);
    });

    test('a dropped log is answered, and one dropped later takes its place', async ({ page }) => {
      await drop(page, { name: 'log.txt', text: log('upload-exists-token') });
      await expect(page.locator('[data-finding]').first()).toHaveAttribute('data-finding', 'file-already-exists');
      await drop(page, { name: '3_publish.txt', text: log('no-id-token-permission') });
      await expect(page.locator('[data-finding]').first()).toHaveAttribute('data-finding', 'id-token-request-token-unset');
      await expect(finding(page, 'file-already-exists')).toHaveCount(0);
    });

    test('a dropped workflow is answered with its guilty line', async ({ page }) => {
      await drop(page, { name: 'release.yml', text: workflow('missing-id-token.hit') });
      await expect(finding(page, 'missing-id-token')).toHaveAttribute('data-line', '22');
    });

    test('a log and a workflow dropped together are read together', async ({ page }) => {
      await drop(page, { name: 'log.txt', text: log('no-id-token-permission') }, { name: 'release.yml', text: workflow('missing-id-token.hit') });
      await expect(page.locator('[data-finding]').first()).toHaveAttribute('data-finding', 'id-token-request-token-unset');
      await expect(finding(page, 'missing-id-token')).toContainText(strings['workflow.explains']);
    });

    for (const [kind, file] of [
      ['binary', { name: 'logs.zip', text: 'PK\u0003\u0004\u0014\0\0\0' }],
      ['very large', { name: 'log.txt', text: 'x'.repeat(1_000_001), times: 100 }],
    ] as const) {
      test(`a ${kind} file gets a message at the box, and what was typed stays`, async ({ page }) => {
        await box(page).fill('File already exists');
        await expect(finding(page, 'file-already-exists')).toBeVisible();
        await drop(page, file);
        await expect(problem(page)).toHaveText(strings['doctor.unreadable']);
        await expect(page.getByRole('alert')).toHaveText(strings['doctor.unreadable']);
        await expect(box(page)).toHaveAccessibleDescription(`${strings['doctor.note']} ${strings['doctor.unreadable']}`);
        await expect(box(page)).toHaveValue('File already exists');
        await expect(finding(page, 'file-already-exists')).toBeVisible();
        await box(page).press('End');
        await page.keyboard.insertText(' ');
        await expect(problem(page)).toBeHidden();
      });
    }

    test('files can be chosen, the same one twice', async ({ page }) => {
      const input = page.getByLabel(strings['doctor.open']);
      const chosen = { name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(log('no-id-token-permission')) };
      await input.setInputFiles(chosen);
      await expect(finding(page, 'id-token-request-token-unset')).toBeVisible();
      await page.getByRole('button', { name: strings['doctor.clear'] }).click();
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
      await input.setInputFiles([chosen, { name: 'release.yml', mimeType: 'text/yaml', buffer: Buffer.from(workflow('missing-id-token.hit')) }]);
      await expect(finding(page, 'missing-id-token')).toContainText(strings['workflow.explains']);
    });

    test('a log that PowerShell wrote, in UTF-16, is read', async ({ page }) => {
      const buffer = Buffer.from(`\ufeff${log('no-id-token-permission')}`, 'utf16le');
      const input = page.getByLabel(strings['doctor.open']);
      for (const [name, bytes] of [['little.txt', buffer], ['big.txt', Buffer.from(buffer).swap16()]] as const) {
        await input.setInputFiles({ name, mimeType: 'text/plain', buffer: bytes });
        await expect(finding(page, 'id-token-request-token-unset')).toBeVisible();
        await expect(box(page)).not.toHaveValue(/\ufeff/);
        await page.getByRole('button', { name: strings['doctor.clear'] }).click();
        await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
      }
    });

    test('with the keyboard alone, from the box to the last switch', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await tabTo(page, box(page));
      const pasted = `${log('no-id-token-permission')}\n${workflow('password-with-id-token.hit')}`;
      await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
      await page.keyboard.press('ControlOrMeta+V');
      const repaired = page.locator('[data-repaired]');
      await expect(repaired).toBeVisible();
      await expect(box(page)).toBeFocused();
      await tabTo(page, page.getByLabel(strings['doctor.open']));
      await tabTo(page, page.getByRole('button', { name: strings['doctor.example'] }));
      await tabTo(page, page.getByRole('button', { name: strings['doctor.clear'] }));
      await tabTo(page, page.locator('[data-finding]').first().getByRole('link', { name: strings['doctor.page'] }));

      await tabTo(page, page.getByRole('button', { name: strings['doctor.copy'] }));
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-copied]')).toHaveText(strings['doctor.copied']);

      const jump = page.locator('[data-workflow] [data-go]').first();
      const line = Number(await jump.getAttribute('data-go'));
      await tabTo(page, jump);
      await page.keyboard.press('Enter');
      await expect(box(page)).toBeFocused();
      const selected = await box(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
      expect(selected).toBe(workflow('password-with-id-token.hit').split('\n')[line - 1]);

      await tabTo(page, page.locator('[name=intent]:checked'));
      const before = await repaired.textContent();
      await page.keyboard.press('ArrowDown');
      expect(await repaired.textContent()).not.toBe(before);
      const change = page.locator('[name=change]').first();
      await tabTo(page, change);
      const state = await change.isChecked();
      await page.keyboard.press('Space');
      await expect(change).toBeFocused();
      expect(await change.isChecked()).toBe(!state);
      await tabTo(page, page.getByRole('button', { name: strings['workflow.copy'], exact: true }));
      await page.keyboard.press('Space');
      await expect(page.locator('[data-copied-file]')).toHaveText(strings['workflow.copied']);
      await tabTo(page, page.getByRole('button', { name: strings['workflow.download'] }));
      // A link may follow; then the doctor lets the focus go.
      for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('pypi-doctor') ?? null)).toBeNull();
    });

    test('a finding is announced in a region that was there before: the first one, and how many more', async ({ page }) => {
      await expect(status(page)).toHaveRole('status');
      await expect(status(page)).toBeEmpty();
      await box(page).fill('File already exists');
      await expect(status(page)).toHaveText(strings['doctor.found.one'].replace('{name}', await finding(page, 'file-already-exists').getByRole('heading').innerText()));
      await box(page).fill(log('mint-invalid-publisher-not-found'));
      await expect(finding(page, 'claims-debug-block')).toBeAttached();
      const heading = await finding(page, 'invalid-publisher-not-found').getByRole('heading', { level: 3 }).innerText();
      const others = (await page.locator('[data-finding]').count()) - 1;
      expect(others).toBe(2);
      await expect(status(page)).toHaveText(strings['doctor.found.more'].replace('{name}', heading).replace('{count}', String(others)));
    });

    test('so is that nothing was found, with the lines that look like errors', async ({ page }) => {
      await box(page).fill('fine\nERROR: something failed');
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'nothing-found');
      await expect(status(page)).toHaveText(`${strings['doctor.nothing']} ${strings['doctor.nothing.suspects']}: 2`);
    });

    test('beside a mere warning, the line that failed is shown and announced', async ({ page, baseURL }) => {
      await box(page).fill(`${log('success-api-token')}\nERROR: the trusted publisher claims were refused by the token exchange`);
      const suspects = page.locator('[data-suspects]');
      await expect(suspects).toContainText('ERROR: the trusted publisher claims');
      await expect(region(page).getByRole('link', { name: strings['stage.token-exchange'] })).toHaveAttribute('href', linkTo(`${folder}errors/#token-exchange`, baseURL));
      await expect(page.locator('[data-finding]').first()).toBeVisible();
      const line = await suspects.locator('[data-number]').first().getAttribute('data-number');
      await expect(status(page)).toContainText(`${strings['doctor.nothing.suspects']}: ${line}`);
    });

    test('reading a long text is announced once, then that it was stopped', async ({ page }) => {
      const said = await status(page).evaluateHandle((element) => {
        const words: string[] = [];
        new MutationObserver(() => words.push(element.textContent ?? '')).observe(element, { childList: true });
        return words;
      });
      // Long enough for the button to be pressed in good time.
      await drop(page, { name: 'log.txt', text: '2026-08-21T10:11:12.1234567Z Collecting a-package==1.0\n'.repeat(10_000), times: 60 });
      await page.getByRole('button', { name: strings['doctor.cancel'] }).click();
      await expect(status(page)).toHaveText(strings['doctor.cancelled']);
      await expect(page.locator('[data-working]')).toBeHidden();
      await expect(box(page)).toBeFocused();
      expect(await said.jsonValue()).toEqual([strings['doctor.reading'], strings['doctor.cancelled']]);
    });

    test('which lines of the repaired file are new is said in words', async ({ page }) => {
      await box(page).fill(workflow('missing-id-token.hit'));
      const lines = page.locator('[data-repaired] .line');
      await expect(lines.first()).toBeVisible();
      const added = await lines.evaluateAll((all) => all.flatMap((line, index) => (line.localName === 'ins' ? [index + 1] : [])));
      expect(added.length).toBeGreaterThan(0);
      const summary = page.locator('[data-summary]');
      await expect(summary).toHaveRole('status');
      await expect(summary).toContainText(strings['workflow.changed'].split('{lines}')[0] ?? '');
      const named = [...(await summary.innerText()).split(/[:：.。]/)[1]!.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) =>
        Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, index) => Number(from) + index),
      );
      expect(named).toEqual(added);
    });

    test('tokens that a line break tears are blanked in the box', async ({ page }) => {
      const jwt = `eyJ${'hbG1'.repeat(30)}.eyJ${'Zx9c'.repeat(150)}.${'Qw8e'.repeat(85)}Qw`;
      const pypi = `pypi-AgEIcHlwaS5vcmc${'Zx9c'.repeat(40)}`;
      await box(page).fill(`${[jwt, pypi].map((token) => token.match(/.{1,76}/g)?.join('\n')).join('\nfine\n')}\nfine`);
      await expect(box(page)).toHaveValue('eyJ***\nfine\npypi-***\nfine');
      await expect(page.locator('[data-secrets]')).toContainText('PyPI');
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, folder, strings } of languages) {
    for (const place of ['', 'doctor/']) {
      test(`${name} /${place}: common errors and how to find one's own stand in the box's place`, async ({ page, baseURL }) => {
        await page.goto(folder + place);
        await expect(page.locator('pypi-doctor')).toBeHidden();
        const main = page.getByRole('main');
        await expect(main.locator('noscript > p').filter({ visible: true })).toHaveText([strings['doctor.noscript']]);
        const list = main.locator('noscript a[href*="/errors/"]');
        expect(await list.count()).toBeGreaterThan(5);
        for (const link of await list.all()) await expect(link).toBeVisible();
        await expect(list.last()).toHaveAttribute('href', linkTo(`${folder}errors/`, baseURL));
      });
    }
  }
});
