import { actions } from '../../data/action/actions.ts';
import type { ErrorEntry } from '../types.ts';

const { version } = actions['pypa/gh-action-pypi-publish'];

export default {
  id: 'action-master-branch-sunset',
  stage: 'workflow-setup',
  emitter: 'gh-action-pypi-publish',
  severity: 'warning',
  messages: [
    {
      text: 'You are using "pypa/gh-action-pypi-publish@master". The "master" branch of this project has been sunset and will not receive any updates, not even security bug fixes. Please, make sure to use a supported version. If you want to pin to v1 major version, use "pypa/gh-action-pypi-publish@release/v1".',
    },
    {
      text: 'You are using `pypa/gh-action-pypi-publish@master`. The `master` branch of this project has been sunset and will not receive any updates, not even security bug fixes. Please, make sure to use a supported version. If you want to pin to v1 major version, use `pypa/gh-action-pypi-publish@release/v1`.',
      since: '2023-07-13',
    },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'branch of this project has been sunset and will not receive any updates',
  name: { en: 'The workflow uses the frozen branch master', 'zh-CN': '工作流用的是已冻结的 master 分支' },
  meaning: {
    en: 'The workflow says `@master`, a branch that is no longer maintained. It is a warning and the upload goes on; if the job failed, the reason stands further down in the log.',
    'zh-CN': '工作流写的是 `@master`，这个分支已经不再维护。这只是警告，上传会继续；如果作业失败了，原因在日志的下文。',
  },
  causes: [
    {
      en: 'An old workflow file, or an old template, says `uses: pypa/gh-action-pypi-publish@master`.',
      'zh-CN': '旧的工作流文件或旧模板里写着 `uses: pypa/gh-action-pypi-publish@master`。',
    },
    {
      en: 'That branch knows no Trusted Publishing: `password` is required there. Without a password it cannot sign in.',
      'zh-CN': '这个分支不支持可信发布（Trusted Publishing）：在那里 `password` 是必填的。没有密码就无法认证。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I see this warning', 'zh-CN': '我看到了这条警告' },
      steps: [
        {
          en: `In the workflow file write \`pypa/gh-action-pypi-publish@release/v1\` instead, or a tag such as \`@${version}\`.`,
          'zh-CN': `在工作流文件里改写成 \`pypa/gh-action-pypi-publish@release/v1\`，或者 \`@${version}\` 这样的标签。`,
        },
        {
          en: 'Rename inputs with an underscore while you are there, such as `repository_url` to `repository-url`.',
          'zh-CN': '顺便把带下划线的输入参数改名，比如 `repository_url` 改成 `repository-url`。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish@'] },
    },
  ],
  verify: [
    {
      en: 'The warning is gone from the next run. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '下一次运行不再有这条警告。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['deprecated-input-alias', 'id-token-request-token-unset'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: 'c1b34028248d0c9f7d90fe29fef2122e2276ff6f', lines: [28, 39] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'c1b34028248d0c9f7d90fe29fef2122e2276ff6f', lines: [29, 49] },
    { repo: 'jaroslawhartman/withings-sync', path: 'issues/108' },
  ],
} as const satisfies ErrorEntry;
