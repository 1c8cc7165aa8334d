import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLAIM_NAMES, findClaims, type ClaimsBlock } from '../../src/lib/publisher/claims.ts';
import samples from '../fixtures/samples.json' with { type: 'json' };
import { HOSTILE } from '../text/arbitraries.ts';

const folder = new URL('../fixtures/logs/', import.meta.url);
const log = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8');
const values = (block: ClaimsBlock | undefined) => block && Object.fromEntries(Object.entries(block).map(([name, { value }]) => [name, value]));
const first = (text: string) => values(findClaims(text)[0]);

const refused = log('mint-invalid-publisher-not-found');
const file = 'octo-org/example-pkg/.github/workflows/release.yml@refs/tags/v1.0.0';
const expected = {
  sub: 'repo:octo-org/example-pkg:environment:pypi',
  repository: 'octo-org/example-pkg',
  repository_owner: 'octo-org',
  repository_owner_id: '1234567',
  workflow_ref: file,
  job_workflow_ref: file,
  ref: 'refs/tags/v1.0.0',
  environment: 'pypi',
};

describe('the claims under a refused exchange', () => {
  test('are read with the line of each', () => {
    const [block] = findClaims(refused);
    expect(values(block)).toEqual(expected);
    const lines = refused.split('\n');
    for (const name of CLAIM_NAMES) expect(lines[(block?.[name]?.line ?? 0) - 1], name).toContain(`* \`${name}\`:`);
  });

  const fixtures = readdirSync(folder).filter((name) => readFileSync(new URL(name, folder), 'utf8').includes('* `job_workflow_ref`:'));
  test.each(fixtures)('are all found in %s', (name) => {
    expect(findClaims(readFileSync(new URL(name, folder), 'utf8'))).toHaveLength(1);
  });

  test.each([
    ['a claim that the token does not have', log('mint-invalid-publisher-not-found-no-environment'), { ...expected, sub: 'repo:octo-org/example-pkg:ref:refs/tags/v1.0.0', environment: null }],
    ['a file of another repository', log('reusable-workflow-invalid-publisher'), { ...expected, job_workflow_ref: 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main' }],
    ['the list of releases before v1.12.4', refused.replace(/\* `(?:workflow_ref|environment)`.*\n/g, ''), { ...expected, workflow_ref: undefined, environment: undefined }],
    ['an absent ref of these releases', refused.replace('* `ref`: `refs/tags/v1.0.0`', '* `ref`: `None`'), { ...expected, ref: null }],
    ['an empty ref', refused.replace('* `ref`: `refs/tags/v1.0.0`', '* `ref`: ``'), { ...expected, ref: '' }],
    ['an environment with blanks', refused.replace('* `environment`: `pypi`', '* `environment`: `Release (prod)`'), { ...expected, environment: 'Release (prod)' }],
  ])('%s', (_, text, claims) => {
    expect(first(text)).toEqual(JSON.parse(JSON.stringify(claims)));
  });

  test.each([
    ['time stamps', (text: string) => text.replace(/^/gm, '2026-08-21T10:11:12.1234567Z ')],
    ['the columns of gh run view', (text: string) => text.replace(/^/gm, 'publish\tUpload\t2026-08-21T10:11:12.1Z ')],
    ['the line breaks of an annotation', (text: string) => `::error::${text.replaceAll('\n', '%0A')}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a quotation', (text: string) => text.replace(/^/gm, '> > ')],
    ['lost bullets and backticks', (text: string) => text.replace(/^\* /gm, '').replaceAll('`', '')],
    ['lost line breaks', (text: string) => text.replaceAll('\n', ' ')],
    ['lost line breaks and marks', (text: string) => text.replace(/^\* /gm, '').replaceAll('`', '').replaceAll('\n', ' ')],
    ['line numbers of a web view', (text: string) => text.split('\n').map((line, index) => `${index + 41} ${line}`).join('\n')],
    ['lines broken after 70 characters', (text: string) => text.replace(/^.{70}/gm, '$&\n')],
    ['lines broken after 70 characters, without marks', (text: string) => text.replace(/^\* /gm, '').replaceAll('`', '').replace(/^.{70}/gm, '$&\n')],
    ['colours', (text: string) => text.replaceAll('`', '\u001b[36m`\u001b[0m')],
    ['entities', (text: string) => text.replaceAll('`', '&quot;')],
  ])('are read through %s', (_, noise) => {
    expect(first(noise(refused))).toEqual(expected);
  });

  test('are read from what uv prints', () => {
    const [, , uv = ''] = samples['invalid-publisher-not-found'];
    const { workflow_ref: _, ...claims } = expected;
    const renamed = uv.replaceAll('sampleproject', 'example-pkg').replaceAll('v1.2.3', 'v1.0.0');
    expect(first(renamed)).toEqual(claims);
    expect(first(renamed.replace(/Some\(\s*"pypi",\s*\)/, 'None'))).toEqual({ ...claims, environment: null });
    expect(first(renamed.replace(/\s+/g, ' '))).toEqual(claims);
  });

  test('are told apart where a log has several, and are given once where they are the same', () => {
    const other = refused.replaceAll('pypi`', 'testpypi`');
    const filler = 'Collecting a-package==1.0\n'.repeat(2_000);
    const blocks = findClaims(`${other}${filler}${refused}${filler}${refused}`);
    expect(blocks.map((block) => block.environment?.value)).toEqual(['testpypi', 'pypi']);
    expect(blocks[1]?.environment?.line).toBe(other.split('\n').length - 1 + 2_000 + (blocks[0]?.environment?.line ?? 0));
  });

  test.each([0, 1_000, 5_000, 10_000, 14_000, 15_500, 16_500, 30_000])('are whole behind a mention of a claim and %i characters', (length) => {
    expect(first(`no repository_owner here\n${'x'.repeat(79).concat('\n').repeat(length / 80)}${refused}`)).toEqual(expected);
  });

  test.each([
    ['the inputs of a checkout', '##[group]Run actions/checkout@v4\nwith:\n  repository: octo-org/example-pkg\n  ref: main\n  environment: pypi'],
    ['a dump of the github context', '{\n  "ref": "refs/heads/main",\n  "repository": "octo-org/example-pkg",\n  "repository_owner": "octo-org",\n  "repository_owner_id": "1",\n}'],
    ['a message about a claim', "The job_workflow_ref claim does not match, expecting one of ['a'], got 'b'"],
  ])('are not seen in %s', (_, text) => {
    expect(findClaims(text)).toEqual([]);
  });

  test('any text is read without failing, and no line is beyond its end', () => {
    const piece = fc.oneof(
      fc.constantFrom(...CLAIM_NAMES.map((name) => `* \`${name}\`: \``), 'repository_owner', 'job_workflow_ref: ', 'sub:', '\n', '`', '"', 'Some("', '%0A', '> ', ' '.repeat(50), 'MISSING', '\\'),
      fc.constantFrom(...HOSTILE),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { line } of findClaims(text).flatMap((block) => Object.values(block))) expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { seed: 20_261_126, numRuns: 1_000 },
    );
  });
});
