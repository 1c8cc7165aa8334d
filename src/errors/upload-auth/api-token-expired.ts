import type { ErrorEntry } from '../types.ts';

export default {
  id: 'api-token-expired',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [{ text: 'Invalid API Token: token is expired' }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Invalid API Token: token is expired',
  name: { en: 'The upload token has expired', 'zh-CN': '上传用的 token 已过期' },
  meaning: {
    en: 'The token is genuine, but its time is over. A token from Trusted Publishing is valid for at most 15 minutes; a token made on the website has no end, unless you added one yourself.',
    'zh-CN': 'token 是真的，但有效期已过。可信发布（Trusted Publishing）签发的 token 有效期最多 15 分钟；在网站上创建的 token 没有期限，除非你自己加上。',
  },
  causes: [
    {
      en: 'Exchange, signing and upload together took more than 15 minutes: many files, very large ones, or a slow connection. The action gets the token first and signs and uploads afterwards.',
      'zh-CN': '令牌交换、签名和上传加起来超过了 15 分钟：文件很多、很大，或者网络很慢。action 先换取 token，然后才签名和上传。',
    },
    {
      en: 'A step gets the token and hands it to a later step or job, and too much time passes in between.',
      'zh-CN': '一个步骤换取 token 后交给后面的步骤或作业使用，中间隔得太久。',
    },
    {
      en: 'You narrowed an API token with an expiry of your own, and that has passed.',
      'zh-CN': '你给 API token 加了自己的过期时间，而它已经过了。',
    },
  ],
  fixes: [
    {
      applies: { any: [{ inputs: { password: ['absent'] } }, { near: ['Generating and uploading digital attestations', 'via Trusted Publishing'] }] },
      changes: 'time',
      when: { en: 'The token came from Trusted Publishing', 'zh-CN': 'token 来自可信发布' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]: the publish step gets a new token, and its time begins anew. PyPI takes a file that it has for sent where it is the very same, as it is when it comes from the artifact of a build job. If the publish job builds anew, files that are up would be refused: set `skip-existing: true` there first, with twine `--skip-existing`, and start a new run.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]：发布步骤会拿到新的 token，有效期重新计算。已经传上去的文件，只要内容完全一样（比如来自构建作业的构建产物），PyPI 会当作已经上传；如果发布作业自己重新构建，它们就会被拒绝：请先在那里加上 `skip-existing: true`（twine 是 `--skip-existing`），再开始一次新的运行。',
        },
        {
          aside: true,
          en: 'If some files of this version are up already, set `skip-existing: true` on the publish step first and start a new run with the same files; with twine alone it is `--skip-existing`, with uv `--check-url`.',
          'zh-CN': '如果这个版本已经有文件传上去了，就先给发布步骤加上 `skip-existing: true`，用同样的文件重新开始一次运行；单独用 twine 时是 `--skip-existing`，用 uv 时是 `--check-url`。',
        },
        {
          en: 'Remove it when the release is complete.',
          'zh-CN': '版本传完整之后，再把它去掉。',
        },
      ],
      example: { scope: 'job', skip_existing: 'true', mark: ['skip-existing:'] },
    },
    {
      applies: { inputs: { password: ['given'] }, not: { near: ['Generating and uploading digital attestations', 'via Trusted Publishing'] } },
      changes: 'setting',
      when: { en: 'I gave an API token an expiry of my own', 'zh-CN': '我给 API token 加了自己的过期时间' },
      steps: [
        {
          en: 'On the index that you upload to, PyPI or TestPyPI, open [[account-settings > api-tokens > add-api-token]], choose the project as the scope, and put the new token into the secret that the upload reads.',
          'zh-CN': '在你要上传到的索引（PyPI 或 TestPyPI）上打开 [[account-settings > api-tokens > add-api-token]]，范围选这个项目，把新 token 存进上传时读取的 secret。',
        },
        {
          en: 'Then run the failed job again, on GitHub with [[re-run-failed-jobs]]. The token is checked for every file, so look first which files of this version are up.',
          'zh-CN': '然后重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。每个文件都要检查 token，所以先看看这个版本已经有哪些文件。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It happens again and again', 'zh-CN': '反复出现这个错误' },
      steps: [
        {
          en: 'Split the upload: several publish jobs in the same workflow file, each with a part of the files in `dist/`. Every call of the action gets its own token.',
          'zh-CN': '把上传拆开：在同一个工作流文件里写几个发布作业，每个作业的 `dist/` 里只放一部分文件。action 每次被调用都会换取自己的 token。',
        },
        {
          en: 'With a script of your own, get the token directly before the upload, in the same step.',
          'zh-CN': '如果用自己的脚本，就在上传之前、在同一个步骤里换取 token。',
        },
      ],
      tradeoff: {
        en: 'A release that comes from several jobs can stay incomplete when one of them fails.',
        'zh-CN': '一个版本由几个作业上传时，其中一个失败，这个版本就不完整。',
      },
    },
  ],
  notAFix: [
    {
      en: 'A new API token in the secrets: if the token came from Trusted Publishing, no secret takes part.',
      'zh-CN': '在 secret 里换一个新的 API token：如果 token 来自可信发布，就根本没有用到 secret。',
    },
  ],
  verify: [
    {
      en: 'Compare the files on the project page on PyPI, under [[release-files]], with those in `dist/`: all of them are there.',
      'zh-CN': '把 PyPI 项目页面 [[release-files]] 里的文件和 `dist/` 里的对一遍：一个不少。',
    },
  ],
  next: ['file-already-exists', 'twine-skipping-existing', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/caveats/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [52, 62] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [325, 346] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1026, 1058] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [119, 214] },
  ],
} as const satisfies ErrorEntry;
