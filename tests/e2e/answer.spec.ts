import { expect, type Page } from '@playwright/test';
import { inShape, rows } from '../doctor/frames.ts';
import { judgedIn } from '../doctor/judged.ts';
import { languages } from './languages.ts';
import { paste } from './paste.ts';
import { elsewhere, fits, log, test, violations, workflow } from './test.ts';

/** A real output, by its row. */
const output = (set: string, id: string): string => judgedIn(set).find((row) => row.id === id)!.text;

/** A run of several jobs or attempts, as a whole log. */
const run = (id: string): string => inShape(rows.find((row) => row.id === id)!.runs, 'raw');

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
      await expect(card(page).locator('[data-again]')).toContainText(strings['again.resume'].replaceAll('**', ''));
      await expect(card(page)).not.toContainText('{');
      await fits(page);
      expect(await violations(page)).toEqual([]);
    });

    test('what the home page says to a log without being asked is what the doctor says to it', async ({ page }) => {
      await page.goto(folder);
      const example = page.locator('.example-answer');
      const [title, ...said] = [await example.locator('a').first().innerText(), ...(await example.locator('[data-step] li').allInnerTexts())];
      const again = await example.locator('[data-again] li').allInnerTexts();
      await paste(page, (await page.locator('.home-start .log pre').first().innerText()).trim());
      await expect(card(page).locator('h3')).toHaveText(title);
      expect(await card(page).locator('[data-step] li').allInnerTexts()).toEqual(said);
      expect(again).not.toEqual([]);
      expect(await card(page).locator('[data-again] li').allInnerTexts()).toEqual(again);
      // Of another error nothing is left beside it.
      await expect(page.locator('.home-cards, .example-answer, #oidc').filter({ visible: true })).toHaveCount(0);
      await expect(card(page).locator('[data-release]')).toHaveAttribute('data-release', 'nothing-uploaded');
    });

    test('a file that is not the one that ran is said to be none, whatever is registered', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, `${log('mint-invalid-publisher-environment')}\n${workflow('missing-id-token.hit').replace('environment: pypi', 'environment: of-another-file')}`);
      await expect(page.locator('[data-ran]')).toContainText('of-another-file');
      const ran = await page.locator('[data-claims-row="environment"] .read').innerText();
      await expect(page.locator('[data-ran]')).toContainText(ran.trim());
      await page.locator('[data-claims-row="environment"]').getByRole('textbox').fill(ran.trim());
      // The log was refused for it: what is registered is another one.
      await expect(page.locator('[data-claims-row="environment"]')).toContainText('≠');
      await expect(page.locator('[data-finding="environment-mismatch"]')).toHaveCount(0);
    });

    test('a refused environment is not said to fit, the rest not to be open, and what to change is said with both values', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, log('mint-invalid-publisher-environment'));
      const table = page.locator('[data-claims]');
      await expect(card(page).locator('[data-sentence]')).toContainText('pypi');
      await expect(table.locator('[data-verdict]')).toHaveText([strings['claims.verdict.found'], strings['claims.verdict.found'], strings['claims.verdict.found'], strings['claims.verdict.refused']].map((words) => new RegExp(`. ${words}$`)));
      for (const [field, value] of [['owner', 'octo-org'], ['repository', 'example-pkg'], ['workflow_filename', 'release.yml'], ['environment', 'release']]) await table.locator(`[data-claims-field="${field}"]`).fill(value!);
      await expect(table.locator('[role=status] code')).toHaveText(['environment: release', 'pypi']);
    });

    test('the claims of an earlier attempt do not stand beside the failure of the last', async ({ page }) => {
      const step = '##[group]Run pypa/gh-action-pypi-publish@release/v1\nwith:\n  user: __token__\n##[endgroup]\n';
      const last = "Uploading example_pkg-1.0.0.tar.gz\nERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n         File already exists ('example_pkg-1.0.0.tar.gz', with blake2_256 hash 'aabbccddeeff00112233445566778899aabbccddeeff00112233445566778899'). See https://pypi.org/help/#file-name-reuse for more information.\n##[error]Process completed with exit code 1.\n";
      await page.goto(`${folder}doctor/`);
      await paste(page, `${step}${log('mint-invalid-publisher-environment').replace('Error: ', '##[error]')}\n${step}${last}`);
      await expect(card(page)).toHaveAttribute('data-finding', 'file-already-exists');
      await expect(page.locator('[data-finding="invalid-publisher-not-found"], [data-finding="check-failed-for-claim"]').first()).toBeAttached();
      await expect(page.locator('[data-claims]')).toHaveCount(0);
    });

    test('the claims of a run to TestPyPI open the generator for TestPyPI', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, `##[group]Run pypa/gh-action-pypi-publish@release/v1\nwith:\n  user: __token__\n  repository-url: https://test.pypi.org/legacy/\n##[endgroup]\n${log('mint-invalid-publisher-environment')}`);
      await expect(page.locator('[data-claims-generator]')).toHaveAttribute('href', /&index=testpypi$/);
    });

    test('what the log proves and the file has otherwise is told, and a change of another job is not said to mend it', elsewhere(folder), async ({ page }) => {
      const begins = (key: 'workflow.ran.permission' | 'workflow.ran.without' | 'workflow.called.permission'): string => strings[key].split('`')[0]!;
      const refused = '##[group]Run pypa/gh-action-pypi-publish@release/v1\nwith:\n  user: __token__\n  repository-url: https://upload.pypi.org/legacy/\n##[endgroup]\n##[error]Trusted publishing exchange failure: \nOpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset\n';
      const job = (name: string, more: string, inputs = ''): string => `  ${name}:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n${inputs}`;
      const may = '    permissions:\n      id-token: write\n';
      await page.goto(`${folder}doctor/`);
      await paste(page, `${refused}\non: push\njobs:\n${job('rehearse', '', '        with:\n          repository-url: https://test.pypi.org/legacy/\n')}${job('publish', may)}`);
      await expect(page.locator('[data-ran=permission]')).toContainText(begins('workflow.ran.permission'));
      await expect(page.locator('[data-ran=permission]')).toContainText('publish');
      await expect(page.locator('[data-finding="missing-id-token"][data-place="primary"]')).toHaveCount(0);
      await expect(page.locator('[data-left]')).toContainText(strings['workflow.left.log']);
      await fits(page);
      expect(await violations(page)).toEqual([]);
      await page.goto('about:blank');
      await page.goto(`${folder}doctor/`);
      await paste(page, `${log('mint-invalid-publisher-not-found-no-environment')}\n\non: push\njobs:\n${job('publish', `    environment: prod\n${may}`)}`);
      await expect(page.locator('[data-ran=environment]')).toContainText(begins('workflow.ran.without'));
      await page.goto('about:blank');
      await page.goto(`${folder}doctor/`);
      await paste(page, `${refused}\non: push\njobs:\n  publish:\n    uses: octo/shared/.github/workflows/pub.yml@main\n`);
      await expect(page.locator('[data-workflow]')).toContainText('octo/shared/.github/workflows/pub.yml@main');
      await expect(page.locator('[data-workflow]')).toContainText(begins('workflow.called.permission'));
    });

    test('a publish step that cannot be read as one is not said to be nothing, nor a pasted file to be missing', async ({ page }) => {
      const begins = (key: 'workflow.no-publish' | 'workflow.no-publish.unread'): string => strings[key].split('`')[0]!;
      const job = (uses: string): string => `on: push\njobs:\n  p:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n`;
      await page.goto(`${folder}doctor/`);
      await paste(page, job('docker://ghcr.io/pypa/gh-action-pypi-publish:release-v1'));
      await expect(page.locator('[data-workflow]')).toContainText(begins('workflow.no-publish.unread'));
      await page.goto('about:blank');
      await page.goto(`${folder}doctor/`);
      await paste(page, `\`\`\`yaml\non: push\njobs:\n  p:\n    uses: ./.github/workflows/b.yml\n\`\`\`\n\n\`\`\`yaml\n${job('kepler/publish@v1').replace('on: push', 'on: workflow_call')}\`\`\`\n`);
      await expect(page.locator('[data-workflow]')).toContainText(begins('workflow.no-publish'));
      await expect(page.locator('[data-workflow]')).not.toContainText(strings['workflow.called'].split('`')[0]!);
    });

    test('where the file is for a token and the log of Trusted Publishing, the empty secret is the cause, and of the two ways one is to be chosen', async ({ page }) => {
      const file = (permissions: string): string => `name: R\non: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    environment: pypi\n    permissions:\n      ${permissions}\n    steps:\n      - uses: actions/checkout@v5\n      - run: python -m build\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: \${{ secrets.OWN }}\n`;
      const choose = strings['workflow.ways.choose'].split('**')[1]!;
      await page.goto(`${folder}doctor/`);
      await paste(page, `${log('mint-invalid-publisher-environment')}\n${file('id-token: write')}`);
      const name = await page.locator('[data-finding="secret-may-be-empty"] h3').innerText();
      await expect(card(page).locator('h3').first()).toHaveText(name);
      await expect(card(page).locator('[data-sentence]')).toContainText(choose);
      await expect(page.locator('[name=intent]').first()).toBeVisible();
      // Of a file that is not the one that ran nothing is certain.
      await page.goto('about:blank');
      await page.goto(`${folder}doctor/`);
      await paste(page, `${log('mint-invalid-publisher-environment')}\n${file('contents: read')}`);
      await expect(card(page).locator('h3').first()).not.toHaveText(name);
      await expect(card(page).locator('[data-sentence]')).toContainText(choose);
      await expect(page.locator('[data-finding="secret-may-be-empty"] .place')).toContainText(strings['workflow.explains.other']);
    });

    test('a token in a command is told by hand, not said to be nothing', elsewhere(folder), async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, 'on: push\njobs:\n  p:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: uv build\n      - run: uv publish --token ${{ secrets.T }}\n      - run: poetry publish -u __token__ -p ${{ secrets.T }}\n');
      await page.locator('[data-choices] > summary').click();
      await page.locator('[name=intent]').first().check();
      await expect(page.locator('[data-left]')).toContainText(strings['workflow.left.secret'].split('`')[0]!.replace('{lines}', '8'));
      await expect(page.locator('[data-left]')).toContainText('uv publish');
      await expect(page.locator('[data-left]')).toContainText(strings['workflow.left.untrusted'].split('`')[0]!.replace('{lines}', '9'));
      await expect(page.locator('[data-summary]')).toBeEmpty();
      await fits(page);
      expect(await violations(page)).toEqual([]);
    });

    test('what shows only once the reader wants to sign in otherwise, and no repair mends, is told in full', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, 'on: workflow_call\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n      - run: pipx run build\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: ${{ secrets.token }}\n');
      await page.locator('[data-choices] > summary').click();
      await page.locator('[name=intent][value=trusted-publishing]').check();
      const left = page.locator('[data-left]');
      await expect(left).toContainText(strings['workflow.left.else'].split('{names}')[0]!);
      await expect(left.locator('a[href*="/rules/"]').first()).toBeVisible();
    });

    test('a password of an expression is told by hand, and Trusted Publishing not where another index is meant', elsewhere(folder), async ({ page }) => {
      const file = 'on: push\njobs:\n  p:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n      - run: python -m build\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: ${{ secrets.A || secrets.B }}\n';
      await page.goto(`${folder}doctor/`);
      await paste(page, file);
      await page.locator('[data-choices] > summary').click();
      await page.locator('[name=intent][value=trusted-publishing]').check();
      await expect(page.locator('[data-left]')).toContainText(strings['workflow.left.open'].split('`')[0]!.replace('{lines}', '10'));
      await expect(page.locator('[data-summary]')).toBeEmpty();
      await expect(page.locator('[data-publisher]')).toBeVisible();
      await page.goto('about:blank');
      await page.goto(`${folder}doctor/`);
      await paste(page, `${file}          user: bot\n          repository-url: https://pypi.example.org/\n`);
      await page.locator('[data-choices] > summary').click();
      await page.locator('[name=intent][value=trusted-publishing]').check();
      await expect(page.locator('[data-left]')).toHaveText(strings['workflow.elsewhere']);
      await expect(page.locator('[data-summary]')).toBeEmpty();
      await expect(page.locator('[data-publisher]')).toBeHidden();
    });

    test('what else is in the log is quoted in the words of the log', elsewhere(folder), async ({ page }) => {
      const text = output('action', 'g052');
      await page.goto(`${folder}doctor/`);
      await paste(page, text);
      await expect(card(page)).toBeVisible();
      const quoted = await page.locator('li[data-finding] > code').allTextContents();
      expect(quoted.length).toBeGreaterThan(0);
      expect(quoted.filter((words) => words === '' || !text.includes(words.replace(/ …$/, '')))).toEqual([]);
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

    test('of several jobs the card says which one it is of, and what became of the other index', elsewhere(folder), async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, run('r28'));
      await expect(card(page)).toHaveAttribute('data-finding', 'invalid-publisher-not-found');
      await expect(card(page).locator('.place').first()).toContainText('publish-to-pypi');
      await expect(card(page).locator('[data-elsewhere="testpypi"]')).toHaveAttribute('data-state', 'published');
      await expect(page.locator('[data-jobs] [data-outcome="failed"]')).toHaveText(new RegExp(`publish-to-pypi ${strings['jobs.outcome.failed']}`));
      await page.getByRole('button', { name: strings['doctor.copy'] }).click();
      await expect(page.locator('[data-copied]').last()).toHaveText(strings['doctor.copied']);
      const report = await page.evaluate(() => navigator.clipboard.readText());
      for (const value of ['`publish-to-pypi`', 'test.pypi.org', strings['jobs.elsewhere']]) expect(report).toContain(value);
      await fits(page);
      expect(await violations(page)).toEqual([]);
    });

    test('two jobs that failed with the same message have a card each, and each leads to its own', elsewhere(folder), async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, run('r33'));
      const other = page.locator('[data-finding][data-place="another"]');
      await expect(other).toHaveAttribute('data-finding', 'invalid-publisher-not-found');
      await expect(other).toContainText(strings['jobs.place.another']);
      await expect(other.locator('.place').first()).toContainText('publish-to-testpypi');
      await other.getByRole('button', { name: strings['doctor.note-to.copy'] }).click();
      await expect(other.locator('[data-copied]')).toHaveText(strings['doctor.copied']);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('`testpypi`');
    });

    test('an attempt that is over is no cause: it is told as earlier, and that it succeeded in the end', elsewhere(folder), async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, run('r03'));
      await expect(page.locator('[data-instead]')).toHaveText(strings['jobs.mended']);
      await expect(card(page)).toHaveCount(0);
      await expect(page.locator('[data-finding="upload-server-error"]')).toContainText(strings['jobs.place.mended']);
      await expect(page.locator('[data-doctor-state] h2').first()).toContainText(strings['jobs.mended']);
      await page.locator('[data-clear]').click();
      await paste(page, run('r23'));
      await expect(page.locator('[data-instead]')).toContainText('build');
      await expect(page.locator('[data-suspects]')).toContainText('fatal error: numpy/arrayobject.h');
      await expect(page.locator('[data-finding="artifact-not-found"]')).toHaveAttribute('data-place', 'consequence');
    });

    test('the note for the page of an error goes with its text, and is never left behind for another tab', elsewhere(folder), async ({ page, context }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, output('action', 'g052'));
      const link = card(page).getByRole('link', { name: strings['doctor.page'] });
      const [tab] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
      await tab.close();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      // Whoever stays after all, and goes on with another text.
      await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
      await link.click();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
      await page.locator('[data-clear]').click();
      // But for when it was cleared.
      expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['doctor-forgotten']);
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

test('who publishes on another CI is told what the steps are called on GitHub, whichever CI it is', async ({ page }) => {
  await page.goto('doctor/');
  await paste(page, '#!/bin/bash -eo pipefail\ntwine upload dist/*\nUploading distributions to https://upload.pypi.org/legacy/\nEnter your password: Traceback (most recent call last):');
  await expect(page.locator('[data-besides=elsewhere]')).toBeVisible();
});

test('of a message that is cut off, what all that it may be have in common is told: nothing was uploaded', async ({ page }) => {
  await page.goto('doctor/');
  await paste(page, 'Token request failed: the server refused the request for the following reasons:\n\n* `invalid-publisher`: valid token, but no corresponding publisher (');
  await expect(page.locator('[data-finding][data-open] [data-release=nothing-uploaded]')).toBeVisible();
});

test('where the workflow proves what a message that is cut off comes from, the answer is called after that', async ({ page }) => {
  await page.goto('doctor/');
  const workflow = 'on: release\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: actions/checkout@v7\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: ${{ secrets.PYPI_API_TOKEN }}\n';
  await paste(page, `Error: OIDC exchange failure:\n* \`invalid-publisher\`: valid token, but no corresponding publisher\n\n${workflow}`);
  const card = page.locator('[data-finding][data-open]');
  await expect(card.locator('h3')).toHaveText('The secret arrives empty');
  await expect(card.locator('[data-sentence]')).toContainText('Choose one of two ways');
  await expect(card.locator('ul a')).toHaveCount(0);
});

test('of a file that may publish by a script it is said that this one decides', async ({ page }) => {
  await page.goto('doctor/');
  await paste(page, 'on: release\njobs:\n  tests:\n    uses: ./.github/workflows/tests.yml\n  publish:\n    needs: tests\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n      - run: make upload\n');
  await expect(page.locator('[data-workflow]')).toContainText('make upload may be what publishes');
});

test('a file of Travis CI is called so, and a program that none of its lines installs is named', async ({ page }) => {
  await page.goto('doctor/');
  const said = page.locator('[data-workflow]');
  await paste(page, 'jobs:\n  include:\n    - os: osx\n      if: tag IS present\n      script:\n        - pip install cibuildwheel\n        - cibuildwheel --output-dir wheelhouse\n        - twine upload wheelhouse/*\n');
  await expect(said).toContainText('This is a file of Travis CI');
  await expect(said).toContainText('No line here installs twine');
});
