import type { ErrorEntry } from '../types.ts';

export default {
  id: 'sigstore-rekor-error',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'requests.exceptions.HTTPError: {status} Server Error: {reason} for url: https://rekor.sigstore.dev/api/v1/log/entries',
      since: 'v1.10.0',
    },
    {
      text: 'requests.exceptions.HTTPError: {status} Client Error: {reason} for url: https://rekor.sigstore.dev/api/v1/log/entries',
      since: 'v1.10.0',
    },
    { text: 'RekorClientError: Rekor returned an unknown error with HTTP {status}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'for url: https://rekor.sigstore.dev/api/v1/log/entries',
  name: { en: 'Sigstore did not record the signature', 'zh-CN': 'Sigstore 没有记录签名' },
  meaning: {
    en: 'The sign-in to the index and the signing certificate worked. Rekor, the public log of Sigstore, then answered with an HTTP error when the action wanted to enter a signature. It does not catch it, so a traceback appears.',
    'zh-CN':
      '在索引上的认证和签名证书都没有问题。随后 action 要把签名写进 Sigstore 的公开日志 Rekor，得到的是 HTTP 错误。action 没有捕获它，所以打印出 traceback。',
  },
  says: {
    en: 'The sign-in to the index and the signing certificate worked. Rekor, the public log of Sigstore, then answered with `{status}` when the action wanted to enter a signature. Nothing was uploaded.',
    'zh-CN': '在索引上的认证和签名证书都没有问题。随后 action 要把签名写进 Sigstore 的公开日志 Rekor，得到的是 `{status}`。什么都没有上传。',
  },
  causes: [
    {
      en: 'Rekor is down or overloaded for a moment, mostly `502`. The action tries each file once only.',
      'zh-CN': 'Rekor 暂时故障或过载，多半是 `502`。action 对每个文件只尝试一次。',
    },
    {
      en: 'A `Client Error`: the log refused this entry. The traceback gives its reason in the line with `RekorClientError`.',
      'zh-CN': '`Client Error`：日志拒绝了这条记录。原因写在 traceback 的 `RekorClientError` 那一行。',
    },
  ],
  fixes: [
    {
      applies: { not: { status: ['4xx'] } },
      changes: 'time',
      when: { en: 'The status is 500 or more', 'zh-CN': '状态码是 500 或更大' },
      steps: [
        {
          en: 'Look at [status.sigstore.dev](https://status.sigstore.dev/), wait a few minutes, and run the failed job again, on GitHub with [[re-run-failed-jobs]]. The files are signed anew before the first upload.',
          'zh-CN': '看看 [status.sigstore.dev](https://status.sigstore.dev/)，等几分钟，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。文件会重新签名，然后才开始上传。',
        },
      ],
    },
    {
      applies: { status: ['4xx'] },
      when: { en: 'It is a `Client Error`', 'zh-CN': '报的是 `Client Error`' },
      steps: [
        {
          en: 'Read the line with `RekorClientError` in the traceback: it says why the log refused this entry. On a runner of your own, see whether a proxy answers for `rekor.sigstore.dev`.',
          'zh-CN': '看 traceback 里 `RekorClientError` 那一行：那里写着日志为什么拒绝这条记录。如果是你自己的运行器，再看看是不是代理代替 `rekor.sigstore.dev` 返回了响应。',
        },
        {
          en: 'Then choose [[re-run-failed-jobs]] once: the files are signed anew.',
          'zh-CN': '然后点一次 [[re-run-failed-jobs]]：文件会重新签名。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The release has to go out now', 'zh-CN': '我要马上发出这个版本' },
      steps: [
        {
          en: 'Set `attestations: false` on the publish step in the workflow file, and start the release again from a commit that holds the change.',
          'zh-CN': '在工作流文件里给发布步骤加上 `attestations: false`，并从包含这个改动的提交重新发布。',
        },
      ],
      tradeoff: {
        en: 'The files of this version carry no attestations. Trusted Publishing goes on working.',
        'zh-CN': '这个版本的文件不带证明。可信发布（Trusted Publishing）照常工作。',
      },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. The log shows `Transparency log entry created with index` for each file and goes on to `Uploading distributions to`.',
      'zh-CN': '什么都没有上传，版本号还能用。日志里每个文件都有一行 `Transparency log entry created with index`，然后走到 `Uploading distributions to`。',
    },
  ],
  next: ['sigstore-fulcio-error', 'pypi-attestations-verification-failed'],
  sources: [
    { repo: 'sigstore/sigstore-python', path: 'sigstore/_internal/rekor/client.py', ref: '27db13db157ecae5606eb22ec0be299ef348c370', lines: [138, 156] },
    { repo: 'sigstore/sigstore-python', path: 'sigstore/_internal/rekor/__init__.py', ref: '27db13db157ecae5606eb22ec0be299ef348c370', lines: [43, 61] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'attestations.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/364' },
  ],
} as const satisfies ErrorEntry;
