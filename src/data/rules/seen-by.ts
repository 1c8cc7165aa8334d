import type { Text } from '../../errors/types.ts';
import type { ProblemId, RuleId } from '../../lib/rules/types.ts';

/** The programs that were asked, and when. */
export const VERSIONS = { actionlint: '1.7.7', zizmor: '1.32.0', date: '2026-11-29' } as const;

/** What two other programs say of a fault, each asked about the example on its page with nothing else set. */
export interface Seen {
  /** `partly`: of some files that have the fault, not of the example. `other`: it reports something else there, such as a runner that its list does not have, or that a file of another kind is no workflow. */
  actionlint?: true | 'partly' | 'other';
  /** The audit that reports it; `refused`: it does not read the file, and says why. */
  zizmor?: string;
}

/** One row for each thing that the doctor finds: tests/rules/seen-by.test.ts asks actionlint again, tests/seen-by.ts zizmor. */
export const seenBy: Readonly<Record<RuleId | ProblemId, Seen>> = {
  'refused-by-github': { actionlint: true, zizmor: 'refused' },
  'publish-in-composite-action': { actionlint: 'other' },
  'secret-not-an-expression': {},
  'user-without-token': {},
  'master-branch-ref': {},
  'ref-does-not-exist': {},
  'outdated-action': {},
  'unknown-input': { actionlint: true },
  'deprecated-input': {},
  'missing-id-token': {},
  'password-with-id-token': { zizmor: 'use-trusted-publishing' },
  'secret-may-be-empty': {},
  'workflow-level-id-token': { zizmor: 'excessive-permissions' },
  'caller-must-grant-id-token': {},
  'release-needs-contents-write': {},
  'publish-in-reusable-workflow': {},
  'filter-never-matches': {},
  'filter-without-effect': { actionlint: true },
  'condition-never-true': {},
  'condition-always-true': { actionlint: true, zizmor: 'unsound-condition' },
  'pull-request-target': { zizmor: 'dangerous-triggers' },
  'fork-pull-request-trigger': {},
  'workflow-run-trigger': { zizmor: 'dangerous-triggers' },
  'release-made-by-github-token': {},
  'release-created-trigger': {},
  'environment-mismatch': {},
  'no-environment': {},
  'non-linux-runner': {},
  'runner-without-docker': { actionlint: 'other' },
  'retired-runner': { actionlint: 'partly' },
  'input-not-in-this-version': {},
  'repository-url-form': {},
  'skip-existing-on-other-index': {},
  'attestations-value-not-boolean': {},
  'attestations-false-as-fix': {},
  'publish-twice-in-one-job': {},
  'packages-dir-outside-workspace': {},
  'signatures-among-files': {},
  'dist-not-downloaded': {},
  'retired-artifact-action': { actionlint: true },
  'expression-in-script': { zizmor: 'template-injection' },
  'checkout-needs-contents-read': {},
  'unpinned-action': { zizmor: 'unpinned-uses' },
  'command-without-credentials': {},
  'command-token-with-id-token': {},
  'command-secret-may-be-empty': {},
  'command-username-not-token': {},
  'option-of-another-program': {},
  'command-password-without-username': {},
  'uv-token-with-username': {},
  'uv-password-without-username': {},
  'uv-always-with-credentials': {},
  'command-sends-file-twice': {},
  'built-files-left-out': {},
  'uv-index-without-checkout': {},
  'invalid-yaml': { actionlint: true, zizmor: 'refused' },
  'not-a-workflow': { actionlint: 'other' },
};

/** What they report on jobs that publish and the doctor does not, and why it does not. */
export interface LeftOut extends Seen {
  name: Text;
  why: Text;
}

export const leftOut: readonly LeftOut[] = [
  {
    zizmor: 'artipacked',
    name: { en: 'The checkout keeps its token in the folder', 'zh-CN': '检出后令牌留在目录里' },
    why: {
      en: 'It is GitHub’s token, ends with the job and publishes nothing on PyPI.',
      'zh-CN': '那是 GitHub 的令牌，作业结束就失效，也不能往 PyPI 上传。',
    },
  },
  {
    zizmor: 'excessive-permissions',
    name: { en: 'A job without `permissions:`', 'zh-CN': '作业没有写 `permissions:`' },
    why: {
      en: 'What a job has without it never includes `id-token: write`. Where the file gives that to every job, the doctor says so.',
      'zh-CN': '默认权限里从来没有 `id-token: write`；如果文件把它给了所有作业，诊断工具会指出来。',
    },
  },
  {
    zizmor: 'cache-poisoning',
    name: { en: 'A cache in a job that builds what is published', 'zh-CN': '构建发布文件的作业用了缓存' },
    why: {
      en: 'Somebody has to have run code in the default branch before: the file does not show whether anybody can.',
      'zh-CN': '前提是有人已经能在默认分支里运行代码，而这一点从文件看不出来。',
    },
  },
  {
    zizmor: 'use-trusted-publishing',
    name: { en: 'A token where Trusted Publishing would do', 'zh-CN': '能用可信发布却用了 token' },
    why: { en: 'It works. The doctor offers the change where you ask for it.', 'zh-CN': '这样能用。想换的话，可以在诊断工具里选择，由它来改。' },
  },
  {
    zizmor: 'secrets-inherit',
    name: { en: '`secrets: inherit`', 'zh-CN': '`secrets: inherit`' },
    why: { en: 'Whoever can change the called file of the same repository can change this one.', 'zh-CN': '能修改同一个仓库里被调用文件的人，本来就能修改这个文件。' },
  },
  {
    actionlint: true,
    name: { en: 'Actions made for an old Node', 'zh-CN': '为旧版 Node 编写的 action' },
    why: {
      en: 'GitHub runs them on a newer one. The doctor reports those that it has switched off.',
      'zh-CN': 'GitHub 会用较新的 Node 运行它们。已经停用的，诊断工具会指出来。',
    },
  },
  {
    actionlint: true,
    name: { en: '`set-output` in a script', 'zh-CN': '脚本里的 `set-output`' },
    why: { en: 'It still works, with a warning.', 'zh-CN': '仍然能用，只是会有警告。' },
  },
  {
    actionlint: true,
    name: { en: 'A property that the matrix or a step does not have', 'zh-CN': '矩阵或步骤里没有的属性' },
    why: { en: 'It comes to nothing, which was meant in each of the files that we read.', 'zh-CN': '它的值为空，而在我们看过的文件里，这都是有意为之。' },
  },
];
