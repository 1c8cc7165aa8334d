import type { Text } from '../../errors/types.ts';
import type { Surroundings } from '../../lib/rules/check.ts';
import type { ProblemId, RuleId } from '../../lib/rules/types.ts';
import { readWorkflow } from '../../lib/workflow/read.ts';
import type { Workflow } from '../../lib/workflow/workflow.ts';
import type { SourceId } from '../sources/sources.ts';

/** What a rule's page needs besides the rule and its example. */
export interface RulePage {
  /** Where its statements were read. */
  sources: readonly SourceId[];
  /** Errors of the catalogue whose sources carry its statements too. */
  as?: readonly string[];
  /** What the example is checked against besides itself, and a sentence that says so. */
  given?: { surroundings: Pick<Surroundings, 'publisher' | 'environment' | 'others'>; note: Text };
  /** What the `{places}` of the unsure text stand for, where the example's own values would make it untrue. */
  unsure?: Readonly<Record<string, string>>;
  /** Of a problem's other cases that repeat something of the text: a line that has it, by the case's code. */
  cases?: Readonly<Record<string, string>>;
  /** The example's place in the repository. */
  file?: string;
  /** That of the file without the fault, if it is another one. */
  fixedFile?: string;
}

/** A workflow beside the example. @throws if it cannot be read */
function beside(text: string): Workflow {
  const workflow = readWorkflow(text);
  if ('code' in workflow) throw new Error(workflow.detail);
  return workflow;
}

/** Where a publish workflow usually is. */
export const USUAL_FILE = '.github/workflows/publish.yml';

export const rulePages: Readonly<Record<RuleId | ProblemId, RulePage>> = {
  'refused-by-github': { sources: ['runner-permission-words', 'runner-repeated-keys', 'runner-tags', 'docs-filters', 'docs-if', 'thread-negation', 'thread-two-filters', 'thread-action-as-job'] },
  'filter-never-matches': { sources: ['docs-patterns', 'docs-filter-cheat-sheet', 'git-ref-format'] },
  'condition-never-true': { sources: ['docs-if', 'docs-expressions', 'docs-outputs', 'docs-events', 'docs-filters', 'git-ref-format'] },
  'filter-without-effect': { sources: ['thread-create-filters', 'thread-create-any', 'docs-events'], unsure: { event: 'create', filter: 'tags' } },
  'condition-always-true': { sources: ['thread-always-true', 'thread-block-if', 'docs-if', 'docs-expressions', 'docs-outputs'] },
  'retired-runner': { sources: ['thread-ubuntu-18', 'thread-ubuntu-20'], as: ['runner-image-retired'] },
  'retired-artifact-action': { sources: [], as: ['artifact-actions-v3-deprecated'] },
  'workflow-run-trigger': {
    sources: ['docs-events', 'docs-secure-use'],
    given: {
      surroundings: { others: [beside('name: Tests\non: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pipx run nox\n')] },
      note: { en: 'Beside it `.github/workflows/tests.yml`, named `Tests`, starts on each push and on each pull request.', 'zh-CN': '旁边还有名为 `Tests` 的 `.github/workflows/tests.yml`，每次推送、每个拉取请求都会触发它。' },
    },
  },
  'expression-in-script': { sources: ['docs-secure-use', 'docs-injections'] },
  'publish-in-composite-action': { sources: ['action-image'], as: ['image-of-own-repository', 'generated-action-not-found'], file: '.github/actions/publish/action.yml', fixedFile: USUAL_FILE },
  'secret-not-an-expression': { sources: ['docs-secrets', 'pypi-leaks'], as: ['potentially-invalid-token'] },
  'user-without-token': { sources: ['action-authenticates', 'action-defaults'], as: ['username-password-not-supported'] },
  'master-branch-ref': { sources: [], as: ['action-master-branch-sunset', 'twine-metadata-missing-required'] },
  'ref-does-not-exist': { sources: ['action-image', 'thread-tag-object'], as: ['action-version-not-found'], unsure: { ref: 'v1.12.5' } },
  'outdated-action': { sources: [], as: ['twine-metadata-version-unsupported', 'twine-metadata-missing-required', 'empty-token-warning'] },
  'unknown-input': { sources: ['runner-unknown-inputs', 'action-chooses'], as: ['unexpected-action-inputs'] },
  'deprecated-input': { sources: ['action-old-names'], as: ['deprecated-input-alias'] },
  'missing-id-token': { sources: ['action-chooses', 'docs-permission', 'docs-job-permissions', 'runner-sets-token'] },
  'password-with-id-token': { sources: ['action-chooses', 'action-attestations', 'action-authenticates'] },
  'secret-may-be-empty': { sources: ['docs-secrets', 'docs-secrets-reference', 'docs-reuse', 'action-chooses'] },
  'workflow-level-id-token': { sources: ['docs-job-permissions', 'docs-permission', 'pypi-claims', 'pypi-lookup'] },
  'caller-must-grant-id-token': { sources: ['caller-grants', 'docs-reuse'], as: ['pypi-attestations-build-config-mismatch'], file: '.github/workflows/release.yml' },
  'release-needs-contents-write': { sources: ['docs-job-permissions'], as: ['github-token-permission-missing'] },
  'publish-in-reusable-workflow': {
    sources: ['pypi-job-workflow-ref', 'pypi-checks-attestations'],
    as: ['pypi-attestations-build-config-mismatch'],
    fixedFile: '.github/workflows/release.yml',
  },
  'pull-request-target': { sources: ['pypi-events', 'docs-pull-request-target'] },
  'fork-pull-request-trigger': { sources: ['docs-secrets'], as: ['id-token-fork-pull-request'] },
  'release-created-trigger': { sources: ['docs-events', 'thread-immutable-tag'] },
  'release-made-by-github-token': {
    sources: ['docs-own-token', 'docs-trigger', 'release-please-token', 'release-please-created'],
    given: {
      surroundings: {
        others: [
          beside(
            'on:\n  push:\n    branches: [main]\njobs:\n  release-please:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: googleapis/release-please-action@v4\n        with:\n          token: ${{ secrets.GITHUB_TOKEN }}\n          release-type: python\n',
          ),
        ],
      },
      note: {
        en: 'Beside it `.github/workflows/release-please.yml` starts on each push to `main`. Its step `googleapis/release-please-action` makes the release, with `token: ${{ secrets.GITHUB_TOKEN }}`.',
        'zh-CN': '旁边还有 `.github/workflows/release-please.yml`，每次推送到 `main` 时启动，里面的步骤 `googleapis/release-please-action` 用 `token: ${{ secrets.GITHUB_TOKEN }}` 创建 release。',
      },
    },
  },
  'environment-mismatch': {
    sources: ['pypi-lookup', 'pypi-claims'],
    given: {
      surroundings: { publisher: { environment: 'pypi' } },
      note: { en: 'On PyPI the publisher is registered with the environment `pypi`.', 'zh-CN': 'PyPI 上的发布者填的环境是 `pypi`。' },
    },
  },
  'no-environment': {
    sources: ['docs-environments', 'pypi-lookup'],
    given: {
      surroundings: { environment: 'pypi' },
      note: { en: 'The reader wants the environment `pypi`; without a name the doctor adds none.', 'zh-CN': '这里假定你想用的环境叫 `pypi`；不填名字，诊断工具就不会添加。' },
    },
  },
  'non-linux-runner': { sources: [], as: ['action-linux-only', 'container-action-linux-only'] },
  'runner-without-docker': { sources: ['thread-slim-runner', 'thread-slim-daemon'], as: ['create-docker-action-not-found'] },
  'input-not-in-this-version': { sources: ['runner-unknown-inputs', 'action-old-names'], as: ['unexpected-action-inputs'] },
  'packages-dir-outside-workspace': { sources: [], as: ['twine-no-files'] },
  'repository-url-form': { sources: [], as: ['repository-url-trailing-slash', 'repository-url-wrong'] },
  'skip-existing-on-other-index': { sources: ['twine-skips-409'], as: ['twine-skip-existing-unsupported'] },
  'attestations-value-not-boolean': { sources: ['action-attestations', 'action-signs'] },
  'attestations-false-as-fix': { sources: ['action-chooses', 'action-attestations', 'action-signs'] },
  'publish-twice-in-one-job': { sources: ['action-signs'], as: ['attestation-already-exists'] },
  'signatures-among-files': { sources: ['action-uploads'], as: ['twine-unknown-distribution-format'] },
  'dist-not-downloaded': { sources: ['action-uploads'], as: ['missing-dists-warning', 'twine-unknown-distribution-format', 'artifact-not-found', 'artifact-name-conflict', 'artifact-no-files-found', 'build-no-python-project'] },
  'checkout-needs-contents-read': { sources: ['docs-job-permissions', 'thread-private-checkout'] },
  'unpinned-action': { sources: ['docs-secure-use'] },
  'command-without-credentials': { sources: ['docs-permission', 'docs-job-permissions'], as: ['uv-missing-credentials', 'twine-oidc-retrieval-failed'] },
  'command-token-with-id-token': { sources: ['uv-chooses', 'twine-chooses'] },
  'command-secret-may-be-empty': { sources: ['docs-secrets', 'docs-secrets-reference', 'docs-reuse', 'uv-chooses', 'twine-chooses'] },
  'command-username-not-token': { sources: ['twine-chooses'], as: ['username-password-not-supported', 'twine-prompt-without-terminal'] },
  'option-of-another-program': { sources: [], as: ['uv-argument-unexpected', 'twine-unrecognized-arguments', 'twine-skip-existing-unsupported'] },
  'command-password-without-username': { sources: [], as: ['hatch-credentials-missing', 'flit-credentials-missing'] },
  'uv-token-with-username': { sources: [], as: ['uv-arguments-conflict'] },
  'uv-password-without-username': { sources: ['uv-chooses'], as: ['uv-password-without-username'] },
  'uv-always-with-credentials': { sources: [], as: ['uv-credentials-with-trusted-publishing'] },
  'command-sends-file-twice': { sources: ['pypi-duplicate'], as: ['file-already-exists'] },
  'built-files-left-out': { sources: ['action-uploads', 'thread-wheels-astray', 'thread-wheels-left-out'] },
  'uv-index-without-checkout': { sources: [], as: ['uv-index-not-found'] },
  'invalid-yaml': { sources: ['runner-repeated-keys'], cases: { UNRESOLVED_ALIAS: 'tags: *.*', other: 'branches: [main' } },
  'not-a-workflow': { sources: ['docs-inherit'], file: '.github/actions/build/action.yml', fixedFile: USUAL_FILE },
};
