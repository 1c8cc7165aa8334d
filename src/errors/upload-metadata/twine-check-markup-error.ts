import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-check-markup-error',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: '`long_description` has syntax errors in markup and would not be rendered on PyPI.\nline {line}:' },
    { text: '`long_description` has syntax errors in markup and would not be rendered on PyPI.', since: 'twine 1.15.0' },
    {
      text: "The project's long_description has invalid markup which will not be rendered on PyPI. The following syntax errors were detected:",
      until: 'twine 1.14.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'has syntax errors in markup and would not be rendered on PyPI',
  name: { en: 'The README does not pass the check before the upload', 'zh-CN': 'README 没有通过上传前的检查' },
  meaning: {
    en: '`twine check`, which the action runs before it uploads, found a description that does not render as reStructuredText, so the step stopped; the lines below the message say where. twine 5.1.1 says the same of a wheel without any README.',
    'zh-CN': 'action 在上传之前会运行 `twine check`。它发现文件里的描述无法按 reStructuredText 渲染，步骤就此停止；错误信息下面的几行指出了位置。wheel 里根本没有 README 时，twine 5.1.1 也会这样说。',
  },
  says: {
    en: 'The README does not render as reStructuredText: the check found a fault in line `{line}` of it and stopped before the upload.',
    'zh-CN': 'README 无法按 reStructuredText 渲染：检查在第 `{line}` 行发现了错误，上传之前就停下了。',
  },
  causes: [
    {
      en: 'The README holds a fault in reStructuredText. Warnings count as well, such as `Bullet list ends without a blank line`.',
      'zh-CN': 'README 里有 reStructuredText 语法错误。警告也算，比如 `Bullet list ends without a blank line`。',
    },
    {
      en: 'The README uses roles or directives of Sphinx, which PyPI does not know: `Unknown directive type`, `Unknown interpreted text role`.',
      'zh-CN': 'README 用了 PyPI 不认识的 Sphinx 角色或指令：`Unknown directive type`、`Unknown interpreted text role`。',
    },
    {
      en: 'The README is Markdown without a declared content type. The log then also says [`long_description_content_type` missing](/errors/twine-check-description-warnings/).',
      'zh-CN': 'README 是 Markdown，但没有声明内容类型。这时日志里还会有 [`long_description_content_type` missing](/errors/twine-check-description-warnings/)。',
    },
  ],
  fixes: [
    {
      // A README in Markdown that nobody declared is refused with the same words.
      applies: {
        any: [
          { wording: [0], near: ['`long_description_content_type` missing', 'Unknown directive type', 'Unknown interpreted text role', 'No role entry'] },
          { wording: [1, 2], not: { near: ['No content rendered from RST source'] } },
        ],
      },
      changes: 'file',
      when: { en: 'The README is reStructuredText', 'zh-CN': 'README 是 reStructuredText' },
      steps: [
        {
          en: 'Repair `README.rst` at the line whose number the log gives after `line`. It is counted in the description, which is the README unless your build puts several files together.',
          'zh-CN': '在 `README.rst` 里修好日志中 `line` 后面给出的那一行。行号按描述计数；只要构建没有把几个文件拼在一起，描述就是 README。',
        },
        {
          en: 'Roles and directives of Sphinx have to be replaced, for instance by a plain link.',
          'zh-CN': 'Sphinx 的角色和指令要换掉，比如换成普通链接。',
        },
        {
          en: 'Build again and run `twine check --strict dist/*` until every file passes; the check stops at the first fault in a file.',
          'zh-CN': '重新构建并运行 `twine check --strict dist/*`，直到所有文件都通过；每个文件遇到第一个错误就会停。',
        },
      ],
    },
    {
      applies: {
        any: [
          { wording: [0], near: ['`long_description_content_type` missing'] },
          { wording: [1, 2], not: { near: ['No content rendered from RST source'] } },
        ],
      },
      changes: 'file',
      when: { en: 'The README is Markdown', 'zh-CN': 'README 是 Markdown' },
      steps: [
        {
          en: 'Declare it: `readme = "README.md"` in `pyproject.toml`, or `long_description_content_type="text/markdown"` in `setup.py`. Then build again.',
          'zh-CN': '声明类型：在 `pyproject.toml` 里写 `readme = "README.md"`，或者在 `setup.py` 里写 `long_description_content_type="text/markdown"`，然后重新构建。',
        },
      ],
    },
    {
      applies: { wording: [1], near: ['No content rendered from RST source'] },
      changes: 'file',
      when: { en: 'The line below is `No content rendered from RST source.`', 'zh-CN': '下一行是 `No content rendered from RST source.`' },
      steps: [
        {
          en: 'The file has no README, or an empty one. If `setup.py` describes the project, set `long_description` there to the content of the README, and `long_description_content_type` to `text/markdown` or `text/x-rst`. If `pyproject.toml` does, add `readme = "README.md"` to the table that holds the name of the project, `[project]` or, with poetry, `[tool.poetry]`. Then build again.',
          'zh-CN': '文件里没有 README，或者 README 是空的。如果项目信息写在 `setup.py` 里，就在那里把 `long_description` 设成 README 的内容，把 `long_description_content_type` 设成 `text/markdown` 或 `text/x-rst`。如果写在 `pyproject.toml` 里，就在写着项目名称的那个表（`[project]`，用 poetry 时也可能是 `[tool.poetry]`）下加上 `readme = "README.md"`。然后重新构建。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: the step goes on, and PyPI renders the description itself and refuses what does not render: [`The description failed to render`](/errors/description-failed-to-render/).',
      'zh-CN':
        '`verify-metadata: false`：步骤会继续，但 PyPI 会自己渲染描述，渲染不出来就拒收：[`The description failed to render`](/errors/description-failed-to-render/)。',
    },
  ],
  verify: [
    {
      en: '`twine check --strict dist/*` on the built files says `PASSED` for each. It uploads nothing, so it can run in the build job on every push.',
      'zh-CN': '对构建好的文件运行 `twine check --strict dist/*`，每个都显示 `PASSED`。它不上传任何东西，所以可以放在构建作业里，每次推送都运行。',
    },
  ],
  next: ['description-failed-to-render', 'twine-check-description-warnings'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/commands/check.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [84, 165] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [185, 187] },
    { repo: 'pypa/readme_renderer', path: 'readme_renderer/rst.py', ref: '8c516290d9865aec986d3d53f760aea1a0ae5a53', lines: [83, 97] },
    {
      repo: 'pypa/packaging.python.org',
      path: 'source/guides/making-a-pypi-friendly-readme.rst',
      ref: 'ab4994857826246587d993862fd4097e36568080',
      lines: [36, 132],
    },
  ],
} as const satisfies ErrorEntry;
