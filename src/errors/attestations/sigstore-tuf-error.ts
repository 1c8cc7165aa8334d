import type { ErrorEntry } from '../types.ts';

export default {
  id: 'sigstore-tuf-error',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: 'sigstore.errors.TUFError: Failed to refresh TUF metadata', since: 'v1.10.0' },
    { text: 'sigstore.errors.TUFError: Failed to download trusted key bundle' },
    { text: 'sigstore.errors.TUFError: Failed to download signing config' },
    { text: 'Failed to refresh TUF metadata.' },
    { text: 'gh-action-sigstore-python/{version}/{frames}root was signed by {signed}/{needed} keys' },
    { text: 'root was signed by {signed}/{needed} keys' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'sigstore.errors.TUFError: Failed to refresh TUF metadata',
  name: { en: 'sigstore could not load its root keys', 'zh-CN': 'sigstore 无法加载根密钥' },
  meaning: {
    en: 'Before signing, sigstore loads its current root keys over the network, from `tuf-repo-cdn.sigstore.dev`. That failed, or the keys that came could not be read, so no file was signed and this step uploaded none.',
    'zh-CN': '签名之前，sigstore 要从 `tuf-repo-cdn.sigstore.dev` 加载当前的根密钥。这一步失败了，或者拿到的密钥读不出来，所以没有签名，这个步骤也没有上传任何文件。',
  },
  says: {
    en: '`sigstore/gh-action-sigstore-python` at `{version}` got the root keys of Sigstore and could not read them. It fixes no versions of what it installs, and what it installed does not fit together. Nothing was signed.',
    'zh-CN': '`sigstore/gh-action-sigstore-python` 的 `{version}` 拿到了 Sigstore 的根密钥，却读不出来。它不固定所装软件包的版本，这次装上的几个版本不匹配。没有签任何文件。',
  },
  causes: [
    {
      en: 'A firewall or DNS keeps the runner from `tuf-repo-cdn.sigstore.dev`: `Failed to resolve` or `Connection refused` in the middle of the traceback. `SlowRetrievalError` stands below it, although nothing was slow.',
      'zh-CN': '因为防火墙或 DNS，运行器访问不了 `tuf-repo-cdn.sigstore.dev`：traceback 中间有 `Failed to resolve` 或 `Connection refused`。它下面写着 `SlowRetrievalError`，其实并不是慢。',
    },
    {
      en: "A proxy of your network shows a certificate that the action does not know. The traceback does not say so: it has `UnboundLocalError: cannot access local variable 'response'`.",
      'zh-CN': "你所在网络的代理出示了 action 不认识的证书。traceback 里看不出来，只有 `UnboundLocalError: cannot access local variable 'response'`。",
    },
    {
      en: '`DownloadHTTPError: HTTP error occurred with status`: the host, or something in front of it, answered with an error. `SlowRetrievalError` below `Read timed out`: it did not answer.',
      'zh-CN': '`DownloadHTTPError: HTTP error occurred with status`：那台主机或它前面的设备返回了错误。`Read timed out` 下面的 `SlowRetrievalError`：那台主机没有响应。',
    },
    {
      en: '`root was signed by 0/3 keys`: the keys came, but could not be read. This was reported in August 2026 of environments that install sigstore themselves, among them `sigstore/gh-action-sigstore-python` v3.0.0, which fixes no versions: securesystemslib 1.5.0 beside a `cryptography` older than 48, repaired in 1.5.1. The publish action pins its own versions, and no such report is about it.',
      'zh-CN': '`root was signed by 0/3 keys`：密钥拿到了，却读不出来。2026 年 8 月有人报告过，都是自己安装 sigstore 的环境，其中有不固定版本的 `sigstore/gh-action-sigstore-python` v3.0.0：securesystemslib 1.5.0 与早于 48 的 `cryptography` 同时安装，1.5.1 已修复。发布 action 固定了自己的版本，这些报告都与它无关。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1, 2, 3], near: ['Failed to resolve', 'NameResolutionError', 'Connection refused', 'NewConnectionError'] },
      changes: 'setting',
      fixer: 'repository',
      when: { en: 'The traceback says `Failed to resolve` or `Connection refused`', 'zh-CN': 'traceback 里有 `Failed to resolve` 或 `Connection refused`' },
      steps: [
        {
          en: 'Let the runner resolve and reach `tuf-repo-cdn.sigstore.dev`, and `fulcio.sigstore.dev` for the step after it: the fault is in its network. With `step-security/harden-runner`, add both under `allowed-endpoints`. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '让运行器能解析并访问 `tuf-repo-cdn.sigstore.dev`，以及下一步要用的 `fulcio.sigstore.dev`：问题出在它的网络上。用了 `step-security/harden-runner` 时，把两者都加到 `allowed-endpoints` 里。[发布要访问的主机](/how-it-works/#network)',
        },
        {
          en: 'If the network cannot be changed, publish from a job with `runs-on: ubuntu-latest`, or, with the action, set `attestations: false` on the publish step: the files then carry no attestations.',
          'zh-CN': '如果网络改不了，就改用 `runs-on: ubuntu-latest` 的作业发布；用 action 时，也可以给发布步骤加上 `attestations: false`，文件就不带证明。',
        },
      ],
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
    {
      applies: { wording: [0, 1, 2, 3], near: ["cannot access local variable 'response'", 'CERTIFICATE_VERIFY_FAILED'] },
      changes: 'file',
      fixer: 'repository',
      when: { en: "The traceback says `UnboundLocalError: cannot access local variable 'response'` or `CERTIFICATE_VERIFY_FAILED`", 'zh-CN': "traceback 里有 `UnboundLocalError: cannot access local variable 'response'` 或 `CERTIFICATE_VERIFY_FAILED`" },
      steps: [
        {
          en: 'A proxy of your network shows its own certificate. Put the file with it into the workspace, and in `env:` of the step that signs name it as `SSL_CERT_FILE`, for the root keys, and as `REQUESTS_CA_BUNDLE`, for what follows.',
          'zh-CN': '你所在网络的代理出示了自己的证书。把含有它的文件放进工作区，并在签名步骤的 `env:` 里用 `SSL_CERT_FILE`（根密钥用）和 `REQUESTS_CA_BUNDLE`（之后的请求用）指定它。',
        },
        {
          en: 'Or publish from a job with `runs-on: ubuntu-latest`, or, with the action, set `attestations: false` on the publish step: the files then carry no attestations.',
          'zh-CN': '或者改用 `runs-on: ubuntu-latest` 的作业发布；用 action 时，也可以给发布步骤加上 `attestations: false`，文件就不带证明。',
        },
      ],
    },
    {
      applies: { wording: [0, 1, 2, 3], near: ['HTTP error occurred with status', 'Read timed out'] },
      changes: 'time',
      when: { en: 'The traceback says `HTTP error occurred with status` or `Read timed out`, or nothing of all this', 'zh-CN': 'traceback 里有 `HTTP error occurred with status` 或 `Read timed out`，或者以上都没有' },
      steps: [
        {
          en: 'Wait a few minutes, then run the failed job again, on GitHub with [[re-run-failed-jobs]]. If it fails again on a runner of your own, a firewall or proxy stands before `tuf-repo-cdn.sigstore.dev`: let the runner reach that host.',
          'zh-CN': '等几分钟，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。如果在你自己的运行器上又失败，就是防火墙或代理挡在 `tuf-repo-cdn.sigstore.dev` 前面：让运行器能访问这台主机。',
        },
        {
          en: 'If the release cannot wait, with the action, set `attestations: false` on the publish step: the files then carry no attestations.',
          'zh-CN': '如果等不及，用 action 时可以给发布步骤加上 `attestations: false`，文件就不带证明。',
        },
      ],
    },
    {
      applies: { near: ['sigstore/gh-action-sigstore-python'], any: [{ wording: [4, 5] }, { near: ['root was signed by'] }] },
      changes: 'file',
      fixer: 'repository',
      when: { en: '`sigstore/gh-action-sigstore-python` says `root was signed by`', 'zh-CN': '`sigstore/gh-action-sigstore-python` 打印了 `root was signed by`' },
      steps: [
        {
          en: 'In the workflow file, update `sigstore/gh-action-sigstore-python` to v3.5.0 or later, or remove the step: with Trusted Publishing the publish action signs by itself.',
          'zh-CN': '在工作流文件里，把 `sigstore/gh-action-sigstore-python` 更新到 v3.5.0 或更新的版本，或者删掉这个步骤：使用可信发布（Trusted Publishing）时，发布 action 会自己签名。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [5] }, { near: ['root was signed by'] }], not: { any: [{ wording: [4] }, { near: ['sigstore/gh-action-sigstore-python'] }] } },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'Another step says `root was signed by`', 'zh-CN': '打印 `root was signed by` 的是别的步骤' },
      steps: [
        {
          en: 'In the workflow file, let the step that installs `sigstore` or `pypi-attestations` install `securesystemslib>=1.5.1` too.',
          'zh-CN': '在工作流文件里，让安装 `sigstore` 或 `pypi-attestations` 的步骤同时安装 `securesystemslib>=1.5.1`。',
        },
        {
          en: 'If the publish action printed it, update `pypa/gh-action-pypi-publish` to v1.14.2 or later.',
          'zh-CN': '如果是发布 action 打印的，就把 `pypa/gh-action-pypi-publish` 更新到 v1.14.2 或更新的版本。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish'] },
    },
  ],
  verify: [
    {
      en: 'After `Generating and uploading digital attestations` the log says `Found and verified trusted root` and goes on to `Uploading`. The version number is still free.',
      'zh-CN': '日志在 `Generating and uploading digital attestations` 之后出现 `Found and verified trusted root`，并走到 `Uploading`。版本号仍然可用。',
    },
  ],
  next: ['requests-ssl-or-proxy-error', 'sigstore-fulcio-error', 'sigstore-rekor-error'],
  sources: [
    { repo: 'sigstore/sigstore-python', path: 'sigstore/_internal/tuf.py', ref: '27db13db157ecae5606eb22ec0be299ef348c370', lines: [123, 130] },
    { repo: 'sigstore/sigstore-python', path: 'issues/1887' },
    { repo: 'sigstore/model-transparency', path: 'issues/642' },
    { repo: 'docling-project/docling-parse', path: 'issues/331' },
    { repo: 'RichieHakim/ROICaT', path: 'issues/673' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/319' },
  ],
} as const satisfies ErrorEntry;
