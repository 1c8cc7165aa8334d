import type { ErrorEntry } from '../types.ts';

/** With `--strict` the warnings are what fails; without, they are not. */
const PASSED = { near: ['PASSED with warnings'] } as const;

export default {
  id: 'twine-check-description-warnings',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'warning',
  messages: [{ text: '`long_description_content_type` missing. defaulting to `text/x-rst`.' }, { text: '`long_description` missing.' }],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'long_description_content_type missing. defaulting to text/x-rst.',
  name: { en: 'The files carry no description or no content type', 'zh-CN': '文件里没有描述，或没有声明内容类型' },
  meaning: {
    en: '`twine check` found no content type for the description, or no description at all. It says `PASSED with warnings` and the run goes on: if it failed, the reason stands elsewhere in the log. Only with `--strict` does the check fail for these warnings; it then says `FAILED due to warnings`.',
    'zh-CN': '`twine check` 发现描述没有内容类型，或者根本没有描述。它会显示 `PASSED with warnings`，运行继续：如果运行失败了，原因在日志的别处。只有加了 `--strict`，检查才会因为这些警告而失败，这时显示的是 `FAILED due to warnings`。',
  },
  says: {
    applies: PASSED,
    along: true,
    name: { en: 'The check passed, with a warning', 'zh-CN': '检查通过了，但有警告' },
    en: '`twine check` found no content type for the description, or no description, and passed all the same: this is not what failed. If the run failed, the reason stands elsewhere in the log.',
    'zh-CN': '`twine check` 发现描述没有内容类型，或者没有描述，但检查还是通过了：失败的原因不是它。如果运行失败了，原因在日志的别处。',
  },
  causes: [
    {
      en: '`setup.py` or `setup.cfg` sets `long_description`, but not `long_description_content_type`.',
      'zh-CN': '`setup.py` 或 `setup.cfg` 写了 `long_description`，没有写 `long_description_content_type`。',
    },
    {
      en: 'No README is named in the metadata: `pyproject.toml` has no `readme` under `[project]`. Then both warnings appear.',
      'zh-CN': '元数据里没有指定 README：`pyproject.toml` 的 `[project]` 下没有 `readme`。这时两条警告都会出现。',
    },
  ],
  fixes: [
    {
      applies: PASSED,
      certain: true,
      when: { en: 'The check says `PASSED with warnings`, and the run failed', 'zh-CN': '检查显示 `PASSED with warnings`，而运行失败了' },
      steps: [
        {
          en: 'Look for another file with `FAILED` after its name: then that one stopped the check. Otherwise read the log to its end: the index answers below `Uploading`, and says there what it refuses. If it is the description, [repair the README and declare its type](/errors/description-failed-to-render-default/): the type alone mends no fault in it.',
          'zh-CN': '先看有没有别的文件后面写着 `FAILED`：有的话，检查就是因为它停下的。没有就把日志读到结尾：索引的响应在 `Uploading` 下面，里面写着拒收的原因。如果是描述，就[修好 README，并声明它的类型](/errors/description-failed-to-render-default/)：README 本身有错时，只声明类型没有用。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [1] }, { near: ['`long_description` missing.'] }] },
      changes: 'file',
      when: { en: 'Both warnings appear, or the one that `long_description` is missing', 'zh-CN': '两条警告都出现，或者警告说缺少 `long_description`' },
      steps: [
        {
          en: 'Name the README: add `readme = "README.md"`, or `readme = "README.rst"`, under `[project]` in `pyproject.toml`, or under `[tool.poetry]` where poetry has the name there. The ending of the name sets the content type.',
          'zh-CN': '指定 README：在 `pyproject.toml` 的 `[project]` 下（poetry 把项目名称写在 `[tool.poetry]` 时，就在那里）加上 `readme = "README.md"`，或者 `readme = "README.rst"`。文件名的后缀决定内容类型。',
        },
        {
          en: 'In `setup.py` set `long_description` to the content of the README and `long_description_content_type` to `text/markdown` or `text/x-rst`.',
          'zh-CN': '用 `setup.py` 时，把 `long_description` 设为 README 的内容，把 `long_description_content_type` 设为 `text/markdown` 或 `text/x-rst`。',
        },
      ],
    },
    {
      applies: { wording: [0], not: { near: ['`long_description` missing.'] } },
      changes: 'file',
      when: { en: 'Only the content type is missing', 'zh-CN': '只缺内容类型' },
      steps: [
        {
          en: 'In `setup.py` or `setup.cfg`, set `long_description_content_type` to `text/markdown` or `text/x-rst`, beside `long_description`.',
          'zh-CN': '在 `setup.py` 或 `setup.cfg` 的 `long_description` 旁边，把 `long_description_content_type` 设为 `text/markdown` 或 `text/x-rst`。',
        },
        {
          en: 'If the project has a `pyproject.toml` with `[project]`, write `readme = "README.md"` there instead.',
          'zh-CN': '如果项目用的是带 `[project]` 的 `pyproject.toml`，就改在那里写 `readme = "README.md"`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: it hides the warning, and a Markdown README without a type can still be refused by PyPI.',
      'zh-CN': '`verify-metadata: false`：它只是让警告消失，没有声明类型的 Markdown README 仍可能被 PyPI 拒收。',
    },
  ],
  verify: [
    {
      en: 'Build and run `twine check --strict dist/*`. With `--strict` these warnings fail the check; `PASSED` means that both are gone.',
      'zh-CN': '构建后运行 `twine check --strict dist/*`。加上 `--strict`，这些警告会让检查失败；显示 `PASSED` 就说明两条都没有了。',
    },
  ],
  next: ['description-failed-to-render-default', 'twine-check-markup-error'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/commands/check.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [86, 163] },
    {
      repo: 'pypa/packaging.python.org',
      path: 'source/guides/making-a-pypi-friendly-readme.rst',
      ref: 'ab4994857826246587d993862fd4097e36568080',
      lines: [36, 90],
    },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/pages/help.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1016, 1028] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [900, 931] },
  ],
} as const satisfies ErrorEntry;
