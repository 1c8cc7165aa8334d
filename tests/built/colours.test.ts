import { expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { actions } from '../../src/data/action/actions.ts';
import { example } from '../../src/data/example.ts';
import { highlight } from '../../src/lib/generator/highlight.ts';
import { CHOICES } from '../../src/lib/generator/options.ts';
import { snippet } from '../../src/lib/generator/snippet.ts';
import { colours } from '../../src/lib/yaml/colours.ts';
import { CODE } from '../../src/site/code/theme.ts';
import { pages } from '../dist.ts';

/** What stands in for each character: ink, a value, a remark; blanks have no colour. */
const OF: Readonly<Record<string, string>> = { [`${CODE.dark.value} ${CODE.light.value}`]: 'v', [`${CODE.dark.dim} ${CODE.light.dim}`]: 'r' };

const shown = (text: string, mark: string): string => text.replace(/\S/g, mark);

/** The marks of added lines stand between a line and its pieces. */
function inPage(node: HTMLElement, mark = 'i'): string {
  if (node.childNodes.length === 0) return shown(node.textContent.replaceAll('\n', ''), mark);
  return (node.childNodes as HTMLElement[]).map((child) => {
    const colour = /--0:(#\w+);--1:(#\w+)/.exec(child.getAttribute?.('style') ?? '')?.slice(1).join(' ').toLowerCase();
    return inPage(child, colour === undefined ? mark : (OF[colour] ?? colour));
  }).join('');
}

function inFile(text: string): string[] {
  const found = colours(text);
  return text.split('\n').map((line, at) => {
    const marks = found[at]!.reduce((rest, { kind, from, to }) => rest.slice(0, from) + (kind === 'value' ? 'V' : 'R').repeat(to - from) + rest.slice(to), 'I'.repeat(line.length));
    return [...line].map((character, index) => (character.trim() === '' ? character : marks[index]!.toLowerCase())).join('');
  });
}

test('a repaired file has the colours of the blocks on the pages', () => {
  const blocks = new Map<string, HTMLElement[]>();
  for (const { html } of pages()) {
    for (const block of html.querySelectorAll('pre[data-language=yaml]:has(.ec-line)')) {
      const lines = block.querySelectorAll('.ec-line .code');
      blocks.set(lines.map((line) => line.textContent.replaceAll('\n', '')).join('\n'), lines);
    }
  }
  expect(blocks.size).toBeGreaterThan(50);
  for (const [text, lines] of blocks) expect(lines.map((line) => inPage(line)), text).toEqual(inFile(text));
});

test('so has a workflow that the generator writes', () => {
  for (const tool of CHOICES.tool) {
    for (const auth of CHOICES.auth) {
      const text = snippet({ ...example, tool, auth }, actions);
      const own = highlight(text).map((tokens) => tokens.map(([kind, part]) => shown(part.replaceAll('\n', ''), kind[0]!)).join(''));
      expect(own).toEqual(inFile(text).slice(0, own.length));
    }
  }
});
