import { nameOnTestPypi, TESTPYPI } from '../shared/name-on-testpypi.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'project-name-not-allowed',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "The name '{project}' isn't allowed. See https://{index}/help/#project-name for more information." },
    { text: "The name '{project}' isn't allowed", bare: true },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "isn't allowed. See https://",
  name: { en: 'The project name is on the list of prohibited names', 'zh-CN': '项目名在禁用名单上' },
  meaning: {
    en: 'The project does not exist, and PyPI does not create it: administrators have put this very name on a list of prohibited names. The message gives no reason.',
    'zh-CN': '这个项目还不存在，PyPI 也不会创建它：PyPI 工作人员把这个名字列入了禁用名单。错误信息里不说明原因。',
  },
  says: {
    en: '`{index}` does not create a project called `{project}`: this very name is on its list of prohibited names. The message gives no reason.',
    'zh-CN': '`{index}` 不会创建名为 `{project}` 的项目：这个名字在它的禁用名单上。错误信息里不说明原因。',
  },
  causes: [
    {
      en: "PyPI's administrators removed a project of this name and prohibited the name with it.",
      'zh-CN': 'PyPI 工作人员移除过同名项目，并一并禁用了这个名字。',
    },
    {
      en: 'The name is reserved because people type it by mistake, such as `requirements.txt`, or because it belongs to PyPI itself, such as `warehouse`.',
      'zh-CN': '名字被保留，因为人们会误输入它，比如 `requirements.txt`；或者因为它属于 PyPI 自己，比如 `warehouse`。',
    },
    {
      en: 'The name in your metadata is misspelt and hits a prohibited one by chance.',
      'zh-CN': '元数据里的名字拼错了，碰巧撞上了被禁用的名字。',
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
          en: 'Choose another name and write it as `name` in `pyproject.toml`. The name that is imported in Python can stay.',
          'zh-CN': '换一个名字，写进 `pyproject.toml` 的 `name`。Python 里 import 的名字可以不变。',
        },
        {
          en: 'With Trusted Publishing, register a pending publisher with this name under [[publishing]] in your account on that index.',
          'zh-CN': '用可信发布（Trusted Publishing）时，在该索引账号的 [[publishing]] 里用这个名字添加待定发布者。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
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
          en: 'Open a PEP 541 request in the issues of [pypi/support](https://github.com/pypi/support/issues) and say what the project is. Such requests get the label `prohibited project name`.',
          'zh-CN': '在 [pypi/support](https://github.com/pypi/support/issues) 的 issue 里提交 PEP 541 请求，说明这是什么项目。这类请求会带上 `prohibited project name` 标签。',
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
      en: 'A test on TestPyPI: it is an index of its own, and a name can be free there and prohibited on PyPI.',
      'zh-CN': '在 TestPyPI 上试：它是另一个索引，名字在那里可用，在 PyPI 上仍可能被禁用。',
    },
    {
      en: 'Other capitals, or `_` in place of `-`: the list holds names in normalized form.',
      'zh-CN': '改大小写，或者用 `_` 代替 `-`：名单比较的是规范化之后的名字。',
    },
  ],
  verify: [
    {
      en: 'Enter the new name in the form for a pending publisher on PyPI, under [[publishing]] in your account. PyPI makes the same check there, and nothing is uploaded or reserved.',
      'zh-CN': '在 PyPI 账号的 [[publishing]] 里，把新名字填进添加待定发布者的表单。PyPI 会做同样的检查，不会上传也不会保留任何东西。',
    },
  ],
  next: ['project-name-too-similar', 'form-project-name-unavailable'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [508, 571] },
    { repo: 'pypi/warehouse', path: 'warehouse/utils/project.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [75, 108] },
    { repo: 'pypi/warehouse', path: 'issues/9732' },
    { repo: 'pypi/support', path: 'issues/3312' },
  ],
} as const satisfies ErrorEntry;
