import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { ASKED, LISTS, OFTEN, SAME, TERMS } from '../../src/data/search-words/index.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { excerpt } from '../../src/lib/search/excerpt.ts';
import type { SearchIndex } from '../../src/lib/search/page.ts';
import { isPart, standsIn } from '../../src/lib/search/part.ts';
import { Ranking } from '../../src/lib/search/ranking.ts';
import { preparing } from '../../src/lib/search/search.ts';
import { atOnce } from '../../src/lib/text/steps.ts';
import { stem, wordsOf } from '../../src/lib/search/words.ts';
import { readError, readGuide } from '../../src/site/search/pages.ts';
import { globSync } from 'node:fs';

const SMALL = [
  ['pull request', 'PR', '拉取请求'],
  ['rename', 'renamed', '改名'],
  ['Trusted Publishing', '可信发布', '受信任发布'],
];
const { read, spelt } = wordsOf(SMALL);
const words = (text: string): string[] => read(text).words;

describe('the words of a text', () => {
  test('of one meaning are the same word, in either language', () => {
    const [name] = words('PR');
    expect(words('a pull request')).toEqual([name]);
    expect(words('拉取请求')).toEqual([name]);
    expect(words('Pull-Request')).toEqual([name]);
    expect(words('受信任发布')).toEqual(words('Trusted   Publishing'));
  });

  test('are not looked for within another word or a name', () => {
    expect(words('april')).toEqual(['april']);
    expect(words('pr-number')).not.toContain(words('PR')[0]);
  });

  test('in English have no endings, and a name has its parts beside it', () => {
    expect(words('uploads uploaded uploading')).toEqual(['upload', 'upload', 'upload']);
    expect(words('ACTIONS_ID_TOKEN')).toEqual(['actions_id_token', 'action', 'id', 'token']);
    expect(stem('publish')).toBe('publish');
    expect([...spelt()]).toEqual(expect.arrayContaining(['renamed', 'uploading']));
  });

  test('have the shorter ones within them beside them', () => {
    const longer = wordsOf([['publisher', '发布者'], ['pending publisher', '待定发布者']]);
    const [pending, publisher] = [longer.read('pending publisher').words[0], longer.read('publisher').words[0]];
    expect(pending).not.toBe(publisher);
    expect(longer.read('待定发布者').words).toEqual([pending]);
    expect(longer.read('待定发布者').within).toContain(publisher);
    expect(longer.read('publisher').within).toEqual([]);
  });

  test('in Chinese are pairs of characters, never across a sign or an empty word', () => {
    expect(words('密码为空')).toEqual(['密码', '码为', '为空']);
    expect(words('“密码”，为空')).toEqual(['密码', '为空']);
    expect(words('怎么上传文件')).toEqual(['上传', '传文', '文件']);
  });

  test('are the same however it is typed that something does not happen, with a space beside Chinese or without, and in Taiwan’s characters', () => {
    const { read: reads } = wordsOf([['not run', 'does not start'], ['API 令牌']]);
    const of = (text: string): string[] => reads(text).words;
    for (const text of ["doesn't run", 'won’t run', 'never run', 'cannot run', 'is no longer run']) expect(of(text), text).toEqual(of('not run'));
    expect(of("didn't start")).toEqual(of('not run'));
    expect(of('api令牌')).toEqual(of('API 令牌'));
    expect(words('密碼為空')).toEqual(words('密码为空'));
  });
});

test.each([
  ['REQUEST_TOKEN', true],
  ['1.12.4', true],
  ['release/v1', true],
  ['file exists', false],
  ['publisher', false],
  ['403', false],
])('%s is a part of a name or a version: %s', (text, is) => {
  expect(isPart(text)).toBe(is);
});

test('a part stands in a name, and a number not in a longer one', () => {
  expect(standsIn('request_token', 'the actions_id_token_request_token environment variable')).toBe(true);
  expect(standsIn('1.12', 'since v1.12.4')).toBe(false);
  expect(standsIn('1.12.4', 'v1.12.4.')).toBe(true);
  expect(standsIn('2.4', '12.4')).toBe(false);
});

test('an excerpt is the sentence that has most of what was asked, else the first', () => {
  const of = (word: string) => (sentence: string) => Number(sentence.includes(word));
  const texts = ['PyPI has a file of this name already. With version 1.2 of twine the upload fails.', '这个文件已经在索引上了，再试一次。没有用；先在日志里看看是哪个文件。'];
  expect(excerpt(texts, of('nothing'))).toBe('PyPI has a file of this name already.');
  expect(excerpt(texts, of('twine'))).toBe('With version 1.2 of twine the upload fails.');
  expect(excerpt(texts, of('日志'))).toBe('没有用；先在日志里看看是哪个文件。');
  expect(excerpt(texts, of('twine'), 2)).toBe('PyPI has a file of this name already.');
  // A word before the answer is none.
  expect(excerpt(['Half true. A new run of the same commit has the same workflow file.', 'Other.'], of('nothing'))).toBe('Half true. A new run of the same commit has the same workflow file.');
  expect(excerpt(['不对。它只影响签名，和认证方式没有关系。'], of('nothing'))).toBe('不对。它只影响签名，和认证方式没有关系。');
  expect(excerpt([`${'long '.repeat(100)}end`], of('end'))).toHaveLength(220);
});

test('a word counts more in a short field, and where it stands again', () => {
  const ranking = new Ranking({ title: 4, text: 1 });
  ranking.add(0, 'text', ['token', 'file', 'job', 'run', 'step']);
  ranking.add(1, 'title', ['token']);
  ranking.add(2, 'text', ['token', 'token', 'file']);
  const found = ranking.of(['token', 'gone'], () => 1);
  const score = (id: number): number => found.get(id)?.score ?? 0;
  expect(score(1)).toBeGreaterThan(score(2));
  expect(score(2)).toBeGreaterThan(score(0));
  expect(found.get(0)?.words).toEqual(['token']);
});

const page = (path: string, title: string, text: string, more = {}): SearchIndex['pages'][number] => ({ path, title, names: [], sections: [['', '', text]], parts: '', ...more });
const index: SearchIndex = {
  same: SMALL,
  pages: [
    ...errors.map((entry) => ({ path: `/errors/${entry.id}/`, ...readError(entry, 'en'), names: [readError(entry, 'zh-CN').title] })),
    page('/compare/', 'API token or Trusted Publishing?', 'Which of the two to choose.', { asked: ['token or trusted publishing'] }),
    page('/action-releases/', 'Releases', 'What they carry.', { parts: 'v1.12.4 v1.14.2', lists: true }),
    page('/rules/outdated-action/', 'An old release of the action', 'Newer ones know more.', { asked: ['outdated pypa/gh-action-pypi-publish'] }),
    page('/glossary/', 'Glossary', 'Words.', { terms: ['attestation'] }),
  ],
};
const ask = atOnce(preparing(index, known(errors)));
const first = (text: string): string | undefined => ask(text).found[0]?.path;

describe('a search', () => {
  test('finds a message by its line, by a piece of it, and with a word spelt wrongly', () => {
    expect(first('##[error]GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset')).toBe('/errors/id-token-request-token-unset/');
    expect(first('Publisher with matching claims was not found')).toBe('/errors/invalid-publisher-not-found/');
    expect(first('valid token but no correponding publisher')).toMatch(/invalid-publisher/);
    // Two letters in the other order, and one too few.
    expect(first('uplaod conlfict')).toBe(first('upload conflict'));
    expect(first('uplod conflict')).toBe(first('upload conflict'));
  });

  test('finds a page by its name in the other language', () => {
    expect(first('没有与这个作业匹配的可信发布者')).toBe('/errors/invalid-publisher-not-found/');
  });

  test('leads a question to a guide, a version to the page that lists it, the meaning of a word to the glossary', () => {
    expect(first('should I choose a token or trusted publishing?')).toBe('/compare/');
    expect(first('1.12.4')).toBe('/action-releases/');
    expect(first('what is an attestation')).toBe('/glossary/');
  });

  test('leads a part of a name that stands nowhere to nothing', () => {
    expect(ask('FROBNICATE_TOKEN_NAME')).toEqual({ found: [], sure: false });
    expect(ask('1.99.77')).toEqual({ found: [], sure: false });
  });

  test('takes neither the name of a program nor an apostrophe for a message', () => {
    expect(first('failed because of an outdated pypa/gh-action-pypi-publish')).toBe('/rules/outdated-action/');
    expect(first("I don't know whether token or trusted publishing")).toBe('/compare/');
  });

  test('says of what is merely near that it is', () => {
    // “react” is no misspelt “reach”.
    expect(ask('react native').sure).toBe(false);
    expect(ask('cargo publish to crates.io with a token').sure).toBe(false);
    expect(ask('').found).toEqual([]);
  });

  test('is answered for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(ask(text).found.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 30, seed: 20_261_129 },
    );
    for (const text of ['lorem ', '?!;:', '令牌', 'pull ', "File already exists ('"]) expect(ask(text.repeat(1_000)).found.length).toBeLessThanOrEqual(8);
  });
});

test('a guide is read in sections, without code, sources and what is for machines', () => {
  const html = `<head><meta name="description" content="About."></head><main><h1>Title</h1><div class="sl-markdown-content"><p>Begin<a class="source">x.py:1</a>.</p>
    <div class="sl-heading-wrapper"><h2 id="two">Two</h2><a class="sl-anchor-link">§</a></div><ul><li>One</li><li>More</li></ul><figure>code v1.2.3</figure></div></main>`;
  expect(readGuide(html)).toEqual({ title: 'Title', parts: 'v1.2.3', sections: [['', '', 'About.\nBegin.'], ['two', 'Two', 'One\nMore']] });
});

test('words of readers name pages that are there, and no word has two meanings', () => {
  const paths = new Set([
    '/errors/',
    '/rules/',
    ...errors.map(({ id }) => `/errors/${id}/`),
    ...globSync('src/content/docs/*.mdx').map((file) => `/${file.replaceAll('\\', '/').replace(/^.*\/|\.mdx$/g, '')}/`.replace('/index/', '/')),
    ...globSync('src/data/rules/examples/*.yml').map((file) => `/rules/${file.replaceAll('\\', '/').replace(/^.*\/|\.yml$/g, '')}/`),
  ]);
  expect([...Object.keys(ASKED), ...Object.keys(OFTEN), LISTS, TERMS].filter((path) => !paths.has(path))).toEqual([]);
  expect(Object.values(OFTEN).every((times) => times > 0)).toBe(true);
  const all = SAME.flat().map((word) => word.toLowerCase());
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});
