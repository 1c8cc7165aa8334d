import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const strings = ['en', 'zh-CN'].map((lang) => JSON.parse(read(`src/content/i18n/${lang}.json`)) as Record<string, string>);

/** What a page promises, in both languages, and the tests that would fail if it were untrue. */
const PROMISES: readonly { key: string; says: readonly [en: string, chinese: string]; held: readonly (readonly [file: string, title: string])[] }[] = [
  {
    key: 'doctor.note',
    says: ['stays in this tab and is not sent', '只留在这个标签页里，不会发送出去'],
    held: [
      ['e2e/doctor.spec.ts', 'nothing is asked of anybody else'],
      ['e2e/policy.spec.ts', 'nothing reaches another server'],
      ['e2e/language-switch.spec.ts', 'the text goes along, and is nowhere afterwards'],
    ],
  },
  {
    key: 'doctor.note',
    says: ['What can be told to be a secret is blanked before it is shown', '能认出的敏感内容，显示之前会先抹掉'],
    held: [
      ['e2e/doctor.spec.ts', 'tokens are blanked in the box, on the page and in what is copied'],
      ['text/blanking.test.ts', 'of all shapes in all disguises at least 98 of 100 are blanked'],
      ['text/blanking.test.ts', 'letter by letter nothing of it but its beginning stays'],
    ],
  },
  { key: 'doctor.copied', says: ['The log is not in it', '不含日志'], held: [['e2e/answer.spec.ts', 'nothing of the log'], ['e2e/doctor.spec.ts', 'tokens are blanked in the box, on the page and in what is copied']] },
  { key: 'nothing.miss.note', says: ['e-mail addresses and the names of home folders are blanked', '邮箱地址和主目录的名称都会抹掉'], held: [['e2e/nothing-found.spec.ts', 'without secrets, addresses and home folders'], ['text/personal.test.ts', 'is not in']] },
  { key: 'claims.note', says: ['It stays in this tab', '只留在这个标签页里'], held: [['e2e/names.spec.ts', 'what is entered beside claims are not kept unless the reader says so']] },
  { key: 'generator.linked', says: ['They are kept once you type them', '亲自输入之后才会存下来'], held: [['e2e/names.spec.ts', 'of a link, and what is entered']] },
  { key: 'doctor.unavailable', says: ['Nothing that you gave is lost', '你给出的内容都还在'], held: [['e2e/does-not-come.spec.ts', 'nothing wrong is said, nothing is lost']] },
  ...['names.hidden', 'names.kept', 'names.list'].map((key) => ({ key, says: ['ept in this browser only', '这个浏览器'] as const, held: [['e2e/names.spec.ts', 'a guide shows and copies the names given in the generator, switches back, and forgets them'], ['e2e/policy.spec.ts', 'nothing reaches another server']] as const })),
];

test.each(PROMISES)('$key: what it promises stands there, and is held by tests', ({ key, says, held }) => {
  for (const [index, words] of says.entries()) expect(strings[index]?.[key]).toContain(words);
  for (const [file, title] of held) expect(read(`tests/${file}`), `${file}: ${title}`).toContain(title);
});

/** What reads like a promise about a reader's text. */
const PROMISE = /\b(?:(?:is|are) (?:never|not) sent|stays? in this tab|blanked before|in this browser only|is not in it)\b/;

test('no promise stands in a string that no test holds', () => {
  const promised = new Set(PROMISES.map(({ key }) => key));
  expect(Object.entries(strings[0]!).filter(([key, words]) => /^(?:doctor|claims|names|generator|nothing|files|workflow)\./.test(key) && PROMISE.test(words) && !promised.has(key))).toEqual([]);
});
