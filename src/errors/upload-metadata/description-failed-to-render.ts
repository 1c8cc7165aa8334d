import type { ErrorEntry } from '../types.ts';

export default {
  id: 'description-failed-to-render',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "The description failed to render for '{content_type}'. See https://{index}/help/#description-content-type for more information." },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'The description failed to render for',
  name: { en: 'The README does not render in its declared format', 'zh-CN': 'README 无法按声明的格式渲染' },
  meaning: {
    en: 'PyPI renders the description in the file with the content type that the file declares, and refuses the file when that fails. For `text/x-rst` a single warning of docutils is enough.',
    'zh-CN': 'PyPI 会按文件里声明的内容类型渲染项目描述，渲染失败就拒收这个文件。对 `text/x-rst` 来说，docutils 的一条警告就足以失败。',
  },
  says: {
    en: 'The README is declared as `{content_type}` and does not render as that, so PyPI refused the file. It does not say where; `twine check` mostly does.',
    'zh-CN': 'README 声明为 `{content_type}`，却无法按它渲染，PyPI 因此拒收了这个文件。PyPI 不说错在哪里，`twine check` 多半会说。',
  },
  causes: [
    {
      en: 'The README uses roles or directives of Sphinx, such as `:ref:` or `:py:func:`. PyPI does not know them.',
      'zh-CN': 'README 用了 Sphinx 的角色或指令，比如 `:ref:` 或 `:py:func:`。PyPI 不认识它们。',
    },
    {
      en: 'The README holds a fault in reStructuredText, for instance a list that ends without a blank line.',
      'zh-CN': 'README 里有 reStructuredText 语法错误，比如列表结束后没有空行。',
    },
    {
      en: 'The text is Markdown, but `text/x-rst` is declared.',
      'zh-CN': '正文是 Markdown，声明的却是 `text/x-rst`。',
    },
    {
      en: 'The check before the upload did not run: `verify-metadata: false` is set, or the upload does not use the action.',
      'zh-CN': '上传前的检查没有运行：设置了 `verify-metadata: false`，或者没有用这个 action 上传。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The README is meant to be reStructuredText', 'zh-CN': 'README 本来就是 reStructuredText' },
      steps: [
        {
          en: 'Run `twine check --strict dist/*` on the built files: unlike PyPI it names the line and the reason. Repair these lines in `README.rst`. If it says `PASSED`, your docutils or readme_renderer may not be those of PyPI: check with `pipx run twine check --strict dist/*`, which takes the current ones into an environment of its own.',
          'zh-CN': '对构建好的文件运行 `twine check --strict dist/*`：与 PyPI 不同，它会给出行号和原因。在 `README.rst` 里修好这些行。如果它显示 `PASSED`，可能是你这里的 docutils 或 readme_renderer 与 PyPI 的版本不同：改用 `pipx run twine check --strict dist/*` 检查，它在单独的环境里使用最新的版本。',
        },
        {
          en: 'Build again, and repeat until it says `PASSED`.',
          'zh-CN': '重新构建，反复检查直到显示 `PASSED`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The README is Markdown', 'zh-CN': 'README 是 Markdown' },
      steps: [
        {
          en: 'In `pyproject.toml` write `readme = "README.md"`: the ending `.md` sets `text/markdown`. In `setup.py` set `long_description_content_type="text/markdown"`.',
          'zh-CN':
            '在 `pyproject.toml` 里写 `readme = "README.md"`：后缀 `.md` 会把类型设为 `text/markdown`。用 `setup.py` 时设置 `long_description_content_type="text/markdown"`。',
        },
        {
          en: 'Build again. The description is inside the files, a new upload of the old ones changes nothing.',
          'zh-CN': '重新构建。描述写在文件里，再传一次旧文件不会有任何变化。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: it only skips the check in the action; PyPI still renders the description itself.',
      'zh-CN': '`verify-metadata: false`：它只跳过 action 里的检查，PyPI 照样会自己渲染描述。',
    },
  ],
  verify: [
    {
      en: '`twine check --strict dist/*` says `PASSED` for each file. It uploads nothing.',
      'zh-CN': '`twine check --strict dist/*` 对每个文件都显示 `PASSED`。它不会上传任何东西。',
    },
  ],
  next: ['twine-check-markup-error', 'description-failed-to-render-default'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [900, 931] },
    { repo: 'pypa/readme_renderer', path: 'readme_renderer/rst.py', ref: '8c516290d9865aec986d3d53f760aea1a0ae5a53', lines: [83, 97] },
    {
      repo: 'pypa/packaging.python.org',
      path: 'source/guides/making-a-pypi-friendly-readme.rst',
      ref: 'ab4994857826246587d993862fd4097e36568080',
      lines: [36, 132],
    },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/pages/help.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1016, 1028] },
    { repo: 'pypi/warehouse', path: 'issues/18968' },
  ],
} as const satisfies ErrorEntry;
