import type { ErrorEntry } from '../types.ts';

export default {
  id: 'devpi-stage-not-found',
  stage: 'upload-file',
  emitter: 'devpi',
  severity: 'error',
  messages: [
    { text: 'Server returned status code 404 Not Found. Server says: {\n           "message": "The stage {stage} could not be found."' },
    { text: 'The following resource could not be found:{tag}The stage {stage} could not be found.' },
  ],
  outranks: ['upload-address-not-found'],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: '"message": "The stage',
  name: { en: 'devpi has no such index', 'zh-CN': 'devpi 上没有这个索引' },
  meaning: {
    en: 'devpi calls an index a stage, named by its user and its own name. The upload URL names one that devpi does not have. User name and password were not looked at, and the file was not taken. poetry and maturin print the whole page around this sentence; twine, pdm, hatch and flit leave it out and say `Not Found` only.',
    'zh-CN':
      'devpi 把索引叫作 stage，用“用户/索引”来命名。上传 URL 里写的索引在 devpi 上不存在。用户名和密码还没有检查，文件也没有被接收。poetry 和 maturin 会打印包含这句话的整个网页；twine、pdm、hatch 和 flit 不打印这句话，只显示 `Not Found`。',
  },
  says: {
    en: 'devpi has no index `{stage}`, which the upload URL names. The file was not taken.',
    'zh-CN': '上传 URL 里写的索引 `{stage}` 在 devpi 上不存在。文件没有被接收。',
  },
  causes: [
    {
      en: 'The user or the index in the URL is misspelt.',
      'zh-CN': 'URL 里的用户名或索引名写错了。',
    },
    {
      en: 'The index was never created on this server, or was deleted.',
      'zh-CN': '这台服务器上从未创建过这个索引，或者它已被删除。',
    },
    {
      en: 'The URL is that of another devpi server.',
      'zh-CN': 'URL 指向另一台 devpi 服务器。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The index exists under another name', 'zh-CN': '索引存在，但名字不同' },
      steps: [
        {
          en: 'Compare user and index in the upload URL with those that `devpi index -l` lists, and correct the URL where the step sets it. It has the form `https://devpi.example.org/alice/dev/`.',
          'zh-CN': '把上传 URL 里的用户和索引与 `devpi index -l` 列出的核对，在设置 URL 的地方改正。URL 的形式是 `https://devpi.example.org/alice/dev/`。',
        },
        {
          aside: true,
          en: 'uv takes it from `--publish-url` or `UV_PUBLISH_URL`, twine from `--repository-url` or `TWINE_REPOSITORY_URL`, poetry for `-r corp` from `POETRY_REPOSITORIES_CORP_URL`, pdm from `PDM_PUBLISH_REPO`, hatch from `HATCH_INDEX_REPO`, flit from `FLIT_INDEX_URL`, maturin from `MATURIN_REPOSITORY_URL`.',
          'zh-CN': 'uv 读取 `--publish-url` 或 `UV_PUBLISH_URL`，twine 读取 `--repository-url` 或 `TWINE_REPOSITORY_URL`，poetry 用 `-r corp` 时读取 `POETRY_REPOSITORIES_CORP_URL`，pdm 读取 `PDM_PUBLISH_REPO`，hatch 读取 `HATCH_INDEX_REPO`，flit 读取 `FLIT_INDEX_URL`，maturin 读取 `MATURIN_REPOSITORY_URL`。',
        },
      ],
    },
    {
      changes: 'setting',
      fixer: 'organization-admin',
      when: { en: 'The index has not been made yet', 'zh-CN': '索引还没有创建' },
      steps: [
        {
          en: 'Log in to devpi as the user in the URL and create the index: `devpi index -c dev bases=root/pypi`, with its own name in place of `dev`.',
          'zh-CN': '以 URL 里的那个用户登录 devpi，创建这个索引：`devpi index -c dev bases=root/pypi`，把 `dev` 换成它的名字。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another password: devpi did not come so far as to look at it.',
      'zh-CN': '换密码：devpi 还没有走到检查密码这一步。',
    },
  ],
  verify: [
    {
      en: 'Opened in a browser, the upload URL shows the index and no error. Nothing was stored, so the version number is still free.',
      'zh-CN': '在浏览器里打开上传 URL，看到的是索引，而不是错误。什么也没有存下，版本号仍然可用。',
    },
  ],
  next: ['devpi-no-permission', 'devpi-mirror-index', 'private-index-credentials-refused'],
  sources: [
    { repo: 'devpi/devpi', path: 'server/devpi_server/view_auth.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [206, 213] },
    { repo: 'devpi/devpi', path: 'doc/userman/devpi_indices.rst', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [102, 113] },
  ],
} as const satisfies ErrorEntry;
