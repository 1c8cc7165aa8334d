import type { ErrorEntry } from '../types.ts';

export default {
  id: 'version-in-filename-mismatch',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [{ text: "Version in filename should be '{metadata_version}' not '{filename_version}'." }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Version in filename should be',
  name: { en: 'Two versions in one wheel', 'zh-CN': '一个 wheel 里有两个版本' },
  meaning: {
    en: 'The version in the name of the wheel is not the one in its metadata. The message names the version of the metadata first, that of the file name second.',
    'zh-CN': 'wheel 文件名里的版本和它的元数据里的版本不一样。错误信息里先写的是元数据的版本，后写的是文件名的版本。',
  },
  says: {
    en: 'The wheel says version `{metadata_version}` inside, and `{filename_version}` in its name.',
    'zh-CN': '这个 wheel 内部写的版本是 `{metadata_version}`，文件名里却是 `{filename_version}`。',
  },
  causes: [
    {
      en: 'The wheel was renamed after the build, to make another version of it. The metadata inside does not change with the name.',
      'zh-CN': 'wheel 在构建之后被改名，想让它变成另一个版本。里面的元数据不会随文件名改变。',
    },
    {
      en: 'A step changed `METADATA` inside the wheel, or a script of your own packs it with a version from another source.',
      'zh-CN': '有步骤改了 wheel 里的 `METADATA`，或者打包用的是你自己的脚本，版本来自别处。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I want to publish a certain version', 'zh-CN': '我要发布某个确定的版本' },
      steps: [
        {
          en: 'Set the version before the build, in the one place from which the backend takes it, often `version` in `pyproject.toml`, and remove the step that renames or changes the wheel.',
          'zh-CN': '在构建之前设定版本，只在构建后端读取的那一处改，通常是 `pyproject.toml` 里的 `version`，并去掉改名或修改 wheel 的步骤。',
        },
        {
          en: 'Empty `dist/`, and build again.',
          'zh-CN': '清空 `dist/`，重新构建。',
        },
      ],
    },
  ],
  verify: [
    {
      en: "Before the upload, run `unzip -p dist/*.whl '*.dist-info/METADATA' | grep ^Version`: it is the version in the file name.",
      'zh-CN': "上传之前运行 `unzip -p dist/*.whl '*.dist-info/METADATA' | grep ^Version`：结果应与文件名里的版本一致。",
    },
  ],
  next: ['wheel-content-missing', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1491, 1503] },
    { repo: 'pypa/twine', path: 'twine/wheel.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [50, 81] },
  ],
} as const satisfies ErrorEntry;
