import { scopeOf, type Options } from './options.ts';
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

const UPLOAD_URLS: Record<Index, string | undefined> = { pypi: undefined, testpypi: 'https://test.pypi.org/legacy/' };
const SIMPLE_URLS: Record<Index, string> = { pypi: 'https://pypi.org/simple/', testpypi: 'https://test.pypi.org/simple/' };

/** The variable in which a program that is no action looks for its token. */
export const tokenVariable = ({ uploader }: Pick<Options, 'uploader'>): string => (uploader === 'twine' ? 'TWINE_PASSWORD' : 'UV_PUBLISH_TOKEN');

const setupPython = (options: Options, pins: ActionPins): string[] => [`- uses: ${uses('actions/setup-python', options, pins)}`, ...withInputs(["python-version: '3.x'"])];

function actionStep(options: Options, index: Index, pins: ActionPins): string[] {
  const inputs: string[] = [];
  if (options.auth === 'api-token') inputs.push(`password: \${{ secrets.${secretOf(options, index)} }}`);
  if (UPLOAD_URLS[index]) inputs.push(`repository-url: ${UPLOAD_URLS[index]}`);
  if (options.attestations === 'false') inputs.push('attestations: false');
  if (options.skip_existing === 'true') inputs.push('skip-existing: true');
  return [`- name: Publish distribution to ${LABELS[index]}`, `  uses: ${uses('pypa/gh-action-pypi-publish', options, pins)}`, ...withInputs(inputs)];
}

/** A step that runs a program, with the token in the program's own variable. */
function commandStep(options: Options, index: Index, words: readonly (string | false | undefined)[]): string[] {
  const token = `${tokenVariable(options)}: \${{ secrets.${secretOf(options, index)} }}`;
  const env = options.auth === 'api-token' ? ['  env:', ...(options.uploader === 'twine' ? ['    TWINE_USERNAME: __token__'] : []), `    ${token}`] : [];
  const verb = options.uploader === 'rehearsal' ? 'Rehearse publishing' : 'Publish distribution';
  return [`- name: ${verb} to ${LABELS[index]}`, `  run: ${words.filter(Boolean).join(' ')}`, ...env];
}

function uvSteps(options: Options, index: Index, pins: ActionPins): string[] {
  return [
    `- uses: ${uses('astral-sh/setup-uv', options, pins)}`,
    // What others may have written into a cache has no place where files are published.
    ...withInputs(['enable-cache: false']),
    ...commandStep(options, index, [
      'uv publish',
      options.uploader === 'rehearsal' && '--dry-run',
      // Otherwise a dry run says nothing of an exchange that failed, and an upload asks for credentials at the end.
      options.auth === 'trusted-publishing' && '--trusted-publishing always',
      UPLOAD_URLS[index] && `--publish-url ${UPLOAD_URLS[index]}`,
      options.skip_existing === 'true' && `--check-url ${SIMPLE_URLS[index]}`,
    ]),
  ];
}

function twineSteps(options: Options, index: Index, pins: ActionPins): string[] {
  return [
    ...setupPython(options, pins),
    '- run: python -m pip install twine',
    ...commandStep(options, index, ['twine upload', UPLOAD_URLS[index] && `--repository-url ${UPLOAD_URLS[index]}`, options.skip_existing === 'true' && '--skip-existing', 'dist/*']),
  ];
}

const UPLOADERS = { action: actionStep, uv: uvSteps, twine: twineSteps, rehearsal: uvSteps } as const;

const publishSteps = (options: Options, index: Index, pins: ActionPins): string[] => UPLOADERS[options.uploader](options, index, pins);

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
        ...publishSteps(options, index, pins),
      ],
      4,
    ),
  ];
}

function buildSteps(options: Options, pins: ActionPins): string[] {
  if (options.tool === 'uv') return [`- uses: ${uses('astral-sh/setup-uv', options, pins)}`, '- run: uv build'];
  return [
    ...setupPython(options, pins),
    // The newest release of pdm does not start with the newest hishel: `locked` has the packages that it was released with.
    `- run: python -m pip install ${options.tool === 'pdm' ? '"pdm[locked]"' : options.tool}`,
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
    step: () => indent(joined(targets.map((index) => publishSteps(options, index, pins))), 6),
  };
  return `${parts[scopeOf(options)]().join('\n')}\n`;
}
