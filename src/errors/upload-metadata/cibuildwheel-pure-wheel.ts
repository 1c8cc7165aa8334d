import type { ErrorEntry } from '../types.ts';

export default {
  id: 'cibuildwheel-pure-wheel',
  stage: 'upload-metadata',
  emitter: 'cibuildwheel',
  severity: 'error',
  messages: [
    { text: "Build failed because a pure Python wheel was generated.\n\nIf you intend to build a pure-Python wheel, you don't need cibuildwheel" },
    { text: 'Build failed because a pure Python wheel was generated.' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Build failed because a pure Python wheel was generated.',
  name: { en: 'cibuildwheel got a wheel without compiled code', 'zh-CN': 'cibuildwheel 得到的 wheel 里没有编译代码' },
  meaning: {
    en: 'The build made a wheel for any platform: its name ends with `none-any.whl`. cibuildwheel is there for wheels with compiled code, one for each platform, and stops at such a wheel. Either the project has nothing to compile, or its extension was not built.',
    'zh-CN': '构建出的 wheel 适用于任何平台：文件名以 `none-any.whl` 结尾。cibuildwheel 是为带编译代码的 wheel 准备的，每个平台一个，遇到这样的 wheel 就会停下。要么项目里没有需要编译的代码，要么扩展模块没有构建出来。',
  },
  causes: [
    {
      en: 'The project is Python alone. One wheel serves all platforms then.',
      'zh-CN': '项目是纯 Python 的。这时一个 wheel 就适用于所有平台。',
    },
    {
      en: 'The extension is missing in the configuration, is optional and failed to compile, or is made by a step that this build does not run. The backend then writes a wheel without it.',
      'zh-CN': '配置里缺了扩展模块；或者扩展是可选的，编译失败了；或者它由这次构建没有运行的步骤生成。后端于是写出了不带它的 wheel。',
    },
    {
      en: 'The project compiles nothing for this one Python, as some do for PyPy.',
      'zh-CN': '项目只是不为这一种 Python 编译，有些项目对 PyPy 就是这样。',
    },
  ],
  fixes: [
    {
      applies: { near: ['Building pp3', 'PyPy 3.'] },
      certain: true,
      changes: 'file',
      when: { en: 'My extension is not for PyPy', 'zh-CN': '我的扩展模块不支持 PyPy' },
      steps: [
        {
          en: 'Leave PyPy out: set `CIBW_SKIP: "pp*"` under `env:` of the cibuildwheel step in the workflow file, or `skip = "pp*"` under `[tool.cibuildwheel]` in `pyproject.toml`.',
          'zh-CN': '跳过 PyPy：在工作流文件里给 cibuildwheel 步骤的 `env:` 写上 `CIBW_SKIP: "pp*"`，或者在 `pyproject.toml` 的 `[tool.cibuildwheel]` 里写上 `skip = "pp*"`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The project is Python alone', 'zh-CN': '项目是纯 Python 的' },
      steps: [
        {
          en: 'In the workflow file replace the cibuildwheel step by `python -m build`, on one runner and without a matrix: it makes the one wheel and the source distribution, in `dist`. Let the publish job take them from there.',
          'zh-CN': '在工作流文件里用 `python -m build` 代替 cibuildwheel 步骤，只要一个运行器，不需要矩阵：它会在 `dist` 里生成唯一的 wheel 和源码包。让发布作业取用这些文件。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The project has code to compile', 'zh-CN': '项目里有需要编译的代码' },
      steps: [
        {
          en: 'Set `CIBW_BUILD_VERBOSITY: 1` under `env:` of the cibuildwheel step and read the build in the next run: either it names no extension, which then is missing from `setup.py`, `pyproject.toml` or the source distribution, or its compilation failed and was passed over.',
          'zh-CN': '在 cibuildwheel 步骤的 `env:` 里设置 `CIBW_BUILD_VERBOSITY: 1`，看下一次运行的构建过程：要么里面没有提到扩展模块，说明 `setup.py`、`pyproject.toml` 或源码包里缺了它；要么编译失败后被跳过了。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'An option of cibuildwheel that lets such wheels pass: there is none.',
      'zh-CN': '找一个让 cibuildwheel 放行的选项：没有这样的选项。',
    },
  ],
  verify: [
    {
      en: 'The build ends with wheels whose names hold a platform, such as `manylinux`; of a project that is Python alone, with one `py3-none-any.whl`. Nothing was uploaded before, so the version number is still free.',
      'zh-CN': '构建结束时，wheel 的文件名里带有平台，比如 `manylinux`；纯 Python 的项目则是一个 `py3-none-any.whl`。之前什么都没有上传，版本号仍然可用。',
    },
  ],
  next: ['unsupported-platform-tag', 'artifact-not-found', 'build-module-not-found'],
  sources: [
    { repo: 'pypa/cibuildwheel', path: 'cibuildwheel/errors.py', ref: '8832cf6b75594121646ec4e32692cc0ea3899f83', lines: [34, 54] },
    { repo: 'pypa/cibuildwheel', path: 'cibuildwheel/platforms/linux.py', ref: '8832cf6b75594121646ec4e32692cc0ea3899f83', lines: [378, 379] },
    { repo: 'pypa/cibuildwheel', path: 'docs/options.md', ref: '8832cf6b75594121646ec4e32692cc0ea3899f83', lines: [49, 150] },
    { repo: 'pypa/cibuildwheel', path: 'issues/255' },
    { repo: 'pypa/cibuildwheel', path: 'issues/1022' },
    { repo: 'pypa/cibuildwheel', path: 'issues/628' },
    { repo: 'scoutapp/scout_apm_python', path: 'issues/590' },
  ],
} as const satisfies ErrorEntry;
