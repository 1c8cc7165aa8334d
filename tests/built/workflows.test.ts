import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { check } from '../../src/lib/rules/check.ts';
import { actionlintFindings, githubFindings, wholeWorkflow } from '../github.ts';
import { pages } from '../dist.ts';

type Scope = Parameters<typeof wholeWorkflow>[1];

const blocks = pages().flatMap(({ path, html }) =>
  html.querySelectorAll('figure:has(pre[data-language=yaml])').filter((figure) => !figure.closest('[data-fails]')).map((figure, index) => ({
    name: `${path} block ${index + 1}`,
    title: figure.querySelector('.title, figcaption span')?.text ?? '',
    scope: (figure.closest('[data-scope]')?.getAttribute('data-scope') ?? 'workflow') as Scope,
    // Expressive Code keeps what its button copies here, line breaks as U+007F. The frames of the generator, which stand for its script, are copied as text.
    yaml: figure.querySelector('[data-code]')?.getAttribute('data-code')?.replaceAll('\u007f', '\n') ?? figure.querySelector('pre')?.textContent ?? '',
  })),
);

test('the guides show workflows', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(16);
  for (const { name, title } of blocks) expect(title, name).toMatch(/^\.github\/workflows\/[\w.-]+\.ya?ml$/);
});

describe.each(blocks.map((block) => [block.name, block] as const))('%s', (_, { yaml, scope }) => {
  test('copies a file that GitHub’s validator and actionlint accept', async () => {
    const whole = wholeWorkflow(yaml, scope);
    expect(whole).toMatch(/pypa\/gh-action-pypi-publish@|uses: \.\/\.github\/workflows\/|uv publish|twine upload|hatch publish/);
    expect(parseDocument(whole).errors).toEqual([]);
    expect(await githubFindings(whole)).toEqual([]);
    expect(await actionlintFindings(whole)).toEqual([]);
  });

  // The site shows what is right: what is wrong stands in words, and in logs.
  test('shows what the workflow doctor finds no fault with, as it stands there', () => {
    const result = check(yaml, { action: publishAction });
    const faults = 'code' in result ? [result.code] : result.findings.filter(({ rule }) => rule.severity !== 'tidy').map(({ rule, line }) => `${line} ${rule.id}`);
    expect(faults).toEqual([]);
  });
});
