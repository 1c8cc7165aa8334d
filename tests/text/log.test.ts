import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squeeze } from '../../src/lib/text/log.ts';

const squeezed = (text: string): string => squeeze(text).text;

describe('a log is compared without what differs between its copies', () => {
  test.each([
    ['time stamps and marks of GitHub', '2026-08-21T10:11:12.1234567Z ##[error]File already exists', 'filealreadyexists'],
    ['the columns of gh run view', 'publish\tUpload\t2026-08-21T10:11:12.1Z File already', 'filealready'],
    ['annotations', '::error title=a,line=3::File%0Aalready%0D%0Aexists', 'filealreadyexists'],
    ['colours, also without their first character', '\u001b[1;31mFile\u001b[0m [36;1malready[0m exists', 'filealreadyexists'],
    ['quotations and Markdown', '> > * **File** `already`\n> - exists', 'filealreadyexists'],
    ['entities', 'File &quot;already&#x27; &lt;exists&gt; &amp; more', 'filealreadyexists&more'],
    ['entities of letters that count, by their numbers', 'pypi.org&#x2F;help&#47;&#x3a; a&#64;b', 'pypi.org/help/:a@b'],
    ['links', 'see [https://pypi.org/help/](https://pypi.org/help/) or <https://pypi.org>', 'seehttps://pypi.org/help/orhttps://pypi.org'],
    ['lines broken anywhere', 'File alre\r\n         ady ex\r\nists', 'filealreadyexists'],
    ['line numbers of a web view', '  41\tFile\n  42\talready\n  43\texists', 'filealreadyexists'],
  ])('%s', (_, text, expected) => {
    expect(squeezed(text)).toBe(expected);
  });

  test.each([
    ['numbers that count nothing', 'from https://x/:\n         400 Bad Request', 'fromhttps://x/:400badrequest'],
    ['hyphens inside words', 'id-token: write - now', 'id-token:writenow'],
    ['a text in Chinese', '发布 失败', '发布失败'],
    ['a per cent sign', '100% of %41', '100%of%41'],
  ])('it keeps %s', (_, text, expected) => {
    expect(squeezed(text)).toBe(expected);
  });

  test('every character knows where it stands in the log', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: short, at } = squeeze(text);
        expect(at).toHaveLength(short.length);
        expect([...at].every((place, index) => place < text.length && (index === 0 || place > at[index - 1]!))).toBe(true);
      }),
      { seed: 20_261_124 },
    );
  });
});
