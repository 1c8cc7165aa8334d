import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { attributesOf, tagsOf } from '../../src/site/assets/tags.ts';
import { dist, pages } from '../dist.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Scripts are files of the same build; a page's policy lets none in from elsewhere.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Starlight's table of contents stands before the page's own heading and has one itself, which begins no part of the page.
      'heading-level': ['error', { sectioningRoots: ['dialog', '[role="dialog"]', '[role="alertdialog"]', 'starlight-toc'], minSectioningRootInitialRank: 'h2' }],
      // A style: HTML says what a button without a type is.
      'no-implicit-button-type': 'off',
      // The forms are never sent; what they say is used as it is typed.
      'wcag/h32': 'off',
    },
  } satisfies ConfigData),
);

/** What Starlight and Expressive Code write and have no option for: the rule that it breaks, and the start tags that may. */
const exceptions: readonly { rule: string; tag: RegExp }[] = [
  // Lines of code, and the ground of the copy button, are blocks by name; by their styles a <span> would be the same.
  { rule: 'element-permitted-content', tag: /^<div class="ec-line(?: |")/ },
  { rule: 'element-permitted-content', tag: /^<div>(?=<\/div><\/button><\/div><\/figure>)/ },
  // The copy button is named by its title.
  { rule: 'text-content', tag: /^<button title="[^"]+" data-copied="/ },
  // Two tables of contents of one name, for narrow and for wide screens: only one is ever there to be heard.
  { rule: 'unique-landmark', tag: /^<nav aria-labelledby="starlight__on-this-page(?:--mobile)?"/ },
];

test('every page is valid HTML', { timeout: 240_000 }, () => {
  const used = new Set<unknown>();
  const complaints = pages().flatMap(({ file }) => {
    const text = readFileSync(join(dist, file), 'utf8');
    const { results } = validator.validateStringSync(text, file);
    return results.flatMap(({ messages }) => messages).flatMap(({ ruleId, message, offset }) => {
      // A complaint of an element is about its name, one of an attribute about that.
      const tag = text.slice(text.lastIndexOf('<', offset));
      const exception = exceptions.find((each) => each.rule === ruleId && each.tag.test(tag));
      used.add(exception);
      return exception ? [] : [`${file}: ${ruleId}: ${message}: ${tag.slice(0, 200)}`];
    });
  });
  expect(complaints).toEqual([]);
  expect(exceptions.filter((exception) => !used.has(exception))).toEqual([]);
});

test('the tags that a build reads are those of the tree, with the same attributes', () => {
  for (const { file, html } of pages()) {
    const text = readFileSync(join(dist, file), 'utf8');
    const tree = html.querySelectorAll('*').map((element) => [element.rawTagName, element.attributes]);
    // Compared as texts: there are a million of them.
    const read = tagsOf(text).map((tag) => [tag.name, Object.fromEntries(attributesOf(tag))]);
    expect(JSON.stringify(read) === JSON.stringify(tree), file).toBe(true);
  }
});

test('every table has a name', () => {
  const tables = pages().flatMap(({ file, html }) => html.querySelectorAll('main table').map((table) => ({ file, name: table.querySelector('caption') ?? html.getElementById(table.getAttribute('aria-labelledby') ?? 'none') })));
  expect(tables.length).toBeGreaterThan(50);
  expect(tables.filter(({ name }) => !name?.textContent.trim()).map(({ file }) => file)).toEqual([]);
});
