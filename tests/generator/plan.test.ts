import { describe, expect, test } from 'vitest';
import { example } from '../../src/data/example.ts';
import { advise } from '../../src/lib/generator/advice.ts';
import { exampleNames } from '../../src/lib/generator/names.ts';
import type { Options } from '../../src/lib/generator/options.ts';
import { plan } from '../../src/lib/generator/plan.ts';

const of = (changes: Partial<Options>) => plan({ ...example, ...changes });
const keys = (lines: readonly { key: string }[]) => lines.map(({ key }) => key);

describe('the plan', () => {
  test('with Trusted Publishing registers a publisher, creates an environment and stores no secret', () => {
    const { publishers, tokens, github, checks } = of({});
    expect(publishers.map(({ index }) => index)).toEqual(['pypi']);
    expect(tokens).toEqual([]);
    expect(github).toEqual([
      { key: 'save-file', values: { file: '.github/workflows/publish.yml' } },
      { key: 'create-environment', values: { environment: 'pypi' }, url: 'https://github.com/geluzhiwei1/davybot-market-cli/settings/environments/new' },
    ]);
    expect(keys(checks)).toEqual(['start-release', 'log-trusted', 'log-attestations', 'log-uploaded', 'page-trusted']);
  });

  test('with a token creates one and stores it in the environment, or in the repository where there is none', () => {
    expect(keys(of({ auth: 'api-token' }).tokens)).toEqual(['token-for-project']);
    expect(keys(of({ auth: 'api-token', project: 'new' }).tokens)).toEqual(['token-for-account']);
    expect(keys(of({ auth: 'api-token' }).github)).toEqual(['save-file', 'create-environment', 'store-environment-secret']);
    expect(keys(of({ auth: 'api-token', environment: '' }).github)).toEqual(['save-file', 'store-repository-secret']);
    expect(keys(of({ auth: 'api-token' }).checks)).toEqual(['start-release', 'log-token', 'log-uploaded']);
  });

  test('for both indexes names both environments, and both secrets', () => {
    const { publishers } = of({ index: 'testpypi-then-pypi' });
    expect(publishers.map(({ index, fields }) => [index, new Map(fields).get('environment')])).toEqual([
      ['testpypi', 'testpypi'],
      ['pypi', 'pypi'],
    ]);
    const { github } = of({ index: 'testpypi-then-pypi', auth: 'api-token' });
    expect(github.flatMap(({ values }) => values['secret'] ?? [])).toEqual(['TEST_PYPI_API_TOKEN', 'PYPI_API_TOKEN']);
  });

  test('for both indexes asks of TestPyPI by itself whether the project is there, which it mostly is not', () => {
    const urls = (changes: Partial<Options>) => of({ index: 'testpypi-then-pypi', ...changes }).publishers.map(({ url }) => new URL(url ?? '').pathname);
    expect(urls({})).toEqual(['/manage/account/publishing/', '/manage/project/davybot-market-cli/settings/publishing/']);
    expect(urls({ testpypi_project: 'existing', project: 'new' })).toEqual(['/manage/project/davybot-market-cli/settings/publishing/', '/manage/account/publishing/']);
    expect(keys(of({ index: 'testpypi-then-pypi', auth: 'api-token' }).tokens)).toEqual(['token-for-account', 'token-for-project']);
    expect(of({ index: 'testpypi', testpypi_project: 'new' }).publishers[0]?.url).toContain('/manage/project/');
  });

  test('says how the log of each program shows that it worked', () => {
    const checks = (changes: Partial<Options>) => keys(of(changes).checks);
    expect(checks({ uploader: 'uv' })).toEqual(['start-release', 'log-sent', 'page-trusted']);
    expect(checks({ uploader: 'twine', auth: 'api-token' })).toEqual(['start-release', 'log-token-variable', 'log-uploaded']);
    expect(of({ uploader: 'twine', auth: 'api-token' }).checks[1]?.values['variable']).toBe('TWINE_PASSWORD');
    expect(checks({ uploader: 'rehearsal' })).toEqual(['start-rehearsal', 'log-exchanged', 'log-checked']);
    expect(checks({ uploader: 'rehearsal', auth: 'api-token', scope: 'step' })).toEqual(['log-token-variable', 'log-checked']);
  });

  test('of a part says where it goes, and gives its job what is registered and stored for it', () => {
    expect(keys(of({ scope: 'job' }).github)).toEqual(['add-job', 'create-environment']);
    expect(of({ scope: 'step', environment: 'yes' }).github.slice(0, 4)).toEqual([
      { key: 'add-step', values: { file: '.github/workflows/publish.yml' } },
      { key: 'job-permission', values: {} },
      { key: 'job-environment', values: { environment: '"yes"' } },
      { key: 'commit', values: {} },
    ]);
    expect(keys(of({ scope: 'step', auth: 'api-token' }).github)).toEqual(['add-step', 'job-environment', 'commit', 'create-environment', 'store-environment-secret']);
    expect(keys(of({ scope: 'step', auth: 'api-token', environment: '' }).github)).toEqual(['add-step', 'commit', 'store-repository-secret']);
    expect(keys(of({ scope: 'step', index: 'testpypi-then-pypi' }).github)).toEqual(['add-job', 'create-environment', 'create-environment']);
  });

  test('links to nothing by names that are the example’s still', () => {
    const links = (changes: Partial<Options>) => {
      const options = { ...example, ...changes };
      const { publishers, github } = plan(options, exampleNames(options, example));
      return [...publishers, ...github].flatMap(({ url }) => url ?? []);
    };
    expect(links({})).toEqual([]);
    expect(links({ project_name: 'mine' })).toEqual([]);
    expect(links({ project_name: 'mine', owner: 'me' })).toEqual([]);
    expect(links({ project_name: 'mine', owner: 'GeluZhiwei1', repository: 'mine' })).toEqual([]);
    expect(links({ owner: 'me', repository: 'mine' })).toEqual(['https://github.com/me/mine/settings/environments/new']);
    expect(links({ project_name: 'mine', owner: 'me', repository: 'mine' })).toHaveLength(2);
    // The page for a new project takes no names.
    expect(links({ project: 'new' })).toEqual(['https://pypi.org/manage/account/publishing/']);
  });

  test('links to no settings while the repository is not known', () => {
    expect(of({ auth: 'api-token', owner: '', repository: '' }).github.filter(({ url }) => url)).toEqual([]);
  });
});

test.each<[string, Partial<Options>, string[]]>([
  ['the example', {}, ['names-are-exact']],
  ['two triggers for one version', { trigger: ['release', 'tag'] }, ['release-and-tag', 'names-are-exact']],
  ['one trigger', { trigger: ['tag'] }, ['names-are-exact']],
  ['no environment', { environment: '' }, ['no-environment', 'names-are-exact']],
  ['a project that is new on TestPyPI', { index: 'testpypi-then-pypi' }, ['pending-expires', 'names-are-exact']],
  ['a new project', { project: 'new' }, ['pending-expires', 'names-are-exact']],
  ['a program that signs nothing', { uploader: 'twine' }, ['no-signing', 'names-are-exact']],
  ['a rehearsal', { uploader: 'rehearsal' }, ['rehearsal-proves', 'names-are-exact']],
  ['a rehearsal of a new project', { uploader: 'rehearsal', project: 'new' }, ['rehearsal-proves', 'rehearsal-pending', 'pending-expires', 'names-are-exact']],
  ['a rehearsal with a token', { uploader: 'rehearsal', auth: 'api-token' }, ['rehearsal-token']],
  ['a token for a new project', { auth: 'api-token', project: 'new', attestations: 'false' }, ['token-new-project']],
  ['attestations with a token', { auth: 'api-token' }, ['token-attestations']],
  ['only a job', { scope: 'job' }, ['needs-build', 'names-are-exact']],
  ['only a step', { scope: 'step' }, ['needs-permission', 'needs-environment', 'names-are-exact']],
  ['only a step, with a token', { scope: 'step', auth: 'api-token', attestations: 'false' }, ['needs-files', 'needs-environment-secret']],
  ['a step without an environment', { scope: 'step', environment: '' }, ['needs-permission', 'no-environment', 'names-are-exact']],
  ['steps for two indexes', { scope: 'step', index: 'testpypi-then-pypi', testpypi_project: 'existing' }, ['two-jobs', 'needs-build', 'names-are-exact']],
])('the advice on %s', (_, changes, advice) => {
  expect(advise({ ...example, ...changes })).toEqual(advice);
});
