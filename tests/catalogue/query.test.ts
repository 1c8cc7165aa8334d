import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { searching } from '../../src/lib/catalogue/query.ts';
import { atOnce } from '../../src/lib/text/steps.ts';

const ask = atOnce(searching(known(errors)));

/** What a reader has of a message, with a name of their own where it differs from run to run. */
const half = (message: string): string => {
  const words = message.replace(/\{\w+\}/g, 'octo-x1').split(/\s+/);
  return words.slice(0, Math.ceil(words.length / 2)).join(' ');
};

describe('a search for a pasted line', () => {
  test('asks for the page of the message it holds, without names of its own', () => {
    const log =
      "2026-08-21T10:11:12Z ##[error]HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nFile already exists ('mine-1.0.whl', with blake2_256 hash 'beef'). See https://pypi.org/help/#file-name-reuse for more information.";
    expect(ask(log)).toMatchObject({ whole: ['file-already-exists'], certain: true });
    expect(ask(log).ids[0]).toBe('file-already-exists');
    // A field of one line takes the line breaks out of what is pasted into it.
    expect(ask(log.replaceAll('\n', '')).ids[0]).toBe('file-already-exists');
  });

  test.each(['trusted publishing', 'what is a publisher', 'attestation', 'environment', '密码为空'])('that is a question holds no message: %s', (text) => {
    expect(ask(text)).toMatchObject({ ids: [], whole: [], certain: false });
  });

  test.each([
    ['the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable', 'id-token-request-token-unset'],
    ['Skipping my_file.whl because it appears to', 'twine-skipping-existing'],
    ["Wheel 'mine-1.0-py3-none-any.whl' does not contain", 'wheel-content-missing'],
  ])('asks first for the page of the message that it is a piece of: %s', (text, id) => {
    expect(ask(text)).toMatchObject({ ids: [id], certain: false });
  });

  test('asks for all pages of a shared piece: the one it is most of before the others, then the commonest', () => {
    expect(ask('GitHub: missing or insufficient OIDC token permissions, the').ids).toEqual(['id-token-request-token-unset', 'id-token-request-url-unset']);
    const shared = ask('invalid-publisher: valid token, but no corresponding publisher').ids;
    expect(shared[0]).toBe('invalid-publisher-not-found');
    const holders = errors.filter(({ messages }) => messages.some(({ text }) => text.replaceAll('`', '').includes('invalid-publisher: valid token, but no corresponding publisher')));
    expect([...shared].sort()).toEqual(holders.map(({ id }) => id).sort());
  });

  test('finds every message of the catalogue by its first half, and first one that has those words', () => {
    const missed = errors.filter(({ id, messages }) => {
      const { ids } = ask(half(messages[0]?.text ?? ''));
      const first = errors.find((entry) => entry.id === ids[0]);
      const words = half(messages[0]?.text ?? '').match(/[\w-]+/g)?.filter((word) => !word.includes('octo-x1')) ?? [];
      return !ids.includes(id) || !first?.messages.some(({ text }) => words.every((word) => text.includes(word)));
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('a frame around an error is no error: what stands in it is told, cut off or not', () => {
    const frame = 'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/';
    expect(ask(frame)).toMatchObject({ whole: [] });
    expect(ask(`${frame} File already exists ('demo-1.0-py3-none-any.whl', with a hash`).whole).toEqual(['file-already-exists']);
  });

  test('is answered for any text of any size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 100 }), (text, times) => {
        const query = ask(text.repeat(times));
        expect(query.ids.length).toBeLessThanOrEqual(16);
        expect(query.share).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20_261_123 },
    );
  });
});
