import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { spread } from '../../src/site/pictures/integration.ts';
import { wrap } from '../../src/site/pictures/wrap.ts';
import { draw } from '../../src/site/pictures/card.ts';
import { encode } from '../../src/site/pictures/png.ts';
import { drawText, measure } from '../../src/site/pictures/text.ts';

const letters = (text: string): number => [...text].length;

test.each([
  ['lines of about the same length', 'one two three four', 14, ['one two', 'three four']],
  ['no more lines than are needed', 'one two three', 20, ['one two three']],
  ['Chinese between words, with its punctuation', '大家试过什么，其实会怎样', 9, ['大家试过什么，', '其实会怎样']],
  ['clauses rather than equal halves', 'PyPI 发布失败了？粘贴日志', 11, ['PyPI 发布失败了？', '粘贴日志']],
  ['Chinese with a particle at its word', '失败了', 2, ['失败了']],
  ['a name whole', 'the ACTIONS_ID_TOKEN variable', 16, ['the', 'ACTIONS_ID_TOKEN', 'variable']],
  ['a path that is wider than a line at its signs', '.actions/run-in-docker', 12, ['.actions/', 'run-in-', 'docker']],
])('a title is broken into %s', (_, text, width, lines) => {
  expect(wrap(text, width, letters)).toEqual(lines);
});

test('breaking a title loses nothing but blanks, and no line that could be broken is too wide', () => {
  const word = fc.constantFrom('PyPI', '令牌', '什么都没有', 'OIDC', '，', 'id-token', '（', '）', '发布');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.integer({ min: 12, max: 40 }), (words, width) => {
      const text = words.join(' ');
      const lines = wrap(text, width, letters);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(letters(line) <= width || !/[\p{L}] [\p{L}]/u.test(line), line).toBe(true);
    }),
    { seed: 20_261_126 },
  );
});

test('every Chinese character has a shape of its own, and one that no font has is refused', () => {
  const han = [...new Set(errors.flatMap(({ name }) => [...name['zh-CN']]).filter((character) => /\p{Script=Han}/u.test(character)))];
  expect(han.length).toBeGreaterThan(200);
  expect(new Set(han.map((character) => drawText(character, 0, 0, 40, 'prose'))).size).toBe(han.length);
  expect(() => measure('𠮷', 40, 'prose')).toThrow('No font has “𠮷”');
});

test('an image has the colours of the site, a red edge for a log and none for a guide', async () => {
  const error = { name: '作业没有申请 OIDC 令牌的权限', release: 'nothing-uploaded', state: '什么都没有上传' } as const;
  const colours = async (card: Parameters<typeof draw>[0]) => {
    const { data, info } = await sharp(encode(await draw(card))).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, info.channels]).toEqual([1200, 630, 3]);
    return new Set(Array.from({ length: 1200 * 630 }, (_, pixel) => data.subarray(pixel * 3, pixel * 3 + 3).toString('hex')));
  };
  const log = await colours({ title: 'environment variable was unset', site: 'PyPI OIDC Fix', error });
  const guide = await colours({ title: '术语表', site: 'PyPI OIDC Fix' });
  expect([...log]).toEqual(expect.arrayContaining(['17181c', 'e75555', '97d8f7', 'ffffff']));
  expect([...guide]).toEqual(expect.arrayContaining(['17181c', '97d8f7', 'ffffff']));
  expect(guide).not.toContain('e75555');
});

test('images are taken among the pages, none is lost, and each kind keeps its order', () => {
  expect(spread<number | string>([1, 2, 3, 4], ['a', 'b'])).toEqual([1, 2, 'a', 3, 4, 'b']);
  expect(spread(['page'], [])).toEqual(['page']);
  const mixed = spread(Array.from({ length: 30 }, (_, index) => index), Array.from({ length: 7 }, (_, index) => -1 - index));
  expect(mixed.filter((item) => item >= 0)).toEqual(Array.from({ length: 30 }, (_, index) => index));
  expect(mixed.filter((item) => item < 0)).toEqual(Array.from({ length: 7 }, (_, index) => -1 - index));
});

test('an image is the same whether its letters were drawn before or not', async () => {
  const card = { title: 'Trusted Publishing 与 API 令牌', site: 'PyPI OIDC Fix' };
  const first = encode(await draw(card));
  await draw({ title: '令牌 API', site: 'PyPI OIDC Fix' });
  expect(encode(await draw(card)).equals(first)).toBe(true);
});
