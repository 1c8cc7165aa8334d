import type { ErrorEntry } from '../types.ts';

export default {
  id: 'flit-credentials-missing',
  stage: 'upload-auth',
  emitter: 'flit',
  severity: 'error',
  messages: [{ text: 'Exception: Could not find username for upload.' }, { text: 'Exception: Could not find password for upload.' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Could not find username for upload.',
  name: { en: 'flit has nothing to sign in with', 'zh-CN': 'flit 没有可用的凭据' },
  meaning: {
    en: '`flit publish` found no user name or no password for the index that it names in `Using repository at`, and stopped before it built or sent anything. flit knows no Trusted Publishing, does not use credentials in the URL, and takes an empty variable for none.',
    'zh-CN':
      '`flit publish` 没有找到 `Using repository at` 后面那个索引的用户名或密码，在构建和发送之前就停下了。flit 不支持可信发布（Trusted Publishing），不使用写在 URL 里的凭据，空的变量等于没有设置。',
  },
  causes: [
    {
      en: 'The step that runs flit has no `FLIT_USERNAME`, or no `FLIT_PASSWORD`.',
      'zh-CN': '运行 flit 的步骤没有 `FLIT_USERNAME`，或者没有 `FLIT_PASSWORD`。',
    },
    {
      en: 'The variable is there, and its secret is empty in this job.',
      'zh-CN': '变量写了，但它取的 secret 在这个作业里是空的。',
    },
    {
      en: 'User name and password stand in `FLIT_INDEX_URL`: flit prints them and does not use them.',
      'zh-CN': '用户名和密码写在 `FLIT_INDEX_URL` 里：flit 会打印它们，但不使用。',
      applies: { index: ['other'] },
    },
  ],
  fixes: [
    {
      applies: { wording: [0], index: ['other'] },
      changes: 'file',
      when: { en: 'I publish to my own index', 'zh-CN': '我发布到自己的索引' },
      steps: [
        {
          en: 'Give the step that runs flit the user name and the password of this index as `FLIT_USERNAME` and `FLIT_PASSWORD`, from secrets of the CI, and keep them out of the URL.',
          'zh-CN': '给运行 flit 的步骤设置这个索引的用户名和密码：`FLIT_USERNAME` 和 `FLIT_PASSWORD`，值取自 CI 的 secret，不要写进 URL。',
        },
      ],
    },
    {
      applies: { wording: [0], index: ['pypi', 'testpypi'] },
      changes: 'file',
      when: { en: 'I publish to PyPI or TestPyPI', 'zh-CN': '我发布到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Give the step that runs flit `FLIT_USERNAME: __token__`, and `FLIT_PASSWORD` with an API token from a secret.',
          'zh-CN': '给运行 flit 的步骤设置 `FLIT_USERNAME: __token__` 和 `FLIT_PASSWORD`，后者是取自 secret 的 API token。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'setting',
      when: { en: 'The password arrives empty or not at all', 'zh-CN': '密码是空的，或者根本没有传来' },
      steps: [
        {
          en: '`FLIT_PASSWORD` is empty or missing in this job. Store its secret where this job can read it, and name it as the step does: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '`FLIT_PASSWORD` 在这个作业里是空的，或者没有设置。把 secret 存到这个作业读得到的地方，名字与步骤里写的一致：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      applies: { index: ['pypi', 'testpypi'] },
      when: { en: 'I would rather use Trusted Publishing', 'zh-CN': '我更想用可信发布' },
      steps: [
        {
          en: 'Let flit build only, and upload with `uv publish` or `pypa/gh-action-pypi-publish`: [the whole workflow](/fix-trusted-publishing/).',
          'zh-CN': '只用 flit 构建，再用 `uv publish` 或 `pypa/gh-action-pypi-publish` 上传：[完整的工作流](/fix-trusted-publishing/)。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Installing keyring, as the warning above proposes: the runner keeps no password in it.',
      'zh-CN': '像上面的警告建议的那样安装 keyring：运行器的 keyring 里没有密码。',
    },
  ],
  verify: [
    {
      en: 'The next run goes on after `Using repository at` with `Built` and `Uploading`. The failed run sent nothing, so the version number is still free.',
      'zh-CN': '下一次运行里，`Using repository at` 之后会出现 `Built` 和 `Uploading`。失败的那次什么都没有发送，版本号仍然可用。',
    },
  ],
  next: ['private-index-credentials-refused', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/flit', path: 'flit/upload.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [91, 184] },
    { repo: 'pypa/flit', path: 'doc/cmdline.rst', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [221, 233] },
  ],
} as const satisfies ErrorEntry;
