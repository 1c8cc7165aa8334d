import fc from 'fast-check';
import { CHOICES, TRIGGERS, type Choice, type Options } from '../../src/lib/generator/options.ts';

/** Texts that have broken YAML, workflows, HTML or forms somewhere. */
export const HOSTILE = [
  'true', 'NO', 'on', 'null', '~', '1', '1e3', '0x10', '1_000', '.inf', '=', '<<', '-', '- x', '? x', ': x', 'a: b', 'a #b', '#', '%a', '@a',
  '&a', '*a', '!a', '|', '>', '[a]', '{a}', 'a\u0085b', 'a\u2028b', 'a\u2029b', '\ufeffa', 'a\u00a0b', '环境', 'é', '😀', '2026-11-23',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '../../x', 'a/b', '$(id)', '$HOME', '}}', '{{', '${', 'constructor', '__proto__',
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
);

const name = (pattern: RegExp) => fc.oneof({ weight: 3, arbitrary: fc.stringMatching(pattern) }, { weight: 1, arbitrary: hostile });

const choices = Object.fromEntries(Object.entries(CHOICES).map(([choice, values]) => [choice, fc.constantFrom(...values)]));

/** Any state the generator's form can be in, invalid ones included. */
export const options: fc.Arbitrary<Options> = fc.record({
  project_name: name(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,20}[A-Za-z0-9])?$/),
  owner: name(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/),
  repository: name(/^[A-Za-z0-9_.-]{1,20}$/),
  workflow_filename: name(/^[A-Za-z0-9 _-]{1,20}\.ya?ml$/),
  environment: fc.oneof(fc.constant(''), fc.constant('pypi'), hostile),
  secret: name(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/),
  trigger: fc.subarray([...TRIGGERS]),
  ...(choices as { [C in Choice]: fc.Arbitrary<Options[C]> }),
});
