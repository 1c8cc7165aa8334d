import { describe, expect, test } from 'vitest';
import { example } from '../../src/data/example.ts';
import { PUBLISHER_FIELDS, checkField, parseRepository, publisherPage, tokenPage, type FieldIssue, type PublisherField } from '../../src/lib/publisher/publisher.ts';

// From pypi/warehouse@6b62157: oidc/forms/github.py, oidc/models/github.py:38-45, utils/project.py:38-40.
const fields: [PublisherField, string, FieldIssue | undefined][] = [
  ['project_name', 'davybot-market-cli', undefined],
  ['project_name', 'A', undefined],
  ['project_name', 'a.b_c-d9', undefined],
  ['project_name', '', 'project-required'],
  ['project_name', '-a', 'project-invalid'],
  ['project_name', 'a-', 'project-invalid'],
  ['project_name', 'a b', 'project-invalid'],
  ['project_name', 'a\n', 'outer-whitespace'],
  ['project_name', 'ſ', 'project-invalid'],
  ['project_name', '项目', 'project-invalid'],
  ['owner', 'geluzhiwei1', undefined],
  ['owner', 'octo-org', undefined],
  ['owner', '', 'owner-required'],
  ['owner', '@octo', 'owner-invalid'],
  ['owner', ' octo', 'outer-whitespace'],
  ['owner', ' octo/repo', 'owner-invalid'],
  ['owner', ' ', 'owner-invalid'],
  ['owner', 'octo_company', 'owner-invalid'],
  ['owner', '-octo', 'owner-invalid'],
  ['owner', 'octo/repo', 'owner-invalid'],
  ['repository', 'Repo.name_1-x', undefined],
  ['repository', '.github', undefined],
  ['repository', '', 'repository-required'],
  ['repository', 'octo/repo', 'repository-invalid'],
  ['repository', 'repo ', 'outer-whitespace'],
  ['repository', '..', 'repository-invalid'],
  ['repository', 'alpha.git', 'repository-git'],
  ['repository', 'git', undefined],
  ['workflow_filename', 'publish.yml', undefined],
  ['workflow_filename', ' publish.yaml ', undefined],
  ['workflow_filename', 'release to pypi.yml', undefined],
  ['workflow_filename', '  ', 'workflow-required'],
  ['workflow_filename', 'Publish to PyPI', 'workflow-extension'],
  ['workflow_filename', 'publish.YML', 'workflow-extension'],
  ['workflow_filename', '.github/workflows/publish.yml', 'workflow-directories'],
  ['workflow_filename', '.github\\workflows\\publish.yml', 'workflow-directories'],
  ['workflow_filename', '.yml', 'workflow-characters'],
  ['workflow_filename', '.yml.yml', undefined],
  ['workflow_filename', 'a\nb.yml', 'workflow-characters'],
  ['environment', '', undefined],
  ['environment', 'pypi', undefined],
  ['environment', 'Release (prod)', undefined],
  ['environment', '环境', undefined],
  ['environment', '😀'.repeat(255), undefined],
  ['environment', 'a'.repeat(256), 'environment-too-long'],
  ['environment', ' pypi', 'outer-whitespace'],
  ['environment', 'pypi ', 'outer-whitespace'],
  ...PUBLISHER_FIELDS.map((field): [PublisherField, string, FieldIssue] => [field, `pypi-AgEIcHlwaS5vcmcCJDAw${field === 'workflow_filename' ? '.yml' : ''}`, 'token']),
  ['environment', "it's", 'environment-characters'],
  ...['\u202e', '\u2066', '\u200b', '\u00ad', '\u061c', '\u180e', '\u2060', '\u{e0001}', '\ue000'].flatMap((unseen): [PublisherField, string, FieldIssue][] => [
    ['environment', `a${unseen}b`, 'environment-characters'],
    ['workflow_filename', `a${unseen}b.yml`, 'workflow-characters'],
  ]),
  ['environment', 'a"b', 'environment-characters'],
  ['environment', 'a;b', 'environment-characters'],
  ['environment', 'a\\b', 'environment-characters'],
  ['environment', 'a\tb', 'environment-characters'],
  ['environment', 'a\ud800b', 'environment-characters'],
  ['environment', '${{ github.actor }}', 'environment-expression'],
];

test.each(fields)('checks %s %j as PyPI does: %s', (field, value, issue) => {
  expect(checkField(field, value)).toBe(issue);
});

describe('a repository’s address', () => {
  const octo = { owner: 'octo-org', repository: 'sampleproject' };

  test.each([
    'https://github.com/octo-org/sampleproject',
    'https://github.com/octo-org/sampleproject/',
    'https://github.com/octo-org/sampleproject.git',
    'https://www.github.com/octo-org/sampleproject/actions/runs/1?pr=2#step:3:4',
    'http://github.com/octo-org/sampleproject',
    'https://user@github.com/octo-org/sampleproject.git',
    'git@github.com:octo-org/sampleproject.git',
    'ssh://git@github.com/octo-org/sampleproject.git',
    '  github.com/octo-org/sampleproject\n',
  ])('is read from %j', (text) => {
    expect(parseRepository(text)).toEqual(octo);
  });

  test.each(['octo-org', 'octo-org/sampleproject', 'https://github.com/octo-org', 'https://gitlab.com/a/b', 'https://github.com.evil.example/a/b', 'https://github.com/a/..', 'https://github.com/a b/c', '', ...['orgs/octo-org/repositories', 'settings/profile', 'users/octo/projects', 'Marketplace/actions'].map((page) => `https://github.com/${page}`)])(
    'is not seen in %j',
    (text) => {
      expect(parseRepository(text)).toBeUndefined();
    },
  );
});

describe('the page to register a publisher', () => {
  test('of an existing project takes the values from its address and asks for no project name', () => {
    const { url, fields: entries } = publisherPage({ ...example, workflow_filename: ' publish.yml ' }, 'pypi', 'existing');
    expect(url).toBe(
      'https://pypi.org/manage/project/davybot-market-cli/settings/publishing/?provider=github&owner=geluzhiwei1&repository=davybot-market-cli&workflow_filename=publish.yml&environment=pypi',
    );
    expect(Object.fromEntries(entries)).toEqual({
      owner: 'geluzhiwei1',
      repository: 'davybot-market-cli',
      workflow_filename: 'publish.yml',
      environment: 'pypi',
    });
  });

  test('of a new project is the account’s, which takes nothing from its address', () => {
    const { url, fields: entries } = publisherPage(example, 'testpypi', 'new');
    expect(url).toBe('https://test.pypi.org/manage/account/publishing/');
    expect(entries[0]).toEqual(['project_name', 'davybot-market-cli']);
  });

  test('leaves an empty environment out of the address and encodes the rest', () => {
    expect(publisherPage({ ...example, environment: '' }, 'pypi', 'existing').url).not.toContain('environment');
    expect(publisherPage({ ...example, environment: 'a & b' }, 'pypi', 'existing').url).toContain('environment=a+%26+b');
  });
});

test('the page to create a token preselects an existing project by its normalized name', () => {
  expect(tokenPage('Davybot.Market__CLI', 'pypi', 'existing')).toBe('https://pypi.org/manage/account/token/?selected_project=davybot-market-cli');
  expect(tokenPage('x', 'testpypi', 'new')).toBe('https://test.pypi.org/manage/account/token/');
});
