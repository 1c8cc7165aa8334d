import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, normalize, template } from '../../src/lib/message.ts';

const found = (text: string, message: string) => find(normalize(text), template(message));

describe('a message template', () => {
  test('is found whatever the line breaks, the Markdown and the quotes', () => {
    const message = "* `invalid-publisher`: valid token, but no \"publisher\" was found";
    for (const text of [
      "invalid-publisher: valid token, but no 'publisher' was found",
      'Error:%0A* `invalid-publisher`: valid\r\n   token, but no &quot;publisher&quot; was\nfound.',
      '**invalid-publisher**: valid token, but no “publisher” was found',
    ]) {
      expect(found(text, message)).toBeDefined();
    }
    expect(found('invalid-publisher: valid token, but a publisher was found', message)).toBeUndefined();
  });

  test('gives the values of its placeholders', () => {
    const values = found("ERROR File already exists ('a-1.0.whl', with hash 'beef'). See", "File already exists ('{file}', with hash '{hash}').")?.values;
    expect(values).toEqual({ file: 'a-1.0.whl', hash: 'beef' });
    expect(found('HTTPError: 503 Service', 'HTTPError: {code}')?.values).toEqual({ code: '503' });
  });

  test('begins at the place where all of it fits', () => {
    const text = normalize('File a is. File b is bad.');
    expect(find(text, template('File {name} is bad.'))?.start).toBe(0);
    expect(find(text, template('File b {what} bad.'))?.start).toBe(11);
  });

  test('reaches no further than a placeholder may', () => {
    expect(found(`start ${'x'.repeat(400)} end`, 'start {any} end')).toBeDefined();
    expect(found(`start ${'x'.repeat(600)} end`, 'start {any} end')).toBeUndefined();
  });

  test('finds itself in any text around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(found(`${before} the action got no password ${after}`, 'the action got no password')).toBeDefined();
      }),
      { seed: 20_261_123 },
    );
  });
});
