import type { ErrorEntry } from '../types.ts';

export default {
  id: 'sigstore-identity-token-invalid',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: 'Identity token is malformed or missing claims' },
    { text: 'Identity token is not within its validity period' },
    { text: "Identity token is missing the required '{claim}' claim" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Identity token is malformed or missing claims',
  name: { en: 'sigstore does not accept the OIDC token', 'zh-CN': 'sigstore 不接受这个 OIDC 令牌' },
  meaning: {
    en: 'To sign the files, sigstore looks at the OIDC token before it uses it. The token is expired, not valid yet, or lacks something; the sign-in to the index had worked before.',
    'zh-CN': '给文件签名时，sigstore 会先检查 OIDC 令牌再使用。这个令牌已经过期、尚未生效，或者缺少内容；而此前在索引上的认证是成功的。',
  },
  causes: [
    {
      en: 'The clock of the runner is wrong. Beyond a few seconds sigstore calls a sound token malformed, because the check of the times is part of decoding it.',
      'zh-CN': '运行器的时钟不准。误差超过几秒，sigstore 就会把正常的令牌说成 malformed，因为检查时间是解码的一部分。',
    },
    {
      en: 'You sign with a token that you obtained yourself, and it was issued for another audience than `sigstore`.',
      'zh-CN': '你用自己获取的令牌签名，而它的受众（audience）不是 `sigstore`。',
    },
  ],
  fixes: [
    {
      applies: { not: { near: ['Hosted Compute Agent', 'Runner Image Provisioner'] } },
      changes: 'setting',
      when: { en: 'The job runs on a runner of my own', 'zh-CN': '作业在我自己的运行器上运行' },
      steps: [
        {
          en: 'On that machine, run `date -u` and compare it with the real time; switch time synchronisation on, for instance with `timedatectl set-ntp true`.',
          'zh-CN': '在那台机器上运行 `date -u`，和实际时间对比；打开时间同步，比如 `timedatectl set-ntp true`。',
        },
        {
          en: 'Or let the publish job run on GitHub: write `runs-on: ubuntu-latest` in the workflow file.',
          'zh-CN': '或者让发布作业在 GitHub 的运行器上运行：在工作流文件里写 `runs-on: ubuntu-latest`。',
        },
      ],
    },
    {
      changes: 'time',
      fixer: 'wait',
      when: { en: 'The job runs on a runner of GitHub', 'zh-CN': '作业在 GitHub 的运行器上运行' },
      steps: [
        {
          en: 'On GitHub open the run and choose [[re-run-failed-jobs]]: the next token is a new one.',
          'zh-CN': '在 GitHub 上打开这次运行，选择 [[re-run-failed-jobs]]：下一次用的是新令牌。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The release has to go out now', 'zh-CN': '我要马上发出这个版本' },
      steps: [
        {
          en: 'Set `attestations: false` on the publish step. sigstore then takes no part, and Trusted Publishing goes on as before.',
          'zh-CN': '给发布步骤加上 `attestations: false`。这样就不会用到 sigstore，可信发布照常工作。',
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
  next: ['attestation-token-retrieval-failed', 'sigstore-fulcio-error'],
  sources: [
    { repo: 'sigstore/sigstore-python', path: 'sigstore/oidc.py', ref: '27db13db157ecae5606eb22ec0be299ef348c370' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'attestations.py', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
