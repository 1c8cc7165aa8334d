import { expect, type Page } from '@playwright/test';
import { fixture } from '../fixture.ts';
import { languages, linkTo } from './languages.ts';
import { paste } from './paste.ts';
import { elsewhere, fits, log, looksRight, test } from './test.ts';

const region = (page: Page) => page.locator('[data-doctor-state]');

const negative = (name: string): string => fixture(`negative/${name}.txt`);

/** A refusal that nobody has met, by a person. */
const UNKNOWN = `publish\tUpload\t2026-08-21T10:11:12.1234567Z ##[group]Run twine upload dist/*
publish\tUpload\t2026-08-21T10:11:13.1234567Z Uploading distributions to https://test.pypi.org/legacy/
publish\tUpload\t2026-08-21T10:11:14.1234567Z Uploading demo-1.0-py3-none-any.whl
publish\tUpload\t2026-08-21T10:11:15.1234567Z ERROR    HTTPError: 418 I am a teapot from https://test.pypi.org/legacy/
publish\tUpload\t2026-08-21T10:11:16.1234567Z          ada@example.org refused /home/ada/dist, see /home/runner/work \`\`\`
publish\tUpload\t2026-08-21T10:11:17.1234567Z ##[error]Process completed with exit code 1.
`;

for (const { name, folder, strings } of languages) {
  test.describe(name, () => {
    test('a workflow in words of a failure without a log is asked of, and looked at', elsewhere(folder), async ({ page, baseURL }) => {
      const workflow = '```yaml\non: push\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: uv publish --index nexus\n        env:\n          UV_PUBLISH_USERNAME: ${{ secrets.NAME }}\n          UV_PUBLISH_PASSWORD: ${{ secrets.WORD }}\n```\n';
      await page.goto(`${folder}doctor/`);
      await paste(page, `It works here and fails in CI, with our nexus:\n\n${workflow}`);
      await expect(page.locator(`[data-ask] a[href="${linkTo(`${folder}errors/uv-check-url-credentials-missing/`, baseURL)}"]`)).toBeVisible();
      await expect(page.locator('[data-workflow]')).not.toBeEmpty();
      await page.goto(`${folder}doctor/`);
      await paste(page, `This is our file:\n\n${workflow}`);
      await expect(page.locator('[data-workflow]')).not.toBeEmpty();
      await expect(page.locator('[data-ask]')).toHaveCount(0);
    });

    test('what may break a run of which nothing else is known is not folded', elsewhere(folder), async ({ page }) => {
      const workflow = 'on: push\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - uses: ada/tidy@v1\n      - run: hatch publish -n\n        env:\n          HATCH_INDEX_AUTH: ${{ secrets.NAME }}\n';
      for (const [words, open] of [['The user is missing when hatch publishes, so the release failed:', true], ['This is our file:', false]] as const) {
        await page.goto(`${folder}doctor/`);
        await paste(page, `${words}\n\n\`\`\`yaml\n${workflow}\`\`\`\n`);
        await expect(page.locator('[data-finding=command-password-without-username]')).toBeVisible({ visible: open });
      }
    });

    test('what words tell is asked of beside a mere risk in the file, and what a change took away is told', elsewhere(folder), async ({ page, baseURL }) => {
      const step = '    - uses: pypa/gh-action-pypi-publish@master\n      with:\n        password: ${{ secrets.NAME }}\n';
      await page.goto(`${folder}doctor/`);
      await paste(page, `All jobs of the matrix but one will fail, as the file exists already:\n\n\`\`\`yaml\n${step}\`\`\`\n`);
      await expect(page.locator(`[data-ask] a[href="${linkTo(`${folder}errors/file-already-exists/`, baseURL)}"]`)).toBeVisible();
      await expect(page.locator('[data-finding=master-branch-ref]')).toBeVisible();
      const change = '     - uses: pypa/gh-action-pypi-publish@release/v1\n       with:\n-        repository-url: https://test.pypi.org/legacy\n+        repository-url: https://test.pypi.org/legacy/\n         verbose: true\n';
      await page.goto(`${folder}doctor/`);
      await paste(page, `The upload failed with a 400. This was it:\n\n\`\`\`diff\n${change}\`\`\`\n`);
      await expect(page.locator('[data-mended=repository-url-form]')).toContainText('https://test.pypi.org/legacy/');
      await expect(page.locator('[data-finding=repository-url-form]')).toHaveCount(0);
    });

    test('says what was recognised, asks at most three questions with their pages, and how to get more out of the run', elsewhere(folder), async ({ page, baseURL }) => {
      for (const [text, seen, asked, questions = 3] of [
        [UNKNOWN, ['twine', 'test.pypi.org', 'Upload', 'publish', 'GitHub Actions'], undefined],
        [negative('pip-resolution'), ['pip'], undefined],
        [negative('npm-trusted-publishing'), ['npm publish', 'GitHub Actions'], 'errors/stages/workflow-setup/', 1],
        ['Run uv publish\nerror: the OIDC token of a publisher could not be exchanged\n', ['uv publish'], 'errors/stages/token-exchange/'],
      ] as const) {
        await page.goto(`${folder}doctor/`);
        await paste(page, text);
        await expect(region(page)).toHaveAttribute('data-doctor-state', 'nothing-found');
        await expect(region(page).getByRole('heading', { level: 2 })).toContainText(strings['doctor.nothing']);
        for (const each of seen) await expect(page.locator('[data-seen]')).toContainText(each);
        await expect(page.locator('[data-suspects]')).not.toBeEmpty();
        const links = page.locator('[data-ask] a');
        // Of a program that does not publish to PyPI all but one would be beside the point.
        await expect(links).toHaveCount(questions);
        if (asked) await expect(page.locator(`[data-ask] a[href="${linkTo(folder + asked, baseURL)}"]`)).toBeVisible();
        for (const link of await links.all()) expect(await page.request.get((await link.getAttribute('href'))!).then((answer) => answer.status())).toBe(200);
        await expect(page.locator('[data-more]')).toContainText('gh run view --log-failed');
        await fits(page);
      }
      // The program says all it knows already.
      await expect(page.locator('[data-more]')).toContainText('uv publish --verbose');
      await page.goto(`${folder}doctor/`);
      await paste(page, 'Run twine upload --verbose dist/*\nINFO     Response from https://upload.pypi.org/legacy/:\nERROR    HTTPError: 418 I am a teapot\n');
      await expect(page.locator('[data-more]')).not.toContainText('twine upload --verbose');
    });

    test('a run without a failure is said to be that', async ({ page }) => {
      for (const [text, title, link] of [
        [negative('success-whole-run'), strings['nothing.published'], 'https://pypi.org/project/sampleproject/4.0.0/'],
        [negative('uv-publish-verbose-success'), strings['nothing.published'], undefined],
        [log('success-api-token'), strings['nothing.published'], 'https://pypi.org/project/example-pkg/1.0.0/'],
        ['2026-08-21T10:11:12.1234567Z ##[group]Run python -m build\n2026-08-21T10:11:12.1234567Z Successfully built x\n2026-08-21T10:11:12.1234567Z Cleaning up orphan processes\n', strings['nothing.ended'], undefined],
      ] as const) {
        await page.goto(`${folder}doctor/`);
        await paste(page, text);
        await expect(region(page)).toContainText(title);
        await expect(region(page).locator('h2').first()).toContainText(title);
        await expect(page.locator('[data-suspects]')).toHaveCount(0);
        // Files that were sent may be too few: nothing else is asked of a run in which nothing failed.
        await expect(page.locator('[data-ask] li > a')).toHaveText(title === strings['nothing.published'] ? [strings['nothing.ask.green']] : []);
        if (link) await expect(page.locator(`[data-seen] a[href="${link}"]`)).toBeVisible();
      }
    });

    test('what a good step only shows is no failure, and of what fails after the upload it is said that the files are there', async ({ page }) => {
      const upload = '##[group]Run pypa/gh-action-pypi-publish@release/v1\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nUploading a-1.tar.gz\nView at:\nhttps://pypi.org/project/a/1/\n';
      await page.goto(`${folder}doctor/`);
      await paste(page, `##[group]Run cat CHANGELOG.md\n##[endgroup]\n- explain: valid token, but no corresponding publisher (Publisher with matching claims was not found)\n${upload}`);
      await expect(region(page)).toContainText(strings['nothing.published']);
      await expect(page.locator('article[data-finding], [data-release]')).toHaveCount(0);
      await page.goto(`${folder}doctor/`);
      await paste(page, `${upload}##[group]Run gh release create v1\n##[endgroup]\nHTTP 403: not this time\n##[error]Process completed with exit code 1.\n`);
      await expect(page.locator('[data-arrived]')).toContainText(strings['release.published']);
      await expect(page.locator('[data-arrived]')).toContainText('PyPI');
      await expect(page.locator('[data-ask]')).toHaveCount(0);
      await expect(page.locator('[data-more]')).not.toContainText('twine');
    });

    test('a report of the miss can be copied, without secrets, addresses and home folders', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, UNKNOWN);
      const copy = page.getByRole('button', { name: strings['nothing.miss.copy'] });
      await copy.click();
      await expect(copy.locator('+ [role=status]')).toHaveText(strings['doctor.copied.line']);
      const report = await page.evaluate(() => navigator.clipboard.readText());
      expect(report).toContain(strings['nothing.miss.title']);
      expect(report).toContain('HTTPError: 418 I am a teapot');
      expect(report).toContain('*** refused /home/***/dist, see /home/runner/work ```');
      expect(report).toMatch(/\n````text\n[^]*\n````\n$/);
      expect(report).not.toMatch(/\bada\b/);
      // Where this site takes reports is not known to it.
      await expect(page.getByText(strings['nothing.miss.file'])).toHaveCount(0);
    });

    test('the line that gets a log is beside the box, to be copied', async ({ page }) => {
      for (const path of ['', 'doctor/']) {
        await page.goto(folder + path);
        await page.getByText(strings['doctor.where']).click();
        await page.locator('[data-where]').getByRole('button', { name: strings['doctor.copy.line'] }).click();
        await expect(page.locator('[data-where] [role=status]')).toHaveText(strings['doctor.copied.line']);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('gh run view --log-failed RUN_ID');
        await paste(page, UNKNOWN);
        await expect(region(page)).toHaveAttribute('data-doctor-state', 'nothing-found');
        await expect(page.locator('[data-where]')).toBeHidden();
      }
    });

    test('axe finds nothing in it, in either theme, on a phone', { tag: '@phone' }, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${folder}doctor/`);
      for (const text of [UNKNOWN, negative('success-whole-run'), 'Error: Process completed with exit code 1.']) {
        await paste(page, text);
        await expect(region(page)).not.toHaveAttribute('data-doctor-state', 'idle');
        await looksRight(page);
        await page.locator('[data-clear]').click();
        await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
      }
    });

    test('what the words speak of is joined with the fault of the file that ends in it', async ({ page }) => {
      await page.goto(`${folder}doctor/`);
      await paste(page, `The publish job failed for the sdist with 400, and the wheel was fine.\n\n\`\`\`yaml\n${fixture('workflows/command-sends-file-twice.hit.yml')}\n\`\`\`\n`);
      await expect(page.locator('[data-likely]')).toContainText(strings['nothing.likely'].split('{name}')[0]!);
      await expect(page.locator('[data-finding=command-sends-file-twice]')).toContainText(strings['workflow.explains.told']);
      // What is to be changed by hand is not said to be nothing.
      await expect(page.locator('[data-left]')).toContainText(strings['workflow.left.none'].split('{names}')[0]!);
      await expect(page.locator('[data-summary]')).toBeEmpty();
    });
  });
}

test('what is said of it is loaded where it is needed, and no sooner', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('doctor/');
  await paste(page, log('no-id-token-permission'));
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'done');
  expect(asked.filter((url) => /nothing/.test(url))).toEqual([]);
  await page.locator('[data-clear]').click();
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'idle');
  await paste(page, UNKNOWN);
  await expect(region(page)).toHaveAttribute('data-doctor-state', 'nothing-found');
  expect(asked.filter((url) => /nothing/.test(url)).length).toBe(2);
});
