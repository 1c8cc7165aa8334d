import type { ErrorEntry } from '../types.ts';

export default {
  id: 'attestation-token-retrieval-failed',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    {
      text: 'Attestation generation failure: \nOpenID Connect token retrieval failed: {identity_error}\n\nThis failure occurred after a successful Trusted Publishing Flow,\nsuggesting a transient error.',
      since: 'v1.10.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'This failure occurred after a successful Trusted Publishing Flow',
  name: { en: 'No second OIDC token for signing', 'zh-CN': '没拿到签名用的第二个 OIDC 令牌' },
  meaning: {
    en: 'The action has signed in to the index. To sign the files it needs a second OIDC token, for sigstore, and that one did not come or could not be used. Nothing was uploaded.',
    'zh-CN': 'action 已经通过了索引的认证。要给文件签名，它还需要第二个给 sigstore 用的 OIDC 令牌，而这个令牌没有拿到，或者无法使用。没有上传任何文件。',
  },
  causes: [
    {
      en: 'GitHub failed to issue the token: its token service answered with an error, or with something that is no token. The first line of the message says which. A timeout or a lost connection does not come in these words: up to v1.14.2 it ends in [a traceback](/errors/id-token-request-network-traceback/).',
      'zh-CN': 'GitHub 没能签发令牌：令牌服务返回了错误，或者返回的不是令牌。具体原因写在错误信息的第一行。超时或连接中断不会是这句话：到 v1.14.2 为止，它们以[一段 traceback](/errors/id-token-request-network-traceback/) 结束。',
    },
    {
      en: 'The clock of a self-hosted runner is wrong. The first line then speaks of an `Identity token`.',
      'zh-CN': '自托管运行器的时钟不准。这时第一行里会提到 `Identity token`。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'I see this message', 'zh-CN': '我看到了这条错误信息' },
      steps: [
        {
          en: 'On GitHub open the run and choose [[re-run-failed-jobs]]. Both tokens are asked for again.',
          'zh-CN': '在 GitHub 上打开这次运行，选择 [[re-run-failed-jobs]]，两个令牌都会重新申请。',
        },
        {
          en: 'If it fails again, look at [githubstatus.com](https://www.githubstatus.com/). Where the first line speaks of an `Identity token`, on a runner of your own, [its clock is wrong](/errors/sigstore-identity-token-invalid/).',
          'zh-CN': '如果又失败，看看 [githubstatus.com](https://www.githubstatus.com/)。如果第一行提到 `Identity token`，而运行器是你自己的，那就是[它的时钟不准](/errors/sigstore-identity-token-invalid/)。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The release has to go out now', 'zh-CN': '我要马上发出这个版本' },
      steps: [
        {
          en: 'Set `attestations: false` on the publish step. The action then does not ask for the second token, and Trusted Publishing goes on as before.',
          'zh-CN': '给发布步骤加上 `attestations: false`。action 就不再申请第二个令牌，可信发布照常工作。',
        },
      ],
      tradeoff: { en: 'The files carry no attestations.', 'zh-CN': '文件不带证明。' },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
  ],
  notAFix: [
    {
      en: 'Changing the publisher on PyPI or the permission `id-token: write`: both have just worked.',
      'zh-CN': '修改 PyPI 上的发布者或 `id-token: write` 权限：这两样刚才都是有效的。',
    },
  ],
  verify: [
    {
      en: 'After `Generating and uploading digital attestations` the log goes on to `Uploading`. The failed run uploaded nothing, so the version number is still free.',
      'zh-CN': '日志在 `Generating and uploading digital attestations` 之后走到了 `Uploading`。失败的那次没有上传任何文件，版本号仍然可用。',
    },
  ],
  next: ['sigstore-identity-token-invalid', 'sigstore-fulcio-error'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'attestations.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [198, 205] },
  ],
} as const satisfies ErrorEntry;
