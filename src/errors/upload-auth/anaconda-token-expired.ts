import type { ErrorEntry } from '../types.ts';

export default {
  id: 'anaconda-token-expired',
  stage: 'upload-auth',
  emitter: 'anaconda-client',
  severity: 'error',
  messages: [
    { text: "('Authentication token has expired', 401)" },
    { text: "('Authentication token does not have the sufficient scope to perform this action expected: api:write', 401)" },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: "('Authentication token has expired', 401)",
  name: { en: 'Anaconda.org does not accept the token', 'zh-CN': 'Anaconda.org 不接受这个 token' },
  meaning: {
    en: 'The upload to Anaconda.org, for instance of nightly wheels, was refused because its token has expired or lacks a permission. PyPI, its tokens and its publishers have no part in it.',
    'zh-CN': '向 Anaconda.org 上传（比如每日构建的 wheel）被拒绝了：用的 token 已经过期，或者权限不够。这与 PyPI、PyPI 的 token 和发布者都无关。',
  },
  causes: [
    {
      en: 'Tokens of Anaconda.org are given a day on which they end; the one in the secret is past it.',
      'zh-CN': 'Anaconda.org 的 token 有到期日，secret 里的这个已经过期。',
      applies: { wording: [0] },
    },
    {
      en: 'The token was made without the permission to write.',
      'zh-CN': '创建 token 时没有给写权限。',
      applies: { wording: [1] },
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The workflow uploads to Anaconda.org', 'zh-CN': '工作流向 Anaconda.org 上传' },
      steps: [
        {
          en: 'Ask somebody with access to the channel to make a new token on anaconda.org, in the settings of the channel under “Access”, with the permissions to write to the API site and, for wheels, to upload to Standard Python repositories.',
          'zh-CN': '请有频道权限的人在 anaconda.org 的频道设置里（“Access”）新建一个 token，权限要包括写入 API 站点；上传 wheel 的话，还要包括上传到 Standard Python 仓库。',
        },
        {
          en: 'Put it into the secret that the upload step names, for instance `anaconda_nightly_upload_token: ${{ secrets.UPLOAD_TOKEN }}`, and run the failed job again.',
          'zh-CN': '把它存进上传步骤用的那个 secret，比如 `anaconda_nightly_upload_token: ${{ secrets.UPLOAD_TOKEN }}`，再重新运行失败的作业。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A new token of PyPI, or a publisher on PyPI: this upload goes to Anaconda.org.',
      'zh-CN': '新建 PyPI 的 token，或者在 PyPI 上添加发布者：这次上传的目标是 Anaconda.org。',
    },
  ],
  verify: [
    {
      en: 'The next run uploads, and the files are listed in the channel on anaconda.org.',
      'zh-CN': '下一次运行能上传，文件出现在 anaconda.org 的频道里。',
    },
  ],
  next: ['api-token-expired', 'private-index-credentials-refused'],
  sources: [
    { repo: 'pydata/xarray', path: 'issues/10855' },
    { repo: 'apache/arrow', path: 'issues/51125' },
    { repo: 'numpy/numpy', path: 'issues/27367' },
    { repo: 'scipy/scipy', path: 'issues/17000' },
    { repo: 'scientific-python/upload-nightly-action', path: 'README.md', ref: '07abf79b38e24b674843f776c9cfc34f4d8cbd52' },
  ],
} as const satisfies ErrorEntry;
