import { nameOnTestPypi, TESTPYPI } from '../shared/name-on-testpypi.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'project-name-too-similar',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [{ text: "The name '{project}' is too similar to an existing project. See https://{index}/help/#project-name for more information." }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'is too similar to an existing project',
  name: { en: 'The new project name looks like an existing one', 'zh-CN': '新项目名与已有项目太像' },
  meaning: {
    en: 'The project does not exist yet and PyPI declined to create it. It compares names without `.`, `_` and `-`, and takes `l` and `i` for `1` and `o` for `0`; the message does not say which project it found.',
    'zh-CN': '这个项目还不存在，PyPI 拒绝创建它。比较名字时会去掉 `.`、`_` 和 `-`，把 `l` 和 `i` 当作 `1`，把 `o` 当作 `0`；错误信息里没有说撞上了哪个项目。',
  },
  says: {
    en: '`{index}` has no project called `{project}` and did not create it: the name is too close to that of another project, which the message does not name.',
    'zh-CN': '`{index}` 上没有名为 `{project}` 的项目，也没有创建它：这个名字与另一个项目太像，错误信息里没有说是哪个。',
  },
  causes: [
    {
      en: 'Another project has the same letters with other separators: `py-foo` and `pyfoo` are one name here.',
      'zh-CN': '另一个项目的字母相同，只是分隔符不同：`py-foo` 和 `pyfoo` 在这里算同一个名字。',
    },
    {
      en: 'Another project differs only in letters that look alike, for instance `marlax` and `mariax`.',
      'zh-CN': '另一个项目只有形近字母不同，比如 `marlax` 和 `mariax`。',
    },
    {
      en: 'The name was free when the pending publisher was registered, which reserves nothing, and a similar project has come since. The sentence then stands under `invalid-payload` in the token exchange.',
      'zh-CN': '添加待定发布者时名字还可用，但这并不保留名字，后来出现了相似的项目。这时这句话会出现在令牌交换的 `invalid-payload` 里。',
    },
    {
      en: 'The name of your own, existing project is misspelt in the metadata, so PyPI takes it for a new one.',
      'zh-CN': '项目本来就是你的，但元数据里的名字拼错了，PyPI 以为是新项目。',
    },
  ],
  fixes: [
    nameOnTestPypi,
    {
      applies: { not: TESTPYPI },
      changes: 'file',
      when: { en: 'The project is new', 'zh-CN': '项目是新的' },
      steps: [
        {
          en: 'Choose another name, which differs in more than separators and look-alike letters, and write it as `name` in `pyproject.toml`. The name that is imported in Python can stay.',
          'zh-CN': '换一个不只是分隔符或形近字母不同的名字，写进 `pyproject.toml` 的 `name`。Python 里 import 的名字可以不变。',
        },
        {
          en: 'With Trusted Publishing, register a new pending publisher with this name under [[publishing]] in your account on that index.',
          'zh-CN': '用可信发布（Trusted Publishing）时，在该索引账号的 [[publishing]] 里用这个名字添加新的待定发布者。',
        },
        {
          en: 'Build again and publish.',
          'zh-CN': '重新构建并发布。',
        },
      ],
    },
    {
      applies: { not: TESTPYPI },
      changes: 'file',
      when: { en: 'The project exists already and is mine', 'zh-CN': '项目已经存在，而且是我的' },
      steps: [
        {
          en: 'Its name is misspelt in the file: copy it from the project page into `name` in `pyproject.toml` and build again.',
          'zh-CN': '那是文件里的名字拼错了：把项目页面上的名字复制到 `pyproject.toml` 的 `name`，重新构建。',
        },
      ],
    },
    {
      aside: true,
      changes: 'setting',
      when: { en: 'I need this very name', 'zh-CN': '我只能用这个名字' },
      steps: [
        {
          en: 'Find the other project: try the name on PyPI without separators, and with `l`, `i` and `1` or `o` and `0` exchanged.',
          'zh-CN': '先找出另一个项目：在 PyPI 上试试去掉分隔符的名字，再试试把 `l`、`i`、`1` 互换，把 `o`、`0` 互换。',
        },
        {
          en: 'Open a PEP 541 request in the issues of [pypi/support](https://github.com/pypi/support/issues) and ask for an exception. The staff has granted some.',
          'zh-CN': '在 [pypi/support](https://github.com/pypi/support/issues) 的 issue 里提交 PEP 541 请求，申请例外。PyPI 工作人员批准过一些。',
        },
      ],
      tradeoff: {
        en: 'It takes time, and the outcome is open.',
        'zh-CN': '这需要时间，结果也不确定。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Other capitals, or `_` in place of `-`: they make no difference in this comparison.',
      'zh-CN': '改大小写，或者用 `_` 代替 `-`：在这种比较里没有区别。',
    },
  ],
  verify: [
    {
      en: 'PyPI makes the same check in the form for a pending publisher, under [[publishing]] in your account. If the form accepts the name, it is free at that moment; nothing is uploaded, and nothing is reserved.',
      'zh-CN': 'PyPI 账号的 [[publishing]] 里，添加待定发布者的表单会做同样的检查。表单接受了，说明这个名字此刻可用；这不会上传任何东西，也不会保留名字。',
    },
  ],
  next: ['non-user-identity-cannot-create-project', 'form-could-not-register', 'token-request-refused'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [515, 581] },
    {
      repo: 'pypi/warehouse',
      path: 'warehouse/migrations/versions/d18d443f89f0_ultranormalize_name_function.py',
      ref: '6b62157124ab7865029afeeadf282bce27d601d9',
      lines: [18, 27],
    },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [39, 80] },
    { repo: 'pypi/support', path: 'issues/1822' },
  ],
} as const satisfies ErrorEntry;
