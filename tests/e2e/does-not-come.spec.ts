import { expect, type Page } from '@playwright/test';
import { PATIENCE } from '../../src/components/doctor/input/within.ts';
import { inShape, rows } from '../doctor/frames.ts';
import { serve } from '../serve.ts';
import { languages } from './languages.ts';
import { paste } from './paste.ts';
import { log, test, workflow } from './test.ts';

type Fulfil = Parameters<Parameters<Parameters<Page['route']>[1]>[0]['fulfill']>[0];

/** What comes in the place of a file. */
const ANSWERS: Record<string, (body: Buffer) => Fulfil> = {
  'status 404': () => ({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
  'status 500': () => ({ status: 500, body: '' }),
  'a page': () => ({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Login</title>' }),
  'an empty file': () => ({ status: 200, body: '' }),
  'a part of it': (body) => ({ status: 200, body: body.subarray(0, body.length >> 1) }),
};

/** The parts of the doctor: without some there is no answer, without others one that lacks something and says so. */
const PARTS: Record<string, { file: RegExp; lacks: 'all' | 'workflow' | 'claims' }> = {
  anchors: { file: /\/doctor\/anchors\.txt/, lacks: 'all' },
  messages: { file: /\/doctor\/messages-\d+\.txt/, lacks: 'all' },
  names: { file: /\/names-\d+\.json/, lacks: 'all' },
  steps: { file: /\/steps-\d+\.json/, lacks: 'all' },
  'words of an answer': { file: /\/labels-answer\.json/, lacks: 'all' },
  'what reads a text': { file: /\/_astro\/examine\.[^/]*\.js/, lacks: 'all' },
  'what answers': { file: /\/_astro\/reading\.[^/]*\.js/, lacks: 'all' },
  'what looks closer': { file: /\/_astro\/closer\.[^/]*\.js/, lacks: 'all' },
  'what reads a workflow': { file: /\/_astro\/workflow-view\.[^/]*\.js/, lacks: 'workflow' },
  'words of a workflow': { file: /\/labels-workflow\.json/, lacks: 'workflow' },
  'claims': { file: /\/_astro\/claims-view\.[^/]*\.js/, lacks: 'claims' },
  'words of claims': { file: /\/labels-claims\.json/, lacks: 'claims' },
};

const LOG = log('mint-invalid-publisher-environment');
const BOTH = `${LOG}\n${workflow('missing-id-token.hit')}`;

const state = (page: Page) => page.locator('[data-doctor-state]');

/** Every part with every answer: each part with all of them in one page, in the language whose turn it is. */
for (const [index, [part, { file, lacks }]] of Object.entries(PARTS).entries()) {
  const { name, folder, strings } = languages[index % 2]!;
  test(`${name}: without the ${part} nothing wrong is said, nothing is lost, and all is well once it comes`, async ({ page }) => {
    test.setTimeout(120_000);
    let answer: ((body: Buffer) => Fulfil) | undefined;
    await page.route(file, async (route) => {
      const given = answer;
      if (!given) return route.continue();
      const response = await route.fetch();
      // As the server sends it: of a script without its type a browser takes nothing, cut off or not.
      return route.fulfill({ response, ...given(await response.body()) });
    });
    for (const [kind, damaged] of Object.entries(ANSWERS)) {
      answer = damaged;
      await page.goto(`${folder}doctor/`);
      await paste(page, lacks === 'claims' ? LOG : BOTH);
      const problem = page.locator('[data-problem]');
      const again = page.locator('button[data-again]');
      if (lacks === 'all') await expect(problem, kind).toHaveText(strings['doctor.unavailable']);
      else await expect(state(page), kind).toHaveAttribute('data-doctor-state', 'done');
      if (lacks !== 'all') await expect(problem, kind).toHaveText(strings[`doctor.unavailable.${lacks}`]);
      if (lacks === 'all') await expect(page.locator('[data-finding]')).toHaveCount(0);
      else await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible();
      await expect(state(page), kind).not.toHaveAttribute('data-doctor-state', 'nothing-found');

      answer = undefined;
      // A script that came damaged is asked for again by the page that is loaded anew, with the text.
      await expect(async () => {
        if (await again.isVisible()) await again.click();
        await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible({ timeout: 3_000 });
        await expect(page.locator(lacks === 'claims' ? '[data-claims]' : '[data-workflow]').first(), kind).toBeVisible({ timeout: 3_000 });
      }, kind).toPass({ timeout: 20_000 });
      await expect(again).toBeHidden();
      expect(await page.locator('#doctor-input').inputValue()).toContain('invalid-publisher');
    }
  });
}

for (const part of [/\/_astro\/jobs-view\.[^/]*\.js/, /labels-jobs\.json/]) {
  test(`without ${part.source} jobs are not told apart, which is said, and no key is shown`, async ({ page }) => {
    const { strings } = languages[0]!;
    await page.route(part, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('doctor/');
    await paste(page, inShape(rows.find(({ id }) => id === 'r33')!.runs, 'raw'));
    await expect(page.locator('[data-finding][data-place=primary]')).toBeVisible();
    await expect(page.locator('[data-problem]')).toHaveText(strings['doctor.unavailable.claims']);
    await expect(page.locator('[data-finding][data-place=another] .place').first()).toContainText(strings['doctor.place.also']);
    await expect(state(page)).not.toContainText('jobs.');
    await page.unroute(part);
    await expect(async () => {
      await page.locator('button[data-again]').click();
      await expect(page.locator('[data-finding][data-place=another] .place').first()).toContainText('publish-to-testpypi', { timeout: 3_000 });
    }).toPass();
    await expect(page.locator('[data-problem]')).toBeHidden();
  });
}

test('no name is kept where that cannot be said', async ({ page }) => {
  const words = /labels-names\.json/;
  const kept = () => page.evaluate(() => localStorage.getItem('pypi-oidc-fix.names'));
  await page.route(words, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('doctor/');
  const asked = page.waitForResponse(words);
  await paste(page, LOG);
  await asked;
  await expect(page.locator('[data-claims]').first()).toBeVisible();
  expect(await kept()).toBeNull();
  await page.unroute(words);
  await page.locator('#doctor-input').pressSequentially('x');
  await expect.poll(kept).toContain('octo-org');
  await expect(page.locator('[data-names-forget]').first()).toBeVisible();
});

test('what was entered goes back with its text', async ({ page }) => {
  const entered = page.locator('[data-claims-row="environment"]').getByRole('textbox');
  await page.goto('doctor/');
  await paste(page, LOG);
  await entered.fill('only-here');
  await page.locator('[data-try]').click();
  await expect(entered).toHaveCount(0);
  await page.locator('[data-back]').click();
  await expect(entered).toHaveValue('only-here');
});

test('beside a log a picture of it is left out, and its long name pushes nothing sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('doctor/');
  const picture = { name: 'Screenshot_20261130_103355_com.android.chrome.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]) };
  await page.locator('pypi-doctor:defined [data-file]').setInputFiles([picture, { name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(LOG) }]);
  await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible();
  await expect(page.locator('[data-problem]')).toContainText(picture.name);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('what cannot be taken in is not said to be kept: without what blanks secrets a text is nowhere, and a page loaded anew takes it', async ({ page }) => {
  const { strings } = languages[0]!;
  const cut = /\/_astro\/secrets\.[^/]*\.js/;
  await page.route(cut, async (route) => {
    const response = await route.fetch();
    return route.fulfill({ response, ...ANSWERS['a part of it']!(await response.body()) });
  });
  await page.goto('doctor/');
  await paste(page, LOG);
  await expect(page.locator('[data-problem]')).toHaveText(strings['doctor.unavailable.given']);
  await page.unroute(cut);
  const anew = page.waitForEvent('load');
  await page.locator('button[data-again]').click();
  await anew;
  await paste(page, LOG);
  await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible();
});

test('as long as what blanks secrets has not come, it is said that a text was taken', async ({ page }) => {
  const { strings } = languages[0]!;
  let come = (): void => {};
  const came = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_astro\/secrets\.[^/]*\.js/, async (route) => (await came, route.continue()));
  await page.goto('doctor/');
  await paste(page, LOG);
  await expect(page.locator('[data-working]')).toBeVisible();
  await expect(page.locator('[data-status]')).toHaveText(strings['doctor.reading']);
  come();
  await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible();
  await expect(page.locator('[data-working]')).toBeHidden();
});

for (const { name, folder, strings } of languages) {
  test(`${name}: in a page that is older than the site a second try brings the site's own, with what was given`, async ({ page }) => {
    const gone = [/\/_astro\/examine\.[^/]*\.js/, /\/_astro\/blanking\.[^/]*\.js/];
    const [examine, blanking] = gone as [RegExp, RegExp];
    const [problem, again, box] = [page.locator('[data-problem]'), page.locator('button[data-again]'), page.locator('#doctor-input')];
    const notFound = { status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' };
    await page.route(examine, (route) => route.fulfill(notFound));
    await page.goto(`${folder}doctor/`);
    await paste(page, LOG);
    await expect(problem).toHaveText(strings['doctor.unavailable']);
    await again.click();
    await expect(problem).toHaveText(strings['doctor.unavailable']);
    await page.unroute(examine);
    const anew = page.waitForEvent('load');
    await again.click();
    await anew;
    await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible();
    await expect(box).toHaveValue(/invalid-publisher/);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

    // What could not be blanked is kept nowhere, and that is said.
    await page.route(blanking, (route) => route.fulfill(notFound));
    await page.goto(`${folder}doctor/`);
    await paste(page, LOG);
    await expect(problem).toHaveText(strings['doctor.unavailable.given']);
    await again.click();
    await expect(again).toBeVisible();
    await page.unroute(blanking);
    const other = page.waitForEvent('load');
    await again.click();
    await other;
    await expect(box).toHaveValue('');
  });
}

test('a file whose reader does not come is said to be read, and one whose reader came damaged can be tried again', async ({ page }) => {
  const text = { name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(LOG) };
  let come = (): void => {};
  const came = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_astro\/files\.[^/]*\.js/, async (route) => (await came, route.continue()));
  await page.goto('doctor/');
  await page.locator('pypi-doctor:defined [data-file]').setInputFiles(text);
  await expect(page.locator('[data-working]')).toBeVisible();
  come();
  await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible();
  await expect(page.locator('[data-working]')).toBeHidden();

  const cut = /\/_astro\/archive\.[^/]*\.js/;
  await page.route(cut, async (route) => {
    const response = await route.fetch();
    return route.fulfill({ response, ...ANSWERS['a part of it']!(await response.body()) });
  });
  const zip = { name: 'logs_1.zip', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]) };
  await page.locator('[data-file]').setInputFiles(zip);
  await expect(page.locator('[data-problem]')).toHaveText(languages[0].strings['doctor.unavailable.given']);
  await page.unroute(cut);
  const anew = page.waitForEvent('load');
  await page.locator('button[data-again]').click();
  await anew;
  await page.locator('pypi-doctor:defined [data-file]').setInputFiles(zip);
  await expect(page.locator('[data-problem]')).toContainText('logs_1.zip');
});

test('a script that came cut off is mended by the first try: in the page loaded anew, with the text', async ({ page }) => {
  const cut = /\/_astro\/examine\.[^/]*\.js/;
  await page.route(cut, async (route) => {
    const response = await route.fetch();
    return route.fulfill({ response, ...ANSWERS['a part of it']!(await response.body()) });
  });
  await page.goto('doctor/');
  await paste(page, LOG);
  await expect(page.locator('[data-problem]')).toHaveText(languages[0]!.strings['doctor.unavailable']);
  await page.unroute(cut);
  await page.locator('button[data-again]').click();
  await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible();
});

test('what never answers is said, and an extra that never comes holds nothing back', async ({ page }) => {
  let hangs = true;
  await page.route(/labels-claims/, () => {});
  await page.route(/messages-\d+\.txt/, (route) => (hangs ? undefined : route.continue()));
  await page.goto('doctor/');
  await paste(page, LOG);
  await expect(page.locator('[data-working]')).toBeVisible();
  await expect(page.locator('[data-problem]')).toHaveText(languages[0]!.strings['doctor.unavailable'], { timeout: 30_000 });
  hangs = false;
  await expect(page.locator('[data-status]')).toBeEmpty();
  await page.locator('button[data-again]').click();
  await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible({ timeout: 5_000 });
  // Who asked for it is taken to it.
  await expect(state(page).locator('h2').first()).toBeFocused();
});

test('a log is answered before what reads workflows comes, and once more when it does, with the reader where they were', async ({ page }) => {
  let come = (): void => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(/labels-workflow/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('doctor/');
  await paste(page, BOTH);
  const heading = state(page).locator('h2').first();
  await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible({ timeout: 10_000 });
  await expect(page.locator('[data-problem]')).toHaveText(languages[0]!.strings['doctor.unavailable.workflow']);
  await expect(page.locator('[data-status]')).not.toHaveText(languages[0]!.strings['doctor.reading']);
  await expect(heading).toBeFocused();
  come();
  await expect(page.locator('[data-workflow]')).toBeVisible();
  await expect(page.locator('[data-problem]')).toBeHidden();
  await expect(heading).toBeFocused();
  await expect(heading.locator('.sr-only')).toContainText(languages[0]!.strings['doctor.found.one'].split('{')[0]!);
});

for (const [part, text] of [['nothing-view', 'nothing that anybody knows'], ['pasted', workflow('missing-id-token.hit')], ['several', `${'Run make\n'.repeat(200)}${LOG}`]] as const) {
  test(`a part that never comes is said: ${part}`, async ({ page }) => {
    await page.route(new RegExp(`/_astro/${part}\\.[^/]*\\.js`), () => {});
    // A test has less patience than a reader.
    await page.addInitScript((patience) => {
      const wait = window.setTimeout;
      window.setTimeout = ((work: () => void, time: number, ...more: unknown[]) => wait(work, time === patience ? 1_000 : time, ...more)) as typeof setTimeout;
    }, PATIENCE);
    await page.goto('doctor/');
    await paste(page, text);
    await expect(page.locator('[data-problem]')).toHaveText(languages[0]!.strings['doctor.unavailable']);
    await expect(page.locator('button[data-again]')).toBeVisible();
    await expect(page.locator('#doctor-input')).not.toHaveValue('');
  });
}

test('nothing that was typed is lost: what took its place can be taken back, and beside a long text it is read', async ({ page }) => {
  await page.goto('doctor/');
  const box = page.locator('#doctor-input');
  const back = page.locator('[data-back]');
  await expect(back).toBeHidden();
  await box.fill('what I typed');
  await page.locator('[data-try]').click();
  await expect(box).toHaveValue(/ACTIONS_ID_TOKEN_REQUEST_TOKEN/);
  await back.click();
  await expect(box).toHaveValue('what I typed');
  await back.click();
  await expect(box).toHaveValue(/ACTIONS_ID_TOKEN_REQUEST_TOKEN/);
  await page.locator('[data-clear]').click();
  await expect(box).toHaveValue('');
  await expect(back).toBeHidden();

  const secret = languages[0]!.strings['doctor.secrets'].split('{')[0]!;
  await paste(page, `${'Run make\n'.repeat(40_000)}TWINE_PASSWORD: hunter2hunter2\n${log('upload-exists-token')}`);
  await expect(page.locator('[data-held]')).toBeVisible();
  await expect(page.locator('[data-finding=file-already-exists]').first()).toBeVisible();
  await paste(page, workflow('missing-id-token.hit'));
  await expect(page.locator('[data-workflow]')).toBeVisible();
  await expect(page.locator('[data-finding=file-already-exists]').first()).toBeVisible();
  await expect(state(page)).toContainText(secret);
  // Also what is too long for the box comes back.
  await page.locator('[data-try]').click();
  await expect(page.locator('[data-held]')).toBeHidden();
  await expect(page.locator('[data-finding=file-already-exists]')).toHaveCount(0);
  await back.click();
  await expect(page.locator('[data-held]')).toBeVisible();
  await expect(page.locator('[data-finding=file-already-exists]').first()).toBeVisible();
  await expect(page.locator('[data-workflow]')).toBeVisible();
  await expect(box).toHaveValue('');
  await paste(page, workflow('missing-id-token.hit'));
  await expect(box).toHaveValue(/gh-action-pypi-publish/);

  await page.locator('[data-remove]').click();
  await expect(page.locator('[data-held]')).toBeHidden();
  await expect(page.locator('[data-finding=file-already-exists]')).toHaveCount(0);
  await expect(page.locator('[data-workflow]')).toBeVisible();
  await expect(state(page)).not.toContainText(secret);
  await expect(box).toHaveValue(/gh-action-pypi-publish/);
});

test('a text that is too long is refused before anything is done with it, and what was there stays', async ({ page }) => {
  await page.goto('doctor/');
  await paste(page, LOG);
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Run make\n'.repeat(11_300_000));
    document.querySelector('#doctor-input')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('[data-problem]')).toHaveText(languages[0]!.strings['files.long']);
  await expect(page.locator('#doctor-input')).toHaveValue(/invalid-publisher/);
});

test('where storage is refused a log is answered', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['caches', 'localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto('doctor/');
  await paste(page, BOTH);
  await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible();
  await expect(page.locator('[data-workflow]')).toBeVisible();
  await page.goto('generator/');
  await page.locator('[name=project_name]').fill('my-project');
  await expect(page.locator('snippet-generator')).toContainText('my-project');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.locator('starlight-theme-select select').first().selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(problems).toEqual([]);
});

for (const { name, folder, strings } of languages) {
  test(`${name}: within another site the tools are not for use`, async ({ page, baseURL }) => {
    for (const place of ['doctor', 'generator']) {
      await page.setContent(`<iframe src="${new URL(`${folder}${place}/`, `${baseURL}/`).href}" width="900" height="700"></iframe>`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('pypi-doctor, snippet-generator')).toHaveText(strings.framed);
      await expect(frame.locator('textarea:visible, main input:visible')).toHaveCount(0);
    }
  });
}

test('no answer stands beside another text: not when the next one cannot be read, nor when its reading is stopped', async ({ page }) => {
  await page.goto('doctor/');
  await paste(page, log('upload-exists-token'));
  await expect(page.locator('[data-finding=file-already-exists]').first()).toBeVisible();
  await page.route(/(?:names|steps)-\d+\.json/, (route) => route.abort());
  await page.locator('[data-clear]').click();
  await paste(page, log('no-id-token-permission'));
  await expect(page.locator('[data-problem]')).toBeVisible();
  await expect(page.locator('[data-finding]')).toHaveCount(0);
  await page.unroute(/(?:names|steps)-\d+\.json/);
  await page.locator('button[data-again]').click();
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  await page.locator('#doctor-input').pressSequentially('x');
  await expect(state(page)).toHaveAttribute('data-outdated', '');
});

test('what was chosen for a workflow is not chosen for the next', async ({ page }) => {
  await page.goto('doctor/');
  await paste(page, workflow('missing-id-token.hit'));
  await page.locator('[name=environment]').fill('only-here');
  await page.locator('[name=intent][value=api-token]').check();
  await page.locator('[data-clear]').click();
  await expect(state(page)).toHaveAttribute('data-doctor-state', 'idle');
  await paste(page, workflow('no-environment.hit'));
  await expect(page.locator('[name=intent]:checked')).toHaveValue('trusted-publishing');
  await expect(page.locator('[name=environment]')).toHaveValue('');
});

test('what is entered beside claims is for them: not for those of another project in the same text, nor for a text that comes after it', async ({ page }) => {
  const other = LOG.replaceAll('octo-org', 'alice');
  const entered = page.locator('[data-claims-row="environment"]').getByRole('textbox');
  await page.goto('doctor/');
  await paste(page, `${LOG}\n${other}`);
  await expect(entered).toHaveCount(2);
  await entered.first().fill('only-here');
  await page.locator('#doctor-input').pressSequentially('x');
  await expect(state(page)).not.toHaveAttribute('data-outdated');
  await expect(entered.first()).toHaveValue('only-here');
  await expect(entered.last()).toHaveValue('');
  await page.locator('[data-clear]').click();
  await paste(page, `${other}\n${workflow('missing-id-token.near-miss')}`);
  await expect(entered).toHaveValue('');
  await expect(page.locator('[data-workflow]')).not.toContainText('only-here');
  await page.locator('[data-clear]').click();
  await paste(page, LOG);
  await expect(entered).toHaveValue('');
});

test('without its styles an answer can be read, and they are asked for again with the next text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const sheet = /\/_astro\/answer\.[^/]*\.css/;
  await page.route(sheet, (route) => route.abort());
  await page.goto('doctor/');
  await paste(page, BOTH);
  const card = page.locator('[data-finding][data-place=primary]');
  await expect(card).toHaveCSS('border-top-width', '0px');
  await expect(page.locator('[data-workflow]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.unroute(sheet);
  await paste(page, LOG);
  await expect(card).not.toHaveCSS('border-top-width', '0px');
});

for (const { name, folder, strings } of languages) {
  test(`${name}: where the scripts do not come the doctor says so, and the generator`, async ({ page, context }) => {
    await context.route(/\/_astro\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    const other = await context.newPage();
    for (const [tab, path, key] of [[page, 'doctor/', 'script.late'], [other, 'generator/', 'generator.late']] as const) {
      await tab.goto(`${folder}${path}`, { waitUntil: 'commit' });
      const late = tab.locator('[data-late]');
      await expect(late).toHaveText(strings[key]);
      await expect(late).toHaveCSS('visibility', 'visible', { timeout: 15_000 });
      await expect(late).toBeVisible();
    }
  });

  test(`${name}: a list that never answers is said, and is asked for again with the next key`, async ({ page }) => {
    let hangs = true;
    await page.route(/\/errors\/messages\.txt/, (route) => (hangs ? undefined : route.continue()));
    await page.addInitScript((patience) => {
      const wait = window.setTimeout;
      window.setTimeout = ((work: () => void, time: number, ...more: unknown[]) => wait(work, time === patience ? 3_000 : time, ...more)) as typeof setTimeout;
    }, PATIENCE);
    await page.goto(`${folder}errors/`);
    const filter = page.locator('[data-filter] input');
    await filter.fill('macaroo');
    await expect(page.locator('[data-count]')).toHaveText(strings['errors.slow']);
    await expect(page.locator('[data-count]')).toHaveText(strings['errors.lost']);
    hangs = false;
    await filter.press('n');
    await expect(page.locator('[data-found] li').first()).toBeVisible();
  });
}

test('what is pasted before the scripts have come is read once they are there, without its secret', async ({ page }) => {
  await page.goto('cause/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), `TWINE_PASSWORD: hunter2hunter2\n${LOG}`);
  let come = (): void => {};
  const awaited = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await awaited;
    await route.continue();
  });
  await page.goto('doctor/', { waitUntil: 'commit' });
  const box = page.locator('#doctor-input');
  await box.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(box).toHaveValue(/hunter2hunter2/);
  come();
  await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible();
  await expect(box).not.toHaveValue(/hunter2hunter2/);
});

test.describe('kept by the worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('what came wrong is not kept: neither a login page for a file or a page, nor a page of the server’s failure', async ({ page }) => {
    let fault: 'login' | 'redirect' | 'failure' | undefined = 'login';
    const { origin, stop } = await serve(undefined, ({ url = '' }, response) => {
      const isPage = /^\/(?:doctor|generator)?\/?(?:\?.*)?$/.test(url);
      if (!fault || (fault === 'login' ? !/messages-\d|\/generator\/$/.test(url) : !isPage)) return false;
      if (fault === 'redirect') response.writeHead(302, { location: '/cause/' });
      else response.writeHead(fault === 'login' ? 200 : 500, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Login</title>');
      return true;
    });
    const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
    await page.goto(`${origin}/doctor/`);
    await page.waitForTimeout(3_000);
    expect(await registered()).toBeUndefined();
    fault = undefined;
    await page.reload();
    // All of the site is kept by then.
    await expect.poll(registered, { timeout: 30_000 }).toBe('activated');
    await page.goto(`${origin}/doctor/?token=abc`);
    fault = 'redirect';
    await page.goto(`${origin}/doctor/`).catch(() => {});
    fault = 'failure';
    await page.goto(`${origin}/doctor/`);
    await paste(page, LOG);
    await expect(page.locator('[data-finding][data-place=primary]').first()).toBeVisible();
    expect(await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat().filter((url) => url.includes('token=')))).toEqual([]);
    stop();
    await page.goto(`${origin}/doctor/`);
    await expect(page).toHaveTitle(/Doctor|doctor/);
  });
});
