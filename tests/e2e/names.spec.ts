import { expect, type Page } from '@playwright/test';
import { paste } from './paste.ts';
import { languages, linkTo } from './languages.ts';
import { elsewhere, log, test } from './test.ts';

const NAMES = { project_name: 'sampleproject', owner: 'octo-org', repository: 'sample', workflow_filename: 'release.yaml', environment: 'release' } as const;

const workflow = (page: Page) => page.locator('[data-scope]').first();
const bar = (page: Page) => page.locator('.own-names').filter({ visible: true }).first();
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));

/** What the copy button puts on the clipboard, and what is shown: line by line, without the folds of the page. */
async function copied(page: Page): Promise<{ copied: string; shown: string }> {
  // Said when it is on the clipboard, for a moment: on a slow machine it may be over before anybody looks, or the click may come before the script.
  await expect(async () => {
    await workflow(page).hover();
    await workflow(page).locator('button[data-code]').click();
    await expect(workflow(page).locator('.copy .feedback')).toBeAttached({ timeout: 2_000 });
  }).toPass();
  const shown = await workflow(page).locator('.ec-line .code').evaluateAll((lines) => lines.map((line) => line.textContent.replace(/\n$/, '')).join('\n'));
  return { copied: await page.evaluate(() => navigator.clipboard.readText()), shown };
}

for (const { name, folder, strings } of languages) {
  test.describe(name, () => {
    const give = async (page: Page) => {
      await page.goto(`${folder}generator/`);
      for (const [field, value] of Object.entries(NAMES)) await page.getByLabel(strings[`generator.${field as keyof typeof NAMES}`]).fill(value);
      await expect(page.locator('[data-names]')).toContainText('octo-org');
    };

    test('a guide shows and copies the names given in the generator, switches back, and forgets them', elsewhere(folder), async ({ page }) => {
      await page.goto(`${folder}fix-trusted-publishing/`);
      const before = await copied(page);
      expect(before.copied).toBe(before.shown);
      expect(before.shown).toContain('url: https://pypi.org/p/davybot-market-cli');
      // Whose project it is, is not to be copied from an example.
      const offered = page.locator('.to-enter button').filter({ visible: true });
      await expect(offered).toHaveCount(2);

      await give(page);
      await page.goto(`${folder}fix-trusted-publishing/`);
      await expect(workflow(page).locator('.title')).toHaveText('.github/workflows/release.yaml');
      await expect(workflow(page).locator('.own-name')).toHaveText(['release.yaml', 'release', 'sampleproject']);
      await expect(bar(page)).toContainText(strings['names.kept'].slice(-12));
      const own = await copied(page);
      expect(own.copied).toBe(own.shown);
      expect(own.copied).toBe(before.copied.replace('name: pypi\n', 'name: release\n').replace('/p/davybot-market-cli', '/p/sampleproject'));
      // PyPI’s form beside it names the same publisher.
      await expect(offered).toHaveCount(5);
      await expect(page.locator('td .own-name')).toHaveText(['sampleproject', 'octo-org', 'sample', 'release.yaml', 'release']);

      await page.locator('[data-names-swap]').first().click();
      await expect(page.locator('[data-names-swap]').first()).toBeFocused();
      await expect(page.locator('.own-name')).toHaveCount(0);
      await expect(offered).toHaveCount(2);
      expect(await copied(page)).toEqual(before);
      await page.reload();
      await expect(page.locator('[data-names-swap]').first()).toHaveText(strings['names.own']);
      expect(await copied(page)).toEqual(before);
      await page.locator('[data-names-swap]').first().click();
      await expect(workflow(page).locator('.own-name')).toHaveCount(3);

      await page.locator('[data-names-forget]').first().click();
      await expect(page.getByText(strings['names.forgotten'])).toBeFocused();
      expect(await copied(page)).toEqual(before);
      expect(await kept(page)).not.toContain('octo-org');
      await page.reload();
      await expect(workflow(page)).toContainText('davybot-market-cli');
      await expect(page.locator('.own-names')).toHaveCount(0);
    });

    test('the page of an error about publishers fills in PyPI’s form with the names given, once the project is known', async ({ page }) => {
      const form = page.locator('[data-names-form]');
      await give(page);
      await page.goto(`${folder}errors/invalid-publisher-not-found/`);
      await expect(form).toContainText('octo-org');
      const query = 'provider=github&owner=octo-org&repository=sample&workflow_filename=release.yaml&environment=release';
      await expect(form.getByRole('link')).toHaveAttribute('href', `https://pypi.org/manage/project/sampleproject/settings/publishing/?${query}`);
      // Without the project's name there is no such address.
      await page.evaluate(() => localStorage.setItem('pypi-oidc-fix.names', JSON.stringify({ names: { owner: 'octo-org', repository: 'sample' }, example: false })));
      await page.reload();
      await expect(form).toBeHidden();
      await expect(form).toBeEmpty();
    });

    test('names that are invalid or the example’s are not kept, and what is still the example’s is named', async ({ page }) => {
      await page.goto(`${folder}generator/`);
      await page.getByLabel(strings['generator.owner']).fill('octo org');
      await page.getByLabel(strings['generator.project_name']).fill('sampleproject');
      await page.goto(`${folder}errors/invalid-publisher-not-found/`);
      await expect(workflow(page)).toContainText('https://pypi.org/p/sampleproject');
      await expect(bar(page).locator('code')).toHaveText(['sampleproject', 'pypi', 'publish.yml']);
      expect(await kept(page)).not.toMatch(/octo|geluzhiwei1/);
    });

    test('of a pasted log only the names in its claims are kept, and can be forgotten there', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      const log = [
        '##[error]Trusted publishing exchange failure:',
        'Token request failed: the server refused the request for the following reasons:',
        '* `invalid-publisher`: valid token, but no corresponding publisher (Publisher with matching claims was not found)',
        '* `sub`: `repo:octo-org/sample:environment:release`',
        '* `repository`: `octo-org/sample`',
        '* `repository_owner`: `octo-org`',
        '* `repository_owner_id`: `987654321`',
        '* `workflow_ref`: `octo-org/sample/.github/workflows/release.yaml@refs/tags/v7.7.7`',
        '* `job_workflow_ref`: `octo-org/sample/.github/workflows/release.yaml@refs/tags/v7.7.7`',
        '* `ref`: `refs/tags/v7.7.7`',
        '* `environment`: `release`',
      ].join('\n');
      await page.locator('#doctor-input').fill(log);
      await expect(page.locator('pypi-doctor .own-names')).toContainText('release.yaml');
      const { project_name: _, ...names } = NAMES;
      expect(await page.evaluate(() => JSON.parse(localStorage.getItem('pypi-oidc-fix.names') ?? ''))).toEqual({ names, example: false });
      expect(await kept(page)).not.toMatch(/987654321|v7\.7\.7|refs|invalid-publisher/);
      await page.locator('[data-names-forget]').click();
      await expect(page.locator('pypi-doctor .own-names p')).toHaveText(strings['names.forgotten']);
      expect(await kept(page)).not.toContain('octo-org');
    });

    test('what the browser was made to forget is not kept again by a key, an added workflow or the other language', async ({ page, baseURL }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, log('mint-invalid-publisher-environment'));
      await page.locator('pypi-doctor [data-names-forget]').click();
      const keep = page.locator('[data-names-keep]');
      await page.locator('#doctor-input').press('End');
      await page.locator('#doctor-input').pressSequentially(' x');
      await expect(keep).toHaveText(strings['claims.keep.these']);
      await paste(page, 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n');
      await expect(page.locator('[data-repaired]')).toBeVisible();
      await page.locator('starlight-lang-select select:visible').first().selectOption(linkTo(`${folder === '' ? 'zh-cn/' : ''}doctor/`, baseURL));
      await expect(page.locator('[data-names-keep]')).toBeVisible();
      expect(await page.evaluate(() => localStorage.getItem('pypi-oidc-fix.names'))).toBeNull();
      await page.locator('[data-names-keep]').click();
      await expect(page.locator('pypi-doctor [data-names-forget]')).toBeVisible();
      expect(await page.evaluate(() => localStorage.getItem('pypi-oidc-fix.names'))).not.toBeNull();
    });

    test('names of another project’s log, of a link, and what is entered beside claims are not kept unless the reader says so', async ({ page }) => {
      const own = { owner: 'me', repository: 'my-repo', environment: 'prod' };
      const keptNames = () => page.evaluate(() => JSON.parse(localStorage.getItem('pypi-oidc-fix.names') ?? '{}').names);
      await page.goto(`${folder}doctor/`);
      await page.evaluate((names) => localStorage.setItem('pypi-oidc-fix.names', JSON.stringify({ names, example: false })), own);
      await paste(page, log('mint-invalid-publisher-environment'));
      await expect(page.locator('[data-claims] [data-names-keep]')).toBeVisible();
      await page.locator('[data-claims-field=environment]').fill('entered-by-hand');
      expect(await keptNames()).toEqual(own);
      await page.locator('[data-names-keep]').click();
      const others = await keptNames();
      expect(others).not.toMatchObject({ owner: 'me' });
      expect(JSON.stringify(others)).not.toContain('entered-by-hand');

      await page.goto(`${folder}generator/#project_name=victim&owner=attacker&repository=evil-repo&workflow_filename=x.yml`);
      await expect(page.locator('[data-linked]')).toHaveText(strings['generator.linked']);
      // An anchor is no link to a form: what came with one did so still.
      await page.evaluate(() => (location.hash = '#_top'));
      await page.locator('[name=environment]').pressSequentially('1');
      await expect(page.locator('[data-linked]')).toBeVisible();
      await expect(page.locator('[data-new-file]')).toBeHidden();
      expect(JSON.stringify(await keptNames())).not.toMatch(/victim|attacker|evil-repo|x\.yml/);
      await page.locator('[name=project_name]').pressSequentially('1');
      await expect.poll(async () => (await keptNames()).project_name).toBeTruthy();
      expect(JSON.stringify(await keptNames())).not.toMatch(/attacker|evil-repo|x\.yml/);
      // An address is both names, typed.
      await page.locator('[name=owner]').fill('https://github.com/octo-org/sample');
      await expect.poll(keptNames).toMatchObject({ owner: 'octo-org', repository: 'sample' });
      await expect(page.locator('[name=workflow_filename]')).toHaveValue('x.yml');
    });

    test('the case study keeps its own names', async ({ page }) => {
      await give(page);
      await page.goto(`${folder}case-study/`);
      await page.waitForLoadState('networkidle');
      await expect(workflow(page)).toContainText('https://pypi.org/p/davybot-market-cli');
      await expect(page.locator('.own-names, .own-name')).toHaveCount(0);
    });

    test('the generator opens with the names that are kept, unless a link says otherwise', async ({ page }) => {
      await give(page);
      await page.goto('about:blank');
      await page.goto(`${folder}generator/`);
      await expect(page.getByLabel(strings['generator.project_name'])).toHaveValue('sampleproject');
      await expect(page.locator('[data-snippet]')).toContainText('https://pypi.org/p/sampleproject');
      await page.goto('about:blank');
      await page.goto(`${folder}generator/#owner=another`);
      await expect(page.getByLabel(strings['generator.owner'])).toHaveValue('another');
      await expect(page.getByLabel(strings['generator.project_name'])).toHaveValue('davybot-market-cli');
      expect(await kept(page)).not.toContain('another');
    });

    test('the names that are kept can be forgotten in the generator', async ({ page }) => {
      await give(page);
      expect(await kept(page)).toContain('octo-org');
      await page.reload();
      await page.locator('[data-names-forget]').click();
      await expect(page.getByText(strings['names.forgotten'])).toBeVisible();
      expect(await kept(page)).not.toContain('octo-org');
      // What stood in the form is not kept again with the next key: what is typed is.
      await page.getByLabel(strings['generator.environment']).fill('typed-since');
      await expect.poll(() => kept(page)).toContain('typed-since');
      expect(await kept(page)).not.toContain('octo-org');
    });

    test('an open guide follows what is given in another tab', async ({ page, context }) => {
      await page.goto(`${folder}fix-api-token/`);
      const tab = await context.newPage();
      await give(tab);
      await expect(workflow(page)).toContainText('https://pypi.org/p/sampleproject');
    });

    test('a name that YAML would read as something else is quoted and shown as text', async ({ page }) => {
      await page.goto(`${folder}generator/`);
      await page.getByLabel(strings['generator.environment']).fill('<b id=inserted>x</b>');
      await page.goto(`${folder}fix-trusted-publishing/`);
      await expect(workflow(page)).toContainText('name: "<b id=inserted>x</b>"');
      expect(await page.locator('#inserted').count()).toBe(0);
    });
  });
}
