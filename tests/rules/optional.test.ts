import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { repair } from '../../src/lib/rules/repair.ts';
import { rules } from '../../src/lib/rules/index.ts';
import type { Rule } from '../../src/lib/rules/types.ts';

const folder = new URL('../fixtures/workflows/', import.meta.url);
const files = readdirSync(folder).filter((file) => /\.hit(?:-\d+)?\.yml$/.test(file));
const optional = (rules as readonly Rule[]).filter((rule) => rule.optional && rule.edit);

/** The changes that a rule offers and does not make, in its own fixtures, each with the switch that makes it. */
const offers = optional.flatMap(({ id }) =>
  files
    .filter((file) => file.startsWith(`${id}.hit`))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const keys = repair(text, { action: publishAction }).changes.flatMap((change) => (change.rule.id === id ? [change.key] : []));
      return keys.length > 0 ? [{ id, file, text, chosen: new Map(keys.map((key) => [key, true])) }] : [];
    }),
);

test('each rule whose repair is a choice has a fixture in which it can be chosen', () => {
  expect([...new Set(offers.map(({ id }) => id))]).toEqual(optional.map(({ id }) => id));
});

describe.each(offers)('$file', ({ file, text, chosen }) => {
  test('is repaired as its twin shows when the change is chosen', async () => {
    const { text: repaired } = repair(text, { action: publishAction }, chosen);
    expect(parseDocument(repaired).errors).toEqual([]);
    expect(repair(repaired, { action: publishAction }, chosen).text).toBe(repaired);
    await expect(repaired).toMatchFileSnapshot(new URL(file.replace(/\.yml$/, '.chosen.golden.yml'), folder).pathname);
  });
});
