import { describe, expect, test, vi } from 'vitest';
import { LIMITS, textOfFiles } from '../../src/components/doctor/input/files.ts';
import { findWorkflows, withoutWorkflows } from '../../src/lib/text/paste.ts';
import { fixture } from '../fixture.ts';
import { logArchive, zip, type Contents } from '../zip.ts';

const TIME = '2026-08-21T10:11:12.1234567Z';
const PASSED = `${TIME} Successfully built sample-1.0.tar.gz\n`;
const FAILED = `${TIME} ##[error]Trusted publishing exchange failure\n`;
const RUN = logArchive({ 'build (3.12, ubuntu-latest)': PASSED, test: PASSED, 'release / publish': FAILED });

const file = (name: string, content: string | Uint8Array): File => new File([content as Uint8Array<ArrayBuffer>], name);
const archive = async (contents: Contents, options?: Parameters<typeof zip>[1], name = 'logs_1.zip'): Promise<File> => file(name, await zip(contents, options));

const few = (limits: Partial<typeof LIMITS>, ...files: File[]) => textOfFiles(files, () => true, () => {}, { ...LIMITS, ...limits });
const read = (...files: File[]) => few({}, ...files);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** The parts of a text by the names above them. */
function parts(text = ''): [name: string, own: string][] {
  const [first, ...rest] = text.split(/^==> (.*) <==\n/m);
  expect(first).toBe('');
  return rest.flatMap((name, at) => (at % 2 === 0 ? [[name, rest[at + 1]!] as [string, string]] : []));
}
const names = (text?: string): string[] => parts(text).map(([name]) => name);
const jobs = (text?: string): [string, string][] => parts(text).map(([name, own]) => [name, own.replaceAll(/^.*Job defined at.*\n/gm, '').trim()]);

describe('an archive of logs becomes a text with each job once, by name, those that failed first', () => {
  const expected = [
    ['release / publish', FAILED.trim()],
    ['build (3.12, ubuntu-latest)', PASSED.trim()],
    ['test', PASSED.trim()],
  ];
  test.each<[string, Contents, Parameters<typeof zip>[1]]>([
    ['as GitHub writes it', RUN, { dataDescriptor: true, level: 6 }],
    ['without data descriptors', RUN, { dataDescriptor: false }],
    ['not compressed', RUN, { level: 0 }],
    ['ZIP64', RUN, { zip64: true, dataDescriptor: true }],
    ['ZIP64 without data descriptors', RUN, { zip64: true, dataDescriptor: false }],
    ['with folders of their own', { 'test/': '', ...RUN }, {}],
    ['packed again', Object.fromEntries(Object.entries(RUN).map(([name, text]) => [`logs_1/${name}`, text])), {}],
    ['the steps alone', Object.fromEntries(Object.entries(RUN).filter(([name]) => /\/(?:system|2)/.test(name))), {}],
  ])('%s', async (_, contents, options) => {
    const { text, said } = await read(await archive(contents, options));
    expect(said).toBeUndefined();
    expect(jobs(text)).toEqual(expected.map(([name, log]) => [contents === RUN || name !== 'release / publish' ? name : expect.stringMatching(/^release . publish$/), log]));
    expect(text).not.toContain('\ufeff');
    expect(text?.match(/Job defined at/g)).toHaveLength(3);
  });

  test.each([
    ['utf-16le', Buffer.from(`\ufeff${FAILED}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${FAILED}`, 'utf16le').swap16()],
    ['utf-8', Buffer.from(`\ufeff${FAILED}`)],
    ['utf-8 with a character that was printed', Buffer.from(`${FAILED}\0`)],
  ])('in %s', async (_, bytes) => {
    const { text } = await read(await archive({ '0_publish.txt': new Uint8Array(bytes), '1_x.txt': PASSED }));
    expect(jobs(text)[0]).toEqual(['publish', FAILED.trim()]);
  });
});

describe('several files become one text', () => {
  test.each<[string, () => Promise<File[]>, string[]]>([
    ['two archives', async () => [await archive(RUN), await archive(logArchive({ publish: FAILED }), {}, 'logs_2.zip')], ['release / publish', 'publish', 'build (3.12, ubuntu-latest)', 'test']],
    ['an archive and the workflow', async () => [file('release.yml', fixture('workflows/missing-id-token.hit.yml')), await archive(RUN)], ['release / publish', 'build (3.12, ubuntu-latest)', 'test', 'release.yml']],
    ['logs of an unpacked archive', async () => [file('0_build.txt', PASSED), file('1_publish.txt', FAILED)], ['publish', 'build']],
    ['a log and the workflow', async () => [file('log.txt', FAILED), file('release.yml', fixture('workflows/missing-id-token.hit.yml'))], ['log', 'release.yml']],
  ])('%s', async (_, files, expected) => {
    const { text = '' } = await read(...(await files()));
    expect(names(text)).toEqual(expected);
    const workflows = findWorkflows(text);
    expect(workflows.map(({ file: name }) => name)).toEqual(expected.filter((name) => name.endsWith('.yml')));
    expect(withoutWorkflows(text, workflows)).not.toContain('.yml <==');
    expect(withoutWorkflows(text, workflows)).toHaveLength(text.length);
  });

  test.each([
    ['log.txt', FAILED],
    ['release.yml', 'on: push\n'],
    ['0_publish.txt', `${PASSED}${FAILED}`],
  ])('a lone %s stays as it is', async (name, text) => {
    expect(await read(file(name, text))).toEqual({ text });
  });

  test('two workflows alone leave no log', async () => {
    const { text = '' } = await read(file('tag.yml', fixture('workflows/missing-id-token.hit.yml')), file('release.yaml', fixture('workflows/password-with-id-token.hit.yml')));
    const workflows = findWorkflows(text);
    expect(workflows.map(({ file: name }) => name)).toEqual(['tag.yml', 'release.yaml']);
    expect(withoutWorkflows(text, workflows).trim()).toBe('');
  });
});

/** Changes bytes, or cuts them off. */
const damaged = (bytes: Uint8Array, change: (bytes: Uint8Array) => Uint8Array | void): Uint8Array => change(bytes) ?? bytes;

describe('what cannot be read is said to be what it is', () => {
  test.each<[string, () => Promise<File> | File]>([
    ['files.encrypted', () => archive(RUN, { password: 'secret', zipCrypto: true })],
    ['files.encrypted', () => archive(RUN, { password: 'secret', encryptionStrength: 3 })],
    ['files.encrypted', () => archive({ '0_publish.txt': FAILED }, { password: 'secret', encryptionStrength: 1 })],
    ['files.damaged', async () => file('logs.zip', (await zip(RUN)).slice(0, -30))],
    ['files.damaged', async () => file('logs.zip', (await zip(RUN)).slice(0, 200))],
    ['files.damaged', () => file('logs.zip', 'PK\u0003\u0004\u0014\0\0\0')],
    ['files.damaged', async () => file('logs.zip', damaged(await zip({ '0_publish.txt': FAILED.repeat(50) }), (bytes) => bytes.fill(255, 45, 60)))],
    // One letter of the log is another.
    ['files.damaged', async () => file('logs.zip', damaged(await zip({ '0_publish.txt': FAILED }, { level: 0 }), (bytes) => bytes.fill(bytes[60]! ^ 1, 60, 61)))],
    ['files.damaged', async () => file('logs.zip', damaged(await zip(RUN, { level: 0 }), (bytes) => bytes.fill(0, bytes.length - 10, bytes.length - 6)))],
    ['files.nested', async () => archive({ 'logs_1.zip': await zip(RUN), 'logs_2.zip': await zip(RUN) })],
    ['files.nested', () => archive({ 'a/log.txt.gz': '', 'a/b.json': '{}' })],
    ['files.nested', () => archive({ 'logs.7z': '7z' })],
    ['files.package', () => archive({ 'sample/__init__.py': '', 'sample-1.0.dist-info/METADATA': 'Name: sample' }, {}, 'sample-1.0-py3-none-any.whl')],
    ['files.package', () => archive({ 'sample-1.0-py3-none-any.whl': 'PK', 'sample-1.0.tar.gz': '' }, {}, 'dist.zip')],
    ['files.package', () => file('sample-1.0.tar.gz', latin('\u001f\u008b\u0008'))],
    ['files.foreign', () => archive({ 'main/setup.py': '', 'main/requirements.txt': 'twine' })],
    ['files.foreign', () => archive({ 'report.pdf': '%PDF' })],
    ['files.foreign', () => archive({})],
    ['files.packed', () => file('logs.tar.gz', latin('\u001f\u008b\u0008'))],
    ['files.packed', () => file('logs.7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]))],
    ['files.packed', () => file('logs.rar', 'Rar!\u001a\u0007\u0001\0')],
    ['files.no-text', () => file('screen.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))],
    ['files.no-text', () => file('a.exe', 'MZ\0\u0003')],
    ['files.no-text', () => file('log.txt', `${FAILED}\0${FAILED}`)],
    ['files.no-text', () => file('run.pdf', '%PDF-1.7\n1 0 obj\n')],
    ['files.no-text', () => file('run.rtf', '{\\rtf1\\ansi ')],
    ['files.empty', () => file('log.txt', '\0\0')],
    ['files.empty', () => file('log.txt', '')],
    ['files.empty', () => file('log.txt', '\ufeff \n')],
    ['files.empty', () => archive({ '0_publish.txt': '\n' })],
  ])('%s: case %#', async (key, make) => {
    const wrong = await make();
    const { text, said } = await read(wrong);
    expect(text).toBeUndefined();
    expect(said?.key).toBe(key);
    expect(said?.values['name']).toBe(wrong.name);
    // Beside others it is left out, and that is said.
    const beside = await read(file('log.txt', FAILED), wrong);
    expect(beside.text).toContain(FAILED.trim());
    expect(beside.said?.key.replace('some-', '') ?? 'files.empty').toBe(key);
  });

  test('several that cannot be read are named, and the rest is read', async () => {
    const { text, said } = await read(file('shot.png', latin('\u0089PNG\0')), file('0_publish.txt', FAILED), file('run.pdf', '%PDF-1.7'), file('release.yml', 'on: push\n'));
    expect(names(text)).toEqual(['publish', 'release.yml']);
    expect(said?.key).toBe('files.some-unread');
    for (const name of ['shot.png', 'run.pdf']) expect(said?.values['names']).toContain(name);
    expect(await read(file('shot.png', latin('\u0089PNG\0')), file('run.pdf', '%PDF-1.7'))).toMatchObject({ said: { key: 'files.no-text' } });
  });

  test('what a system left unwritten at the end of a log is no part of it', async () => {
    expect(await read(file('log.txt', `${FAILED}${'\0'.repeat(5_000)}`))).toEqual({ text: FAILED });
  });

  test('a file that has gone, or is a folder', async () => {
    const gone = file('folder', '');
    gone.slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) as Blob;
    expect(await read(gone)).toMatchObject({ said: { key: 'files.unreadable', values: { name: 'folder' } } });
  });

  test('one damaged log among others is left out, and named', async () => {
    const bytes = await zip({ '0_publish.txt': FAILED, '1_build.txt': PASSED.repeat(50), '2_test.txt': PASSED });
    const at = Buffer.from(bytes).indexOf('1_build.txt') + 20;
    const { text, said } = await read(file('logs.zip', bytes.fill(255, at, at + 20)));
    expect(said).toMatchObject({ key: 'files.some-damaged', values: { names: 'build' } });
    expect(names(text)).toEqual(['publish', 'test']);
  });
});

describe('what is too much is refused, or left out', () => {
  const steps = (count: number): Contents => Object.fromEntries(Array.from({ length: count }, (_, at) => [`publish/${at}_step.txt`, FAILED]));
  const long = `${PASSED.repeat(10)}${FAILED}`;

  test.each<[string, Partial<typeof LIMITS>, () => Promise<File> | File]>([
    ['zeros', {}, () => archive({ '0_publish.txt': new Uint8Array(5_000_000) })],
    ['a letter again and again', {}, () => archive({ '0_publish.txt': 'x'.repeat(3_000_000), '1_build.txt': PASSED })],
    ['a list without end', { list: 300 }, () => archive(steps(11))],
    ['logs that are long together', { unpacked: 300 }, () => archive(RUN)],
    ['a failed job that is too long', { text: 500 }, () => archive({ '0_publish.txt': long })],
    ['a log that is too long', { text: 500 }, () => file('log.txt', long)],
    ['a log that is too long, without an error', { text: 500 }, () => file('log.txt', PASSED.repeat(10))],
  ])('%s', async (_, limits, make) => {
    const wrong = await make();
    expect(await few(limits, wrong)).toMatchObject({ said: { key: 'files.large', values: { name: wrong.name } } });
  });

  test.each([
    ['3 MB of a log', {}, PASSED.repeat(3_000_000 / PASSED.length)],
    ['as many steps as there may be', { packed: 11 }, FAILED],
  ])('%s are read', async (_, limits, text) => {
    expect((await few(limits, await archive({ ...steps(10), 'publish/99_last.txt': text }))).text?.length).toBeGreaterThan(text.length);
  });

  test('an archive of steps without number says so, and not that its text is too long', async () => {
    expect(await few({ packed: 10 }, await archive(steps(11)))).toMatchObject({ said: { key: 'files.crowded', values: { count: '10' } } });
  });

  test('files without number', async () => {
    expect(await read(...Array.from({ length: 201 }, (_, at) => file(`${at}.txt`, FAILED)))).toMatchObject({ said: { key: 'files.many', values: { count: '200' } } });
  });

  test('of jobs that are too long together, those without an error', async () => {
    const run = await archive({ '0_a.txt': PASSED.repeat(9), '1_b.txt': PASSED, '2_publish.txt': FAILED, '3_d.txt': PASSED });
    const { text, said } = await few({ text: 500 }, run, file('release.yml', 'on: push\njobs:\n'));
    expect(said).toMatchObject({ key: 'files.left', values: { count: '3' } });
    expect(names(text)).toEqual(['publish', 'release.yml']);
  });

  test('an archive that says less than there is in it', async () => {
    const bytes = await zip({ '0_publish.txt': FAILED.repeat(1000), '1_build.txt': PASSED });
    const list = Buffer.from(bytes).indexOf(Uint8Array.from([0x50, 0x4b, 1, 2]));
    new DataView(bytes.buffer).setUint32(list + 24, 1_000, true);
    const { text, said } = await read(file('logs.zip', bytes));
    expect(said?.key).toBe('files.some-damaged');
    expect(names(text)).toEqual(['build']);
  });
});

test('long texts are read with pauses, and no further where nobody waits', async () => {
  const text = PASSED.repeat(150_000);
  const long = new File([Buffer.from(`\ufeff${text}`, 'utf16le')], 'log.txt');
  const progress = vi.fn();
  // A machine on which each piece takes ten milliseconds.
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
  expect((await textOfFiles([long], () => true, progress)).text).toHaveLength(text.length);
  const shares = [0, ...progress.mock.calls.map(([share]) => share as number)];
  expect(Math.max(...shares.slice(1).map((share, index) => share - shares[index]!))).toBeLessThan(0.1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);

  const stopped = vi.fn();
  expect(await textOfFiles([long], () => stopped.mock.calls.length < 2, stopped)).toEqual({});
  expect(stopped).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
});
