import { expect, type Page } from '@playwright/test';
import { logArchive, zip, type Contents } from '../zip.ts';
import { languages } from './languages.ts';
import { paste } from './paste.ts';
import { log, test, workflow } from './test.ts';

const box = (page: Page) => page.locator('#doctor-input');
const problem = (page: Page) => page.locator('[data-problem]');
const finding = (page: Page, id: string) => page.locator(`[data-finding="${id}"]`);
const first = (page: Page) => page.locator('[data-finding]').first();

const RUN = logArchive({
  'build (3.12, ubuntu-latest)': '2026-08-21T10:11:12.1234567Z Successfully built sample-1.0.tar.gz\n',
  publish: log('no-id-token-permission').replace(/^Error: /m, '2026-08-21T10:11:12.1234567Z ##[error]'),
});

interface Given {
  /** What the browser says the data are; each file is one besides. */
  data?: Readonly<Record<string, string>>;
  files?: readonly { name: string; type?: string; content: string | Uint8Array }[];
}

const archive = async (contents: Contents = RUN, options?: Parameters<typeof zip>[1]): Promise<Given> => ({ files: [{ name: 'logs_1.zip', content: await zip(contents, options) }] });

/** Gives something to whatever a selector names, as a browser does: dragged there, or pasted. */
async function give(page: Page, way: 'drop' | 'paste', selector: string, { data = {}, files = [] }: Given): Promise<void> {
  const bytes = files.map(({ name, type = '', content }) => ({ name, type, content: Buffer.from(content as string).toString('base64') }));
  const dataTransfer = await page.evaluateHandle(
    ([texts, some]) => {
      const transfer = new DataTransfer();
      for (const [type, text] of Object.entries(texts)) transfer.setData(type, text);
      for (const { name, type, content } of some) transfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name, { type }));
      return transfer;
    },
    [data, bytes] as const,
  );
  const target = page.locator(selector).first();
  for (const type of ['dragenter', 'dragover']) if (way === 'drop') await target.dispatchEvent(type, { dataTransfer });
  await target.evaluate(
    (element, [kind, transfer]) => {
      const options = { bubbles: true, cancelable: true };
      element.dispatchEvent(kind === 'drop' ? new DragEvent(kind, { ...options, dataTransfer: transfer }) : new ClipboardEvent(kind, { ...options, clipboardData: transfer }));
    },
    [way, dataTransfer] as const,
  );
}

const [english, chinese] = languages;

for (const [index, [way, where, selector]] of (
  [
    ['drop', 'the box', '#doctor-input'],
    ['drop', 'the heading', 'h1'],
    ['drop', 'the search', 'site-search button'],
    ['drop', 'the end of the page', 'footer'],
    ['paste', 'the box', '#doctor-input'],
    ['paste', 'the page', 'body'],
    ['paste', 'a button', '[data-try]'],
  ] as const
).entries()) {
  test(`an archive of logs: ${way} at ${where}`, async ({ page }) => {
    await page.goto(`${languages[index % 2]!.folder}doctor/`);
    const address = page.url();
    await give(page, way, selector, await archive());
    await expect(first(page)).toHaveAttribute('data-finding', 'id-token-request-token-unset');
    await expect(box(page)).toHaveValue(/^==> publish <==\n/);
    await expect(box(page)).toHaveValue(/\n==> build \(3\.12, ubuntu-latest\) <==\n/);
    await expect(page.locator('[data-doctor-state] h2').first()).toBeFocused();
    await expect(page.locator('[data-doctor-state] h2').first()).toBeInViewport();
    expect(page.url()).toBe(address);
  });
}

test('an archive is opened with the button, which hides no kind of file, and with the workflow beside it', async ({ page }) => {
  const { folder, strings } = chinese;
  await page.goto(`${folder}doctor/`);
  const input = page.getByLabel(strings['doctor.open']);
  expect(await input.getAttribute('accept')).toBeNull();
  const run = { name: 'logs_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await zip(RUN)) };
  await input.setInputFiles(run);
  await expect(first(page)).toHaveAttribute('data-finding', 'id-token-request-token-unset');
  await input.setInputFiles([run, { name: 'release.yml', mimeType: 'text/yaml', buffer: Buffer.from(workflow('missing-id-token.hit')) }]);
  await expect(finding(page, 'missing-id-token')).toContainText(strings['workflow.explains']);
  await expect(box(page)).toHaveValue(/\n==> release\.yml <==\n/);
  await input.setInputFiles([run, { ...run, name: 'logs_2.zip', buffer: Buffer.from(await zip(logArchive({ test: log('upload-exists-token') }))) }]);
  await expect(box(page)).toHaveValue(/==> test <==/);
  // The answer to the archives before is there until the new one is.
  await expect(first(page)).toHaveAttribute('data-finding', 'file-already-exists');
  await expect(finding(page, 'id-token-request-token-unset')).toBeVisible();
});

for (const [index, [key, make]] of (
  [
    ['files.encrypted', () => archive(RUN, { password: 'secret' })],
    ['files.damaged', async () => ({ files: [{ name: 'logs_1.zip', content: (await zip(RUN)).slice(0, -9) }] })],
    ['files.nested', async () => archive({ 'logs_1.zip': await zip(RUN) })],
    ['files.foreign', () => archive({ 'setup.py': '', 'requirements.txt': '' })],
    ['files.package', () => archive({ 'sample-1.0-py3-none-any.whl': '' })],
    ['files.packed', async () => ({ files: [{ name: 'logs_1.zip', content: Uint8Array.of(0x1f, 0x8b, 8) }] })],
    ['files.large', () => archive({ '0_publish.txt': new Uint8Array(5_000_000) })],
    ['files.no-text', async () => ({ files: [{ name: 'logs_1.zip', type: 'image/png', content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49) }] })],
    ['files.withheld', async () => ({ data: { 'text/uri-list': 'file:///home/me/logs_1.zip' } })],
  ] as const
).entries()) {
  test(`what cannot be read is said to be what it is, and loses nothing: ${key}`, async ({ page }) => {
    const { folder, strings } = languages[index % 2]!;
    await page.goto(`${folder}doctor/`);
    await box(page).fill('File already exists');
    await expect(finding(page, 'file-already-exists')).toBeVisible();
    await give(page, 'drop', 'h1', await make());
    await expect(problem(page)).toHaveText(strings[key].replace('{name}', 'logs_1.zip').replace('{kind}', 'gzip'));
    await expect(page.getByRole('alert')).toHaveText(await problem(page).innerText());
    await expect(box(page)).toHaveValue('File already exists');
    await expect(finding(page, 'file-already-exists')).toBeVisible();
    await expect(page.locator('[data-working]')).toBeHidden();
  });
}

test('what could be read is read, and what was left out is said', async ({ page }) => {
  const { folder, strings } = english;
  await page.goto(`${folder}doctor/`);
  const bytes = await zip({ '0_publish.txt': RUN['1_publish.txt']!, '1_build.txt': 'fine\n'.repeat(200) });
  const at = Buffer.from(bytes).indexOf('1_build.txt') + 20;
  await give(page, 'drop', 'h1', { files: [{ name: 'logs_1.zip', content: bytes.fill(255, at, at + 10) }] });
  await expect(first(page)).toHaveAttribute('data-finding', 'id-token-request-token-unset');
  await expect(problem(page)).toHaveText(strings['files.some-damaged'].replace('{names}', 'build'));
});

for (const [what, given, read] of [
  ['a file, not the path beside it', { data: { 'text/plain': '/home/me/log.txt' }, files: [{ name: 'log.txt', type: 'text/plain', content: log('upload-exists-token') }] }, /File already exists/],
  ['a file, not its address', { data: { 'text/uri-list': 'file:///home/me/log.txt', 'text/plain': 'file:///home/me/log.txt' }, files: [{ name: 'log.txt', content: log('upload-exists-token') }] }, /File already exists/],
  ['a text, not the picture of it', { data: { 'text/plain': log('upload-exists-token') }, files: [{ name: 'image.png', type: 'image/png', content: 'x' }] }, /File already exists/],
] as const) {
  test(`of what is pasted it takes ${what}`, async ({ page }) => {
    await page.goto('doctor/');
    await give(page, 'paste', 'body', given);
    await expect(box(page)).toHaveValue(read);
    await expect(box(page)).not.toHaveValue(/home\/me/);
  });
}

test('what is pasted anywhere with the keyboard goes to the end of the box, but where somebody else has a field', async ({ page }) => {
  const { folder } = chinese;
  await page.goto(`${folder}doctor/`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), 'File already exists');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(box(page)).toHaveValue('File already exists');
  await expect(page.locator('[data-doctor-state] h2').first()).toBeFocused();
  await expect(finding(page, 'file-already-exists')).toBeVisible();
  await box(page).press('Home');
  await page.getByRole('link').last().focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(box(page)).toHaveValue('File already existsFile already exists');
  // Whoever edits the text adds to it. A switch of the answer is no field for a text.
  await page.locator('[data-edit]').click();
  await page.locator('[data-file]').focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), '\nmore');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(box(page)).toHaveValue('File already existsFile already exists\nmore');

  await page.locator('site-search button').first().click();
  const search = page.locator('dialog input');
  await expect(search).toBeFocused();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(search).toHaveValue(/more/);
  await expect(box(page)).toHaveValue('File already existsFile already exists\nmore');
});

test('beside an answer another log takes the place of the one before, which is said; a workflow goes along with it', async ({ page }) => {
  const { folder, strings } = english;
  await page.goto(`${folder}doctor/`);
  await paste(page, log('no-id-token-permission'));
  await expect(first(page)).toHaveAttribute('data-finding', 'id-token-request-token-unset');
  await page.evaluate((text) => navigator.clipboard.writeText(text), log('upload-exists-token'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(first(page)).toHaveAttribute('data-finding', 'file-already-exists');
  await expect(finding(page, 'id-token-request-token-unset')).toHaveCount(0);
  await expect(problem(page)).toHaveText(strings['doctor.replaced']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), workflow('missing-id-token.hit'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(finding(page, 'missing-id-token')).toBeVisible();
  await expect(first(page)).toHaveAttribute('data-finding', 'file-already-exists');
});

test('a text that is dragged here is taken, a link and what is dragged within the page are not', async ({ page }) => {
  await page.goto('doctor/');
  await give(page, 'drop', 'h1', { data: { 'text/plain': 'https://example.org/', 'text/uri-list': 'https://example.org/' } });
  await page.locator('h1').dispatchEvent('dragstart');
  await give(page, 'drop', 'h1', { data: { 'text/plain': 'File already exists' } });
  await expect(box(page)).toHaveValue('');
  await page.locator('h1').dispatchEvent('dragend');
  await give(page, 'drop', 'h1', { data: { 'text/plain': 'File already exists' } });
  await expect(box(page)).toHaveValue('File already exists');
  await expect(finding(page, 'file-already-exists')).toBeVisible();
});

for (const { name, folder, strings } of languages) {
  test(`${name}: the box says that an archive can be dropped, and while one is dragged that it may be let go`, async ({ page }) => {
    await page.goto(`${folder}doctor/`);
    await expect(box(page)).toHaveAccessibleDescription(/ZIP/);
    const said = () => page.locator('pypi-doctor form').evaluate((form) => getComputedStyle(form, '::after').content);
    expect(await said()).toBe('none');
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([], 'logs.zip'));
      return transfer;
    });
    await page.locator('footer').dispatchEvent('dragover', { dataTransfer });
    await expect(page.locator('pypi-doctor')).toHaveClass(/dragging/);
    expect(await said()).toBe(`"${strings['doctor.drop']}"`);
    await page.locator('footer').dispatchEvent('dragleave', { dataTransfer });
    await expect(page.locator('pypi-doctor')).not.toHaveClass(/dragging/);
    expect(await said()).toBe('none');
  });
}
