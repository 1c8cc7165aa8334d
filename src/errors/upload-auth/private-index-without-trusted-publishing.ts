import type { ErrorEntry } from '../types.ts';

export default {
  id: 'private-index-without-trusted-publishing',
  stage: 'upload-auth',
  emitter: 'uv',
  severity: 'error',
  messages: [
    {
      text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: Request failed after {n} retries\n  cause: error sending request for url ({url})\n  cause: client error (Connect)\n  cause: received corrupt message of type InvalidContentType\nerror: Failed to publish `{file}` to `{target}`\n  cause: Failed to send POST request\n  cause: Missing credentials for: {index}',
      since: 'uv 0.12.22',
    },
    {
      text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: Request failed after {n} retries\n  cause: error sending request for url ({url})\n  cause: client error (Connect)\n  cause: received corrupt message of type InvalidContentType',
      since: 'uv 0.12.22',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'received corrupt message of type InvalidContentType',
  name: { en: 'uv asked an http index for Trusted Publishing', 'zh-CN': 'uv 向 http 索引询问可信发布' },
  meaning: {
    en: 'Without credentials `uv publish` tries Trusted Publishing, and asks the index about it over https even where the publish URL begins with `http://`. This port does not speak TLS: it is the one of a private index, which has no Trusted Publishing. The certificate and the network are not at fault; what is missing is a user name and a password. Nothing was sent.',
    'zh-CN':
      '没有凭据时，`uv publish` 会尝试可信发布（Trusted Publishing），而且总是用 https 询问索引，发布 URL 以 `http://` 开头也一样。这个端口不用 TLS：它属于一个私有索引，那里没有可信发布。证书和网络都没有问题，缺的是用户名和密码。什么都没有发送。',
  },
  says: {
    en: 'The index `{index}` wants a user name and a password, and uv got none. So uv asked it for Trusted Publishing, over https, which this port does not speak. Nothing was sent.',
    'zh-CN': '索引 `{index}` 需要用户名和密码，而 uv 一个也没有拿到，于是用 https 向它询问可信发布，但这个端口不用 https。什么都没有发送。',
  },
  causes: [
    {
      en: 'The step that runs `uv publish` has no user name and no password, or the secret is empty in this job.',
      'zh-CN': '运行 `uv publish` 的步骤没有用户名和密码，或者 secret 在这个作业里是空的。',
      applies: { wording: [0] },
    },
    {
      en: '`--trusted-publishing always` demands Trusted Publishing of an index that has none.',
      'zh-CN': '`--trusted-publishing always` 要求使用可信发布，而这个索引没有。',
      applies: { near: ['Failed to obtain token for trusted publishing'] },
    },
    {
      en: 'The address is that of PyPI or TestPyPI: something on the way, a proxy mostly, answers without TLS.',
      'zh-CN': '地址属于 PyPI 或 TestPyPI：中间的设备（多半是代理）没有用 TLS 响应。',
      applies: { index: ['pypi', 'testpypi'] },
    },
  ],
  fixes: [
    {
      applies: { index: ['other'], any: [{ wording: [0] }, { near: ['error: Trusted publishing failed'] }] },
      changes: 'file',
      when: { en: 'No user name and no password reach uv', 'zh-CN': 'uv 没有拿到用户名和密码' },
      steps: [
        {
          en: 'Give the step that runs `uv publish` the user name and the password of this index, as `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD`. Keep both as secrets of the CI.',
          'zh-CN': '给运行 `uv publish` 的步骤设置这个索引的用户名和密码，变量是 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`，两个值都存成 CI 的 secret。',
        },
        {
          en: 'If the step names them already, the secret is empty in this job or its name is misspelt: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '如果步骤里已经写了，那就是 secret 在这个作业里是空的，或者名字写错了：[逐条核对原因](/cause/#empty-secret)。',
        },
        {
          en: '`--trusted-publishing never` leaves the question out, and the first error with it.',
          'zh-CN': '加上 `--trusted-publishing never`，uv 就不再询问，第一个错误也不会出现。',
        },
      ],
    },
    {
      applies: { index: ['other'], near: ['Failed to obtain token for trusted publishing'] },
      changes: 'file',
      when: { en: 'The command has `--trusted-publishing always`', 'zh-CN': '命令里有 `--trusted-publishing always`' },
      steps: [
        {
          en: 'Take `--trusted-publishing always` out of the command, and give the step the user name and the password of this index as `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD`.',
          'zh-CN': '从命令里去掉 `--trusted-publishing always`，再给步骤设置这个索引的用户名和密码：`UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'setting',
      when: { en: 'The address is that of PyPI or TestPyPI', 'zh-CN': '地址属于 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Correct or remove `HTTPS_PROXY` in this job: what answers at the address speaks no TLS, so it is not the index. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '改正或删掉这个作业里的 `HTTPS_PROXY`：这个地址上响应的程序不用 TLS，所以不是索引。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`SSL_CERT_FILE` or another certificate: the port shows none at all.',
      'zh-CN': '设置 `SSL_CERT_FILE` 或更换证书：这个端口根本不出示证书。',
    },
    {
      en: '`id-token: write`: the index was asked before any token, and has no Trusted Publishing.',
      'zh-CN': '加上 `id-token: write`：这一步还没有用到令牌，而且这个索引没有可信发布。',
    },
  ],
  verify: [
    {
      en: 'The next run lists each file as `Uploading`, and no `error:` follows.',
      'zh-CN': '下一次运行里，每个文件都出现一行 `Uploading`，后面没有 `error:`。',
    },
  ],
  next: ['uv-missing-credentials', 'uv-upload-rejected', 'http-https-mixed-up'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing/pypi.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [33, 53] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [428, 505] },
  ],
} as const satisfies ErrorEntry;
