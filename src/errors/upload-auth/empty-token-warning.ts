import type { ErrorEntry } from '../types.ts';

export default {
  id: 'empty-token-warning',
  stage: 'upload-auth',
  emitter: 'gh-action-pypi-publish',
  severity: 'warning',
  messages: [
    {
      text: 'It looks like you have not passed a password or it is otherwise empty. Please verify that you have passed it directly or, preferably, through a secret.',
      since: 'v1.6.5',
      until: 'v1.7.1',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'It looks like you have not passed a password or it is otherwise empty',
  name: { en: 'The password is empty, in an old release of the action', 'zh-CN': '密码为空（旧版 action）' },
  meaning: {
    en: 'The step got no token: `password` is empty. This release of the action goes on with the empty password, and PyPI refuses the upload. From v1.8.0 on an empty password means Trusted Publishing, and the text does not appear any more.',
    'zh-CN': '步骤没有拿到 token：`password` 是空的。这个版本的 action 会带着空密码继续，PyPI 随后拒绝上传。从 v1.8.0 起，空密码表示使用可信发布（Trusted Publishing），这段文字不再出现。',
  },
  causes: [
    {
      en: 'The secret that `password:` reads is empty in this job: not created, misspelt, or not available to this run. [Nine reasons for that](/cause/#empty-secret)',
      'zh-CN': '`password:` 读取的 secret 在这个作业里是空的：没有创建、拼写错误，或者这次运行拿不到。[九种可能的原因](/cause/#empty-secret)',
    },
    {
      en: '`password:` is missing in the step, and Trusted Publishing was meant, which this release does not know.',
      'zh-CN': '步骤里没有写 `password:`，本意是用可信发布，但这个版本还不支持。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I want Trusted Publishing (advised)', 'zh-CN': '我想用可信发布（推荐）' },
      steps: [
        {
          en: 'In the workflow file raise the action to `release/v1`, remove `password:` and give the publish job `id-token: write`.',
          'zh-CN': '在工作流文件里把 action 升级到 `release/v1`，删掉 `password:`，并给发布作业加上 `id-token: write`。',
        },
        {
          en: '[Register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to.',
          'zh-CN': '在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      changes: 'setting',
      when: { en: 'I use an API token', 'zh-CN': '我使用 API token' },
      steps: [
        {
          en: 'Your secret is empty in this job. Put it where the publish job can read it: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '你的 secret 在这个作业里是空的。把它放到发布作业读得到的地方：[逐条核对原因](/cause/#empty-secret)。',
        },
        {
          en: 'Raise the action as well: this release is old.',
          'zh-CN': '同时升级 action：这个版本太旧了。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Unfold the publish step in the log. `password: ***` means that the secret arrived; no such line means that it is empty.',
      'zh-CN': '在日志里展开发布步骤。有 `password: ***` 说明 secret 传到了；没有这一行，说明它是空的。',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: 'v1.7.1', lines: [44, 68] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [77, 159] },
  ],
} as const satisfies ErrorEntry;
