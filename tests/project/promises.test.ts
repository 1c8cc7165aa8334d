import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const strings = ['en', 'zh-CN'].map((lang) => JSON.parse(read(`src/content/i18n/${lang}.json`)) as Record<string, string>);

const guides = (slug: string): string[] => ['', 'zh-cn/'].map((folder) => read(`src/content/docs/${folder}${slug}.mdx`).replaceAll('\n', ' '));

/** The titles of the tests in a file that are run. */
function titlesIn(file: string): string[] {
  const titles: string[] = [];
  const look = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) ? node.arguments : [];
    // `test(…)`, and `test.each(…)(…)`.
    const called = ts.isCallExpression(node) ? node.expression.getText() : '';
    if (first && /^test\b/.test(called) && !/\.(?:skip|fixme|todo|fails)\b/.test(called) && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))) titles.push(first.getText().slice(1, -1));
    if (/\.(?:skip|fixme)$/.test(called)) return;
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, read(`tests/${file}`), ts.ScriptTarget.Latest, true));
  return titles;
}

/** What a page promises, in both languages, and the tests that would fail if it were untrue. A key is one of the strings, or the slug of a guide. */
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
  { key: 'doctor.unavailable', says: ['Nothing that you entered is lost', '你给出的内容都还在'], held: [['e2e/does-not-come.spec.ts', 'nothing wrong is said, nothing is lost']] },
  { key: '/doctor', says: ['The text is never sent', '文本不会发送出去'], held: [['e2e/doctor.spec.ts', 'nothing is asked of anybody else'], ['e2e/policy.spec.ts', 'nothing reaches another server']] },
  { key: '/doctor', says: ['with 16 messages or more in each', '每个部分至少有 16 条错误信息'], held: [['doctor/first-steps.test.ts', 'the words for an entry are in the part that its place names']] },
  { key: '/doctor', says: ['where the browser keeps the doctor for offline use, nothing is asked', '浏览器已经为离线使用存下诊断工具时，什么都不用请求'], held: [['e2e/offline.spec.ts', 'a log is read without asking for anything']] },
  { key: '/doctor', says: ['are deleted as that page reads them', '那个页面一读到就会删除'], held: [['e2e/answer.spec.ts', 'once, and it is nowhere afterwards']] },
  { key: '/doctor', says: ['up to two million characters; of a longer text you are asked first', '最多 200 万个字符；文本更长的话，会先问你'], held: [['e2e/language-switch.spec.ts', 'of a text that is too long, or where the tab keeps nothing, the reader is asked first']] },
  {
    key: '/doctor',
    says: ['no other copy of the text, except what another one took the place of', '只留着被新文本换掉的那一段'],
    held: [
      ['e2e/language-switch.spec.ts', 'the text goes along, and is nowhere afterwards'],
      ['e2e/does-not-come.spec.ts', 'what took its place can be taken back'],
    ],
  },
  {
    key: '/doctor',
    says: ['Before a text is shown, what can be told to be a secret is blanked', '显示之前，能认出的敏感内容都会先抹掉'],
    held: [
      ['e2e/doctor.spec.ts', 'tokens are blanked in the box, on the page and in what is copied'],
      ['text/blanking.test.ts', 'of all shapes in all disguises at least 98 of 100 are blanked'],
      ['text/blanking.test.ts', 'each beginning of a token is told'],
    ],
  },
  {
    key: '/doctor',
    says: ['tokens by what they begin with', '开头有固定样式的 token'],
    held: [
      ['text/blanking.test.ts', 'each beginning of a token is told'],
      ['text/blanking.test.ts', 'of all shapes in all disguises at least 98 of 100 are blanked'],
    ],
  },
  { key: '/doctor', says: ['Such a value is blanked wherever it stands in the same text', '在同一段文本里的每一处都会抹掉'], held: [['text/secrets.test.ts', 'told once, blanked each time: %s'], ['text/blanking.test.ts', 'at the end of a long text is blanked at its beginning, too']] },
  { key: '/doctor', says: ['What cannot be told stays', '认不出来的会留下'], held: [['text/secrets.test.ts', 'what cannot be told stays, as the page says']] },
  { key: '/doctor', says: ['Nothing leaves your browser', '内容不会离开你的浏览器'], held: [['e2e/doctor.spec.ts', 'nothing is asked of anybody else'], ['e2e/policy.spec.ts', 'nothing reaches another server']] },
  { key: '/generator', says: ['Nothing leaves your browser', '所有内容都留在你的浏览器里'], held: [['e2e/generator.spec.ts', 'nothing that is typed runs, leaves the page or breaks it'], ['e2e/policy.spec.ts', 'nothing reaches another server']] },
  { key: 'claims.forgotten', says: ['are not kept', '没有存'], held: [['e2e/names.spec.ts', 'what the browser was made to forget is not kept again by a key, an added workflow or the other language']] },
  { key: '/doctor', says: ["no log's names are kept in this tab unless you say so", '日志里的名称就不会再存'], held: [['e2e/names.spec.ts', 'what the browser was made to forget is not kept again by a key, an added workflow or the other language']] },
  { key: 'claims.foreign', says: ['are not kept', '没有存'], held: [['e2e/names.spec.ts', 'names of another project’s log, of a link, and what is entered beside claims are not kept']] },
  {
    key: 'script.late',
    says: ['nothing is read, and nothing is blanked', '什么都不会读取，也不会抹掉'],
    held: [
      ['e2e/does-not-come.spec.ts', 'where the scripts do not come the doctor says so, and the generator'],
      ['e2e/does-not-come.spec.ts', 'what is pasted before the scripts have come is read once they are there, without its secret'],
    ],
  },
  { key: 'doctor.secrets', says: ['has been blanked', '已经抹掉'], held: [['e2e/doctor.spec.ts', 'tokens are blanked in the box, on the page and in what is copied'], ['e2e/does-not-come.spec.ts', 'what took its place can be taken back']] },
  { key: 'workflow.blanked', says: ['was blanked and is ***', '被抹掉'], held: [['e2e/doctor-input.spec.ts', 'of a file in which something was blanked it is said']] },
  { key: '/doctor', says: ['that are valid and not the example\'s', '只要合法、又和示例不同'], held: [['e2e/names.spec.ts', 'names that are invalid or the example’s are not kept'], ['e2e/names.spec.ts', 'of a pasted log only the names in its claims are kept, and can be forgotten there']] },
  { key: '/doctor', says: ['They are never sent', '这些名称不会发送出去'], held: [['e2e/policy.spec.ts', 'nothing reaches another server']] },
  { key: '/doctor', says: ['“Forget my names” deletes them', '点**清除我的名称**就会删掉'], held: [['e2e/names.spec.ts', 'switches back, and forgets them'], ['e2e/names.spec.ts', 'can be forgotten there'], ['e2e/names.spec.ts', 'the names that are kept can be forgotten in the generator']] },
  { key: '/doctor', says: ['and never sent. “Forget my ticks” deletes them.', '点**清除打的勾**就会删掉'], held: [['e2e/ticks.spec.ts', 'kept without names, and forgotten'], ['e2e/policy.spec.ts', 'nothing reaches another server']] },
  { key: '/doctor', says: ['is kept in this browser too, as numbers without a name in them', '存的只是编号，不含任何名称'], held: [['e2e/ticks.spec.ts', 'kept without names, and forgotten']] },
  { key: 'ticks.kept', says: ['kept in this browser only', '只保存在这个浏览器里'], held: [['e2e/ticks.spec.ts', 'kept without names, and forgotten']] },
  { key: '/doctor', says: ['ticks last as long as the page', '勾只在这个页面打开期间有效'], held: [['e2e/ticks.spec.ts', 'where storage is refused']] },
  { key: '/generator', says: ['What you type is never sent', '不会发送'], held: [['e2e/generator.spec.ts', 'nothing that is typed runs, leaves the page or breaks it'], ['e2e/policy.spec.ts', 'nothing reaches another server']] },
  { key: '/generator', says: ['are kept in this browser only', '浏览器'], held: [['e2e/names.spec.ts', 'a guide shows and copies the names given in the generator, switches back, and forgets them']] },
  ...['names.hidden', 'names.kept', 'names.list'].map((key) => ({ key, says: ['ept in this browser only', '这个浏览器'] as const, held: [['e2e/names.spec.ts', 'a guide shows and copies the names given in the generator, switches back, and forgets them'], ['e2e/policy.spec.ts', 'nothing reaches another server']] as const })),
];

test.each(PROMISES)('$key: what it promises stands there, and is held by tests', ({ key, says, held }) => {
  const texts = key.startsWith('/') ? guides(key.slice(1)) : strings.map((all) => all[key]);
  for (const [index, words] of says.entries()) expect(texts[index]).toContain(words);
  for (const [file, title] of held) expect(titlesIn(file).join('\n'), `${file}: ${title}`).toContain(title);
});

/** What reads like a promise about a reader's text. */
const PROMISE = /\b(?:(?:is|are) (?:never|not) (?:sent|kept)|stays? in this tab|blanked before|(?:is|are|was|has been) blanked|in this browser only|is not in it|nothing (?:is (?:read|kept|sent)|leaves))\b/i;

/** The same in a guide, sentence by sentence; that a secret is never printed and the like is about other programs. */
const OF_THE_PAGE = /\b(?:never sent|leaves your|be told stays|no other copy|is blanked:|in this browser|nothing is asked|are deleted as|asked first|deletes them)\b/;

test('no promise stands on the page of a tool that no test holds', () => {
  for (const slug of ['doctor', 'generator']) {
    const promised = PROMISES.filter(({ key }) => key === `/${slug}`).map(({ says }) => says[0]);
    const sentences = guides(slug)[0]!.split(/(?<=[.:;]) /);
    expect(sentences.filter((sentence) => OF_THE_PAGE.test(sentence) && !promised.some((words) => sentence.includes(words) || words.includes(sentence.slice(0, -1))))).toEqual([]);
  }
});

test('no promise stands in a string that no test holds', () => {
  const promised = new Set(PROMISES.map(({ key }) => key));
  expect(Object.entries(strings[0]!).filter(([key, words]) => /^(?:doctor|script|claims|names|ticks|generator|nothing|files|workflow)\./.test(key) && PROMISE.test(words) && !promised.has(key))).toEqual([]);
});

test('no string is written twice: the second would stand for both', () => {
  for (const [index, lang] of ['en', 'zh-CN'].entries()) expect([...read(`src/content/i18n/${lang}.json`).matchAll(/^ +"[^"]+": "/gm)]).toHaveLength(Object.keys(strings[index]!).length);
});
