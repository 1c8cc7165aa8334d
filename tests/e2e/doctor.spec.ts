import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { languages, linkTo } from './languages.ts';
import { paste } from './paste.ts';
import { test } from './test.ts';

const log = (name: string): string => readFileSync(new URL(`../fixtures/logs/${name}.txt`, import.meta.url), 'utf8');
const workflow = (name: string): string => readFileSync(new URL(`../fixtures/workflows/${name}.yml`, import.meta.url), 'utf8');

const region = (page: Page) => page.locator('[data-doctor-state]');
const finding = (page: Page, id: string) => page.locator(`[data-finding="${id}"]`);
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

// Real shape, made up: a macaroon's first bytes and noise.
const TOKEN = `pypi-AgEIcHlwaS5vcmcCJGFhYWFhYWFhLWJiYmItY2NjYy1kZGRk${'Zx9'.repeat(30)}`;

for (const { name, folder, strings } of languages) {
  test.describe(name, () => {
    for (const place of ['', 'doctor/']) {
      test(`/${place}: a pasted log is answered with the error, its line, the state of the release and the first step`, async ({ page, baseURL }) => {
        await page.goto(folder + place);
        await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
        await expect(page.getByLabel(strings['doctor.input'])).toBeVisible();
        await paste(page, `fine\n${log('no-id-token-permission')}`);
        await expect(region(page)).toHaveAttribute('data-doctor-state', 'done');
        const first = page.locator('[data-finding]').first();
        await expect(first).toHaveAttribute('data-finding', 'id-token-request-token-unset');
        await expect(first).toHaveAttribute('data-line', '2');
        await expect(first.locator('mark').first()).toBeVisible();
        await expect(first).toContainText(strings['release.nothing-uploaded']);
        await expect(first.getByRole('link', { name: strings['doctor.page'] })).toHaveAttribute('href', linkTo(`${folder}errors/id-token-request-token-unset/`, baseURL));
        await expect(page.getByLabel(strings['doctor.input'])).toBeFocused();
        await expect(page.locator('[data-status]')).not.toBeEmpty();
      });
    }

    test('other things are not guessed at', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, 'npm error code E403\nnpm error 403 Forbidden - PUT https://registry.example/x');
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'nothing-found');
      await expect(page.locator('[data-finding]')).toHaveCount(0);
      await expect(region(page)).toContainText(strings['doctor.nothing']);
    });

    test('tokens are blanked in the box, on the page and in what is copied, and markup stays text', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${folder}doctor/`);
      await paste(page, `TWINE_PASSWORD=${TOKEN}\n<img src=x onerror="document.title='run'">\n${log('no-id-token-permission')}`);
      await expect(page.locator('[data-secrets]')).toContainText('PyPI');
      await expect(page.locator('#doctor-input')).toHaveValue(/TWINE_PASSWORD=pypi-\*\*\*\n<img/);
      await expect(page.locator('pypi-doctor img')).toHaveCount(0);
      await page.getByRole('button', { name: strings['doctor.copy'] }).click();
      await expect(page.locator('[data-copied]')).toHaveText(strings['doctor.copied']);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('/errors/id-token-request-token-unset/');
      const kept = await page.evaluate(() => [document.documentElement.outerHTML, location.href, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join());
      for (const text of [copied, kept, await page.locator('#doctor-input').inputValue()]) expect(text).not.toContain('Zx9Zx9');
      expect(await page.title()).not.toBe('run');
    });

    test('typing is read after a pause, and clearing gives the empty box back', { tag: '@smoke' }, async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await page.getByLabel(strings['doctor.input']).pressSequentially('File already exists');
      await expect(region(page)).not.toHaveAttribute('data-doctor-state', 'idle');
      await page.getByRole('button', { name: strings['doctor.clear'] }).click();
      await expect(page.getByLabel(strings['doctor.input'])).toHaveValue('');
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
      await expect(page.getByLabel(strings['doctor.input'])).toBeFocused();
    });

    test('a workflow is answered with the guilty line and the repaired file, which is what is copied', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${folder}doctor/`);
      await paste(page, workflow('missing-id-token.hit'));
      const fault = finding(page, 'missing-id-token');
      await expect(fault).toHaveAttribute('data-line', '22');
      await fault.getByRole('button').click();
      const chosen = await page.locator('#doctor-input').evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
      expect(chosen.trim()).toBe('permissions: {} # want missing-id-token');

      const repaired = page.locator('[data-repaired]');
      const golden = (intent: string) => workflow(`missing-id-token.hit.${intent}.golden`);
      await expect(repaired).toHaveText(golden('trusted-publishing'), { useInnerText: false });
      expect(await repaired.textContent()).toBe(golden('trusted-publishing'));
      await page.getByLabel(strings['workflow.intent.api-token.none']).check();
      expect(await repaired.textContent()).toBe(golden('api-token'));
      await page.getByRole('button', { name: strings['workflow.copy'], exact: true }).click();
      await expect(page.locator('[data-copied-file]')).toHaveText(strings['workflow.copied']);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(golden('api-token'));
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: strings['workflow.download'] }).click();
      expect(readFileSync(await (await download).path(), 'utf8')).toBe(golden('api-token'));
    });

    test('each change can be switched off, with the keyboard', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, workflow('password-with-id-token.hit'));
      await page.getByLabel(strings['workflow.intent.trusted-publishing']).check();
      const before = await page.locator('[data-repaired]').textContent();
      const change = page.locator('[name=change]:checked').first();
      await change.focus();
      await page.keyboard.press('Space');
      await expect(page.locator('[name=change]').first()).toBeFocused();
      expect(await page.locator('[data-repaired]').textContent()).not.toBe(before);
      await page.keyboard.press('Space');
      expect(await page.locator('[data-repaired]').textContent()).toBe(before);
    });

    test('claims stand beside the fields of the form; what is entered there is compared, and kept when the log is read again', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, log('mint-invalid-publisher-not-found'));
      const row = (field: string) => page.locator(`[data-claims-row="${field}"]`);
      await expect(row('workflow_filename')).toContainText('release.yml');
      await row('owner').getByRole('textbox').fill('octo-org');
      await expect(row('owner')).toContainText(strings['claims.verdict.same']);
      await row('workflow_filename').getByRole('textbox').fill('Release.yml');
      await expect(row('workflow_filename')).toContainText(strings['claims.verdict.differs-in-case']);
      await row('repository').getByRole('textbox').fill('example-pkg');
      await expect(page.locator('[data-claims] [role=status]')).toContainText('Publisher with matching claims was not found');
      await paste(page, '\nmore');
      await expect(row('owner').getByRole('textbox')).toHaveValue('octo-org');
    });

    test('a registered environment that the pasted job does not have is named, and can be set', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, `${log('mint-invalid-publisher-environment')}\n${workflow('missing-id-token.near-miss')}`);
      await expect(page.locator('[data-repaired]')).toBeVisible();
      await expect(finding(page, 'environment-mismatch')).toHaveCount(0);
      await page.locator('[data-claims-row="environment"]').getByRole('textbox').fill('production');
      await expect(finding(page, 'environment-mismatch')).toHaveAttribute('data-line', '5');
      await expect(page.locator('[data-repaired]')).toContainText('environment: production');
    });

    test('log and workflow together: the rule that explains the log comes first', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, `${log('no-id-token-permission')}\n${workflow('missing-id-token.hit')}`);
      await expect(page.locator('[data-finding]').first()).toHaveAttribute('data-finding', 'id-token-request-token-unset');
      await expect(finding(page, 'missing-id-token')).toContainText(strings['workflow.explains']);
      await page.getByRole('link', { name: strings['workflow.generator'] }).click();
      await expect(page.locator('input[name=environment]')).toHaveValue('pypi');
    });

    for (const [kind, text, id, line] of [
      ['a tab', 'on: push\njobs:\n\tpublish:\n', 'invalid-yaml', '3'],
      ['a key that stands twice', 'on: push\non: release\njobs:\n  a:\n    runs-on: x\n', 'invalid-yaml', '2'],
      ['an action file', 'name: x\nruns:\n  using: composite\n  steps:\n    - run: echo\n', 'not-a-workflow', '2'],
      ['a megabyte', `jobs:\n${'  a:\n    runs-on: x\n'.repeat(50_000)}`, 'not-a-workflow', undefined],
    ] as const) {
      test(`${kind} gets a message with its place, and nothing pasted is lost`, async ({ page }) => {
        await page.goto(`${folder}doctor/`);
        await paste(page, text);
        await expect(finding(page, id)).toBeVisible();
        if (line) {
          await expect(finding(page, id)).toHaveAttribute('data-line', line);
          await expect(page.locator('#doctor-input')).toHaveValue(text);
        }
      });
    }

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing in what the doctor says, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${folder}doctor/`);
        await paste(page, `${TOKEN}\n${log('mint-invalid-publisher-not-found')}\n${workflow('password-with-id-token.hit')}`);
        await expect(page.locator('[data-repaired]')).toBeVisible();
        for (const summary of await page.locator('pypi-doctor summary').all()) await summary.click();
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
        await page.getByRole('button', { name: strings['doctor.clear'] }).click();
        await paste(page, 'ERROR: something failed');
        await expect(region(page)).toHaveAttribute('data-doctor-state', 'nothing-found');
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test('twenty megabytes are read with a progress that can be stopped, and the page stays usable', async ({ page }) => {
  await page.goto('doctor/');
  const long = await page.evaluateHandle((end) => `${'2026-08-21T10:11:12.1234567Z Collecting a-package==1.0\n'.repeat(370_000)}${end}`, log('no-id-token-permission'));
  const pasteLong = () =>
    page.locator('#doctor-input').evaluate((box, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text as string);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, long);
  // In the page itself, as it may have read all before a click from outside arrives. That frames are drawn meanwhile shows that it stays usable.
  const stopped = page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = (): void => {
          const stop = document.querySelector<HTMLElement>('[data-working] button');
          if (!stop?.checkVisibility()) return void requestAnimationFrame(look);
          stop.click();
          done();
        };
        look();
      }),
  );
  await pasteLong();
  await stopped;
  await expect(page.locator('[data-working]')).toBeHidden();
  await expect(page.locator('[data-status]')).toHaveText('Stopped.');
  await pasteLong();
  await expect(finding(page, 'id-token-request-token-unset')).toHaveAttribute('data-line', '370001', { timeout: 40_000 });
});

test('nothing is asked of anybody else, and the YAML parser only when a workflow is pasted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('doctor/', { waitUntil: 'networkidle' });
  const first = asked.length;
  expect(asked.some((url) => url.includes('/messages.txt'))).toBe(false);
  await paste(page, log('no-id-token-permission'));
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'done');
  expect(asked.slice(first).some((url) => url.includes('workflow-view'))).toBe(false);
  await paste(page, workflow('missing-id-token.hit'));
  await expect(page.locator('[data-repaired]')).toBeVisible();
  expect(asked.slice(first).some((url) => url.includes('workflow-view'))).toBe(true);
  const origin = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, folder } of languages) {
    test(`${name}: the list stands in the doctor's place`, async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await expect(page.locator('pypi-doctor')).toBeHidden();
      await page.getByRole('main').locator('a[href$="/errors/id-token-request-token-unset/"]').click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    });
  }
});
