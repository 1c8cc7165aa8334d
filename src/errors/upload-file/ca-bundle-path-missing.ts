import type { ErrorEntry } from '../types.ts';

export default {
  id: 'ca-bundle-path-missing',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  among: [
    'Uploading distributions to', 'upload.pypi.org', '/legacy', '/_/oidc/', 'twine upload', 'twine/commands', 'twine/repository', 'twine/cli', 'twine/package', '/app/oidc-exchange.py', 'flit publish', 'flit/upload',
    'poetry publish', 'pdm publish', 'hatch publish', 'maturin', 'uv publish', 'file to http', 'files to http', 'Failed to upload', 'Error uploading', 'to repository', "WARNING: Add '-v'",
  ],
  messages: [
    { text: 'OSError: Could not find a suitable TLS CA certificate bundle, invalid path: {path}' },
    { text: 'warning: Invalid `SSL_CERT_FILE`. Path does not exist: {path}. No default certificates will be trusted.' },
    { text: "[FileNotFoundError]: [Errno 2] No such file or directory\nWARNING: Add '-v' to see the detailed traceback" },
    { text: 'Error uploading to repository: {url} - [Errno 2] No such file or directory' },
  ],
  outranks: ['twine-upload-connection-failed', 'uv-upload-connection-failed', 'uv-exchange-connection-failed', 'uv-missing-credentials'],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Could not find a suitable TLS CA certificate bundle, invalid path:',
  name: { en: 'The file with the certificates is not there', 'zh-CN': '证书文件不存在' },
  meaning: {
    en: 'A variable names a file with certificates, and there is no such file where the program runs. It could not check who answers, and sent nothing. uv goes on without any certificate it trusts, so every connection fails after this warning; pdm does not name the path.',
    'zh-CN': '有个变量写了证书文件的路径，但程序运行的地方没有这个文件。程序无法验证对方，所以什么都没有发送。uv 会在没有任何受信任证书的情况下继续，这条警告之后的每次连接都会失败；pdm 不会写出路径。',
  },
  says: {
    en: 'A variable names `{path}` as the file with the certificates, and there is no such file where the program runs. Nothing was sent.',
    'zh-CN': '有个变量把 `{path}` 写成证书文件，但程序运行的地方没有这个文件。什么都没有发送。',
  },
  causes: [
    {
      en: 'The path is misspelt, or the file was not put there in this job.',
      'zh-CN': '路径写错了，或者这个作业里没有放这个文件。',
    },
    {
      en: 'The program runs in a container, which does not have the file of the runner.',
      'zh-CN': '程序在容器里运行，容器里没有运行器上的文件。',
    },
    {
      en: 'The variable was set for another program, or by the settings of the runner.',
      'zh-CN': '这个变量是为别的程序设置的，或者来自运行器的设置。',
    },
  ],
  fixes: [
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'uv uploads', 'zh-CN': '用 uv 上传' },
      steps: [
        {
          en: 'Correct the path in `SSL_CERT_FILE`: the file does not exist in this job. If no CA of your own is needed, remove the variable.',
          'zh-CN': '改正 `SSL_CERT_FILE` 里的路径：这个作业里不存在这个文件。如果不需要自己的 CA，就删掉这个变量。',
        },
      ],
    },
    {
      applies: { wording: [0], program: ['action'] },
      changes: 'file',
      when: { en: 'The action uploads', 'zh-CN': '用 action 上传' },
      steps: [
        {
          en: 'Put the file into the workspace and write its path as the container sees it, `REQUESTS_CA_BUNDLE: /github/workspace/ca.pem`: a path of the runner does not exist there.',
          'zh-CN': '把文件放进工作区，按容器里的路径写 `REQUESTS_CA_BUNDLE: /github/workspace/ca.pem`：运行器上的路径在容器里不存在。',
        },
      ],
    },
    {
      applies: { wording: [0], not: { program: ['action'] } },
      changes: 'file',
      when: { en: 'twine, flit or poetry uploads', 'zh-CN': '用 twine、flit 或 poetry 上传' },
      steps: [
        {
          en: 'Correct the path where it is set: `REQUESTS_CA_BUNDLE` or `CURL_CA_BUNDLE`, with twine also `TWINE_CERT` and `--cert`. The file does not exist in this job; if no CA of your own is needed, remove the variable.',
          'zh-CN': '在设置路径的地方改正它：`REQUESTS_CA_BUNDLE` 或 `CURL_CA_BUNDLE`，twine 还有 `TWINE_CERT` 和 `--cert`。这个作业里不存在这个文件；如果不需要自己的 CA，就删掉这个变量。',
        },
      ],
    },
    {
      applies: { wording: [3] },
      changes: 'file',
      when: { en: 'hatch uploads', 'zh-CN': '用 hatch 上传' },
      steps: [
        {
          en: 'Correct the path after `--ca-cert`, or in `HATCH_INDEX_CA_CERT` or `SSL_CERT_FILE`: this file, or that of `--client-cert`, does not exist in this job. If the index needs none of your own, remove it.',
          'zh-CN': '改正 `--ca-cert` 后面或 `HATCH_INDEX_CA_CERT`、`SSL_CERT_FILE` 里的路径：这个文件（或 `--client-cert` 的文件）在这个作业里不存在。如果索引不需要自己的证书，就删掉它。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'pdm uploads', 'zh-CN': '用 pdm 上传' },
      steps: [
        {
          en: 'Look at the paths in `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE` and `PDM_PUBLISH_CA_CERTS` of this job and correct the one that does not exist. If none is set, `pdm publish -v` shows which file is missing.',
          'zh-CN': '查看这个作业里 `SSL_CERT_FILE`、`REQUESTS_CA_BUNDLE` 和 `PDM_PUBLISH_CA_CERTS` 的路径，改正不存在的那个。如果都没有设置，`pdm publish -v` 会显示缺的是哪个文件。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Switching the verification off: whoever answers then gets the password.',
      'zh-CN': '关闭证书校验：那样无论谁响应，都能拿到密码。',
    },
  ],
  verify: [
    {
      en: '`ls -l` and the path shows the file in the same job. Nothing was sent, so the version number is still free.',
      'zh-CN': '在同一个作业里执行 `ls -l` 加路径，能看到这个文件。什么都没有发送，版本号仍然可用。',
    },
  ],
  next: ['upload-certificate-not-trusted', 'uv-upload-connection-failed'],
  sources: [
    { repo: 'psf/requests', path: 'src/requests/adapters.py', ref: '1f6589ec3a1ee910f9a65cc3ceac60b26677bc0e', lines: [321, 340] },
    { repo: 'astral-sh/uv', path: 'crates/uv-client/src/tls.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [285, 318] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [143, 167] },
  ],
} as const satisfies ErrorEntry;
