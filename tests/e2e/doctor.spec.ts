import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { languages, linkTo } from './languages.ts';
import { paste, repairedText } from './paste.ts';
import { elsewhere, log, looksRight, test, workflow } from './test.ts';

const region = (page: Page) => page.locator('[data-doctor-state]');
const finding = (page: Page, id: string) => page.locator(`[data-finding="${id}"]`);

/** Empties the box for the next paste. */
async function clear(page: Page): Promise<void> {
  await page.locator('[data-clear]').click();
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
}

// Real shape, made up: a macaroon's first bytes and noise.
const TOKEN = `pypi-AgEIcHlwaS5vcmcCJGFhYWFhYWFhLWJiYmItY2NjYy1kZGRk${'Zx9'.repeat(30)}`;

for (const { name, folder, strings } of languages) {
  test.describe(name, () => {
    for (const place of ['', 'doctor/']) {
      test(`/${place}: a pasted log is answered with the error, its line, the state of the release and the first step`, elsewhere(folder), async ({ page, baseURL }) => {
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
        // The heading says what was found, and nothing else says it again.
        const heading = region(page).getByRole('heading', { level: 2, name: strings['doctor.result'] });
        await expect(heading).toBeFocused();
        await expect(heading).toContainText(await first.getByRole('heading').innerText());
        await expect(page.locator('[data-status]')).toBeEmpty();
      });
    }

    test('other things are not guessed at; what is typed is read after a pause, and clearing gives the empty box back', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, 'npm error code E403\nnpm error 403 Forbidden - PUT https://registry.example/x');
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'nothing-found');
      await expect(page.locator('[data-finding]')).toHaveCount(0);
      await expect(region(page)).toContainText(strings['doctor.nothing']);
      await clear(page);
      await page.getByLabel(strings['doctor.input']).pressSequentially('File already exists');
      await expect(region(page)).not.toHaveAttribute('data-doctor-state', 'idle');
      await page.getByRole('button', { name: strings['doctor.clear'] }).click();
      await expect(page.getByLabel(strings['doctor.input'])).toHaveValue('');
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
      await expect(page.getByLabel(strings['doctor.input'])).toBeFocused();
    });

    test('tokens are blanked in the box, on the page and in what is copied, torn ones too, and markup stays text', async ({ page }) => {
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

      const jwt = `eyJ${'hbG1'.repeat(30)}.eyJ${'Zx9c'.repeat(150)}.${'Qw8e'.repeat(85)}Qw`;
      const pypi = `pypi-AgEIcHlwaS5vcmc${'Zx9c'.repeat(40)}`;
      await page.locator('#doctor-input').fill(`${[jwt, pypi].map((token) => token.match(/.{1,76}/g)?.join('\n')).join('\nfine\n')}\nfine`);
      await expect(page.locator('#doctor-input')).toHaveValue('eyJ***\nfine\npypi-***\nfine');
      await expect(page.locator('[data-secrets]')).toContainText('PyPI');
    });

    test('what a workflow holds of markup is no link of the page’s', async ({ page }) => {
      await page.goto(folder + 'doctor/');
      await paste(page, workflow('missing-id-token.hit').replace(/(uses: pypa[^\n]*\n)/, "$1        with:\n          password: ${{ secrets['x` [Revoke it here](https://evil.example/) `y'] }}\n          'x` [a](//evil.example/) `y': 1\n"));
      await expect(page.locator('[data-workflow] [data-finding]').first()).toBeVisible();
      await expect(page.locator('[data-workflow]')).toContainText('Revoke it here');
      await expect(page.locator('a[href^="https://evil"], a[href^="//evil"]')).toHaveCount(0);
    });

    test('a workflow is answered with the guilty line and the repaired file, which is what is copied', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, workflow('missing-id-token.hit'));
      const fault = finding(page, 'missing-id-token');
      await expect(fault).toHaveAttribute('data-line', '22');
      await fault.getByRole('button').click();
      const chosen = await page.locator('#doctor-input').evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
      expect(chosen.trim()).toBe('permissions: {} # want missing-id-token');

      const repaired = page.locator('[data-repaired]');
      const golden = (intent: string) => workflow(`missing-id-token.hit.${intent}.golden`);
      await expect.poll(() => repairedText(page)).toBe(golden('trusted-publishing'));
      // The lines that are gone stand there, too, with the reader's own numbers.
      const gone = workflow('missing-id-token.hit').split('\n');
      for (const line of await repaired.locator('del').all()) await expect(line.locator('code')).toHaveText(gone[Number(await line.getAttribute('data-old')) - 1]!, { useInnerText: false });
      await expect(repaired.locator('del')).not.toHaveCount(0);

      // Which lines are new is said in words.
      const added = await repaired.locator('.row:not(del)').evaluateAll((all) => all.flatMap((line, index) => (line.localName === 'ins' ? [index + 1] : [])));
      expect(added.length).toBeGreaterThan(0);
      const summary = page.locator('[data-summary]');
      await expect(summary).toHaveRole('status');
      await expect(summary).toContainText(strings['workflow.changed'].split('{lines}')[0] ?? '');
      const named = [...(await summary.innerText()).split(/[:：.。；]/)[1]!.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) =>
        Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, index) => Number(from) + index),
      );
      expect(named).toEqual(added);

      await page.getByLabel(strings['workflow.intent.api-token.none']).check();
      expect(await repairedText(page)).toBe(golden('api-token'));
      await page.getByRole('button', { name: strings['workflow.copy'], exact: true }).click();
      await expect(page.locator('[data-copied-file]')).toHaveText(strings['workflow.copied']);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(golden('api-token'));
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: strings['workflow.download'] }).click();
      expect(readFileSync(await (await download).path(), 'utf8')).toBe(golden('api-token'));
    });

    test('what GitHub refuses comes first, and a repaired file is shown only where GitHub takes it', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, workflow('refused-by-github.hit'));
      await expect(page.locator('[data-finding]').first()).toHaveAttribute('data-finding', 'refused-by-github');
      await expect(page.locator('[data-finding]').first()).toHaveAttribute('data-line', '9');
      await expect(page.locator('[data-workflow]')).not.toContainText(strings['workflow.clean']);
      await expect(page.locator('[data-still]')).toHaveText(strings['workflow.refused.still'].replace('{line}', '9'));
      await expect(page.locator('[data-repaired]')).toBeHidden();
      await expect(page.locator('[data-copy-file]')).toBeHidden();
      await clear(page);
      await paste(page, workflow('refused-by-github.hit').replace('id-token: true', 'id-token: read'));
      await expect(page.locator('[data-repaired]')).toContainText('id-token: write');
      await expect(page.locator('[data-still]')).toBeHidden();
    });

    test('a file is without a fault only as far as it was read: a secret is named', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, workflow('condition-never-true.near-miss'));
      await expect(page.locator('[data-workflow]')).toContainText(strings['workflow.clean']);
      // Where nothing changes there is no repaired file.
      await expect(page.locator('[data-summary]')).toHaveText(strings['workflow.unchanged']);
      for (const part of ['[data-repaired]', '[data-copy-file]', '[data-download]']) await expect(page.locator(part)).toBeHidden();
      await clear(page);
      await paste(page, workflow('condition-never-true.near-miss.api-token.golden'));
      await expect(page.locator('[data-workflow]')).toContainText(strings['workflow.clean.secret'].replace('`{name}`', 'PYPI_API_TOKEN'));
      await expect(page.locator('[data-unseen=secret]')).toContainText('password: ***');
      await expect(page.locator('[data-workflow]')).not.toContainText(strings['workflow.clean']);
    });

    test('claims stand beside the fields of the form; what is entered there is compared, kept when the log is read again, and set in a workflow', async ({ page }) => {
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

      await clear(page);
      await paste(page, `${log('mint-invalid-publisher-environment')}\n${workflow('missing-id-token.near-miss')}`);
      await expect(page.locator('[data-summary]')).toHaveText(strings['workflow.unchanged']);
      await expect(page.locator('[data-repaired]')).toBeHidden();
      // The log shows a failure: the file is not said to be without a fault.
      await expect(page.locator('[data-workflow]')).not.toContainText(strings['workflow.clean']);
      await expect(page.locator('[data-workflow]')).toContainText(strings['workflow.clean.log']);
      await expect(finding(page, 'environment-mismatch')).toHaveCount(0);
      await row('environment').getByRole('textbox').fill('production');
      await expect(finding(page, 'environment-mismatch')).toHaveAttribute('data-line', '5');
      await expect(page.locator('[data-repaired]')).toContainText('environment: production');
    });

    test('of two workflows one is repaired, and it is said how the other one is', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, `${workflow('missing-id-token.hit')}\n${workflow('missing-id-token.hit').replace(/^name: .*\n/m, '')}`);
      await expect(page.locator('[data-repaired]')).toHaveCount(1);
      await expect(page.locator('[data-alone]')).toHaveText(strings['workflow.alone']);
    });

    test('log and workflow together: the rule that explains the log comes first', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, `${log('no-id-token-permission')}\n${workflow('missing-id-token.hit')}`);
      await expect(page.locator('[data-finding]').first()).toHaveAttribute('data-finding', 'id-token-request-token-unset');
      await expect(finding(page, 'missing-id-token')).toContainText(strings['workflow.explains']);
      await page.getByRole('link', { name: strings['workflow.generator'] }).click();
      await expect(page.locator('input[name=environment]')).toHaveValue('pypi');
    });

    test('axe finds nothing in what the doctor says, in either theme, and it fits a phone', { tag: '@phone' }, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${folder}doctor/`);
      await paste(page, `${TOKEN}\n${log('mint-invalid-publisher-not-found')}\n${workflow('deprecated-input.hit')}`);
      await expect(page.locator('[data-repaired]')).toBeVisible();
      // One fold lies in another.
      await page.locator('pypi-doctor details').evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
      await looksRight(page);
      await clear(page);
      await paste(page, 'ERROR: something failed');
      await expect(region(page)).toHaveAttribute('data-doctor-state', 'nothing-found');
      await looksRight(page);
    });
  });
}

test('what cannot be read as a workflow gets a message with its place, and nothing pasted is lost', async ({ page }) => {
  await page.goto('zh-cn/doctor/');
  for (const [kind, text, id, line] of [
    ['a tab', 'on: push\njobs:\n\tpublish:\n', 'invalid-yaml', '3'],
    ['a key that stands twice', 'on: push\non: release\njobs:\n  a:\n    runs-on: x\n', 'invalid-yaml', '2'],
    ['an action file', 'name: x\nruns:\n  using: composite\n  steps:\n    - run: echo\n', 'not-a-workflow', '2'],
    ['a megabyte', `jobs:\n${'  a:\n    runs-on: x\n'.repeat(50_000)}`, 'not-a-workflow', undefined],
  ] as const) {
    await test.step(kind, async () => {
      await paste(page, text);
      await expect(finding(page, id)).toBeVisible();
      if (line) {
        await expect(finding(page, id)).toHaveAttribute('data-line', line);
        await expect(page.locator('#doctor-input')).toHaveValue(text);
      }
      await clear(page);
    });
  }
});

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
  const parts = (): string[] => asked.filter((url) => /\/(?:messages|words)-\d+\./.test(url));
  expect(asked.some((url) => /\/(?:anchors|messages)/.test(url))).toBe(false);
  await paste(page, log('no-id-token-permission'));
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'done');
  expect(asked.slice(first).some((url) => url.includes('workflow-view'))).toBe(false);
  // A part or two of the catalogue, and never all of it.
  expect(parts().length).toBeGreaterThan(0);
  expect(parts().length).toBeLessThan(8);
  expect(asked.some((url) => url.includes('/errors/messages.txt'))).toBe(false);
  await paste(page, workflow('missing-id-token.hit'));
  await expect(page.locator('[data-repaired]')).toBeVisible();
  expect(asked.slice(first).some((url) => url.includes('workflow-view'))).toBe(true);
  const origin = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
});
