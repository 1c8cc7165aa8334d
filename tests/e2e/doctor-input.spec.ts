import { expect, type Locator, type Page } from '@playwright/test';
import { languages, linkTo } from './languages.ts';
import { paste, repairedText } from './paste.ts';
import { elsewhere, log, test, workflow } from './test.ts';

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

const [english, chinese] = languages;
// Nothing but what is said differs between the languages: a test takes one of them.

test('dropped files are answered: a log, another that takes its place, a workflow, and both together', async ({ page }) => {
  const { folder, strings } = chinese;
  await page.goto(`${folder}doctor/`);
  await drop(page, { name: 'log.txt', text: log('upload-exists-token') });
  await expect(page.locator('[data-finding]').first()).toHaveAttribute('data-finding', 'file-already-exists');
  await drop(page, { name: '3_publish.txt', text: log('no-id-token-permission') });
  await expect(page.locator('[data-finding]').first()).toHaveAttribute('data-finding', 'id-token-request-token-unset');
  await expect(finding(page, 'file-already-exists')).toHaveCount(0);
  await drop(page, { name: 'release.yml', text: workflow('missing-id-token.hit') });
  await expect(finding(page, 'missing-id-token')).toHaveAttribute('data-line', '22');
  await drop(page, { name: 'log.txt', text: log('no-id-token-permission') }, { name: 'release.yml', text: workflow('missing-id-token.hit') });
  await expect(page.locator('[data-finding]').first()).toHaveAttribute('data-finding', 'id-token-request-token-unset');
  await expect(finding(page, 'missing-id-token')).toContainText(strings['workflow.explains']);
});

for (const [kind, { folder, strings }, file, key] of [
  ['binary', english, { name: 'log.exe', text: 'MZ\0\u0003' }, 'files.no-text'],
  ['very large', chinese, { name: 'log.txt', text: 'x'.repeat(1_000_001), times: 100 }, 'files.large'],
] as const) {
  test(`a ${kind} file gets a message at the box, and what was typed stays`, async ({ page }) => {
    await page.goto(`${folder}doctor/`);
    await box(page).fill('File already exists');
    await expect(finding(page, 'file-already-exists')).toBeVisible();
    await drop(page, file);
    const said = strings[key].replace('{name}', file.name);
    await expect(problem(page)).toHaveText(said);
    await expect(page.getByRole('alert')).toHaveText(said);
    await expect(box(page)).toHaveAccessibleDescription(`${strings['doctor.ways']} ${strings['doctor.note']} ${said}`);
    await expect(box(page)).toHaveValue('File already exists');
    await expect(finding(page, 'file-already-exists')).toBeVisible();
    await box(page).press('End');
    await page.keyboard.insertText(' ');
    await expect(problem(page)).toBeHidden();
  });
}

test('files can be chosen, the same one twice, and one that PowerShell wrote in UTF-16', async ({ page }) => {
  const { folder, strings } = english;
  await page.goto(`${folder}doctor/`);
  const input = page.getByLabel(strings['doctor.open']);
  const chosen = { name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(log('no-id-token-permission')) };
  await input.setInputFiles(chosen);
  await expect(finding(page, 'id-token-request-token-unset')).toBeVisible();
  // A browser tells of no change where the same file is chosen again, unless the field was emptied.
  await expect(input).toHaveValue('');
  await page.getByRole('button', { name: strings['doctor.clear'] }).click();
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
  await input.setInputFiles([chosen, { name: 'release.yml', mimeType: 'text/yaml', buffer: Buffer.from(workflow('missing-id-token.hit')) }]);
  await expect(finding(page, 'missing-id-token')).toContainText(strings['workflow.explains']);
  await page.getByRole('button', { name: strings['doctor.clear'] }).click();
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');

  const buffer = Buffer.from(`\ufeff${log('no-id-token-permission')}`, 'utf16le');
  for (const [name, bytes] of [['little.txt', buffer], ['big.txt', Buffer.from(buffer).swap16()]] as const) {
    await input.setInputFiles({ name, mimeType: 'text/plain', buffer: bytes });
    await expect(finding(page, 'id-token-request-token-unset')).toBeVisible();
    await expect(box(page)).not.toHaveValue(/\ufeff/);
    await page.getByRole('button', { name: strings['doctor.clear'] }).click();
    await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
  }
});

for (const { name, folder, strings } of languages) {
  test(`${name}: with the keyboard alone, from the box to the last switch`, elsewhere(folder), async ({ page }) => {
    await page.goto(`${folder}doctor/`);
    await tabTo(page, box(page));
    const pasted = `${log('no-id-token-permission')}\n${workflow('password-with-id-token.hit')}`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await page.keyboard.press('ControlOrMeta+V');
    const repaired = page.locator('[data-repaired]');
    await expect(repaired).toBeVisible();
    await expect(region(page).locator('h2').first()).toBeFocused();
    // The box and what belongs to it are before the answer, and have their size again when they are gone back to.
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: strings['doctor.clear'] })).toBeFocused();
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Shift+Tab');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveAttribute('rows', '9');
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
    const before = await repairedText(page);
    await page.keyboard.press('ArrowDown');
    expect(await repairedText(page)).not.toBe(before);
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
    // What is folded and a link may follow; then the doctor lets the focus go.
    const folds = await repaired.locator('summary').count();
    for (let presses = 0; presses < 2 + folds; presses++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('pypi-doctor') ?? null)).toBeNull();
  });

  test(`${name}: what was found, or that nothing was, is announced in a region that was there before`, async ({ page, baseURL }) => {
    await page.goto(`${folder}doctor/`);
    await expect(status(page)).toHaveRole('status');
    await expect(status(page)).toBeEmpty();
    await box(page).fill('File already exists');
    await expect(status(page)).toHaveText(strings['doctor.found.one'].replace('{name}', await finding(page, 'file-already-exists').getByRole('heading').innerText()));
    await box(page).fill(log('mint-invalid-publisher-not-found'));
    await expect(finding(page, 'claims-debug-block')).toBeAttached();
    const heading = await finding(page, 'invalid-publisher-not-found').getByRole('heading', { level: 3 }).first().innerText();
    const others = (await page.locator('[data-finding]').count()) - 1;
    expect(others).toBe(2);
    await expect(status(page)).toHaveText(strings['doctor.found.more'].replace('{name}', heading).replace('{count}', String(others)));

    await box(page).fill('fine\nERROR: something failed');
    await expect(region(page)).toHaveAttribute('data-doctor-state', 'nothing-found');
    await expect(status(page)).toHaveText(`${strings['doctor.nothing']} ${strings['doctor.nothing.suspects']}: 2`);

    await box(page).fill(`${log('success-api-token')}\nERROR: the trusted publisher claims were refused by the token exchange`);
    const suspects = page.locator('[data-suspects]');
    await expect(suspects).toContainText('ERROR: the trusted publisher claims');
    await expect(region(page).getByRole('link', { name: strings['stage.token-exchange'] })).toHaveAttribute('href', linkTo(`${folder}errors/stages/token-exchange/`, baseURL));
    await expect(page.locator('[data-finding]').first()).toBeVisible();
    const line = await suspects.locator('[data-number]').first().getAttribute('data-number');
    await expect(status(page)).toContainText(`${strings['doctor.nothing.suspects']}: ${line}`);
  });
}

test('each change can be switched off and on again, with the keyboard', async ({ page }) => {
  const { folder, strings } = english;
  await page.goto(`${folder}doctor/`);
  await paste(page, workflow('password-with-id-token.hit'));
  await page.getByLabel(strings['workflow.intent.trusted-publishing']).check();
  const before = await repairedText(page);
  await page.locator('[name=change]:checked').first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[name=change]').first()).toBeFocused();
  expect(await repairedText(page)).not.toBe(before);
  await page.keyboard.press('Space');
  expect(await repairedText(page)).toBe(before);
});

test('of hundreds of changes a part is listed and shown at a time, and all of them are made and copied', async ({ page }) => {
  const jobs = 200;
  const job = (index: number): string => `  publish${index}:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          packages_dir: dist/\n          print_hash: true\n`;
  await page.goto('doctor/');
  await paste(page, `on: push\njobs:\n${Array.from({ length: jobs }, (_, index) => job(index)).join('')}`);
  await page.locator('[data-copy-file]').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.match(/packages-dir: dist\//g)).toHaveLength(jobs);
  expect(copied).not.toContain('print_hash');
  expect(await page.locator('[data-repaired] .row').count()).toBeLessThan(600);
  const changes = page.locator('[name=change]');
  await expect(changes).toHaveCount(100);
  await page.locator('[data-changes] details').first().locator('summary').click();
  await expect(changes).toHaveCount(200);
  await changes.nth(150).uncheck();
  // It is still open, and at the same place.
  await expect(changes.nth(150)).toBeFocused();
  await expect(changes).toHaveCount(200);
  await page.locator('[data-copy-file]').click();
  await expect.poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).match(/print_hash|packages_dir/g)).toHaveLength(1);
});

test('a file of Windows is repaired as one, and its changes are all that is shown', async ({ page }) => {
  const file = 'on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          packages_dir: dist/\n          password: ${{ secrets.PYPI_API_TOKEN }}\n';
  await page.goto('doctor/');
  for (const ending of ['\r\n', '\n']) {
    await page.locator('#doctor-input').fill('');
    await paste(page, file.replaceAll('\n', ending));
    await expect(page.locator('[data-repaired] :is(ins, del)')).toHaveCount(2);
    await page.locator('[data-copy-file]').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(file.replace('packages_dir', 'packages-dir').replaceAll('\n', ending));
  }
});

test('of a file in which something was blanked it is said beside the repaired one, and of no other', async ({ page }) => {
  await page.goto('doctor/');
  const file = (key: string): string => `on: push\nenv:\n  DEPLOY_KEY: ${key}\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          packages_dir: dist/\n`;
  await paste(page, file('${{ secrets.DEPLOY_KEY }}'));
  await expect(page.locator('[data-repaired]')).toBeVisible();
  await expect(page.locator('[data-blanked]')).toBeHidden();
  await page.locator('[data-clear]').click();
  await paste(page, file('hunter2hunter2'));
  await expect(page.locator('[data-blanked]')).toBeVisible();
  await expect(page.locator('[data-blanked]')).toHaveText(english.strings['workflow.blanked'].replace('{lines}', '3'));
  await expect(page.locator('[data-secrets]')).not.toContainText('doctor.secrets');
  expect(await repairedText(page)).not.toContain('hunter2');
});

test('what was never unfolded is printed, too', async ({ page }) => {
  const steps = 1_300;
  await page.goto('doctor/');
  await paste(page, `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n${'      - run: make\n'.repeat(steps)}      - uses: pypa/gh-action-pypi-publish@release/v1\n`);
  const rows = page.locator('[data-repaired] .row');
  await expect(rows.last()).toBeAttached();
  expect(await rows.count()).toBeLessThan(steps);
  await page.emulateMedia({ media: 'print' });
  // What a browser says before it prints.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await rows.count()).toBeGreaterThan(steps);
  // Each is drawn, though no fold is open.
  expect(await rows.evaluateAll((all) => all.filter((row) => !row.checkVisibility({ contentVisibilityAuto: true }) || row.getBoundingClientRect().height === 0).length)).toBe(0);
});

test('reading a long text is announced once, then that it was stopped', async ({ page }) => {
  const { folder, strings } = chinese;
  await page.goto(`${folder}doctor/`);
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

test('what joins a text is blanked with it: a workflow beside a log, a value behind its name, a token in two parts', async ({ page }) => {
  await page.goto('doctor/');
  await paste(page, `${log('upload-exists-token')}\ncurl -d nexus9harbourkey https://nexus.example/\n`);
  await expect(finding(page, 'file-already-exists')).toBeVisible();
  await paste(page, `${workflow('missing-id-token.hit')}\nenv:\n  NEXUS_PASSWORD: nexus9harbourkey\n`);
  await expect(page.locator('[data-repaired]')).toBeVisible();
  await expect(box(page)).toHaveValue(/curl -d \*\*\* /);
  expect(await page.locator('pypi-doctor').evaluate((doctor) => doctor.textContent + doctor.querySelector('textarea')!.value)).not.toContain('nexus9harbourkey');

  await page.goto('doctor/');
  await box(page).pressSequentially('TWINE_PASSWORD=');
  await paste(page, 'kestrel7harbour');
  await expect(box(page)).toHaveValue('TWINE_PASSWORD=***');
  await box(page).fill('');
  const token = `pypi-AgEIcHlwaS5vcmcCJGY0YjM5ZjQ5${'Zx9'.repeat(20)}`;
  await paste(page, token.slice(0, 40));
  await box(page).press('End');
  await paste(page, token.slice(40));
  await expect(box(page)).toHaveValue('pypi-***');
});

test('a workflow that was mended takes the place of its earlier version, which is said, and can be brought back', async ({ page }) => {
  const { strings } = english;
  const file = (more: string) => `name: publish\non: push\njobs:\n  pub:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - uses: actions/checkout@v4\n      - uses: pypa/gh-action-pypi-publish@release/v1\n`;
  await page.goto('doctor/');
  await paste(page, `${log('upload-exists-token')}\n${file('')}`);
  await expect(finding(page, 'missing-id-token')).toBeVisible();
  // On the page, as the answer invites to, and not into the box.
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, file('    environment: pypi\n    permissions:\n      contents: read\n      id-token: write\n'));
  await expect(problem(page)).toHaveText(strings['files.version']);
  await expect(finding(page, 'missing-id-token')).toBeHidden();
  await expect(finding(page, 'file-already-exists')).toBeVisible();
  expect((await box(page).inputValue()).match(/^name: publish$/gm)).toHaveLength(1);
  await page.locator('[data-back]').click();
  await expect(finding(page, 'missing-id-token')).toBeVisible();
});
