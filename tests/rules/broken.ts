import fc from 'fast-check';
import { isMap, isScalar, isSeq, Pair, parseDocument, Scalar, visit, type Document, type YAMLMap } from 'yaml';
import { actions } from '../../src/data/action/actions.ts';
import { checkOptions } from '../../src/lib/generator/options.ts';
import { snippet } from '../../src/lib/generator/snippet.ts';
import { isPublishAction } from '../../src/lib/tools/action.ts';
import { wholeWorkflow } from '../github.ts';
import { options } from '../text/arbitraries.ts';

/** A whole workflow as parsed, and what publishes in it. */
interface Broken {
  document: Document;
  root: YAMLMap;
  jobs: YAMLMap[];
  steps: YAMLMap[];
}

/** One thing that people do to a workflow; it changes nothing where there is nothing of the kind. */
type Damage = (broken: Broken) => void;

const ACTION = 'pypa/gh-action-pypi-publish';
const OLD_COMMIT = '48b317d84d5f59668bb13be49d1697e36b3ad009';

const mapsOf = (items: readonly unknown[]): YAMLMap[] => items.filter((item) => isMap(item));

function read(text: string): Broken {
  const document: Document = parseDocument(text);
  const root = document.contents as YAMLMap;
  const jobs = mapsOf((root.get('jobs') as YAMLMap).items.map(({ value }) => value));
  const stepsOf = (job: YAMLMap): YAMLMap[] => (isSeq(job.get('steps')) ? mapsOf((job.get('steps') as unknown as { items: unknown[] }).items) : []);
  const publishes = (step: YAMLMap) => isPublishAction(String(step.get('uses') ?? '').split('@')[0]);
  return { document, root, jobs: jobs.filter((job) => stepsOf(job).some(publishes)), steps: jobs.flatMap(stepsOf).filter(publishes) };
}

const input = (name: string, value: string | boolean): Damage => ({ document, steps }) => {
  for (const step of steps) step.setIn(['with', name], document.createNode(value));
};

const renamed = (from: string, to: string, otherwise: string): Damage => ({ steps }) => {
  for (const step of steps) {
    const value: unknown = step.getIn(['with', from], true) ?? otherwise;
    if (step.hasIn(['with', from])) step.deleteIn(['with', from]);
    step.setIn(['with', to], value);
  }
};

const ref = (text: string, comment?: string): Damage => ({ steps }) => {
  for (const step of steps) {
    const uses = new Scalar(`${ACTION}${text}`);
    if (comment) uses.comment = ` ${comment}`;
    step.set('uses', uses);
  }
};

const ofJobs = (change: (job: YAMLMap, broken: Broken) => unknown): Damage => (broken) => {
  for (const job of broken.jobs) change(job, broken);
};

/** Lets the steps of each publishing job be others. */
const ofSteps = (change: (steps: YAMLMap[], broken: Broken) => YAMLMap[]): Damage =>
  ofJobs((job, broken) => {
    const steps = job.get('steps');
    if (isSeq(steps)) steps.items = change(mapsOf(steps.items), broken);
  });

const permission = (value: unknown): Damage => ofJobs((job, { document }) => job.set('permissions', document.createNode(value)));

/** What goes wrong, by a name that says so when a test fails. */
const damages: Readonly<Record<string, Damage>> = {
  'no permissions': ofJobs((job) => job.delete('permissions')),
  'no id-token': ofJobs((job) => isMap(job.get('permissions')) && job.deleteIn(['permissions', 'id-token'])),
  'id-token: read': permission({ contents: 'read', 'id-token': 'read' }),
  'permissions of nothing': permission(null),
  'read-all': permission('read-all'),
  'id-token beside a token': permission({ 'id-token': 'write' }),
  'permissions of the workflow': (broken) => {
    ofJobs((job) => job.delete('permissions'))(broken);
    broken.root.items.splice(1, 0, new Pair(broken.document.createNode('permissions'), broken.document.createNode({ contents: 'read', 'id-token': 'write' })));
  },
  master: ref('@master'),
  v1: ref('@v1'),
  'an old release': ref('@v1.8.3'),
  'a very old release': ref('@v1.4.2'),
  'an old commit': ref(`@${OLD_COMMIT}`, 'v1.8.3'),
  'half a commit': ref(`@${OLD_COMMIT.slice(0, 7)}`),
  'no version': ref(''),
  password: input('password', '${{ secrets.PYPI_API_TOKEN }}'),
  'a secret without braces': input('password', 'secrets.PYPI_API_TOKEN'),
  'a secret with too few braces': input('password', '${ secrets.PYPI_API_TOKEN }'),
  'a secret with a hyphen': input('password', '${{ secrets.PYPI-API-TOKEN }}'),
  'a token in the file': input('password', 'pypi-not-a-token'),
  'an empty password': input('password', ''),
  'a password or none': input('password', "${{ github.ref_type == 'tag' && secrets.PYPI_API_TOKEN || '' }}"),
  'an account name': input('user', 'someone'),
  '__token__': input('user', '__token__'),
  'attestations: false': input('attestations', false),
  "attestations: 'no'": input('attestations', 'no'),
  'skip-existing': input('skip-existing', true),
  'a name for the index': input('repository-url', 'testpypi'),
  'the index without its slash': input('repository-url', 'https://test.pypi.org/legacy'),
  'the front page of the index': input('repository-url', 'https://pypi.org/'),
  'another index': input('repository-url', 'https://upload.example.org/legacy/'),
  'an index of a variable': input('repository-url', '${{ vars.INDEX }}'),
  'repository_url': renamed('repository-url', 'repository_url', 'https://test.pypi.org/legacy/'),
  'skip_existing': renamed('skip-existing', 'skip_existing', 'true'),
  'packages_dir and packages-dir': (broken) => {
    input('packages_dir', 'dist/')(broken);
    input('packages-dir', 'dist/')(broken);
  },
  'a slip in password': renamed('password', 'pasword', '${{ secrets.PYPI_API_TOKEN }}'),
  'api-token': renamed('password', 'api-token', '${{ secrets.PYPI_API_TOKEN }}'),
  'an input of nobody': input('colour', 'red'),
  'no environment': ofJobs((job) => job.delete('environment')),
  'an environment of an expression': ofJobs((job) => job.set('environment', '${{ github.ref_name }}')),
  windows: ofJobs((job) => job.set('runs-on', 'windows-latest')),
  'several labels': ofJobs((job, { document }) => job.set('runs-on', document.createNode(['self-hosted', 'macOS']))),
  slim: ofJobs((job) => job.set('runs-on', 'ubuntu-slim')),
  'a matrix of systems': ofJobs((job, { document }) => {
    job.set('strategy', document.createNode({ matrix: { os: ['ubuntu-latest', 'windows-latest'] } }));
    job.set('runs-on', '${{ matrix.os }}');
  }),
  container: ofJobs((job) => job.set('container', 'python:3.13')),
  'no download': ofSteps((steps) => steps.filter((step) => !String(step.get('uses') ?? '').startsWith('actions/download-artifact'))),
  'a download astray': ofJobs((job) => {
    for (const step of mapsOf((job.get('steps') as { items?: unknown[] } | undefined)?.items ?? []))
      if (String(step.get('uses') ?? '').startsWith('actions/download-artifact')) step.setIn(['with', 'path'], 'files');
  }),
  'published twice': ofSteps((steps) => [...steps, steps.at(-1)?.clone() as YAMLMap]),
  'first to TestPyPI in the same job': ofSteps((steps, { document }) => {
    const first = steps.at(-1)?.clone() as YAMLMap;
    first.setIn(['with', 'repository-url'], document.createNode('https://test.pypi.org/legacy/'));
    return [...steps.slice(0, -1), first, ...steps.slice(-1)];
  }),
  'a checkout': ofSteps((steps, { document }) => [document.createNode({ uses: 'actions/checkout@v7' }) as YAMLMap, ...steps]),
  'a build in the publish job': ofSteps((steps, { document }) => [document.createNode({ run: 'python -m build' }) as YAMLMap, ...steps]),
  'pull requests': ({ root, document }) => root.set('on', document.createNode({ push: null, pull_request: null })),
  'pull requests only': ({ root }) => root.set('on', 'pull_request'),
  pull_request_target: ({ root, document }) => root.set('on', document.createNode(['push', 'pull_request_target'])),
  'called by others': ({ root }) => root.set('on', 'workflow_call'),
  'a caller': ({ root, document }) => root.setIn(['jobs', 'call'], document.createNode({ uses: './.github/workflows/publish-to-pypi.yml', permissions: { contents: 'read' } })),
};

/** How it may be written. */
const styles: Readonly<Record<string, Damage>> = {
  'inputs in braces': ({ steps }) => {
    for (const step of steps) if (isMap(step.get('with'))) (step.get('with') as YAMLMap).flow = true;
  },
  'steps in braces': ({ steps }) => {
    for (const step of steps) step.flow = true;
  },
  'permissions in braces': ofJobs((job) => {
    if (isMap(job.get('permissions'))) (job.get('permissions') as YAMLMap).flow = true;
  }),
  'quoted keys': ({ document }) => {
    visit(document, { Pair: (_, { key }) => void (isScalar(key) && (key.type = 'QUOTE_DOUBLE')) });
  },
  'quoted values': ({ document }) => {
    visit(document, { Scalar: (place, node) => void (place === 'value' && typeof node.value === 'string' && !node.value.includes('\n') && (node.type = 'QUOTE_SINGLE')) });
  },
  'comments at the ends of lines': ({ document }) => {
    visit(document, { Scalar: (place, node) => void (place === 'value' && !node.comment && (node.comment = ' why: as told')) });
  },
  'comments above': ({ document }) => {
    visit(document, { Map: (_, map) => void (!map.flow && map.items.forEach(({ key }) => isScalar(key) && (key.commentBefore = ' what is below'))) });
  },
  'blank lines': ({ document }) => {
    visit(document, { Map: (_, map) => void (!map.flow && map.items.slice(1).forEach(({ key }) => isScalar(key) && (key.spaceBefore = true))) });
  },
  'one block of inputs for all': ({ document, steps }) => {
    const [first, ...others] = steps;
    const inputs = first?.get('with');
    if (!first || others.length === 0 || !isMap(inputs)) return;
    const alias = document.createAlias(inputs, 'inputs');
    for (const step of others) step.set('with', alias);
  },
};

const layout = fc.record({ indent: fc.constantFrom(2, 4), indentSeq: fc.boolean(), lineWidth: fc.constant(0) });

// What is damaged is the action's step; `broken-commands.ts` breaks those of other programs.
const generated = options
  .map((state) => ({ ...state, uploader: 'action' as const }))
  .filter((state) => Object.keys(checkOptions(state)).length === 0)
  .map((state) => wholeWorkflow(snippet(state, actions), state.scope));

const named = (all: Readonly<Record<string, Damage>>) => fc.constantFrom(...Object.keys(all));

/** A workflow as the generator writes it, with one to three things gone wrong, written in one way or another. */
export const broken = fc
  .record({
    text: generated,
    wrong: fc.uniqueArray(named(damages), { minLength: 1, maxLength: 3 }),
    style: fc.uniqueArray(named(styles), { maxLength: 2 }),
    layout,
    windows: fc.boolean(),
  })
  .map(({ text, wrong, style, layout, windows }) => {
    const file = read(text);
    for (const name of wrong) damages[name]?.(file);
    for (const name of style) styles[name]?.(file);
    const made = String(file.document.toString(layout));
    return { names: [...wrong, ...style].join(' + '), text: windows ? made.replaceAll('\n', '\r\n') : made };
  });
