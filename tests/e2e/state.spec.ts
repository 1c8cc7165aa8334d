import { expect, type Page } from '@playwright/test';
import { languages, linkTo } from './languages.ts';
import { paste, repairedText } from './paste.ts';
import { log, test, workflow } from './test.ts';

const [english, chinese] = [languages[0]!, languages[1]!];
const box = (page: Page) => page.locator('#doctor-input');
const back = (page: Page) => page.locator('[data-back]');
const environment = (page: Page) => page.locator('[name=environment]');
const file = (name: string, permission: string, more = ''): string =>
  `name: ${name}\non:\n  release:\n    types: [published]\njobs:\n  ${name}:\n    runs-on: ubuntu-latest\n    permissions:\n      ${permission}\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          name: dist\n          path: dist/\n${more}      - uses: pypa/gh-action-pypi-publish@release/v1\n`;
const ALPHA = file('alpha', 'id-token: write');
const BETA = file('beta', 'contents: read', '      - run: ls\n');
const SECRET = 'UV_PUBLISH_PASSWORD=release-hunter2\nERROR x\n';

/** Pastes over all that is there. */
async function replace(page: Page, text: string): Promise<void> {
  await box(page).focus();
  await box(page).selectText();
  await paste(page, text);
}

/** Beside the answer, as the page invites to. */
const pasteBeside = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    (document.activeElement as HTMLElement).blur();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

async function choose(page: Page, text: string, value: string): Promise<void> {
  await page.goto('doctor/');
  await paste(page, text);
  // Where they are the answer they stand open.
  await expect(environment(page)).toBeAttached();
  const fold = page.locator('[data-choices] > summary');
  if (!(await environment(page).isVisible())) await fold.click();
  await environment(page).fill(value);
  await page.locator('[name=intent][value=api-token]').check();
  await expect.poll(() => repairedText(page)).toContain('password:');
}

for (const [way, put] of [
  ['beside the answer', pasteBeside],
  ['over all that is there', replace],
] as const) {
  test(`what was chosen for a file goes to no other that comes ${way}, however alike, and stays for the same one`, async ({ page }) => {
    await choose(page, ALPHA, 'env-of-alpha');
    await box(page).focus();
    await box(page).press('ControlOrMeta+End');
    await page.keyboard.type('# mended');
    await expect.poll(() => repairedText(page)).toContain('# mended');
    await put(page, `${ALPHA}# mended`);
    await expect(page.locator('[data-outdated]')).toHaveCount(0);
    await expect(page.locator('[name=intent][value=api-token]')).toBeChecked();
    await expect(environment(page)).toHaveValue('env-of-alpha');
    // As much the same as the files of two projects that follow one guide.
    await put(page, ALPHA.replace('path: dist/', 'path: dist/ # beta'));
    await expect(box(page)).toHaveValue(/# beta/);
    await expect(page.locator('[name=intent][value=trusted-publishing]')).toBeChecked();
    await expect(environment(page)).toHaveValue('');
    // Beside a file without a fault it is the one to be repaired.
    await choose(page, ALPHA, 'env-of-alpha');
    await put(page, BETA);
    await expect.poll(() => repairedText(page)).toContain('      - run: ls\n');
    await expect(page.locator('[name=intent][value=trusted-publishing]')).toBeChecked();
    await expect(environment(page)).toHaveValue('');
    const text = await repairedText(page);
    expect(text).toContain('id-token: write');
    expect(text).not.toMatch(/password:|env-of-alpha/);
  });
}

test('what was chosen for a file goes to no other that is put below it in the box, nor back to it once that is taken out', async ({ page }) => {
  const second = ALPHA.replace('id-token: write', 'contents: read');
  await choose(page, ALPHA, 'env-of-alpha');
  await box(page).fill(`${ALPHA}\n${second}`);
  await expect(page.locator('[name=intent][value=trusted-publishing]')).toBeChecked();
  await expect(environment(page)).toHaveValue('');
  await page.locator('[name=intent][value=api-token]').check();
  await expect.poll(() => repairedText(page)).toContain('password:');
  await box(page).fill(ALPHA);
  await expect(page.locator('[name=intent][value=trusted-publishing]')).toBeChecked();
});

test('a paste over all that is there begins anew: with no secret of it, and with its own ends of lines', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('doctor/');
  await paste(page, `${SECRET}\r\n${ALPHA.replaceAll('\n', '\r\n')}`);
  await expect(page.locator('[data-secrets]')).toBeVisible();
  await replace(page, BETA.replace('- run: ls', '- run: release-hunter2'));
  await expect(box(page)).toHaveValue(/- run: release-hunter2\n/);
  await expect(page.locator('[data-copy-file]')).toBeVisible();
  await expect(page.locator('[data-secrets]')).toHaveCount(0);
  await page.locator('[data-copy-file]').click();
  await expect.poll(copied).toContain('- run: release-hunter2\n');
  expect(await copied()).not.toContain('\r');
});

test('what a paste takes away can be brought back, with what was chosen and what was said of it', async ({ page }) => {
  await choose(page, `${SECRET}\n${BETA}`, 'env-of-beta');
  await expect(page.locator('[data-secrets]')).toBeVisible();
  await replace(page, log('no-id-token-permission'));
  await expect(page.locator('[data-finding="id-token-request-token-unset"]')).toBeVisible();
  await expect(page.locator('[data-secrets]')).toHaveCount(0);
  await back(page).click();
  await expect(box(page)).toHaveValue(/^UV_PUBLISH_PASSWORD=\*\*\*\n/);
  await expect(page.locator('[data-secrets]')).toBeVisible();
  await expect(page.locator('[name=intent][value=api-token]')).toBeChecked();
  await expect(environment(page)).toHaveValue('env-of-beta');
  // A paste over a part of it is no other text, and takes some away, too.
  await box(page).focus();
  await box(page).evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(0, element.value.indexOf('name:')));
  await paste(page, 'x\n');
  await expect(box(page)).toHaveValue(/^x\nname: beta/);
  await back(page).click();
  await expect(box(page)).toHaveValue(/^UV_PUBLISH_PASSWORD=\*\*\*\n/);
});

test('what was said of a long text goes with it, and what belongs to the box stays', async ({ page }) => {
  await page.goto('doctor/');
  await paste(page, `${'x line of a long log here\n'.repeat(13_000)}${SECRET}`);
  await expect(page.locator('[data-held]')).toBeVisible();
  await paste(page, BETA);
  await expect(page.locator('[data-secrets]')).toBeVisible();
  await page.locator('[data-remove]').click();
  await expect(page.locator('[data-repaired]')).toBeVisible();
  await expect(page.locator('[data-secrets]')).toHaveCount(0);
});

test.describe('whoever comes back finds the text again, and nobody else does', () => {
  const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, history.state]));

  test('from the page of an error', async ({ page }) => {
    await page.goto('doctor/');
    await paste(page, `${SECRET}${log('no-id-token-permission')}\n${workflow('missing-id-token.hit')}`);
    await environment(page).fill('production');
    await page.locator('a[data-error]').first().click();
    await page.waitForURL(/\/errors\//);
    await page.goBack();
    await expect(box(page)).toHaveValue(/^UV_PUBLISH_PASSWORD=\*\*\*\n/);
    await expect(page.locator('[data-secrets]')).toBeVisible();
    await expect(environment(page)).toHaveValue('production');
    expect(await kept(page)).not.toContain('UV_PUBLISH');
    await page.reload();
    await expect(box(page)).toHaveValue('');
  });

  test('from the page in the other language, and not what was cleared', async ({ page, baseURL }) => {
    await page.goto('doctor/');
    await paste(page, log('no-id-token-permission'));
    await expect(page.locator('[data-finding]').first()).toBeVisible();
    await page.locator('starlight-lang-select select:visible').first().selectOption(linkTo(`${chinese.folder}doctor/`, baseURL));
    await page.waitForURL(/zh-cn/);
    await expect(box(page)).not.toHaveValue('');
    await page.goBack();
    await expect(box(page)).toHaveValue(log('no-id-token-permission'));
    // A link that leads nowhere yet, then cleared.
    await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault(), { once: true }));
    await page.locator('a[data-error]').first().click();
    await page.getByRole('button', { name: english.strings['doctor.clear'], exact: true }).click();
    expect(await kept(page)).not.toContain('ACTIONS_ID_TOKEN');
  });

  test('not what was cleared on another page of the tab', async ({ page, baseURL }) => {
    await page.goto('doctor/');
    await paste(page, log('no-id-token-permission'));
    await expect(page.locator('[data-finding]').first()).toBeVisible();
    await page.locator('starlight-lang-select select:visible').first().selectOption(linkTo(`${chinese.folder}doctor/`, baseURL));
    await page.waitForURL(/zh-cn/);
    await page.getByRole('button', { name: chinese.strings['doctor.clear'], exact: true }).click();
    await page.goBack();
    await page.waitForURL(/\/doctor\//);
    await expect(page.locator('pypi-doctor:defined #doctor-input')).toHaveValue('');
    expect(await kept(page)).not.toContain('ACTIONS_ID_TOKEN');
  });
});
