import type { Condition, ErrorEntry } from '../types.ts';

/** The type stands in what was pasted: what the file lacks was lost on its way there. */
const DECLARED = {
  any: [
    { near: ['long_description_content_type=text/', 'long_description_content_type:text/', 'content-type=text/'] },
    { near: ['readme=README.md', 'readme=README.rst'], any: [{ near: ['[project]', '[tool.poetry]'] }] },
  ],
} as const satisfies Condition;

export default {
  id: 'description-failed-to-render-default',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: 'The description failed to render in the default format of reStructuredText. See https://{index}/help/#description-content-type for more information.',
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'The description failed to render in the default format of reStructuredText',
  name: { en: 'The README has no content type and is no valid reStructuredText', 'zh-CN': 'README 没有声明内容类型，又不是合法的 reStructuredText' },
  meaning: {
    en: 'The file carries a description without a content type, so PyPI took it for reStructuredText. As such it does not render, and PyPI refused the file.',
    'zh-CN': '文件里有描述，却没有内容类型，PyPI 就把它当作 reStructuredText。这样渲染不出来，于是拒收了这个文件。',
  },
  causes: [
    {
      en: 'The README is Markdown and `setup.py` or `setup.cfg` sets `long_description` without `long_description_content_type`.',
      'zh-CN': 'README 是 Markdown，而 `setup.py` 或 `setup.cfg` 只写了 `long_description`，没有 `long_description_content_type`。',
    },
    {
      en: 'The build tool was too old to write the content type into the file.',
      'zh-CN': '构建工具太旧，没有把内容类型写进文件。',
    },
    {
      en: 'The README is reStructuredText with a fault in it, and no type is declared.',
      'zh-CN': 'README 是 reStructuredText，但有语法错误，同时没有声明类型。',
    },
  ],
  fixes: [
    {
      applies: DECLARED,
      certain: true,
      changes: 'file',
      when: { en: 'The content type is declared already', 'zh-CN': '内容类型已经声明了' },
      steps: [
        {
          en: 'The type is declared, so it is lost on the way. In the job that failed, look whether the built file has it: `unzip -p dist/*.whl \'*/METADATA\' | grep Description-Content-Type`.',
          'zh-CN': '类型已经声明，所以是在途中丢失的。在失败的作业里看构建出的文件有没有它：`unzip -p dist/*.whl \'*/METADATA\' | grep Description-Content-Type`。',
        },
        {
          en: 'If the line is missing, what builds there is too old, or old files lie in `dist/`: empty it, run `python -m pip install --upgrade build setuptools wheel` (setuptools writes it from 38.6 on), and build with `python -m build`.',
          'zh-CN': '如果没有这一行，说明那里的构建工具太旧，或者 `dist/` 里是旧文件：清空它，运行 `python -m pip install --upgrade build setuptools wheel`（setuptools 从 38.6 起会写入），再用 `python -m build` 构建。',
        },
        {
          en: 'If the line is there, what uploads leaves it out: twine does before 1.11, and `setup.py upload` always. Run `python -m pip install --upgrade twine`, and upload with `twine upload`.',
          'zh-CN': '如果有这一行，说明是上传时漏掉的：1.11 之前的 twine 会漏掉，`setup.py upload` 则始终不发送。运行 `python -m pip install --upgrade twine`，再用 `twine upload` 上传。',
        },
      ],
    },
    {
      applies: { not: DECLARED },
      changes: 'file',
      when: { en: 'The README is Markdown', 'zh-CN': 'README 是 Markdown' },
      steps: [
        {
          en: 'Declare it: `readme = "README.md"` under `[project]` in `pyproject.toml` (under `[tool.poetry]` where poetry has the name there), or `long_description_content_type="text/markdown"` beside `long_description` in `setup.py`.',
          'zh-CN': '声明类型：在 `pyproject.toml` 的 `[project]` 下写 `readme = "README.md"`（poetry 把项目名称写在 `[tool.poetry]` 时，就写在那里），或者在 `setup.py` 的 `long_description` 旁边加上 `long_description_content_type="text/markdown"`。',
        },
        {
          en: 'Build again with a current build tool, then publish the new files.',
          'zh-CN': '用新版本的构建工具重新构建，再发布新的文件。',
        },
      ],
    },
    {
      applies: { not: DECLARED },
      changes: 'file',
      when: { en: 'The README is reStructuredText', 'zh-CN': 'README 是 reStructuredText' },
      steps: [
        {
          en: 'Run `twine check --strict dist/*` on the built files. It names the lines; repair them in `README.rst`. If it says `PASSED`, check with `pipx run twine check --strict dist/*`, which takes the current tools into an environment of its own.',
          'zh-CN': '对构建好的文件运行 `twine check --strict dist/*`。它会给出行号，在 `README.rst` 里修好这些行。如果它显示 `PASSED`，就改用 `pipx run twine check --strict dist/*` 检查，它在单独的环境里使用最新的版本。',
        },
        {
          en: 'Declare the type as well: `readme = "README.rst"`, or `long_description_content_type="text/x-rst"` in `setup.py`. Then build again.',
          'zh-CN': '同时声明类型：`readme = "README.rst"`，或者在 `setup.py` 里写 `long_description_content_type="text/x-rst"`。然后重新构建。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: PyPI renders the description itself.',
      'zh-CN': '`verify-metadata: false`：PyPI 会自己渲染描述。',
    },
    {
      en: 'Renaming the README alone, with `setup.py`: the type comes from `long_description_content_type`, not from the file name.',
      'zh-CN': '用 `setup.py` 时只给 README 改名：类型取自 `long_description_content_type`，不看文件名。',
    },
  ],
  verify: [
    {
      en: '`twine check --strict dist/*` says `PASSED` for each file and no longer warns that the content type is missing. It uploads nothing.',
      'zh-CN': '`twine check --strict dist/*` 对每个文件都显示 `PASSED`，也不再警告缺少内容类型。它不会上传任何东西。',
    },
  ],
  next: ['twine-check-description-warnings', 'description-failed-to-render', 'twine-check-markup-error'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [900, 931] },
    {
      repo: 'pypa/packaging.python.org',
      path: 'source/guides/making-a-pypi-friendly-readme.rst',
      ref: 'ab4994857826246587d993862fd4097e36568080',
      lines: [36, 90],
    },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/pages/help.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1016, 1028] },
    { repo: 'pypi/warehouse', path: 'issues/4079' },
    { repo: 'pypi/warehouse', path: 'issues/5855' },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '1.11.0' },
    { repo: 'pypa/setuptools', path: 'setuptools/command/upload.py', ref: 'v40.8.0', lines: [60, 110] },
  ],
} as const satisfies ErrorEntry;
