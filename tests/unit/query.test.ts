import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { cleanQuery, searcher } from '../../src/lib/query.ts';

const searchTerm = searcher(errors.map(({ id, headline, role, messages }) => ({ id, headline, role, messages: messages.map(({ text }) => text) })));

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
    expect(searchTerm(log)).toBe('filealreadyexists');
    expect(searchTerm('what is a publisher')).toBe('what is a publisher');
  });

  test('asks for the page of the message that it is a piece of', () => {
    expect(searchTerm('the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable')).toBe('idtokenrequesttokenunset');
    expect(searchTerm('Skipping my_file.whl because it appears to')).toBe('twineskippingexisting');
  });

  test('is answered for any text of any size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 100 }), (text, times) => {
        expect(searchTerm(text.repeat(times)).split(' ').length).toBeLessThanOrEqual(40);
      }),
      { seed: 20_261_123 },
    );
  });
});
