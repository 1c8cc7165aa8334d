import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { HOSTILE } from '../text/arbitraries.ts';
import { languages } from './languages.ts';
import { elsewhere, test } from './test.ts';

const yaml = (page: Page) => page.locator('[data-snippet]');
const published = (page: Page, field: string) => page.locator(`[data-publisher-field="${field}"]`);

for (const { name, folder, strings } of languages) {
  test.describe(name, () => {
    test('on the narrowest screen nothing stands out to the side, with wide letters either', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${folder}generator/`);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBe(320);
      await page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLElement>('body *')) Object.assign(each.style, { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' });
      });
      expect(await width()).toBe(320);
    });

    test('every choice changes the workflow', async ({ page }) => {
      await page.goto(`${folder}generator/`);
      await page.getByRole('radio', { name: strings['generator.auth.api-token'], exact: true }).check();
      await page.getByLabel(strings['generator.secret']).fill('MY_TOKEN');
      await expect(yaml(page)).toContainText('password: ${{ secrets.MY_TOKEN }}');
      await page.getByLabel(strings['generator.trigger.tag']).check();
      await expect(yaml(page)).toContainText("tags: ['v*']");
      await page.getByLabel(strings['generator.index']).selectOption('testpypi-then-pypi');
      await expect(yaml(page)).toContainText('repository-url: https://test.pypi.org/legacy/');
      await page.getByLabel(strings['generator.tool']).selectOption('uv');
      await expect(yaml(page)).toContainText('uv build');
      await page.getByLabel(strings['generator.pin']).selectOption('sha');
      await expect(yaml(page)).toContainText('# v1.14.2');
      await page.getByLabel(strings['generator.attestations']).uncheck();
      await page.getByLabel(strings['generator.skip_existing']).check();
      await expect(yaml(page)).toContainText('attestations: false');
      await expect(yaml(page)).toContainText('skip-existing: true');
      await page.getByLabel(strings['generator.scope']).selectOption('step');
      // No one job can hold the steps for both.
      await expect(yaml(page)).toHaveText(/^ {2}publish-to-testpypi:/, { useInnerText: false });
      await page.getByLabel(strings['generator.index']).selectOption('testpypi');
      await expect(yaml(page)).toHaveText(/^ {6}- name: Publish distribution to TestPyPI/, { useInnerText: false });
      await expect(page.locator('[data-advice]')).toContainText('environment: pypi');
      await expect(page.locator('[data-download]')).toBeHidden();
      await page.getByLabel(strings['generator.uploader']).selectOption('twine');
      await expect(yaml(page)).toContainText('TWINE_PASSWORD: ${{ secrets.MY_TOKEN }}');
      await expect(page.locator('[data-checks]')).toContainText('TWINE_PASSWORD');
      await page.getByRole('radio', { name: strings['generator.auth.trusted-publishing'], exact: true }).check();
      await page.getByLabel(strings['generator.uploader']).selectOption('rehearsal');
      await expect(yaml(page)).toContainText('uv publish --dry-run --trusted-publishing always');
      await expect(page.locator('[data-advice]')).toContainText(strings['advice.rehearsal-proves']);
    });

    test('says what to enter on PyPI, with a link that fills the form in once no name is the example’s; an address pasted into one field fills two', async ({ page }) => {
      await page.goto(`${folder}generator/`);
      await page.getByLabel(strings['generator.owner']).fill('octo-org');
      await expect(published(page, 'owner')).toHaveText('octo-org');
      await expect(published(page, 'project_name')).toHaveCount(0);
      await expect(page.locator('[data-publisher-form]')).toHaveCount(0);
      await expect(page.locator('[data-new-file]')).toBeHidden();
      await expect(page.locator('[data-github] li a')).toHaveCount(0);
      for (const note of await page.locator('[data-examples]').all()) await expect(note).toContainText(strings['generator.repository']);
      await page.getByLabel(strings['generator.project.new']).check();
      await expect(published(page, 'project_name')).toHaveText('davybot-market-cli');
      await expect(page.locator('[data-publisher-form]')).toHaveAttribute('href', 'https://pypi.org/manage/account/publishing/');

      await page.getByLabel(strings['generator.repository']).fill('git@github.com:other-org/sampleproject.git');
      await expect(page.getByLabel(strings['generator.owner'])).toHaveValue('other-org');
      await expect(page.getByLabel(strings['generator.repository'])).toHaveValue('sampleproject');
      await expect(published(page, 'repository')).toHaveText('sampleproject');
      // Until it is typed the project has the repository's name; the file goes to GitHub's editor as it is shown.
      await expect(published(page, 'project_name')).toHaveText('sampleproject');
      const address = new URL((await page.locator('[data-new-file]').getAttribute('href')) ?? '');
      expect(address.origin + address.pathname).toBe('https://github.com/other-org/sampleproject/new/HEAD');
      expect(address.searchParams.get('filename')).toBe('.github/workflows/publish.yml');
      expect(address.searchParams.get('value')).toBe(await yaml(page).textContent());
      await page.getByRole('radio', { name: strings['generator.project.existing'], exact: true }).check();
      await expect(page.locator('[data-publisher-form]')).toHaveAttribute('href', /\/manage\/project\/sampleproject\/settings\/publishing\/\?provider=github&owner=other-org&/);
      for (const note of await page.locator('[data-examples]').all()) await expect(note).toBeHidden();
      await page.getByLabel(strings['generator.project.new']).check();
      await page.getByLabel(strings['generator.owner']).fill('https://github.com/zz/yy');
      await expect(page.locator('[data-replaced]')).toContainText('other-org/sampleproject');
      await page.getByLabel(strings['generator.project_name']).fill('own-name');
      await expect(page.locator('[data-replaced]')).toBeHidden();
      await page.getByLabel(strings['generator.repository']).fill('another');
      await expect(published(page, 'project_name')).toHaveText('own-name');
    });

    test('a typed project name is the repository’s until that is typed; what comes next is one key away', async ({ page }) => {
      await page.goto(`${folder}generator/`);
      const [project, repository] = [page.getByLabel(strings['generator.project_name']), page.getByLabel(strings['generator.repository'])];
      await project.fill('kite');
      await expect(repository).toHaveValue('kite');
      await repository.fill('kite-py');
      await expect(project).toHaveValue('kite');
      await project.fill('kites');
      await expect(repository).toHaveValue('kite-py');
      await page.locator('[data-to-next]').press('Enter');
      await expect(page.getByRole('heading', { name: strings['generator.publisher'].replace('{index}', 'PyPI') })).toBeFocused();
      await expect(page.locator('[data-github] code').first()).toHaveText('.github/workflows/publish.yml');
    });

    test('a wrong value gets a message beside it, keeps what was typed and blocks the file, which is downloaded under its name', async ({ page }) => {
      await page.goto(`${folder}generator/`);
      const field = page.getByLabel(strings['generator.workflow_filename']);
      await field.fill('.github/workflows/publish.yml');
      await expect(field).toHaveAccessibleDescription(new RegExp(strings['issue.workflow-directories'].slice(0, 12).replace(/[.()]/g, '\\$&')));
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveValue('.github/workflows/publish.yml');
      await expect(yaml(page)).toBeHidden();
      await expect(page.locator('[data-copy-snippet]')).toBeHidden();
      await expect(page.locator('[data-download]')).toBeHidden();
      await expect(page.getByRole('status')).toContainText(strings['generator.workflow_filename']);
      await field.fill('release.yaml');
      await expect(page.locator('[data-copy-snippet]')).toBeVisible();
      await expect(page.locator('[data-title]')).toHaveText('.github/workflows/release.yaml');
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-download]').click()]);
      expect(download.suggestedFilename()).toBe('release.yaml');
      expect(await readFile(await download.path(), 'utf8')).toBe(await yaml(page).textContent());
    });

    test('works with the keyboard alone', elsewhere(folder), async ({ page }) => {
      await page.goto(`${folder}generator/`);
      await page.getByLabel(strings['generator.project_name']).focus();
      // The example's value is selected when its field is entered, so that typing replaces it.
      await page.keyboard.type('typed');
      const next = page.getByRole('radio', { name: strings['generator.auth.trusted-publishing'], exact: true });
      // On a phone the way to the workflow comes after the project's four other fields.
      for (let stop = 0; stop < 6 && !(await next.evaluate((radio) => radio === document.activeElement)); stop++) await page.keyboard.press('Tab');
      await expect(next).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: strings['generator.auth.api-token'], exact: true })).toBeChecked();
      await page.locator('[data-copy-snippet]').focus();
      await page.keyboard.press('Enter');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('https://pypi.org/p/typed\n');
      expect(copied).toContain('password:');
    });
  });
}

const [english, chinese] = languages;

test('what is typed before the script has come is kept', async ({ page }) => {
  const { folder, strings } = chinese;
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/SnippetGenerator.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${folder}generator/`, { waitUntil: 'commit' });
  await page.getByLabel(strings['generator.project_name']).fill('typed-early');
  answer();
  await expect(yaml(page)).toContainText('https://pypi.org/p/typed-early');
  await expect(page.getByLabel(strings['generator.project_name'])).toHaveValue('typed-early');
});

test('a link gives the form back, here and in the other language, and says what of it was left out', { tag: '@path' }, async ({ page }) => {
  await page.goto('generator/');
  await page.getByLabel(english.strings['generator.project_name']).fill('sample.project');
  await page.getByLabel(english.strings['generator.environment']).fill('');
  await page.getByRole('radio', { name: english.strings['generator.auth.api-token'], exact: true }).check();
  const shown = await yaml(page).textContent();
  await expect(page).toHaveURL(/auth=api-token/);
  const { hash } = new URL(page.url());
  for (const { folder, strings } of languages) {
    const tab = await page.context().newPage();
    await tab.goto(`${folder}generator/${hash}`);
    await expect(tab.getByLabel(strings['generator.project_name'])).toHaveValue('sample.project');
    await expect(tab.getByRole('radio', { name: strings['generator.auth.api-token'], exact: true })).toBeChecked();
    expect(await yaml(tab).textContent()).toBe(shown);
    await tab.close();
  }
  await page.goto('about:blank');
  await page.goto('generator/#owner=octo-org&tool=make&colour=red');
  await expect(page.getByLabel(english.strings['generator.owner'])).toHaveValue('octo-org');
  await expect(page.locator('[data-ignored]')).toContainText('tool, colour');
});

test('a token put into a field is refused, and stands neither in the address nor in what is kept', async ({ page }) => {
  const { strings } = english;
  const token = 'pypi-AgEIcHlwaS5vcmcCJDAwMDAwMDAw';
  const leaves = () => page.evaluate(() => [location.href, ...Object.values(localStorage), ...Object.values(sessionStorage)].join('\n'));
  await page.goto('generator/');
  await page.getByRole('radio', { name: strings['generator.auth.api-token'], exact: true }).check();
  for (const label of ['generator.secret', 'generator.project_name'] as const) {
    await page.getByLabel(strings[label]).fill(token);
    await expect(page.getByLabel(strings[label])).toHaveAccessibleDescription(new RegExp(strings['issue.token'].slice(0, 26)));
    await page.getByLabel(strings['generator.environment']).fill(`after-${label.length}`);
    await expect(page).toHaveURL(new RegExp(`after-${label.length}`));
    expect(await leaves()).not.toContain('AgEI');
  }
  // Key by key nobody knows at first; what was kept until then is forgotten, whichever token it is. What only looks like one is a name.
  for (const typed of [token, `ghp_${'aB1'.repeat(12)}`]) {
    await page.getByLabel(strings['generator.project_name']).fill('');
    await page.getByLabel(strings['generator.project_name']).pressSequentially(typed);
    await expect(page.getByLabel(strings['generator.project_name'])).toHaveAccessibleDescription(new RegExp(strings['issue.token'].slice(0, 26)));
    expect(await leaves()).not.toContain(typed.slice(0, 7));
  }
  await page.getByLabel(strings['generator.project_name']).fill('');
  await page.getByLabel(strings['generator.project_name']).pressSequentially('pypi-agency');
  expect(await leaves()).toContain('pypi-agency');
  await page.goto(`generator/#auth=api-token&secret=${token}&environment=linked`);
  await expect(page.getByLabel(strings['generator.environment'])).toHaveValue('linked');
  await expect(page).toHaveURL(/environment=linked/);
  await expect.poll(leaves).not.toContain('AgEI');
});

test('where the clipboard is refused the link to the form is shown, and selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('generator/#project_name=mine&owner=me&repository=mine');
  await page.locator('[data-copy-link]').click();
  await expect(page.locator('[data-link]')).toContainText('/generator/#project_name=mine&owner=me&');
  expect(await page.evaluate(() => String(getSelection()))).toBe(await page.locator('[data-link]').textContent());
  await expect(page.getByRole('status').filter({ hasText: english.strings['generator.link.manual'] })).toHaveCount(1);
});

test('nothing that is typed runs, leaves the page or breaks it', async ({ page }) => {
  const { strings } = english;
  await page.goto('generator/');
  // What says which names are kept is loaded with the first of them, and nothing from then on.
  await page.getByLabel(strings['generator.owner']).fill('octo-org');
  await expect(page.locator('[data-names]')).toContainText('octo-org');
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg')) outside.push(request.url());
  });
  let ran = false;
  page.on('dialog', () => (ran = true));
  for (const text of [...HOSTILE, 'x'.repeat(20_000)]) {
    for (const label of ['generator.project_name', 'generator.owner', 'generator.environment'] as const) await page.getByLabel(strings[label]).fill(text);
  }
  await page.getByLabel(strings['generator.environment']).fill('<b id=inserted>x</b>');
  await page.getByLabel(strings['generator.owner']).fill('octo-org');
  await page.getByLabel(strings['generator.project_name']).fill('a');
  await expect(yaml(page)).toContainText('name: "<b id=inserted>x</b>"');
  expect(await page.locator('#inserted').count()).toBe(0);
  expect(ran).toBe(false);
  expect(outside).toEqual([]);
});
