import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { actions } from '../../src/data/action/actions.ts';
import { example } from '../../src/data/example.ts';
import { checkOptions, scopeOf, type Options } from '../../src/lib/generator/options.ts';
import { environmentOf, indexes, secretOf, snippet, tokenVariable } from '../../src/lib/generator/snippet.ts';
import { actionlintFindings, githubFindings, wholeWorkflow } from '../github.ts';
import { runs } from '../runs.ts';
import { options } from '../text/arbitraries.ts';

interface Job {
  needs?: string;
  'runs-on': string;
  environment?: { name: string; url: string };
  permissions: Record<string, string>;
  steps: { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}

const valid = options.filter((state) => Object.keys(checkOptions(state)).length === 0);

const make = (changes: Partial<Options>) => {
  const state = { ...example, ...changes };
  return wholeWorkflow(snippet(state, actions), state.scope);
};

const jobs = (changes: Partial<Options>) => (parse(make(changes)) as { jobs: Record<string, Job> }).jobs;

const publishInputs = (changes: Partial<Options>, job = 'publish-to-pypi') => jobs(changes)[job]?.steps.at(-1)?.with;

describe('the workflow', () => {
  test('keeps the permission away from the job that builds', () => {
    const { build, 'publish-to-pypi': publish } = jobs({});
    expect(build?.permissions).toEqual({ contents: 'read' });
    expect(publish?.permissions).toEqual({ 'id-token': 'write' });
    expect(publish?.needs).toBe('build');
    expect(publish?.steps.some(({ run }) => run)).toBe(false);
  });

  test('has no password with Trusted Publishing and no permission with a token', () => {
    expect(publishInputs({})).toBeUndefined();
    expect(publishInputs({ auth: 'api-token' })).toEqual({ password: '${{ secrets.PYPI_API_TOKEN }}' });
    expect(jobs({ auth: 'api-token' })['publish-to-pypi']?.permissions).toEqual({});
  });

  test('passes on attestations and skip-existing only where they differ from the default', () => {
    expect(publishInputs({ attestations: 'false', skip_existing: 'true' })).toEqual({ attestations: false, 'skip-existing': true });
  });

  test('publishes to TestPyPI first, with an environment and a secret of its own', () => {
    const both = { index: 'testpypi-then-pypi', auth: 'api-token' } as const;
    const { 'publish-to-testpypi': first, 'publish-to-pypi': second } = jobs(both);
    expect(first?.needs).toBe('build');
    expect(second?.needs).toBe('publish-to-testpypi');
    expect(first?.environment).toEqual({ name: 'testpypi', url: 'https://test.pypi.org/p/davybot-market-cli' });
    expect(publishInputs(both, 'publish-to-testpypi')).toEqual({
      password: '${{ secrets.TEST_PYPI_API_TOKEN }}',
      'repository-url': 'https://test.pypi.org/legacy/',
    });
  });

  test.each([
    ['build', ['python -m pip install build', 'python -m build']],
    ['uv', ['uv build']],
    ['hatch', ['python -m pip install hatch', 'hatch build']],
    ['poetry', ['python -m pip install poetry', 'poetry build']],
    ['pdm', ['python -m pip install "pdm[locked]"', 'pdm build']],
  ] as const)('builds with %s', (tool, commands) => {
    expect(jobs({ tool })['build']?.steps.flatMap(({ run }) => run ?? [])).toEqual(commands);
  });

  const lastStep = (changes: Partial<Options>) => jobs(changes)['publish-to-pypi']?.steps.at(-1);

  test.each([
    ['uv', {}, 'uv publish --trusted-publishing always', undefined],
    ['uv', { auth: 'api-token', skip_existing: 'true' }, 'uv publish --check-url https://pypi.org/simple/', { UV_PUBLISH_TOKEN: '${{ secrets.PYPI_API_TOKEN }}' }],
    ['twine', { attestations: 'false' }, 'twine upload dist/*', undefined],
    ['twine', { auth: 'api-token', skip_existing: 'true' }, 'twine upload --skip-existing dist/*', { TWINE_USERNAME: '__token__', TWINE_PASSWORD: '${{ secrets.PYPI_API_TOKEN }}' }],
    ['rehearsal', {}, 'uv publish --dry-run --trusted-publishing always', undefined],
    ['rehearsal', { auth: 'api-token' }, 'uv publish --dry-run', { UV_PUBLISH_TOKEN: '${{ secrets.PYPI_API_TOKEN }}' }],
  ] as const)('publishes with %s and %o', (uploader, changes, run, env) => {
    const step = lastStep({ ...changes, uploader });
    expect([step?.run, step?.env]).toEqual([run, env]);
  });

  test('rehearses with what would be published, on the index that was chosen', () => {
    expect(jobs({ uploader: 'rehearsal', index: 'testpypi' })['publish-to-testpypi']?.steps.at(-1)?.run).toBe('uv publish --dry-run --trusted-publishing always --publish-url https://test.pypi.org/legacy/');
    expect(jobs({ uploader: 'rehearsal' })['publish-to-pypi']?.permissions).toEqual({ 'id-token': 'write' });
  });

  test('starts on exactly the chosen events', () => {
    const on = (trigger: Options['trigger']) => (parse(make({ trigger })) as { on: unknown }).on;
    expect(on(['release'])).toEqual({ release: { types: ['published'] } });
    expect(on(['tag', 'manual'])).toEqual({ push: { tags: ['v*'] }, workflow_dispatch: null });
  });

  test('pins every action to a full commit when asked to', () => {
    const lines = make({ pin: 'sha', tool: 'uv' }).split('\n').filter((line) => line.includes('uses:'));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('says the same as a part as it does in the whole', () => {
    const whole = make({});
    expect(whole).toContain(snippet({ ...example, scope: 'job' }, actions));
    expect(whole).toContain(snippet({ ...example, scope: 'step' }, actions));
  });

  test('is two jobs where a step is asked for and there are two indexes: no one job has the environments of both', () => {
    const both = { ...example, index: 'testpypi-then-pypi' } as const;
    expect(snippet({ ...both, scope: 'step' }, actions)).toBe(snippet({ ...both, scope: 'job' }, actions));
  });
});

test('both validators see what is wrong', async () => {
  const wrong = make({}).replace('id-token: write', 'id-tokn: write').replace('path: dist/', 'pth: dist/');
  const found = (await githubFindings(wrong)).join();
  expect(found).toContain("Unexpected value 'id-tokn'");
  expect(found).toContain("Invalid action input 'pth'");
  expect((await actionlintFindings(wrong)).join()).toMatch(/id-tokn/);
});

describe('every state of the form that is free of issues', () => {
  test(
    'makes a workflow that means what was chosen and that GitHub’s validator and actionlint accept',
    { timeout: 600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(valid, async (state) => {
          const yaml = wholeWorkflow(snippet(state, actions), scopeOf(state));
          const document = parseDocument(yaml, { version: '1.1', schema: 'core', merge: false });
          expect([...document.errors, ...document.warnings]).toEqual([]);
          const parsed = parse(yaml) as { jobs: Record<string, Job> };
          for (const index of scopeOf(state) === 'step' ? [] : indexes(state)) {
            const job = parsed.jobs[`publish-to-${index}`];
            const environment = environmentOf(state, index);
            expect(job?.environment?.name).toBe(environment === '' ? undefined : environment);
            expect(job?.['runs-on']).toBe('ubuntu-latest');
            const { with: inputs, env } = job?.steps.at(-1) ?? {};
            const token = state.auth === 'api-token' ? `\${{ secrets.${secretOf(state, index)} }}` : undefined;
            expect(state.uploader === 'action' ? inputs?.['password'] : env?.[tokenVariable(state)]).toBe(token);
          }
          expect(await githubFindings(yaml)).toEqual([]);
          expect(await actionlintFindings(yaml)).toEqual([]);
        }),
        { numRuns: runs(200, 2_000), seed: 20_261_123 },
      );
    },
  );
});
