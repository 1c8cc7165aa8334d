import { expect, test } from 'vitest';
import { file, places, USES } from '../inline.ts';

const ID = 'condition-always-true';
const text = (condition: string) => file(`- uses: ${USES}`, condition);

test.each([
  "if: ${{ github.ref_type }} == 'tag'",
  "if: github.event_name == 'push' && ${{ github.ref_type == 'tag' }}",
  "if: |\n  ${{ github.ref_type == 'tag' }}",
  "if: >\n  ${{ github.ref_type == 'tag' }}",
  "if: \"${{ github.ref_type == 'tag' }} \"",
  'if: ${{ github.ref }} ${{ github.sha }}',
])('%j is one text, and true', (condition) => {
  expect(places(ID, text(condition))).toEqual(['5:5']);
});

test.each([
  "if: github.ref_type == 'tag'",
  "if: ${{ github.ref_type == 'tag' }}",
  "if: |-\n  ${{ github.ref_type == 'tag' }}",
  "if: >-\n  ${{ github.ref_type == 'tag' &&\n  github.event_name == 'push' }}",
  "if: |\n  github.ref_type == 'tag'",
  "if: ${{ contains('}}', github.ref) }}",
  'if: ${{ github.ref }}${{ github.sha }}',
  'if: ${{ github.ref',
])('%j may be false', (condition) => {
  expect(places(ID, text(condition))).toEqual([]);
});

test('a step before is on the way, a job that nothing waits for is not', () => {
  const job = (id: string, rest: string) => `  ${id}:\n    runs-on: ubuntu-latest\n${rest}    steps:\n`;
  const always = '        if: ${{ true }} x\n';
  const yaml = (needs: string) => `on: push\njobs:\n${job('build', '')}      - run: make\n${always}${job('publish', needs)}      - uses: ${USES}\n`;
  expect(places(ID, yaml('    needs: build\n'))).toEqual(['7:9']);
  expect(places(ID, yaml(''))).toEqual([]);
});

test('an output of an action that says `false` counts as true, where it is enough', () => {
  const yaml = (uses: string, output: string, condition: string) =>
    `on: push\njobs:\n  make:\n    runs-on: ubuntu-latest\n    outputs:\n      made: \${{ steps.a.outputs.${output} }}\n    steps:\n      - id: a\n        uses: ${uses}\n  publish:\n    needs: make\n    if: ${condition}\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${USES}\n`;
  const made = 'needs.make.outputs.made';
  for (const condition of [`\${{ ${made} }}`, `${made} || inputs.force`]) expect(places(ID, yaml('changesets/action@v1', 'published', condition))).toEqual(['12:5']);
  expect(places(ID, yaml('googleapis/release-please-action@v4', 'releases_created', made))).toEqual(['12:5']);
  // An older one, or another output, is empty where nothing was released.
  expect(places(ID, yaml('googleapis/release-please-action@v3', 'releases_created', made))).toEqual([]);
  expect(places(ID, yaml('googleapis/release-please-action@v4', 'release_created', made))).toEqual([]);
  expect(places(ID, yaml('changesets/action@v1', 'published', `${made} == 'true'`))).toEqual([]);
});

test('a switch is no text', () => {
  const yaml = (condition: string, inputs = 'workflow_dispatch: {inputs: {dry_run: {type: boolean}}}') => `on: {${inputs}}\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    if: ${condition}\n    steps:\n      - uses: ${USES}\n`;
  for (const condition of ["inputs.dry_run != 'true'", "${{ 'false' != inputs.DRY_RUN }}", "github.actor && inputs.dry_run != 'true'"]) expect(places(ID, yaml(condition)), condition).toEqual(['5:5']);
  for (const condition of ["github.event.inputs.dry_run != 'true'", 'inputs.dry_run != true', '${{ !inputs.dry_run }}', "inputs.other != 'true'", "inputs.dry_run != '1'", "inputs.dry_run == 'true'"]) expect(places(ID, yaml(condition)), condition).toEqual([]);
  expect(places(ID, yaml("inputs.dry_run != 'true'", 'workflow_dispatch: {inputs: {dry_run: {type: string}}}'))).toEqual([]);
  // What calls it hands a text over.
  expect(places(ID, yaml("inputs.dry_run != 'true'", 'workflow_dispatch: {inputs: {dry_run: {type: boolean}}}, workflow_call: {inputs: {dry_run: {type: string}}}'))).toEqual([]);
  // It is absent where a push starts the run: no text either.
  expect(places(ID, yaml("inputs.dry_run != 'true'", 'push: , workflow_dispatch: {inputs: {dry_run: {type: boolean}}}'))).toEqual(['5:5']);
  expect(places('condition-never-true', yaml("inputs.dry_run == 'false'"))).toEqual(['5:5']);
  expect(places('condition-never-true', yaml('inputs.dry_run == false'))).toEqual([]);
});
