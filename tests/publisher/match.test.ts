import { describe, expect, test } from 'vitest';
import { claimsOf, asStored, matchPublisher, reusableWorkflow, splitRepository, type Answer, type Claims, type Registered, type Rule } from '../../src/lib/publisher/match.ts';
import { workflowFile } from '../../src/lib/publisher/workflow-file.ts';
import { compareWithForm, type FormVerdict } from '../../src/lib/publisher/compare.ts';

// Written from pypi/warehouse@6b62157; lines without a file are those of warehouse/oidc/models/github.py.

const SHA = '0123456789abcdef0123456789abcdef01234567';
const TAG = 'refs/tags/v1.0.0';
const file = (name: string, at = TAG, repository = 'octo-org/pkg') => `${repository}/.github/workflows/${name}@${at}`;

const token: Claims = {
  repository: 'octo-org/pkg',
  repository_owner: 'octo-org',
  repository_owner_id: '1',
  workflow_ref: file('release.yml'),
  job_workflow_ref: file('release.yml'),
  ref: TAG,
  sha: SHA,
  jti: 'one',
  event_name: 'release',
  environment: 'pypi',
};
const publisher: Registered = { owner: 'octo-org', repository: 'pkg', workflow_filename: 'release.yml', environment: 'pypi', owner_id: '1' };
const any: Registered = { ...publisher, environment: '' };

const refused = (reason: string) => `refused: valid token, but no corresponding publisher (${reason})`;
const NOT_FOUND = refused('Publisher with matching claims was not found');
const NO_FILE = refused('Could not job extract workflow filename from OIDC claims');
const EVENT = refused("Publishing from a workflow invoked via 'pull_request_target' is not supported.");
const EXISTS = 'refused: valid token, but project already exists';
const mismatch = (got: string, ...expected: string[]) => refused(`The job_workflow_ref claim does not match, expecting one of [${expected.map((one) => `'${one}'`).join(', ')}], got '${got}'`);
const WANTED = [file('release.yml', SHA), file('release.yml')];

const said = ({ outcome, description, publisher: found }: Answer): string => {
  if (outcome === 'refused') return `refused: ${description}`;
  return found ? `${outcome}: ${found.environment || 'any environment'}` : outcome;
};

type Case = [reason: string, claims: Claims, publishers: Registered[], answer: string];
const other = 'octo-org/shared';

const cases: Case[] = [
  // The lookup: 216-238.
  ['all four columns and the environment agree (228-237)', {}, [publisher], 'accepted: pypi'],
  ['nothing is registered (238)', {}, [], NOT_FOUND],
  ['another owner (230)', {}, [{ ...publisher, owner: 'octo' }], NOT_FOUND],
  ['the owner in another case: the query is exact (230)', {}, [{ ...publisher, owner: 'Octo-Org' }], NOT_FOUND],
  ['another repository (229)', {}, [{ ...publisher, repository: 'pkg2' }], NOT_FOUND],
  ['the repository in another case: the check that ignores case (56-64) comes after an exact query (229)', {}, [{ ...publisher, repository: 'Pkg' }], NOT_FOUND],
  ['a repository renamed by case only: the claim has the new spelling (229)', { repository: 'octo-org/Pkg', job_workflow_ref: file('release.yml', TAG, 'octo-org/Pkg') }, [publisher], NOT_FOUND],
  ['another file (232)', {}, [{ ...publisher, workflow_filename: 'publish.yml' }], NOT_FOUND],
  ['the file in another case (232)', {}, [{ ...publisher, workflow_filename: 'Release.yml' }], NOT_FOUND],
  ['yml and yaml are two files (232)', {}, [{ ...publisher, workflow_filename: 'release.yaml' }], NOT_FOUND],
  ['a minus is no underscore (232; tests test_lookup_escapes)', { job_workflow_ref: file('release-pypi.yml') }, [{ ...publisher, workflow_filename: 'release_pypi.yml' }], NOT_FOUND],
  ['a percent sign is no wildcard (232; tests test_lookup_escapes)', { job_workflow_ref: file('release-pypi.yml') }, [{ ...publisher, workflow_filename: 'release%pypi.yml' }], NOT_FOUND],
  ['a path in the column never equals a file name (38-53, 232)', {}, [{ ...publisher, workflow_filename: '.github/workflows/release.yml' }], NOT_FOUND],
  ["another owner's number: the account was created anew (231)", {}, [{ ...publisher, owner_id: '2' }], NOT_FOUND],
  ['the number counts though a publisher without environment is there (231)', {}, [{ ...any, owner_id: '2' }], NOT_FOUND],
  ['the right one among others (228-237)', {}, [{ ...publisher, repository: 'x' }, publisher, { ...publisher, workflow_filename: 'x.yml' }], 'accepted: pypi'],
  ['a repository is split at its first slash only (219)', { repository: 'octo-org/a/b', job_workflow_ref: file('release.yml', TAG, 'octo-org/a/b') }, [{ ...publisher, repository: 'a/b' }], 'accepted: pypi'],

  // The environment: 198-214, 100-124.
  ['the claim is lowered before it is compared (204)', { environment: 'PyPI' }, [publisher], 'accepted: pypi'],
  ['a stored capital never equals a lowered claim (204)', { environment: 'PyPI' }, [{ ...publisher, environment: 'PyPI' }], NOT_FOUND],
  ['a stored capital does not match even its own spelling, but a publisher without environment does (204, 209-212)', { environment: 'PyPI' }, [{ ...publisher, environment: 'PyPI' }, any], 'accepted: any environment'],
  ['another environment (202-214)', { environment: 'release' }, [publisher], NOT_FOUND],
  ['no environment in the job, one in the publisher (202, 214)', { environment: null }, [publisher], NOT_FOUND],
  ['an empty claim is none (202)', { environment: '' }, [publisher], NOT_FOUND],
  ['a publisher without environment takes any (209-212)', { environment: 'anything' }, [any], 'accepted: any environment'],
  ['a publisher without environment takes none (209-212)', { environment: null }, [any], 'accepted: any environment'],
  ['a publisher without environment takes an empty claim (202, 209-212)', { environment: '' }, [any], 'accepted: any environment'],
  ['the publisher with the environment goes first, whatever the order (202-207)', {}, [any, publisher], 'accepted: pypi'],
  ['one with another environment is passed over for one without (209-212)', { environment: 'release' }, [publisher, any], 'accepted: any environment'],
  ['a blank is no empty environment (210)', { environment: null }, [{ ...publisher, environment: ' ' }], NOT_FOUND],

  // The file's name: 38-53, 223-226.
  ['no suffix', { job_workflow_ref: 'octo-org/pkg/dynamic/copilot/publish@refs/heads/main' }, [publisher], NO_FILE],
  ['no @ after the suffix (44)', { job_workflow_ref: 'octo-org/pkg/.github/workflows/release.yml' }, [publisher], NO_FILE],
  ['nothing before the suffix (41)', { job_workflow_ref: file('.yml') }, [publisher], NO_FILE],
  ['a suffix in capitals (42)', { job_workflow_ref: file('release.YML') }, [publisher], NO_FILE],
  ['an empty claim is there (242-243 of _core.py), but has no file (223-226)', { job_workflow_ref: '' }, [publisher], NO_FILE],
  ['a file with an @: the last suffix of the part counts (41, greedy)', { job_workflow_ref: file('a.yml@b.yml') }, [{ ...publisher, workflow_filename: 'a.yml@b.yml' }], 'accepted: pypi'],
  ['a ref that looks like a file: the first part counts (51)', { job_workflow_ref: file('release.yml', 'refs/heads/x.yml@y'), ref: 'refs/heads/x.yml@y' }, [publisher], 'accepted: pypi'],
  ['the file is looked for before any publisher (223-226)', { job_workflow_ref: 'x' }, [], NO_FILE],

  // Claims that have to be there: 152-161, and _core.py 234-249.
  ...(['repository', 'repository_owner', 'repository_owner_id', 'job_workflow_ref', 'jti', 'event_name', 'ref', 'sha'] as const).map(
    (name): Case => [`no ${name} (152-161; _core.py 242-249)`, { [name]: null }, [publisher], refused(`Missing claim '${name}'`)],
  ),
  ['a missing claim is named though nothing is registered (utils.py 101-105)', { sha: null }, [], refused("Missing claim 'sha'")],
  ['workflow_ref and sub are not asked for (167-189)', { workflow_ref: null, sub: null }, [publisher], 'accepted: pypi'],

  // The checks after the lookup: 152-165, and _core.py 251-292.
  ['repository_owner is compared exactly with the publisher (154)', { repository_owner: 'other' }, [publisher], refused("Check failed for required claim 'repository_owner'")],
  ['at the commit instead of the ref (90)', { job_workflow_ref: file('release.yml', SHA) }, [publisher], 'accepted: pypi'],
  ['an empty ref, as of a deployment of a commit (80-90)', { job_workflow_ref: file('release.yml', SHA), ref: '' }, [publisher], 'accepted: pypi'],
  ['an empty sha (90)', { sha: '' }, [publisher], 'accepted: pypi'],
  ['both empty (87-88)', { ref: '', sha: '' }, [publisher], refused('The ref and sha claims are empty')],
  ['one is empty and the other does not fit (90-95)', { job_workflow_ref: file('release.yml', 'refs/heads/main'), ref: '' }, [publisher], mismatch(file('release.yml', 'refs/heads/main'), file('release.yml', SHA))],
  ['at another ref: called as owner/repository/…@main from a tag (90-95)', { job_workflow_ref: file('release.yml', 'refs/heads/main') }, [publisher], mismatch(file('release.yml', 'refs/heads/main'), ...WANTED)],
  ['at another commit (90-95)', { job_workflow_ref: file('release.yml', 'f'.repeat(40)) }, [publisher], mismatch(file('release.yml', 'f'.repeat(40)), ...WANTED)],
  ['nothing after the @ (91)', { job_workflow_ref: file('release.yml', '') }, [publisher], mismatch(file('release.yml', ''), ...WANTED)],
  ['a file outside of .github/workflows (242)', { job_workflow_ref: `octo-org/pkg/dynamic/release.yml@${TAG}` }, [publisher], mismatch(`octo-org/pkg/dynamic/release.yml@${TAG}`, ...WANTED)],
  ['ref and sha alike are one expectation (90: a set)', { ref: 'x', sha: 'x' }, [publisher], mismatch(file('release.yml'), file('release.yml', 'x'))],
  ['a file whose path differs in case from the repository (91, 249)', { job_workflow_ref: file('release.yml', TAG, 'Octo-Org/pkg') }, [publisher], mismatch(file('release.yml', TAG, 'Octo-Org/pkg'), ...WANTED)],
  ['pull_request_target (133-137)', { event_name: 'pull_request_target' }, [publisher], EVENT],
  ['pull_request_target without a publisher is not reached (226-238)', { event_name: 'pull_request_target' }, [], NOT_FOUND],
  ['a wrong ref is said before the event (152-159, in order)', { event_name: 'pull_request_target', job_workflow_ref: file('release.yml', 'x') }, [publisher], mismatch(file('release.yml', 'x'), ...WANTED)],
  ['pull_request is another event (133)', { event_name: 'pull_request' }, [publisher], 'accepted: pypi'],

  // Reusable workflows: 217-226, 252-254.
  ['called in the same repository, called file registered (220-232)', { job_workflow_ref: file('publish.yml') }, [{ ...publisher, workflow_filename: 'publish.yml' }], 'accepted: pypi'],
  ['called in the same repository, caller registered (220-232)', { job_workflow_ref: file('publish.yml') }, [publisher], NOT_FOUND],
  ['called in another repository, called file registered (249-254, 91)', { job_workflow_ref: file('release.yml', 'refs/heads/main', other) }, [publisher], mismatch(file('release.yml', 'refs/heads/main', other), ...WANTED)],
  ['called in another repository, that one registered: the claim is the caller (218, 228-234)', { job_workflow_ref: file('publish.yml', TAG, other) }, [{ ...publisher, repository: 'shared', workflow_filename: 'publish.yml' }], NOT_FOUND],
  ['called in another repository, caller registered under its own file name (232)', { job_workflow_ref: file('publish.yml', TAG, other) }, [publisher], NOT_FOUND],

  // Pending publishers: views.py 200-304.
  ['a pending one becomes a regular one (views.py 239-283)', {}, [{ ...publisher, pending: 'new' }], 'accepted: pypi'],
  ['a pending one whose project exists (views.py 210-220)', {}, [{ ...publisher, pending: 'existing' }], EXISTS],
  ['that goes before a regular one that fits (views.py 200-220)', {}, [publisher, { ...publisher, pending: 'existing' }], EXISTS],
  ['a pending one that does not fit is passed over (views.py 273-276)', {}, [publisher, { ...publisher, repository: 'x', pending: 'existing' }], 'accepted: pypi'],
  ['pull_request_target of a pending one is swallowed (views.py 273-276)', { event_name: 'pull_request_target' }, [{ ...publisher, pending: 'new' }], NOT_FOUND],
  ['a wrong ref of a pending one is swallowed (views.py 273-276)', { job_workflow_ref: file('release.yml', 'x') }, [{ ...publisher, pending: 'new' }], NOT_FOUND],
  ['a project that exists is not reached with pull_request_target (services.py 313)', { event_name: 'pull_request_target' }, [{ ...publisher, pending: 'existing' }], NOT_FOUND],
  ['pending without environment takes any (209-212)', { environment: 'x' }, [{ ...any, pending: 'new' }], 'accepted: any environment'],
  ['the regular lookup after it still prefers the environment (views.py 281-283; 202-207)', {}, [{ ...any, pending: 'new' }, publisher], 'accepted: pypi'],
  ["the pending one is merged into a regular row of the same four values with an old owner's number, which is then not found (396-413, 231)", {}, [{ ...publisher, pending: 'new' }, { ...publisher, owner_id: '2' }], NOT_FOUND],
  ['merged into a regular row with the right number (396-413)', {}, [{ ...publisher, pending: 'new' }, publisher], 'accepted: pypi'],
  ['a missing claim is said by the regular phase (views.py 273-304)', { sha: null }, [{ ...publisher, pending: 'new' }], refused("Missing claim 'sha'")],
];

test('the table has at least 60 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

test.each(cases)('%s', (_, claims, publishers, answer) => {
  expect(said(matchPublisher({ ...token, ...claims }, publishers))).toBe(answer);
});

describe('what is not known', () => {
  const unsure = ({ steps }: Answer): Rule[] => steps.filter(({ verdict }) => verdict === 'unknown').map(({ rule }) => rule);
  const without = (...names: (keyof Claims)[]): Claims => Object.fromEntries(Object.entries(token).filter(([name]) => !names.includes(name as keyof Claims)));
  const { owner_id: _, ...shown } = publisher;

  test.each<[string, Claims, Registered, string, Rule[]]>([
    ['a log does not show the event nor PyPI the number', without('event_name', 'sha', 'jti'), shown, 'unknown: pypi', ['lookup-owner-id', 'event']],
    ['a file at a commit may be at that of the run', { ...without('sha'), job_workflow_ref: file('release.yml', SHA) }, publisher, 'unknown: pypi', ['job-workflow-ref']],
    ['a ref is no commit', { ...without('sha'), job_workflow_ref: file('release.yml', 'refs/heads/main') }, publisher, mismatch(file('release.yml', 'refs/heads/main'), file('release.yml', '{sha}'), file('release.yml')), []],
    ['any ref fits as long as that of the run is not known', without('ref'), publisher, 'unknown: pypi', ['job-workflow-ref']],
    ['older releases do not print the environment', without('environment'), publisher, 'unknown', ['lookup-environment']],
    ['which does not matter to a publisher without one', without('environment'), any, 'accepted: any environment', []],
    ['no repository, no lookup', without('repository'), publisher, 'unknown', ['lookup-owner']],
    ['no file, no lookup', without('job_workflow_ref'), publisher, 'unknown', ['workflow-filename']],
    ['what is known refuses all the same', without('event_name', 'environment'), { ...shown, repository: 'x' }, NOT_FOUND, []],
  ])('%s', (_, claims, registered, answer, rules) => {
    const given = matchPublisher(claims, [registered]);
    expect([said(given), unsure(given)]).toEqual([answer, rules]);
  });
});

test.each([
  ['foo/bar/.github/workflows/basic.yaml@refs/heads/main', 'basic.yaml'],
  ['foo/bar/.github/workflows/has..periods..yml@refs/heads/main', 'has..periods..yml'],
  ['foo/bar/.github/workflows/foo.yml.foo.yml@refs/heads/main', 'foo.yml.foo.yml'],
  ['foo/bar/.github/workflows/extra.yml@nested.yml@evil.yml@refs/heads/main', 'extra.yml@nested.yml@evil.yml'],
  ['foo/bar/.github/workflows/basic.yml@refs/heads/bad@branch@twomatches.yml', 'basic.yml'],
  ['foo/bar/.github/workflows/.yaml@refs/heads/main', undefined],
])('the file of %s is %s', (ref, name) => {
  expect(workflowFile(ref)).toBe(name);
});

test('a repository without a slash has no owner', () => {
  expect(splitRepository('octo-org')).toBeUndefined();
});

test('the form stores the file trimmed and the environment in lower case, and nothing else otherwise', () => {
  expect(asStored({ owner: 'Octo', repository: 'Pkg', workflow_filename: ' A.yml ', environment: 'PyPI' })).toEqual({ owner: 'Octo', repository: 'Pkg', workflow_filename: 'A.yml', environment: 'pypi' });
});

describe('a job in a reusable workflow', () => {
  const answers = (claims: Claims) => {
    const found = reusableWorkflow({ ...token, ...claims });
    return found && [found.kind, found.called, found.caller, found.withCalled.outcome, found.withCaller.outcome, found.attestations];
  };

  test.each<[string, Claims, unknown]>([
    ['is none where both refs are the same', {}, undefined],
    ['of the same repository passes with the called file, without attestations', { job_workflow_ref: file('publish.yml') }, ['same-repository', 'publish.yml', 'release.yml', 'accepted', 'refused', 'refused']],
    ['of the same repository at another ref never passes', { job_workflow_ref: file('publish.yml', 'refs/heads/main') }, ['same-repository', 'publish.yml', 'release.yml', 'refused', 'refused', 'never-reached']],
    ['of another repository never passes', { job_workflow_ref: file('publish.yml', 'refs/heads/main', other) }, ['other-repository', 'publish.yml', 'release.yml', 'refused', 'refused', 'never-reached']],
  ])('%s', (_, claims, expected) => {
    expect(answers(claims)).toEqual(expected);
  });
});

describe('the form beside the claims', () => {
  test.each<[string, Claims, Partial<Registered>, FormVerdict[]]>([
    ['nothing entered', {}, {}, ['not-entered', 'not-entered', 'not-entered', 'not-entered']],
    ['all the same; the form trims the file', {}, { owner: 'octo-org', repository: 'pkg', workflow_filename: ' release.yml', environment: 'pypi' }, ['same', 'same', 'same', 'same']],
    ['all in another case', {}, { owner: 'Octo-Org', repository: 'PKG', workflow_filename: 'Release.yml', environment: 'PyPI' }, ['differs-in-case', 'differs-in-case', 'differs-in-case', 'same-in-lower-case']],
    ['all different', {}, { owner: 'a', repository: 'b', workflow_filename: 'c.yml', environment: 'd' }, ['differs', 'differs', 'differs', 'differs']],
    ['an empty environment', {}, { environment: '' }, ['not-entered', 'not-entered', 'not-entered', 'any']],
    ['a job without environment', { environment: null }, { environment: 'pypi' }, ['not-entered', 'not-entered', 'not-entered', 'must-be-empty']],
    ['a subject with the environment', { environment: undefined, sub: 'repo:octo-org/pkg:environment:PyPI' } as Claims, { environment: 'pypi' }, ['not-entered', 'not-entered', 'not-entered', 'same']],
    ['a subject with ids and another one', { environment: undefined, sub: 'repo:octo-org@1/pkg@2:environment:release' } as Claims, { environment: 'pypi' }, ['not-entered', 'not-entered', 'not-entered', 'differs']],
    ['a subject without one', { environment: undefined, sub: 'repo:octo-org/pkg:ref:refs/tags/v1' } as Claims, { environment: 'pypi' }, ['not-entered', 'not-entered', 'not-entered', 'must-be-empty']],
    ['a customised subject', { environment: undefined, sub: 'repository_owner:octo-org:environment:pypi' } as Claims, { environment: 'pypi' }, ['not-entered', 'not-entered', 'not-entered', 'unknown']],
    ['its own claim before the subject', { environment: null, sub: 'repo:octo-org/pkg:environment:pypi' }, { environment: 'pypi' }, ['not-entered', 'not-entered', 'not-entered', 'must-be-empty']],
    ['a masked value', { repository: '***/pkg' }, { owner: 'octo-org', repository: 'pkg' }, ['unknown', 'unknown', 'not-entered', 'not-entered']],
    ['a file that cannot be taken out', { job_workflow_ref: 'x' }, { workflow_filename: 'x.yml' }, ['not-entered', 'not-entered', 'unknown', 'not-entered']],
  ])('%s', (_, claims, entered, verdicts) => {
    expect(compareWithForm({ ...token, ...claims }, entered).rows.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  test.each<[string, Partial<Registered>, FormVerdict[]]>([
    ['nothing entered', {}, ['found', 'found', 'found', 'refused']],
    ['an empty environment, which it cannot be', { environment: '' }, ['found', 'found', 'found', 'refused']],
    ['the one of the token, which it was not', { environment: 'pypi' }, ['found', 'found', 'found', 'refused']],
    ['another one, and another owner', { owner: 'a', environment: 'release' }, ['differs', 'found', 'found', 'differs']],
  ])('says after a refused environment what the refusal proves: %s', (_, entered, verdicts) => {
    expect(compareWithForm(token, entered, 'environment').rows.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(compareWithForm(token, entered, 'repository').rows).toEqual(compareWithForm(token, entered).rows);
  });

  test('shows what PyPI takes out of each claim', () => {
    expect(compareWithForm({ ...token, environment: 'PyPI' }, {}).rows.map(({ derived }) => derived)).toEqual(['octo-org', 'pkg', 'release.yml', 'pypi']);
  });

  test.each([
    ['repo:octo-org@1/pkg@2:environment:PyPI', 'pypi', 'refused'],
    ['repo:octo-org/pkg:pull_request', null, 'refused'],
    ['repo:octo-org/pkg:environment:docs', 'docs', 'unknown'],
    ['enterprise:acme', undefined, 'unknown'],
  ])('takes the environment out of %s where its claim is not printed', (sub, derived, outcome) => {
    const { environment: _, ...printed } = token;
    expect(compareWithForm({ ...printed, sub }, {}).rows[3]).toMatchObject({ claim: derived === undefined ? 'environment' : 'sub', derived });
    expect(matchPublisher({ ...printed, sub }, [{ owner: 'octo-org', repository: 'pkg', workflow_filename: 'release.yml', environment: 'docs' }]).outcome).toBe(outcome);
  });

  test.each<[string, Claims, string[]]>([
    ['nothing', {}, []],
    ['a reusable workflow of the same repository', { job_workflow_ref: file('publish.yml') }, ['reusable-same-repository']],
    ['and at another ref', { job_workflow_ref: file('publish.yml', 'refs/heads/main') }, ['reusable-same-repository', 'ref-differs']],
    ['one of another repository', { job_workflow_ref: file('publish.yml', 'refs/heads/main', other) }, ['reusable-other-repository']],
    ['a commit, which may be that of the run', { job_workflow_ref: file('release.yml', SHA), workflow_ref: file('release.yml', SHA) }, []],
    ['a refused event', { event_name: 'pull_request_target' }, ['event-refused']],
  ])('notes %s', (_, claims, notes) => {
    expect(compareWithForm({ ...token, ...claims }, {}).notes).toEqual(notes);
  });

  test('takes the values of a list without its lines', () => {
    expect(claimsOf({ repository: { value: 'a/b', line: 7 }, environment: { value: null, line: 8 } })).toEqual({ repository: 'a/b', environment: null });
  });
});
