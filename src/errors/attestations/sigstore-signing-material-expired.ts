import { AT_BRANCH } from '../shared/at-branch.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'sigstore-signing-material-expired',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [{ text: 'sigstore.oidc.ExpiredIdentity' }, { text: 'sigstore._internal.fulcio.client.ExpiredCertificate' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'sigstore.oidc.ExpiredIdentity',
  name: { en: 'Signing took longer than its token lasts', 'zh-CN': '签名耗时超过了令牌的有效期' },
  meaning: {
    en: 'The action signs all files with one OIDC token and one certificate, both valid for minutes only. One of them expired before the last file was signed; the `AttestationError` at the end of the traceback says no more than that.',
    'zh-CN': 'action 用同一个 OIDC 令牌和同一张证书给所有文件签名，两者都只有几分钟有效。最后一个文件还没签完，其中一个就过期了；traceback 末尾的 `AttestationError` 说的也是这件事。',
  },
  causes: [
    {
      en: 'The job publishes very many files. In one public case it was about 50 wheels.',
      'zh-CN': '一个作业要发布非常多的文件。公开的一个例子里大约有 50 个 wheel。',
    },
    {
      en: '`ExpiredIdentity`: the action is older than v1.14.2, and its sigstore looks at the OIDC token for each file. sigstore 4.5.0 looks at the certificate alone, once it has one.',
      'zh-CN': '`ExpiredIdentity`：action 比 v1.14.2 旧，它自带的 sigstore 每签一个文件都要检查 OIDC 令牌。sigstore 4.5.0 拿到证书以后只看证书。',
    },
    {
      en: 'sigstore answered slowly. Every file costs a request to its log.',
      'zh-CN': 'sigstore 响应很慢。每个文件都要向它的日志发一次请求。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0], rules: ['outdated-action'], not: { any: [AT_BRANCH, { from: 'v1.14.2' }] } },
      changes: 'file',
      when: { en: 'The log names `ExpiredIdentity`, and the action is older than v1.14.2', 'zh-CN': '日志里是 `ExpiredIdentity`，而 action 比 v1.14.2 旧' },
      steps: [
        {
          en: 'In the workflow file, update `pypa/gh-action-pypi-publish` to v1.14.2 or later, or to `release/v1`.',
          'zh-CN': '在工作流文件里，把 `pypa/gh-action-pypi-publish` 更新到 v1.14.2 或更新的版本，或改用 `release/v1`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'I publish many wheels', 'zh-CN': '我要发布很多 wheel' },
      steps: [
        {
          en: 'In the workflow file, split the publish job into several, for instance one for each platform, each downloading only its own artifact into `dist/`. Every job gets a new OIDC token.',
          'zh-CN': '在工作流文件里把发布作业拆成几个，比如每个平台一个，各自只把自己的产物下载到 `dist/`。每个作业都会拿到新的 OIDC 令牌。',
        },
        {
          en: 'Give each of them `id-token: write`, and the environment, if the publisher on PyPI names one.',
          'zh-CN': '每个作业都要有 `id-token: write`；如果 PyPI 上的发布者填了环境，也要写上环境。',
        },
        {
          en: 'With few files sigstore was slow: then choose [[re-run-failed-jobs]] first.',
          'zh-CN': '如果文件不多，那是 sigstore 响应太慢：先选择 [[re-run-failed-jobs]]。',
        },
      ],
      tradeoff: {
        en: 'A release that comes from several jobs can stay incomplete when one of them fails.',
        'zh-CN': '一个版本由几个作业上传时，其中一个失败，这个版本就不完整。',
      },
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The release has to go out now', 'zh-CN': '我要马上发出这个版本' },
      steps: [
        {
          en: 'Set `attestations: false` on the publish step: nothing is signed then.',
          'zh-CN': '给发布步骤加上 `attestations: false`：这样就不再签名。',
        },
      ],
      tradeoff: { en: 'The files carry no attestations.', 'zh-CN': '文件不带证明。' },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
  ],
  verify: [
    {
      en: 'After `Generating and uploading digital attestations` the log goes on to `Uploading`. The failed run uploaded nothing, so the version number is still free.',
      'zh-CN': '日志在 `Generating and uploading digital attestations` 之后走到了 `Uploading`。失败的那次没有上传任何文件，版本号仍然可用。',
    },
  ],
  next: ['api-token-expired', 'sigstore-rekor-error'],
  sources: [
    { repo: 'sigstore/sigstore-python', path: 'sigstore/sign.py', ref: '27db13db157ecae5606eb22ec0be299ef348c370' },
    { repo: 'sigstore/sigstore-python', path: 'issues/1838' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'attestations.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/415' },
    { repo: 'tox-dev/turbohtml', path: 'issues/4' },
  ],
} as const satisfies ErrorEntry;
