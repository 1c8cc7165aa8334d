import type { ErrorEntry } from '../types.ts';

/** By its file that was removed, its token or its channel: the same words. */
const LACKS = { wording: [2] } as const;

/** Before it asks anybody: binstar_client/commands/upload.py of anaconda-client 1.16.0. */
const NO_FILE = { wording: [3] } as const;

export default {
  id: 'anaconda-token-expired',
  stage: 'upload-auth',
  emitter: 'anaconda-client',
  severity: 'error',
  messages: [
    { text: "('Authentication token has expired', 401)" },
    { text: "('Authentication token does not have the sufficient scope to perform this action expected: api:write', 401)" },
    { text: "('\"{package}\" could not be found', 404)" },
    { text: 'as upload username\n{level} File "{path}" does not exist' },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: "('Authentication token has expired', 401)",
  name: { en: 'Anaconda.org does not accept the token', 'zh-CN': 'Anaconda.org 不接受这个 token' },
  meaning: {
    en: 'The upload to Anaconda.org, for instance of nightly wheels, was refused because its token has expired or lacks a permission. PyPI, its tokens and its publishers have no part in it.',
    'zh-CN': '向 Anaconda.org 上传（比如每日构建的 wheel）被拒绝了：用的 token 已经过期，或者权限不够。这与 PyPI、PyPI 的 token 和发布者都无关。',
  },
  says: [
    {
      applies: LACKS,
      name: { en: 'Anaconda.org does not find the package', 'zh-CN': 'Anaconda.org 找不到这个包' },
      en: 'The upload to Anaconda.org stopped at `{package}`: in this channel there is no such package, or this token may not see it or write to it. PyPI has no part in it.',
      'zh-CN': '向 Anaconda.org 的上传停在了 `{package}`：这个频道里没有这个包，或者这个 token 看不到它、无权写入。这与 PyPI 无关。',
    },
    {
      applies: NO_FILE,
      name: { en: 'The file for Anaconda.org is not there', 'zh-CN': '要传到 Anaconda.org 的文件不存在' },
      en: 'The upload to Anaconda.org did not begin: there is no file of that name. PyPI has no part in it.',
      'zh-CN': '向 Anaconda.org 的上传没有开始：没有这个名字的文件。这与 PyPI 无关。',
    },
  ],
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
      applies: LACKS,
      certain: true,
      changes: 'setting',
      when: { en: 'The package is not found', 'zh-CN': '找不到这个包' },
      steps: [
        {
          en: "Look on anaconda.org, in the channel that the log names behind `upload username`, whether the package is there and this file in it. Then see, under “Access” in the settings of the channel, that the token in the secret is of this channel and may write to the API site: the log does not tell which of the two it is. If a job removes the file before it sends it, two at the same time get in each other's way. Then run the failed job again, for the same version.",
          'zh-CN': '在 anaconda.org 上，到日志里 `upload username` 前面写明的频道，看有没有这个包、里面有没有这个文件。再到频道设置的“Access”里，看 secret 里的 token 是不是这个频道的、能不能写入 API 站点：是哪一种，日志看不出来。如果作业在发送前先删除文件，两个作业同时运行会互相妨碍。然后为同一个版本重新运行失败的作业。',
        },
      ],
    },
    {
      applies: NO_FILE,
      certain: true,
      changes: 'file',
      when: { en: 'The file is not there', 'zh-CN': '文件不存在' },
      steps: [
        {
          en: 'Look with `ls` whether the build put the file there. A `*` in the name: no file matched, or quotes kept the shell from expanding it. A line break in it: quotes made several names one. Then run this part alone: what PyPI has cannot be sent again.',
          'zh-CN': '用 `ls` 看构建有没有把文件放在那里。名字里有 `*`：没有匹配的文件，或者引号让 shell 没有展开它；有换行：引号把几个名字合成了一个。改正之后只运行这一部分：PyPI 已有的文件不能再传一次。',
        },
      ],
    },
    {
      applies: { wording: [0, 1] },
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
    { repo: 'scipy/scipy', path: 'issues/18656' },
    { repo: 'pydata/xarray', path: 'issues/10855' },
    { repo: 'apache/arrow', path: 'issues/51125' },
    { repo: 'numpy/numpy', path: 'issues/27367' },
    { repo: 'scipy/scipy', path: 'issues/17000' },
    { repo: 'rapidsai/dependency-file-generator', path: 'issues/143' },
    { repo: 'scientific-python/upload-nightly-action', path: 'README.md', ref: '07abf79b38e24b674843f776c9cfc34f4d8cbd52' },
  ],
} as const satisfies ErrorEntry;
