import { expect, test } from 'vitest';
import { Built } from '../../src/site/whole/built.ts';
import { faultsIn, hashOf } from '../../src/site/whole/faults.ts';
import { promisesOf } from '../../src/site/whole/integration.ts';
import { dist } from '../dist.ts';

const site = Built.in(dist);
const assets = site.names.filter((name) => name.startsWith('_astro/'));
const promises = promisesOf('http://localhost:4321', '/', new Map(assets.map((name) => [name, hashOf(site.bytes(name))])));

test('the site as it was built is whole', () => {
  expect(site.names.length).toBeGreaterThan(2_000);
  expect(faultsIn(site, promises)).toEqual([]);
});

type Damage = (bytes: Buffer) => Buffer | undefined;

const isGone: Damage = () => undefined;
const isEmpty: Damage = () => Buffer.alloc(0);
const endsAtABlock: Damage = (bytes) => bytes.subarray(0, bytes.length > 65_536 ? 65_536 : Math.floor(bytes.length / 2));
const lacksItsEnd: Damage = (bytes) => bytes.subarray(0, bytes.length - 1);
const isAPage: Damage = () => Buffer.from('<!doctype html><title>Not found</title>\n');
const hasAWrongByte: Damage = (bytes) => {
  const changed = Buffer.from(bytes);
  const middle = changed.length >> 1;
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  return changed;
};
const says =
  (from: string | RegExp, to: string): Damage =>
  (bytes) => {
    const text = bytes.toString('utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return Buffer.from(changed);
  };
/** A file of each kind, damaged as a build or a disk could damage it. The file that is named is that one unless another has to be. */
const DAMAGES: readonly (readonly [what: string, file: RegExp, damage: Damage, named?: RegExp])[] = [
  ['the index of a language ends at a block', /^search\/zh-CN\.json$/, endsAtABlock],
  ['the index of a language is empty', /^search\/en\.json$/, isEmpty],
  ['the index of a language is gone', /^search\/en\.json$/, isGone],
  ['the index of a language is a page', /^search\/zh-CN\.json$/, isAPage],
  ['an index lacks a page', /^search\/en\.json$/, says('"path":"/cause/"', '"path":"/causes/"')],
  ['an index knows no other words', /^search\/zh-CN\.json$/, says(/"same":\[\[[^]*?\]\],"pages"/, '"same":[],"pages"')],
  ['a page ends at a block', /^cause\/index\.html$/, endsAtABlock],
  ['a page holds another script than its policy names', /^zh-cn\/compare\/index\.html$/, says('requestAnimationFrame', 'setTimeout')],
  ['a page holds another style than its policy names', /^errors\/index\.html$/, says(/<style>/, '<style>a{}')],
  ['a script has a wrong byte', /^_astro\/search-ui\..*\.js$/, hasAWrongByte],
  ['a script is gone', /^_astro\/common\..*\.js$/, isGone],
  ['a style that is loaded later lacks its end', /^_astro\/.*\.css$/, lacksItsEnd],
  ['the messages lack a line', /^errors\/messages\.txt$/, says(/[^\n]*\n$/, ''), /^(?:zh-cn\/)?(?:doctor\/)?index\.html$/],
  ['the names of a part are those of another', /^doctor\/zh-CN\/names-3\.json$/, () => site.bytes('doctor/zh-CN/names-4.json'), /^(?:zh-cn\/)?(?:doctor\/)?index\.html$/],
  ['the labels of claims are gone', /^doctor\/en\/labels-claims\.json$/, isGone, /index\.html$|labels-claims/],
  ['the catalogue for programs ends at a block', /^errors\.json$/, endsAtABlock],
  ['the worker for offline use lacks its end', /^zh-cn\/sw\.js$/, endsAtABlock],
  ['the worker for offline use keeps a script that is not there', /^sw\.js$/, says(/_astro\/common\./, '_astro/commons.'), /^_astro\/commons\./],
  ['the policy for hosts names another script', /^_headers$/, says(/sha256-./, 'sha256-_')],
  ['a page has no Markdown', /^zh-cn\/errors\/file-already-exists\/index\.md$/, isGone],
  ['a Markdown lacks its end', /^errors\/file-already-exists\/index\.md$/, lacksItsEnd],
  ['a Markdown lacks its middle', /^cause\/index\.md$/, says(/\n## [^]*\n## /, '\n## '), /^llms-full\.txt$/],
  ['the file of all pages ends at a block', /^zh-cn\/llms-full\.txt$/, endsAtABlock],
  ['the file of all addresses is empty', /^llms\.txt$/, isEmpty],
  ['the feed ends at a block', /^zh-cn\/feed\.xml$/, endsAtABlock],
  ['the map of the site names too little', /^sitemap-0\.xml$/, says(/<url>[^]*?<\/url>/, '')],
  ['a social image lacks its end', /^zh-cn\/cause\.png$/, (bytes) => bytes.subarray(0, -12)],
  ['a social image has a wrong byte', /^cause\.png$/, hasAWrongByte],
  ['a social image is gone', /^generator\.png$/, isGone],
  ['the icon ends at a block', /^favicon\.svg$/, endsAtABlock],
  ['a page of one language is gone', /^zh-cn\/security\/index\.html$/, isGone],
  ['the file for robots is empty', /^robots\.txt$/, isEmpty],
];

test.each(DAMAGES.map((row) => [row[0], row] as const))('%s', (_, [, pattern, damage, named = pattern]) => {
  const file = site.names.find((name) => pattern.test(name));
  if (!file) throw new Error(`no file is like ${pattern}`);
  const faults = faultsIn(site.with(file, damage(site.bytes(file))), promises);
  expect(faults.map((fault) => fault.file).filter((name) => named.test(name))).not.toEqual([]);
});

test('with the pages of a language gone, the language is named', () => {
  const none = site.names.filter((name) => name.startsWith('zh-cn/') && name.endsWith('.html')).reduce((rest, name) => rest.with(name, undefined), site);
  expect(faultsIn(none, promises)).toContainEqual({ file: 'zh-cn/index.html', problem: 'is missing: a language has no pages' });
});
