import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-repository-empty',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [{ text: 'twine upload: error: the following arguments are required: -r/--repository' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'twine upload: error: the following arguments are required: -r/--repository',
  name: { en: 'TWINE_REPOSITORY is set and empty', 'zh-CN': 'TWINE_REPOSITORY 设置了，却是空的' },
  meaning: {
    en: 'twine demands `-r` or `--repository`, which nobody has to give: the variable `TWINE_REPOSITORY` is set to an empty value in this job, and an empty value takes the place of the default, `pypi`. twine stopped with exit status 2 before it looked at any file.',
    'zh-CN': 'twine 要求写 `-r` 或 `--repository`，而这本来不用写：`TWINE_REPOSITORY` 变量在这个作业里的值是空的，空值顶替了默认值 `pypi`。twine 还没看任何文件就停下了，退出码是 2。',
  },
  causes: [
    {
      en: 'The value comes from a variable or a secret of the CI that does not exist, so it is empty.',
      'zh-CN': '值取自 CI 里一个不存在的变量或 secret，所以是空的。',
    },
    {
      en: 'A script sets `TWINE_REPOSITORY=` to switch it off. Only a variable that is not set is off.',
      'zh-CN': '脚本用 `TWINE_REPOSITORY=` 想取消它。只有不设置这个变量才算取消。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I upload to PyPI', 'zh-CN': '我上传到 PyPI' },
      steps: [
        {
          en: 'Your variable `TWINE_REPOSITORY` is empty in this job: remove it from the `env:` of the step, the job or the workflow, or from the script. Without it twine uploads to PyPI.',
          'zh-CN': '你的变量 `TWINE_REPOSITORY` 在这个作业里是空的：从步骤、作业或工作流的 `env:` 里，或者从脚本里删掉它。没有它，twine 就上传到 PyPI。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'I upload to TestPyPI or another index', 'zh-CN': '我上传到 TestPyPI 或其他索引' },
      steps: [
        {
          en: 'Give `TWINE_REPOSITORY` a name: `testpypi`, or a section of `.pypirc`. It is empty in this job, mostly because the variable of the CI that it is taken from does not exist. An address belongs into `TWINE_REPOSITORY_URL`, and then `TWINE_REPOSITORY` has to be removed all the same.',
          'zh-CN': '给 `TWINE_REPOSITORY` 填上名字：`testpypi`，或者 `.pypirc` 里的一节。它在这个作业里是空的，多半因为它所取自的 CI 变量不存在。地址要写在 `TWINE_REPOSITORY_URL` 里，而且即使写了，也要删掉空的 `TWINE_REPOSITORY`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Setting `TWINE_REPOSITORY_URL` beside it: twine demands `-r` as long as the other variable is empty.',
      'zh-CN': '再设置 `TWINE_REPOSITORY_URL`：只要另一个变量是空的，twine 就要求写 `-r`。',
    },
  ],
  verify: [
    {
      en: 'The next run prints `Uploading distributions to` and the address. Nothing was sent before, so no version number is used up.',
      'zh-CN': '下一次运行会打印 `Uploading distributions to` 和地址。之前什么也没有发送，没有消耗版本号。',
    },
  ],
  next: ['twine-no-files', 'twine-no-credentials-determined', 'repository-url-invalid'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [379, 393] },
    { repo: 'pypa/twine', path: 'twine/settings.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [158, 181] },
  ],
} as const satisfies ErrorEntry;
