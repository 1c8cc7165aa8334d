import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { cleanQuery, searcher, searchKey } from '../../src/lib/catalogue/query.ts';

const ask = searcher(known(errors));
const pages = (...ids: string[]): string[] => ids.map(searchKey);

/** What a reader has of a message, with a name of their own where it differs from run to run. */
const half = (message: string): string => {
  const words = message.replace(/\{\w+\}/g, 'octo-x1').split(/\s+/);
  return words.slice(0, Math.ceil(words.length / 2)).join(' ');
};

describe('a search for a pasted line', () => {
  test.each([
    ['2026-08-21T10:11:12.1234567Z ##[error]File already exists', 'File already exists'],
    ['::error title=x::Trusted publishing%0A* `code`', 'Trusted publishing code'],
    ['\u001b[31mERROR\u001b[0m   bad', 'ERROR bad'],
    ['Error: it failed', 'it failed'],
    ['<img src=x>', 'img src=x'],
    ['', ''],
  ])('is cleaned of what no page holds: %j', (text, query) => {
    expect(cleanQuery(text)).toBe(query);
  });

  test('asks for the page of the message it holds, without names of its own', () => {
    const log =
      "2026-08-21T10:11:12Z ##[error]HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nFile already exists ('mine-1.0.whl', with blake2_256 hash 'beef'). See https://pypi.org/help/#file-name-reuse for more information.";
    const [first] = pages('file-already-exists');
    expect(ask(log)).toEqual({ pages: expect.arrayContaining([first]), words: '' });
    expect(ask(log).pages[0]).toBe(first);
    // A field of one line takes the line breaks out of what is pasted into it.
    expect(ask(log.replaceAll('\n', '')).pages[0]).toBe(first);
  });

  test.each(['trusted publishing', 'what is a publisher', 'attestation', 'environment', '密码为空'])('that is a question asks for its words: %s', (text) => {
    expect(ask(text)).toEqual({ pages: [], words: text });
  });

  test.each([
    ['the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable', 'id-token-request-token-unset'],
    ['Skipping my_file.whl because it appears to', 'twine-skipping-existing'],
    ["Wheel 'mine-1.0-py3-none-any.whl' does not contain", 'wheel-content-missing'],
  ])('asks first for the page of the message that it is a piece of: %s', (text, id) => {
    expect(ask(text)).toEqual({ pages: pages(id), words: cleanQuery(text) });
  });

  test('asks for all pages of a shared piece: the one it is most of before the others, then the commonest', () => {
    expect(ask('GitHub: missing or insufficient OIDC token permissions, the').pages).toEqual(pages('id-token-request-token-unset', 'id-token-request-url-unset'));
    const shared = ask('invalid-publisher: valid token, but no corresponding publisher').pages;
    expect(shared[0]).toBe(searchKey('invalid-publisher-not-found'));
    const holders = errors.filter(({ messages }) => messages.some(({ text }) => text.replaceAll('`', '').includes('invalid-publisher: valid token, but no corresponding publisher')));
    expect([...shared].sort()).toEqual(pages(...holders.map(({ id }) => id)).sort());
  });

  test('finds every message of the catalogue by its first half, and first a page that holds those words', () => {
    const missed = errors.filter(({ id, messages }) => {
      const { pages: found } = ask(half(messages[0]?.text ?? ''));
      const first = errors.find((entry) => searchKey(entry.id) === found[0]);
      const words = cleanQuery(half(messages[0]?.text ?? '')).split(' ').filter((word) => !word.includes('octo-x1'));
      return !found.includes(searchKey(id)) || !first?.messages.some(({ text }) => words.every((word) => cleanQuery(text).includes(word)));
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('is answered for any text of any size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 100 }), (text, times) => {
        const query = ask(text.repeat(times));
        expect(query.words.split(' ').length).toBeLessThanOrEqual(40);
        expect(query.pages.length).toBeLessThanOrEqual(10);
      }),
      { seed: 20_261_123 },
    );
  });

  test('takes time linear in the text, whatever is repeated in it', () => {
    const repeated = (text: string): string => text.repeat(Math.ceil(20_000 / text.length));
    for (const text of ['lorem ', '?!;:', "`invalid-publisher`: valid token, but no corresponding publisher (Missing claim 'x", "File already exists ('", "The name '"]) {
      const start = performance.now();
      ask(repeated(text));
      expect(performance.now() - start, text).toBeLessThan(1000);
    }
  });
});
