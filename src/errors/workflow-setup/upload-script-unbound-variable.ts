import type { ErrorEntry } from '../types.ts';

/** What the script itself names: with a release that forgot one, a job on GitHub stops there as well. */
const OF_THE_SCRIPT = { wording: [1], not: { values: { variable: { begins: ['GITHUB_', 'RUNNER_', 'ACTIONS_'] } } } } as const;

export default {
  id: 'upload-script-unbound-variable',
  stage: 'workflow-setup',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: '/app/twine-upload.sh: line {line}: GITHUB_WORKFLOW_REF: unbound variable', since: 'v1.10.2' },
    { text: '/app/twine-upload.sh: line {line}: {variable}: unbound variable' },
    { text: "/app/oidc-exchange.py{traceback}KeyError: 'GITHUB_STEP_SUMMARY'", since: 'v1.14.0' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'GITHUB_WORKFLOW_REF: unbound variable',
  name: { en: 'A variable that the action needs is not set', 'zh-CN': 'action 需要的变量没有设置' },
  meaning: {
    en: "The script of the action stops at the first variable that is not set. GitHub's runner always sets `GITHUB_WORKFLOW_REF`: where that one is missing, the script is not running in a job on GitHub.",
    'zh-CN': 'action 的脚本一遇到没有设置的变量就停下。`GITHUB_WORKFLOW_REF` 在 GitHub 的运行器上总会有：缺的如果是它，脚本就不是在 GitHub 的作业里运行的。',
  },
  says: [
    {
      applies: OF_THE_SCRIPT,
      en: 'The script of the action stopped at `{variable}`, which is not set. That is none of those that GitHub sets in every job: this release of the action forgot it, or its image was started by hand without it. Nothing was sent.',
      'zh-CN': 'action 的脚本停在没有设置的 `{variable}`。它不是 GitHub 在每个作业里都会设置的那些：要么这个版本的 action 漏掉了它，要么镜像是手动启动的，没有给出它。什么都没有发送。',
    },
    {
      applies: { wording: [2] },
      en: "The action stopped at `GITHUB_STEP_SUMMARY`, which is not set. GitHub's runner sets it in every job: the action is not running in a job on GitHub, or its image was started by hand. Nothing was sent.",
      'zh-CN': 'action 停在没有设置的 `GITHUB_STEP_SUMMARY`。GitHub 的运行器在每个作业里都会设置它：要么 action 不是在 GitHub 的作业里运行的，要么镜像是手动启动的。什么都没有发送。',
    },
  ],
  causes: [
    {
      en: 'A release of the action, or the commit that a branch had then, uses a variable that it does not set, such as `VERBOSE`.',
      'zh-CN': 'action 的某个版本，或者分支当时的那个提交，用到了自己没有设置的变量，比如 `VERBOSE`。',
    },
    {
      en: 'The workflow runs on Gitea, Forgejo or another service that does not set `GITHUB_WORKFLOW_REF`. The script needs it since v1.10.2; the maintainers do not support this use.',
      'zh-CN': '工作流运行在 Gitea、Forgejo 或其他不设置 `GITHUB_WORKFLOW_REF` 的服务上。脚本从 v1.10.2 起需要它；维护者不支持这种用法。',
    },
    {
      en: 'The image of the action was started by hand, without `INPUT_USER`, `INPUT_PASSWORD` and the other variables.',
      'zh-CN': '手动启动了 action 的镜像，没有给 `INPUT_USER`、`INPUT_PASSWORD` 等变量。',
    },
  ],
  fixes: [
    {
      applies: OF_THE_SCRIPT,
      certain: true,
      changes: 'file',
      when: { en: 'The variable is one of the script', 'zh-CN': '变量是脚本自己的' },
      steps: [
        {
          en: 'In the workflow file, write `pypa/gh-action-pypi-publish@release/v1`, or its newest release: such a slip has been mended since, that with `VERBOSE` in v1.4.1. If you start its image by hand, use the action in a job on GitHub instead.',
          'zh-CN': '在工作流文件里写 `pypa/gh-action-pypi-publish@release/v1`，或者它的最新版本：这类疏漏后来都改好了，`VERBOSE` 是在 v1.4.1 里改的。如果镜像是你手动启动的，就改为在 GitHub 的作业里使用这个 action。',
        },
      ],
    },
    {
      applies: { not: OF_THE_SCRIPT },
      changes: 'file',
      when: { en: 'I publish from a service other than GitHub', 'zh-CN': '我不是在 GitHub 上发布' },
      steps: [
        {
          en: 'Replace the step with one that runs `python -m pip install twine` and `twine upload dist/*`, with `TWINE_USERNAME: __token__` and the API token as `TWINE_PASSWORD` under its `env:`.',
          'zh-CN': '把这个步骤换成运行 `python -m pip install twine` 和 `twine upload dist/*`，并在它的 `env:` 下给出 `TWINE_USERNAME: __token__`，把 API token 放进 `TWINE_PASSWORD`。',
        },
        {
          en: 'Or publish from a job on GitHub, where the action works.',
          'zh-CN': '或者在 GitHub 上的作业里发布，action 在那里可以用。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. Try the new step against TestPyPI first: `--repository testpypi` and a token made on TestPyPI.',
      'zh-CN': '什么都没有上传，版本号还能用。先在 TestPyPI 上试一次新步骤：加上 `--repository testpypi`，并使用在 TestPyPI 上创建的 token。',
    },
  ],
  next: ['twine-credential-not-found', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [8, 45] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/275' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/41' },
  ],
} as const satisfies ErrorEntry;
