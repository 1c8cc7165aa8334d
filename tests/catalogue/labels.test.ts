import { globSync, readFileSync } from 'node:fs';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { errors as shown } from '../../src/data/catalogue.ts';
import { screen } from '../../src/data/screen.ts';
import { strings } from '../../src/data/strings.ts';
import { errors } from '../../src/errors/index.ts';
import { screenLabels } from '../../src/site/prose/labels.ts';
import { named, namedEntry, namedPlain, reader, type Labels } from '../../src/lib/catalogue/labels.ts';
import { texts } from './problems.ts';
import { sourceProblems } from './source-problems.ts';

const source = { repo: 'o/r', path: 'issues/1' };
const labels: Labels = {
  manage: { en: 'Manage', 'zh-CN': '管理', source },
  publishing: { en: 'Publishing', 'zh-CN': '自动发布', source },
  rerun: { en: 'Re-run jobs', source },
  files: { en: 'Release files', was: { en: 'Download files', 'zh-CN': '下载文件' }, source },
  history: { en: 'Release history', was: { en: 'History' }, source },
  yank: { en: 'Yank', 'zh-CN': 'Yank', source },
  scope: { en: 'All', 'zh-CN': '全部（所有项目）', source },
};
const english = (text: string) => named(reader(labels, 'en'), text);
const chinese = (text: string) => named(reader(labels, 'zh-CN'), text);

describe('a marker becomes the name of a label', () => {
  test.each([
    ['Open [[manage > publishing]] now.', 'Open **Manage → Publishing** now.'],
    ['[[publishing]] and `[[tool.code]]`', '**Publishing** and `[[tool.code]]`'],
    ['Under [[files]], not [[files]].', 'Under **Release files** (formerly **Download files**), not **Release files**.'],
    ['Under [[history > files]].', 'Under **Release history → Release files** (formerly **History** → **Download files**).'],
    ['[[manage]](https://pypi.org/manage/), a [link](/cause/) and `${{ secrets.X }}`', '[**Manage**](https://pypi.org/manage/), a [link](/cause/) and `${{ secrets.X }}`'],
  ])('%s', (text, expected) => {
    expect(english(text)).toBe(expected);
  });

  test.each([
    ['打开 [[manage > publishing]] 看看', '打开 **Manage → Publishing**（中文界面：管理 → 自动发布）看看'],
    ['点 [[publishing]]，再点 [[publishing]] 一次', '点 **Publishing**（中文界面：自动发布），再点 **Publishing** 一次'],
    ['[[manage > “这个项目” > publishing]]', '**Manage → 这个项目 → Publishing**（中文界面：管理 → 这个项目 → 自动发布）'],
    ['[[manage > rerun]]', '**Manage → Re-run jobs**（中文界面：管理 → Re-run jobs）'],
    ['点 [[rerun]] 重来', '点 **Re-run jobs** 重来'],
    ['看 [[files]] 一栏', '看 **Release files**（原名 **Download files**，中文界面原为“下载文件”）一栏'],
    ['点 [[yank]] 撤回', '点 **Yank** 撤回'],
    ['选 [[scope]] 或 [[publishing]]', '选 **All**（中文界面：“全部（所有项目）”）或 **Publishing**（中文界面：自动发布）'],
    ['把 [[manage]]、[[rerun]] 和 [[publishing]] 发给他，再点 [[manage]] 一次', '把 **Manage**、**Re-run jobs** 和 **Publishing**（中文界面：管理、Re-run jobs、自动发布）发给他，再点 **Manage** 一次'],
    ['[[manage]] 和 `x`、[[files]]、[[publishing]]', '**Manage**（中文界面：管理）和 `x`、**Release files**（原名 **Download files**，中文界面原为“下载文件”）、**Publishing**（中文界面：自动发布）'],
    ['点 [[manage]] 旁的链接和 [[publishing]]', '点 **Manage**（中文界面：管理）旁的链接和 **Publishing**（中文界面：自动发布）'],
    ['在 [[manage]](https://pypi.org/) 里', '在 [**Manage**](https://pypi.org/)（中文界面：管理）里'],
  ])('in Chinese with the Chinese one: %s', (text, expected) => {
    expect(chinese(text)).toBe(expected);
  });

  test('a label that nobody has entered stops the build', () => {
    expect(() => english('[[toString]]')).toThrow('no label is called toString');
  });

  test('what is no Markdown gets no marks', () => {
    expect(namedPlain(reader(labels, 'en'), 'Under [[files]]: [[rerun]]')).toBe('Under Release files (formerly Download files): Re-run jobs');
  });

  test('each list of an entry explains a label once, and headings never', () => {
    const text = { en: '[[publishing]]', 'zh-CN': '[[publishing]]' };
    const entry = { ...errors[0]!, name: text, causes: [text, text], fixes: [{ when: text, steps: [text, text] }] };
    const { name, causes, fixes } = namedEntry(entry, labels);
    const all = [name, ...causes, ...fixes.flatMap(({ when, steps }) => [when, ...steps])].map((one) => one['zh-CN']);
    const first = '**Publishing**（中文界面：自动发布）';
    expect(all).toEqual(['**Publishing**', first, '**Publishing**', '**Publishing**', first, '**Publishing**']);
  });
});

describe('a guide names labels in the same way', () => {
  const guide = async (folder: string, text: string) =>
    (await markdownToHtml(text, { mdastPlugins: [screenLabels], fileURL: new URL(`file:///src/content/docs/${folder}x.mdx`), features: { smartPunctuation: false } })).html.trim();

  test.each([
    ['', 'Click [[add]] & *go*, `[[add]]`', '<p>Click <strong>Add</strong> &amp; <em>go</em>, <code>[[add]]</code></p>'],
    ['zh-cn/', '点 [[add]] 提交，再点 [[add]]', '<p>点 <strong>Add</strong>（中文界面：添加）提交，再点 <strong>Add</strong></p>'],
    ['zh-cn/', '打开 [[manage > publishing]](https://pypi.org/)。', '<p>打开 <a href="https://pypi.org/"><strong>Manage → Publishing</strong></a>（中文界面：管理 → 自动发布）。</p>'],
    ['zh-cn/', '[[add]]\n\n## x\n\n[[add]]', '<p><strong>Add</strong>（中文界面：添加）</p>\n<h2>x</h2>\n<p><strong>Add</strong>（中文界面：添加）</p>'],
    ['', '- [[release-files]]', '<ul>\n<li><strong>Release files</strong> (formerly <strong>Download files</strong>)</li>\n</ul>'],
    ['', '| a |\n| - |\n| [[owner]] |', expect.stringContaining('<td><strong data-screen="owner">Owner</strong></td>')],
  ])('%s%s', async (folder, text, html) => {
    expect(await guide(folder, text)).toEqual(html);
  });

  test('or not at all', async () => {
    await expect(guide('', 'Click [[nowhere]].')).rejects.toThrow('no label is called nowhere');
  });
});

test('no marker is left in what is shown', () => {
  const entries = shown.flatMap((entry) => texts(entry)).flatMap(([, text]) => [text.en, text['zh-CN']]);
  const all = [...entries, ...Object.values(strings).flatMap((texts) => Object.values(texts))];
  expect(all.filter((text) => text.replace(/`[^`]*`/g, '').includes('[['))).toEqual([]);
});

test('the catalogue is read where markers are replaced, and nowhere else', () => {
  const readers = globSync('src/**/*.{ts,astro}').filter((file) => /from '[./]*(?:\.\.\/|\.\/)errors(?:\/index(?:\.ts)?)?'/.test(readFileSync(file, 'utf8')));
  expect(readers).toEqual(['src/data/catalogue.ts']);
});

test('every label names the place where it was read', () => {
  expect(Object.values(screen).flatMap(({ source }) => sourceProblems(source))).toEqual([]);
});
