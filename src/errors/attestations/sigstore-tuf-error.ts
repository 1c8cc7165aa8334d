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
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'sigstore.errors.TUFError: Failed to refresh TUF metadata',
  name: { en: 'sigstore could not load its root keys', 'zh-CN': 'sigstore 无法加载根密钥' },
  meaning: {
    en: 'Before signing, sigstore loads its current root keys over the network, from `tuf-repo-cdn.sigstore.dev`. That failed, so no file was signed and none uploaded.',
    'zh-CN': '签名之前，sigstore 要从 `tuf-repo-cdn.sigstore.dev` 加载当前的根密钥。这一步失败了，所以没有签名，也没有上传任何文件。',
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
      en: '`root was signed by 0/3 keys`: the keys came, but could not be read. This was reported in August 2026 of environments that install sigstore themselves: securesystemslib 1.5.0 beside a `cryptography` older than 48, repaired in 1.5.1. The action pins its own versions, and no such report is about it.',
      'zh-CN': '`root was signed by 0/3 keys`：密钥拿到了，却读不出来。2026 年 8 月有人报告过，都是自己安装 sigstore 的环境：securesystemslib 1.5.0 与早于 48 的 `cryptography` 同时安装，1.5.1 已修复。action 固定了自己的版本，这些报告都与它无关。',
    },
  ],
  fixes: [
    {
      when: { en: 'the traceback does not say `root was signed by`', 'zh-CN': 'traceback 里没有 `root was signed by`' },
      steps: [
        {
          en: "Search the traceback. `Failed to resolve`, `Connection refused`, `UnboundLocalError`, `SlowRetrievalError` or `HTTP error occurred with status` mean the network: on a runner of GitHub without a firewall step, choose [[re-run-failed-jobs]]; on your own, go on with the next step. `root was signed by` means old or ill-matched packages: see the other way below.",
          'zh-CN': '在 traceback 里查找。`Failed to resolve`、`Connection refused`、`UnboundLocalError`、`SlowRetrievalError` 或 `HTTP error occurred with status` 说明是网络问题：如果是 GitHub 的运行器，又没有防火墙步骤，选择 [[re-run-failed-jobs]]；如果是你自己的运行器，看下一步。`root was signed by` 说明软件包太旧或版本不匹配：看下面另一种办法。',
        },
        {
          en: 'Let the runner reach `tuf-repo-cdn.sigstore.dev`, and `fulcio.sigstore.dev` for the step after it ([the hosts of a release](/how-it-works/#network)). Where a proxy shows its own certificate, name a file with it in the `env:` of the publish step: as `SSL_CERT_FILE` for the root keys, and as `REQUESTS_CA_BUNDLE` for Fulcio and Rekor.',
          'zh-CN': '允许运行器访问 `tuf-repo-cdn.sigstore.dev`，以及下一步要用的 `fulcio.sigstore.dev`（[发布要访问的主机](/how-it-works/#network)）。如果代理出示自己的证书，就在发布步骤的 `env:` 里写上含有它的文件：根密钥用 `SSL_CERT_FILE`，Fulcio 和 Rekor 用 `REQUESTS_CA_BUNDLE`。',
        },
        {
          en: 'If the release cannot wait, set `attestations: false` on the publish step.',
          'zh-CN': '如果等不及，给发布步骤加上 `attestations: false`。',
        },
      ],
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
      tradeoff: { en: 'With `attestations: false` the files carry no attestations.', 'zh-CN': '加上 `attestations: false` 后，文件不带证明。' },
    },
    {
      when: { en: 'the traceback says `root was signed by`', 'zh-CN': 'traceback 里有 `root was signed by`' },
      steps: [
        {
          en: 'In the workflow file, update `pypa/gh-action-pypi-publish` to v1.14.2 or later. If a step of yours installs `sigstore` or `pypi-attestations`, let it install `securesystemslib>=1.5.1` too.',
          'zh-CN': '在工作流文件里，把 `pypa/gh-action-pypi-publish` 更新到 v1.14.2 或更新的版本。如果是你自己的步骤安装了 `sigstore` 或 `pypi-attestations`，让它同时安装 `securesystemslib>=1.5.1`。',
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
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/319' },
  ],
} as const satisfies ErrorEntry;
