import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-license-classifier-conflict',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'License classifiers have been superseded by license expressions (see https://peps.python.org/pep-0639/). Please remove:' },
    { text: 'Setting "project.license" to an SPDX license expression is not compatible with \'License ::\' classifiers' },
    { text: "License classifiers are deprecated in favor of the license expression. Remove the '{classifier}' classifier" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'License classifiers have been superseded by license expressions',
  name: { en: 'The licence is given twice: as an expression and as a classifier', 'zh-CN': '许可证写了两遍：表达式和 classifier' },
  meaning: {
    en: '`license` in `pyproject.toml` is an SPDX expression, and `classifiers` names a licence too, in a line that begins with `License ::`. This build backend takes only one of them and stopped before it built a file.',
    'zh-CN': '`pyproject.toml` 里的 `license` 是 SPDX 表达式，`classifiers` 里又有一行以 `License ::` 开头的许可证。这个构建后端只接受其中一个，还没生成任何文件就停下了。',
  },
  causes: [
    {
      en: 'The project moved to `license = "MIT"`, and the old classifier stayed.',
      'zh-CN': '项目改用了 `license = "MIT"`，旧的 classifier 却没有去掉。',
    },
    {
      en: 'Nothing in the project changed: a newer build backend was installed that looks for it. setuptools does so since release 77, flit_core, pdm-backend, scikit-build-core and meson-python do too.',
      'zh-CN': '项目没有变化，而是装上了会检查这一点的新版构建后端。setuptools 从 77 起会检查，flit_core、pdm-backend、scikit-build-core 和 meson-python 也会。',
    },
    {
      en: 'A template or a tool adds the classifier.',
      'zh-CN': '模板或工具加上了这个 classifier。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: '`license` is an SPDX expression', 'zh-CN': '`license` 是 SPDX 表达式' },
      steps: [
        {
          en: 'Remove each line that begins with `License ::`, such as `License :: OSI Approved :: MIT License`, from `classifiers` in `pyproject.toml` (in `setup.cfg` or `setup.py` if they stand there). Keep `license`.',
          'zh-CN': '从 `pyproject.toml` 的 `classifiers` 里删掉每一行以 `License ::` 开头的内容，比如 `License :: OSI Approved :: MIT License`（写在 `setup.cfg` 或 `setup.py` 里的，就在那里删）。`license` 保留不动。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
      tradeoff: {
        en: 'Tools that read only classifiers no longer see the licence.',
        'zh-CN': '只读 classifier 的工具就看不到许可证了。',
      },
    },
  ],
  notAFix: [
    {
      en: 'To correct the classifier: it is refused whatever it says, as long as `license` is an expression.',
      'zh-CN': '改正 classifier 的内容：只要 `license` 是表达式，写什么都会被拒绝。',
    },
  ],
  verify: [
    {
      en: "`python -m build` ends with `Successfully built`, and `unzip -p dist/*.whl '*/METADATA' | grep 'License ::'` prints nothing. Nothing is uploaded.",
      'zh-CN': "`python -m build` 以 `Successfully built` 结束，`unzip -p dist/*.whl '*/METADATA' | grep 'License ::'` 没有任何输出。这不会上传任何东西。",
    },
  ],
  next: ['build-license-not-spdx', 'license-fields-conflict'],
  sources: [
    { repo: 'pypa/setuptools', path: 'setuptools/dist.py', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [419, 434] },
    { repo: 'pypa/setuptools', path: 'NEWS.rst', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [423, 460] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/config.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [517, 530] },
    { repo: 'pypa/pyproject-metadata', path: 'pyproject_metadata/__init__.py', ref: 'a434728f7ea7306e66c79a8913c8fecfa8663dd4', lines: [622, 633] },
    { repo: 'pdm-project/pdm-backend', path: 'src/pdm/backend/_vendor/pyproject_metadata/__init__.py', ref: '7597482ee8223ee47dad618ab0c839aa631d5b12', lines: [488, 498] },
  ],
} as const satisfies ErrorEntry;
