import type { Fault } from '../fault.ts';

/** A rule that says too much or too little, caught by that rule's own test. */
const rule = (id: string, promise: string, from: string, to: string, says: RegExp): Fault => ({
  name: `rule-${id}`,
  promise,
  edits: [{ file: `src/lib/rules/${id}.ts`, from, to }],
  caught: [{ by: `workflow/rules/${id}.test.ts`, says }],
});

/** What the doctor promises of workflows: what it finds in them, and how it repairs them. */
export const workflow: readonly Fault[] = [
  {
    name: 'generated-download-goes-astray',
    promise: 'What the generator writes has no fault that the doctor knows.',
    edits: [{ file: 'src/lib/snippet.ts', from: "...withInputs(['name: dist', 'path: dist/']),\n        ...publishStep", to: "...withInputs(['name: dist']),\n        ...publishStep" }],
    caught: [
      { by: 'workflow/generated.test.ts', says: /what the generator writes has no fault, whatever is chosen/ },
      { by: 'workflow/repair.test.ts', says: /what the generator writes has no fault: only pinning is offered/ },
    ],
  },
  {
    name: 'pinned-to-a-tag',
    promise: 'A repair that is offered does what it says when it is chosen.',
    edits: [{ file: 'src/lib/rules/unpinned-action.ts', from: "newestLike('commit', action)", to: "newestLike('tag', action)" }],
    caught: [{ by: 'workflow/optional.test.ts', says: /unpinned-action\.hit.* is repaired as its twin shows/ }],
  },
  {
    name: 'rule-leads-nowhere',
    promise: 'A rule leads to a section that exists, in both languages.',
    edits: [{ file: 'src/lib/rules/secret-may-be-empty.ts', from: "page: '/cause/#empty-secret'", to: "page: '/cause/#secret-empty'" }],
    caught: [{ by: 'workflow/pages.test.ts', says: /secret-may-be-empty > has a page that exists/ }],
  },
  {
    name: 'repair-turns-round',
    promise: 'A repair is made once and for all: a second one changes nothing, and with all switches off nothing is changed.',
    edits: [{ file: 'src/lib/repair.ts', from: 'if (made) context = {', to: 'context = {' }],
    caught: [{ by: 'workflow/repair.test.ts', says: /is checked and repaired without an exception, into something that can be read, once and for all/ }],
  },
  {
    name: 'permission-that-does-not-exist',
    promise: 'GitHub’s validator and actionlint have nothing against a repaired file.',
    edits: [{ file: 'src/lib/rules/own-permissions.ts', from: "WRITE: Entry = ['id-token', 'write']", to: "WRITE: Entry = ['id-token', 'read']" }],
    caught: [{ by: 'workflow/repaired.test.ts', says: /have nothing against a repaired file/ }],
  },
  {
    name: 'changed-line-counts-as-removed',
    promise: "A rule's page marks what is different in the repaired file.",
    edits: [{ file: 'src/lib/rule-example.ts', from: 'if (isRemoved && !parts[index + 1]?.added)', to: 'if (isRemoved)' }],
    caught: [{ by: 'workflow/rule-pages.test.ts', says: /two texts differ by a changed line/ }],
  },
  {
    name: 'guilty-line-is-the-step',
    promise: 'The doctor names the guilty line.',
    edits: [{ file: 'src/lib/rules/missing-id-token.ts', from: 'startOf(job.permissions.pair ?? step.uses?.pair)', to: 'startOf(step.uses?.pair)' }],
    caught: [
      { by: 'workflow/rules.test.ts', says: /missing-id-token\.hit\.yml > has exactly the findings that it names/ },
      { by: 'workflow/rules/missing-id-token.test.ts', says: /is found with an empty one/ },
    ],
  },
  {
    name: 'commit-in-capitals-unknown',
    promise: 'What stands behind `@` is known for what it is.',
    edits: [{ file: 'src/lib/rules/action-ref.ts', from: 'const hash = name.toLowerCase();', to: 'const hash = name;' }],
    caught: [{ by: 'workflow/versions.test.ts', says: /@ED0C53931B1DC9BD32CBE73A98C7F6766F8A527E is a commit/ }],
  },
  rule('attestations-false-as-fix', 'The runner takes False for false.', "input?.text.toLowerCase() !== 'false'", "input?.text !== 'false'", /FALSE is found/),
  rule('attestations-value-not-boolean', 'A yes turns attestations on.', 'true|yes|y|on|1', 'true|on|1', /“yes” does what it says/),
  rule('caller-must-grant-id-token', 'A file of another repository is not known by its name.', " && job.uses?.text.startsWith('./') === true", '', /the file of another repository leaves it open/),
  rule('checkout-needs-contents-read', 'A checkout by a key of its own needs no permission.', "['token', 'ssh-key', 'repository']", "['token', 'repository']", /with \{ssh-key: x\} the job’s own token is not used/),
  rule('deprecated-input', 'An old name is right in an old release.', 'if (!old || !input || (version && isOlder(version, since))) return [];', 'if (!old || !input) return [];', /at v1\.6\.4 it is found/),
  rule('dist-not-downloaded', 'A checkout may bring the files.', 'if (!first) return { certain: !checkout };', 'if (!first) return { certain: true };', /a checkout may bring the files/),
  rule('environment-mismatch', 'An environment is compared as PyPI does, without its case.', 'environment.name.toLowerCase() === expected.toLowerCase()', 'environment.name === expected', /environment: "PyPI" is the registered one/),
  rule('fork-pull-request-trigger', 'No repair keeps a job from ever running.', " || workflow.triggers?.size === 1) return undefined", ') return undefined', /where nothing else starts it, there is none to add/),
  rule('input-not-in-this-version', 'The release that brought an input has it.', '!isOlder(version, since)) return [];', 'isOlder(since, version)) return [];', /lacks what .* has/),
  rule('master-branch-ref', 'A branch has its case.', 'master$/.test(ref)', 'master$/i.test(ref)', /@Master is something else/),
  rule('no-environment', 'A registered environment is another matter.', 'if (publisher.environment) return [];', '', /a registered environment is another matter/),
  rule('non-linux-runner', 'The action runs on Linux only.', '(?:windows|macos)/i', 'windows/i', /runs-on: macos-15 is found/),
  rule('outdated-action', 'The release since which a kind of file is taken is the right one.', "before: 'v1.12.3'", "before: 'v1.12.2'", /v1\.12\.2 refuses Metadata-Version 2\.4/),
  rule('password-with-id-token', 'Another index takes no OIDC token.', 'isOtherIndex(publish) || ', '', /is not said of another index/),
  rule('publish-in-composite-action', 'Old releases worked in composite actions.', 'if (version && isOlder(version, SINCE)) return [];', '', /at v1\.11\.0 it is found/),
  rule('publish-in-reusable-workflow', 'A file that also starts by itself leaves open which way it runs.', 'trusted && triggers.size === 1 && attests', 'trusted && attests', /an event that may start it itself, too, leaves it open/),
  rule('publish-twice-in-one-job', 'Files of another directory are not met again.', 'if (made === false || packagesDir(first.step) !== packagesDir(publish.step)) return [];', 'if (made === false) return [];', /nothing is met with other directories/),
  rule('pull-request-target', 'A job that a condition skips does not publish.', "if (runs === 'skipped') return [];", '', /github\.event_name == 'push'.* it is found/),
  rule('ref-does-not-exist', 'A shortened commit is no version.', "'tag-object', 'short-commit', 'no-image'", "'tag-object', 'no-image'", /@48b317d becomes/),
  rule('repository-url-form', 'The address of another index is its own matter.', 'exact || (whole && !target) ? [] : [place]', 'exact ? [] : [place]', /https:\/\/example\.org\/pypi\.org is let through/),
  rule('runner-without-docker', 'A slim runner has no Docker, also among others.', 'labels.includes(SLIM)', 'labels.every((each) => each === SLIM) && !matrix', /ubuntu-slim, ubuntu-latest.* has none/),
  rule('secret-may-be-empty', 'No secret begins with GITHUB_.', '/^(?!github_)[a-z_]', '/^[a-z_]', /secrets\.GITHUB_PYPI .* cannot be there/),
  rule('secret-not-an-expression', 'What a shell would read is no expression.', '(?:\\$\\{?(?:env:)?|%|env\\.)', '(?:\\$\\{?(?:env:)?|env\\.)', /'%MY_TOKEN%' was meant to be/),
  rule('skip-existing-on-other-index', 'False turns the input off.', "skip.text.toLowerCase() === 'false' || ", '', /skip-existing: False` is found/),
  rule('unknown-input', 'A repair does not make an address of a name.', "meant === 'repository-url' && !/^https?", "meant === 'url' && !/^https?", /repository: testpypi stays/),
  rule('unpinned-action', 'A tag can be moved as well.', "return kind === 'branch' || kind === 'tag' ? [{", "return kind === 'branch' ? [{", /@v1\.8\.3" # keep becomes/),
  rule('user-without-token', 'An expression leaves open who it is.', '(user.expression || pypi === undefined) && !leaves', 'pypi === undefined && !leaves', /an expression is open/),
  rule('workflow-level-id-token', 'A job of unknown needs may need the permission.', '!publish.has(job) && isPlainJob(job))) return [];', '!publish.has(job))) return [];', /not where another job may need it: - run: cosign/),
];
