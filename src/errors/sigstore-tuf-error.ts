import type { ErrorEntry } from './types.ts';

export default {
  id: 'sigstore-tuf-error',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: 'sigstore.errors.TUFError: Failed to refresh TUF metadata', since: 'v1.10.0' },
    { text: 'sigstore.errors.TUFError: Failed to download trusted key bundle' },
    { text: 'sigstore.errors.TUFError: Failed to download signing config' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'sigstore.errors.TUFError: Failed to refresh TUF metadata',
  name: { en: 'sigstore could not load its root keys', 'zh-CN': 'sigstore 无法加载根密钥' },
  meaning: {
    en: 'Before signing, sigstore loads its current root keys over the network, from `tuf-repo-cdn.sigstore.dev`. That failed, so no file was signed and none uploaded.',
    'zh-CN': '签名之前，sigstore 要从 `tuf-repo-cdn.sigstore.dev` 加载当前的根密钥。这一步失败了，所以没有签名，也没有上传任何文件。',
  },
  causes: [
    {
      en: 'An old release of the action brings an old sigstore, and old ones may no longer verify the present root keys. The traceback above then says `root was signed by 0/3 keys`. For sigstore as such this is reported since August 2026.',
      'zh-CN': '旧版 action 自带旧版 sigstore，而旧版 sigstore 可能已经无法验证现在的根密钥。这时上方的 traceback 里有 `root was signed by 0/3 keys`。就 sigstore 本身而言，2026 年 8 月起有人报告。',
    },
    {
      en: 'A firewall or a proxy keeps the runner from `tuf-repo-cdn.sigstore.dev`, or that host was out of order. The traceback above names the network error.',
      'zh-CN': '防火墙或代理不让运行器访问 `tuf-repo-cdn.sigstore.dev`，或者那台主机出了故障。上方的 traceback 里有具体的网络错误。',
    },
  ],
  fixes: [
    {
      when: { en: 'the action is not the newest release', 'zh-CN': 'action 不是最新版本' },
      steps: [
        {
          en: 'In the workflow file, update `pypa/gh-action-pypi-publish` to the newest release and start the workflow again.',
          'zh-CN': '在工作流文件里，把 `pypa/gh-action-pypi-publish` 更新到最新版本，重新运行工作流。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish'] },
    },
    {
      when: { en: 'the traceback names a network error', 'zh-CN': 'traceback 里是网络错误' },
      steps: [
        {
          en: 'Let the runner reach `tuf-repo-cdn.sigstore.dev`, and `fulcio.sigstore.dev` for the step after it.',
          'zh-CN': '允许运行器访问 `tuf-repo-cdn.sigstore.dev`，以及下一步要用的 `fulcio.sigstore.dev`。',
        },
        {
          en: 'On GitHub open the run and choose **Re-run failed jobs**. If the release cannot wait, set `attestations: false` on the publish step.',
          'zh-CN': '在 GitHub 上打开这次运行，选择 **Re-run failed jobs**。如果等不及，给发布步骤加上 `attestations: false`。',
        },
      ],
      tradeoff: { en: 'With `attestations: false` the files carry no attestations.', 'zh-CN': '加上 `attestations: false` 后，文件不带证明。' },
    },
  ],
  verify: [
    {
      en: 'After `Generating and uploading digital attestations` the log says `Found and verified trusted root` and goes on to `Uploading`. The version number is still free.',
      'zh-CN': '日志在 `Generating and uploading digital attestations` 之后出现 `Found and verified trusted root`，并走到 `Uploading`。版本号仍然可用。',
    },
  ],
  next: ['sigstore-fulcio-error', 'sigstore-rekor-error'],
  sources: [
    { repo: 'sigstore/sigstore-python', path: 'sigstore/_internal/tuf.py', ref: '27db13db157ecae5606eb22ec0be299ef348c370', lines: [123, 130] },
    { repo: 'sigstore/sigstore-python', path: 'issues/1887' },
    { repo: 'joblib/loky', path: 'issues/657' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/319' },
  ],
} as const satisfies ErrorEntry;
