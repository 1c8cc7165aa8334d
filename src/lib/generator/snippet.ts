import type { Options } from './options.ts';
import { projectPage, type Index } from '../publisher/publisher.ts';
import { yamlScalar } from '../yaml/scalar.ts';

/** One released version of an action. */
export interface ActionPin {
  /** The branch or tag that follows releases. */
  ref: string;
  /** The version that `sha` stands for. */
  version: string;
  /** The commit, 40 hexadecimal digits; never the object of an annotated tag. */
  sha: string;
}

export type ActionName =
  | 'actions/checkout'
  | 'actions/setup-python'
  | 'actions/upload-artifact'
  | 'actions/download-artifact'
  | 'astral-sh/setup-uv'
  | 'pypa/gh-action-pypi-publish';

export type ActionPins = Readonly<Record<ActionName, ActionPin>>;

const LABELS: Record<Index, string> = { pypi: 'PyPI', testpypi: 'TestPyPI' };

/** The indexes to publish to, in order. */
export const indexes = ({ index }: Pick<Options, 'index'>): readonly Index[] =>
  index === 'testpypi-then-pypi' ? ['testpypi', 'pypi'] : [index];

/** The environment of one publishing job. When both indexes are used TestPyPI gets one of its own, with its own rules and secret. */
export const environmentOf = (options: Pick<Options, 'environment' | 'index'>, index: Index): string =>
  options.environment !== '' && options.index === 'testpypi-then-pypi' && index === 'testpypi'
    ? 'testpypi'
    : options.environment;

/** The secret of one publishing job: TestPyPI's tokens are not PyPI's. */
export const secretOf = (options: Pick<Options, 'secret' | 'index'>, index: Index): string =>
  options.index === 'testpypi-then-pypi' && index === 'testpypi' ? `TEST_${options.secret}` : options.secret;

const indent = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

const uses = (name: ActionName, { pin }: Options, pins: ActionPins): string => {
  const { ref, sha, version } = pins[name];
  return pin === 'sha' ? `${name}@${sha} # ${version}` : `${name}@${ref}`;
};

const withInputs = (inputs: readonly string[]): string[] => (inputs.length > 0 ? ['  with:', ...indent(inputs, 4)] : []);

function publishStep(options: Options, index: Index, pins: ActionPins): string[] {
  const inputs: string[] = [];
  if (options.auth === 'api-token') inputs.push(`password: \${{ secrets.${secretOf(options, index)} }}`);
  if (index === 'testpypi') inputs.push('repository-url: https://test.pypi.org/legacy/');
  if (options.attestations === 'false') inputs.push('attestations: false');
  if (options.skip_existing === 'true') inputs.push('skip-existing: true');
  return [
    `- name: Publish distribution to ${LABELS[index]}`,
    `  uses: ${uses('pypa/gh-action-pypi-publish', options, pins)}`,
    ...withInputs(inputs),
  ];
}

function publishJob(options: Options, index: Index, pins: ActionPins): string[] {
  const environment = environmentOf(options, index);
  const needs = indexes(options)[0] === index ? 'build' : 'publish-to-testpypi';
  return [
    `publish-to-${index}:`,
    `  name: Publish to ${LABELS[index]}`,
    `  needs: ${needs}`,
    '  runs-on: ubuntu-latest',
    ...(environment === ''
      ? []
      : ['  environment:', `    name: ${yamlScalar(environment)}`, `    url: ${projectPage(options.project_name, index)}`]),
    ...(options.auth === 'trusted-publishing' ? ['  permissions:', '    id-token: write'] : ['  permissions: {}']),
    '  steps:',
    ...indent(
      [
        `- uses: ${uses('actions/download-artifact', options, pins)}`,
        ...withInputs(['name: dist', 'path: dist/']),
        ...publishStep(options, index, pins),
      ],
      4,
    ),
  ];
}

function buildSteps(options: Options, pins: ActionPins): string[] {
  if (options.tool === 'uv') return [`- uses: ${uses('astral-sh/setup-uv', options, pins)}`, '- run: uv build'];
  return [
    `- uses: ${uses('actions/setup-python', options, pins)}`,
    ...withInputs(["python-version: '3.x'"]),
    `- run: python -m pip install ${options.tool}`,
    `- run: ${options.tool === 'build' ? 'python -m build' : `${options.tool} build`}`,
  ];
}

function buildJob(options: Options, pins: ActionPins): string[] {
  return [
    'build:',
    '  name: Build the distribution',
    '  runs-on: ubuntu-latest',
    '  permissions:',
    '    contents: read',
    '  steps:',
    ...indent(
      [
        `- uses: ${uses('actions/checkout', options, pins)}`,
        ...withInputs(['persist-credentials: false']),
        ...buildSteps(options, pins),
        `- uses: ${uses('actions/upload-artifact', options, pins)}`,
        ...withInputs(['name: dist', 'path: dist/', 'if-no-files-found: error']),
      ],
      4,
    ),
  ];
}

const TRIGGER_LINES = {
  release: ['release:', '  types: [published]'],
  tag: ['push:', "  tags: ['v*']"],
  manual: ['workflow_dispatch:'],
} as const;

const joined = (blocks: readonly (readonly string[])[]): string[] =>
  blocks.flatMap((block, position) => (position === 0 ? block : ['', ...block]));

function workflow(options: Options, pins: ActionPins): string[] {
  const targets = indexes(options);
  return [
    `name: Publish to ${LABELS[targets.at(-1) ?? 'pypi']}`,
    '',
    'on:',
    ...indent(options.trigger.flatMap((trigger) => TRIGGER_LINES[trigger]), 2),
    '',
    'permissions: {}',
    '',
    'jobs:',
    ...indent(joined([buildJob(options, pins), ...targets.map((index) => publishJob(options, index, pins))]), 2),
  ];
}

/**
 * Writes the workflow, or the part of it that was asked for, indented as it stands in the whole file.
 * The build job has no way to sign in anywhere; a publishing job has the one permission it needs.
 *
 * @param options checked options: see `checkOptions`
 * @param pins the versions of the actions to use
 * @returns YAML, ending with a line break
 */
export function snippet(options: Options, pins: ActionPins): string {
  const targets = indexes(options);
  const parts = {
    workflow: () => workflow(options, pins),
    job: () => indent(joined(targets.map((index) => publishJob(options, index, pins))), 2),
    step: () => indent(joined(targets.map((index) => publishStep(options, index, pins))), 6),
  };
  return `${parts[options.scope]().join('\n')}\n`;
}
