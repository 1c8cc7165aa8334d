import { describe, expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check, type Check } from '../../../src/lib/rules/check.ts';
import { contradictionOf, type Contradiction } from '../../../src/lib/rules/facts/ran.ts';
import { mayMend, repair } from '../../../src/lib/rules/repair.ts';
import type { Told } from '../../../src/lib/rules/types.ts';
import { edited, file, places, USES, values } from '../inline.ts';

const ID = 'environment-mismatch';
const given = { publisher: { environment: 'pypi' } };
const text = (job: string) => file(`- uses: ${USES}`, `permissions: {id-token: write}${job && `\n${job}`}`);

// Warehouse compares the claim in lower case, and matches a publisher without environment when none with it is there.
test.each(['environment: pypi', 'environment: "PyPI"', 'environment:\n  url: https://pypi.org\n  name: pypi'])('%s is the registered one', (job) => {
  expect(places(ID, text(job), given)).toEqual([]);
});

test.each([
  ['', '3:3', '—'],
  ['environment: release', '6:5', 'release'],
  ['environment: {url: https://pypi.org}', '6:5', '—'],
  ['environment: ${{ inputs.where }}', '6:5?', '${{ inputs.where }}'],
])('“%s” is found at %s', (job, place, actual) => {
  expect(places(ID, text(job), given)).toEqual([place]);
  expect(values(ID, text(job), given)).toEqual([{ expected: 'pypi', actual }]);
});

test.each([
  ['environment: release # who may', 'environment: pypi # who may'],
  ['environment:\n  "name": \'release\'\n  url: https://pypi.org', 'environment:\n  "name": pypi\n  url: https://pypi.org'],
  ['environment: {url: https://pypi.org}', 'environment: {url: https://pypi.org, name: pypi}'],
  ['environment : release', 'environment : pypi'],
])('%s is put right in its own form', (before, after) => {
  expect(edited(ID, text(before), given)).toBe(text(after));
});

test('what is read through an alias stays: it may be the environment of other jobs', () => {
  const shared = file(`- uses: ${USES}`, 'permissions: {id-token: write}\nenvironment: *where', 'on: push\nenv: &where {name: release}');
  expect(places(ID, shared, given)).toHaveLength(1);
  expect(edited(ID, shared, given)).toBe(shared);
});

test('nothing is said without a registered environment, nor of a name that GitHub does not allow', () => {
  expect(places(ID, text(''), {})).toEqual([]);
  expect(places(ID, text(''), { publisher: { environment: 'x'.repeat(256) } })).toEqual([]);
});

describe('where the claims in the log name another environment, this is not the file that ran', () => {
  const ran = { publisher: { environment: 'prod' }, ran: 'prod' };

  test.each(['environment: production', ''])('“%s” is not said to be the cause', (job) => {
    expect(places(ID, text(job), ran)).toEqual([]);
  });

  test('one of its own is compared as before', () => {
    expect(places(ID, text('environment: production'), { ...ran, ran: 'production' })).toEqual(['6:5']);
  });
});

describe('what the log cannot have come from is not said to be its cause', () => {
  const job = (name: string, environment: string, step: string): string => `  ${name}:\n    runs-on: ubuntu-latest\n${environment && `    environment: ${environment}\n`}    steps:\n      - ${step}\n`;
  const action = (secret: string, url = ''): string => `uses: ${USES}\n        with: {password: "\${{ secrets.${secret} }}"${url && `, repository-url: ${url}`}}`;
  const uv = (secret: string, url = ''): string => `run: uv publish ${url && `--publish-url ${url}`}\n        env: {UV_PUBLISH_TOKEN: "\${{ secrets.${secret}-TOKEN }}"}`;
  const both = (publish: typeof action, environments = ['', '']): string => `on: push\njobs:\n${job('rehearse', environments[0]!, publish('TEST', 'https://test.pypi.org/legacy/'))}${job('publish', environments[1]!, publish('PYPI'))}`;
  const named = (text: string, { host, ran }: { host?: string; ran?: string }): string[] => {
    const { findings } = check(text, { action: publishAction, cause: text.includes('uv publish') ? 'invalid-authentication-information' : 'invalid-publisher-not-found', told: { values: {}, inputs: {}, ...(host && { host }) }, ...(ran && { ran }) }) as Check;
    return findings.filter(({ rule }) => /secret-may-be-empty$/.test(rule.id)).flatMap(({ explainsLog, place }) => (explainsLog ? [/secrets\.(\w+)/.exec(text.slice(place.offset))![1]!] : []));
  };

  test.each([['steps', action], ['commands', uv]] as const)('of a job for TestPyPI and one for PyPI the host in the log tells: %s', (_, publish) => {
    expect(named(both(publish), { host: 'upload.pypi.org' })).toEqual(['PYPI']);
    expect(named(both(publish), { host: 'test.pypi.org' })).toEqual(['TEST']);
    // The log does not tell, or names what the file does not have.
    expect(named(both(publish), {})).toEqual(['TEST', 'PYPI']);
    expect(named(both(publish), { host: 'status.example.org' })).toEqual(['TEST', 'PYPI']);
  });

  test('what its claims have as environment tells, too', () => {
    expect(named(both(action, ['testpypi', 'prod']), { ran: 'prod' })).toEqual(['PYPI']);
    expect(named(both(action, ['', '${{ inputs.where }}']), { ran: 'prod' })).toEqual(['PYPI']);
  });

  test('nothing of a file that is not the one that ran', () => {
    expect(named(both(action, ['testpypi', 'docs']), { ran: 'prod' })).toEqual([]);
  });

  test('what the log shows of its step is not said of those of another job', () => {
    const told = { values: {}, inputs: { password: 'absent' }, host: 'upload.pypi.org' } as const;
    expect(places('secret-may-be-empty', both(action), { cause: 'invalid-publisher-not-found', told })).toEqual(['12:16']);
  });

  test('a change in another job than that of the log is not known to mend what failed', () => {
    const given = { action: publishAction, cause: 'id-token-request-token-unset', told: { values: {}, inputs: {}, host: 'upload.pypi.org' } } as const;
    const plain = (_: string, url = ''): string => `uses: ${USES}${url && `\n        with: {repository-url: ${url}}`}`;
    const mends = (lacking: 'rehearse' | 'publish'): boolean[] => {
      const other = lacking === 'publish' ? 'rehearse' : 'publish';
      const text = both(plain as typeof action).replace(`  ${other}:\n`, `  ${other}:\n    permissions: {id-token: write}\n`);
      const { changes } = repair(text, given);
      return changes.filter(({ rule }) => rule.id === 'missing-id-token').map((change) => mayMend(change, given.cause, (check(text, given) as Check).findings));
    };
    expect(mends('publish')).toEqual([true]);
    expect(mends('rehearse')).toEqual([false]);
  });

  test('a command that is told no index may have one from a file that is not seen', () => {
    expect(named(`on: push\njobs:\n${job('publish', '', uv('TEST'))}`, { host: 'test.pypi.org' })).toEqual(['TEST']);
  });
});

describe('what the log proves of its run and everything here that publishes has otherwise is told', () => {
  const contradiction = (text: string, { told = {}, ran }: { told?: Partial<Told>; ran?: string | null | undefined }): Contradiction | undefined =>
    contradictionOf({ ...(check(text, { action: publishAction }) as Check), others: [], told: { values: {}, inputs: {}, ...told }, ...(ran !== undefined && { ran }) });
  const step = (inputs = ''): string => file(`- uses: ${USES}${inputs && `\n  with: {${inputs}}`}`);

  test.each([
    ['environment: production', 'prod', { of: 'environment', ran: 'prod', actual: 'production' }],
    ['', 'prod', { of: 'environment', ran: 'prod', actual: '' }],
    ['environment: {name: prod}', null, { of: 'environment', ran: '', actual: 'prod' }],
    // It may be the one, or the log does not tell.
    ['', null, undefined],
    ['environment: Prod', 'prod', undefined],
    ['environment: ${{ inputs.where }}', 'prod', undefined],
    ['environment: ${{ inputs.where }}', null, undefined],
    ['environment: production', '***', undefined],
    ['environment: production', undefined, undefined],
  ])('the environment: “%s” beside %s', (job, ran, told) => {
    expect(contradiction(text(job), { ran })).toEqual(told);
  });

  test('that a job has none is not concluded from a part of a file', () => {
    expect(contradiction(`    steps:\n      - uses: ${USES}\n`, { ran: 'prod' })).toBeUndefined();
    expect(contradiction(file(`- uses: ${USES}`, 'permissions:\n  …'), { ran: 'prod' })).toBeUndefined();
  });

  test('the program', () => {
    const [uv, twine, action] = ['- run: uv publish', '- run: twine upload dist/*', `- uses: ${USES}`].map((each) => file(each));
    expect(contradiction(action!, { told: { program: 'uv' } })).toEqual({ of: 'program', ran: 'uv', actual: 'pypa/gh-action-pypi-publish' });
    expect(contradiction(uv!, { told: { program: 'twine' } })).toEqual({ of: 'program', ran: 'twine', actual: 'uv publish' });
    expect(contradiction(twine!, { told: { program: 'action' } })).toEqual({ of: 'program', ran: 'pypa/gh-action-pypi-publish', actual: 'twine upload' });
    // One that builds or checks in the file, too, may be that of the log.
    expect(contradiction(file(`- run: uv build\n- uses: ${USES}`), { told: { program: 'uv' } })).toBeUndefined();
    expect(contradiction(file('- run: twine check dist/*\n- run: uv publish'), { told: { program: 'twine' } })).toBeUndefined();
    // The action runs twine, and what is called, or a script, may run anything.
    expect(contradiction(action!, { told: { program: 'twine' } })).toBeUndefined();
    for (const step of ['- run: make release', '- uses: octo/publish@v1', '- uses: ./publish']) expect(contradiction(file(`- uses: ${USES}\n${step}`), { told: { program: 'uv' } }), step).toBeUndefined();
  });

  test('what another program than that of the log does is not what its error comes from', () => {
    const named = (text: string, cause: string, program: NonNullable<Told['program']>): string[] =>
      (check(text, { action: publishAction, cause, told: { values: {}, inputs: {}, program } }) as Check).findings.flatMap(({ rule, explainsLog }) => (explainsLog ? [rule.id] : []));
    const secret = file(`- uses: ${USES}\n  with: {password: "\${{ secrets.A }}"}`, 'permissions: {id-token: write}');
    const token = file('- run: twine upload dist/*\n  env: {TWINE_USERNAME: __token__, TWINE_PASSWORD: "${{ secrets.A }}"}', 'permissions: {id-token: write}');
    expect(named(secret, 'invalid-publisher-not-found', 'action')).toContain('secret-may-be-empty');
    expect(named(secret, 'invalid-publisher-not-found', 'uv')).toEqual([]);
    expect(named(token, 'invalid-authentication-information', 'twine')).toContain('command-token-with-id-token');
    expect(named(token, 'invalid-authentication-information', 'action')).toEqual([]);
    // A script that is not seen may be what the log is of: that of the step is not.
    expect(named(`${secret}      - run: make release\n`, 'invalid-publisher-not-found', 'uv')).toEqual([]);
  });

  test('a token that is refused is refused whatever stands beside it', () => {
    for (const [step, id] of [[`- uses: ${USES}\n  with: {password: "\${{ secrets.A }}"}`, 'password-with-id-token'], ['- run: uv publish\n  env: {UV_PUBLISH_TOKEN: "${{ secrets.A }}"}', 'command-token-with-id-token']] as const) {
      for (const intent of ['api-token', 'trusted-publishing'] as const) {
        const given = { action: publishAction, cause: 'invalid-authentication-information', intent };
        const text = file(step, 'permissions: {id-token: write}');
        const { findings } = check(text, given) as Check;
        expect(findings.find(({ rule }) => rule.id === id)?.place.perhaps, id).toBe(true);
        expect(repair(text, given).changes.some((change) => mayMend(change, given.cause, findings)), `${id} ${intent}`).toBe(intent === 'trusted-publishing');
      }
    }
  });

  test('the index', () => {
    const forTest = step('repository-url: https://test.pypi.org/legacy/');
    expect(contradiction(forTest, { told: { host: 'upload.pypi.org' } })).toEqual({ of: 'index', ran: 'pypi', actual: 'testpypi' });
    expect(contradiction(step(), { told: { host: 'test.pypi.org' } })).toEqual({ of: 'index', ran: 'testpypi', actual: 'pypi' });
    expect(contradiction(step('repository-url: "${{ inputs.url }}"'), { told: { host: 'test.pypi.org' } })).toBeUndefined();
    expect(contradiction(step(), { told: { host: 'status.example.org' } })).toBeUndefined();
  });

  test.each([
    ['', 'given', true],
    ['password: ""', 'given', true],
    ['password: "${{ secrets.A-B }}"', 'given', true],
    ['password: "${{ secrets.A }}"', 'given', false],
    ['password: "${{ inputs.token }}"', 'given', false],
    ['password: pypi-abc', 'absent', true],
    ['password: "${{ secrets.A }}"', 'absent', false],
    ['', 'absent', false],
  ] as const)('the password of the action: “%s” beside one that is %s', (inputs, ran, is) => {
    expect(contradiction(step(inputs), { told: { inputs: { user: 'given', password: ran } } })).toEqual(is ? { of: 'password', ran } : undefined);
    // It is not the echo of the action.
    expect(contradiction(step(inputs), { told: { inputs: { password: ran } } })).toBeUndefined();
  });

  test.each([
    ['- run: uv publish', '', true],
    ['- run: twine upload dist/*', '', false],
    ['- run: uv publish\n  env: {UV_PUBLISH_TOKEN: "${{ secrets.A }}"}', '', false],
    // A step before, or what was left out, may hand it over.
    ['- uses: acme/secrets@v1\n- run: uv publish', '', false],
    ['- run: uv publish', 'env:\n  …', false],
  ])('the token of a command: “%s” %s', (sends, job, is) => {
    expect(contradiction(file(sends, job), { told: { inputs: { UV_PUBLISH_TOKEN: 'given', TWINE_PASSWORD: 'absent' } } })).toEqual(is ? { of: 'password', ran: 'token' } : undefined);
  });

  test('the permission that the run was refused, also where another job lacks it', () => {
    const told = { refused: true } as const;
    expect(contradiction(text(''), { told })).toEqual({ of: 'permission', job: 'publish', command: false });
    expect(contradiction(file('- run: uv publish', 'permissions: write-all'), { told })).toEqual({ of: 'permission', job: 'publish', command: true });
    expect(contradiction(step(), { told })).toBeUndefined();
    expect(contradiction(text(''), {})).toBeUndefined();
    const both = text('').replace('jobs:\n', `jobs:\n  rehearse:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${USES}\n        with: {repository-url: https://test.pypi.org/legacy/}\n`);
    expect(contradiction(both, { told })).toBeUndefined();
    expect(contradiction(both, { told: { ...told, host: 'upload.pypi.org' } })).toEqual({ of: 'permission', job: 'publish', command: false });
    expect(contradiction(both, { told: { ...told, host: 'test.pypi.org' } })).toBeUndefined();
  });

  test('the permission that the run had, also where another job has it', () => {
    const told = { signedIn: 'yes' } as const;
    const lacking = step().replace('permissions: {id-token: write}\n', '');
    expect(contradiction(lacking, { told })).toEqual({ of: 'granted', job: 'publish' });
    expect(contradiction(file('- run: uv publish', 'permissions: {contents: read}'), { told })).toEqual({ of: 'granted', job: 'publish' });
    expect(contradiction(file('- run: uv publish', 'permissions: write-all'), { told })).toBeUndefined();
    expect(contradiction(file('- run: uv publish', 'permissions:\n  …'), { told })).toBeUndefined();
    expect(contradiction(file('- run: uv publish').replace('on: push', 'on: workflow_call'), { told })).toBeUndefined();
    expect(contradiction(file('- run: uv publish', 'permissions: {contents: read}'), { told: { signedIn: 'perhaps' } })).toBeUndefined();
  });

  test.each([
    ['- run: pdm publish', 'pdm-credentials-missing'],
    [`- uses: ${USES}`, 'id-token-request-token-unset'],
  ])('what a file lacks that its run had is a fault of the next run, and not the cause of this one: %s', (sends, cause) => {
    const given = { action: publishAction, cause, told: { values: {}, inputs: {}, signedIn: 'yes' as const } };
    const lacking = file(sends, 'permissions: {contents: read}');
    const { findings } = check(lacking, given) as Check;
    expect(findings.filter(({ rule }) => /^missing-id-token|^command-without/.test(rule.id)).map(({ place, explainsLog }) => [place.later, explainsLog])).toEqual([[true, false]]);
    const { changes, text } = repair(lacking, given);
    expect(text).toContain('id-token: write');
    expect(changes.filter(({ made }) => made).map((change) => mayMend(change, cause, findings))).toEqual([false]);
  });
});
