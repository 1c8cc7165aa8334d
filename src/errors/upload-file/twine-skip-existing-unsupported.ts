import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-skip-existing-unsupported',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [
    {
      text: "UnsupportedConfiguration: The configured repository '{url}' does not have support for the following features: --skip-existing and is an unsupported configuration",
      since: 'twine 6.2.0',
    },
    {
      text: '`uv publish` does not support `--skip-existing` because there is not a reliable way to identify when an upload fails due to an existing distribution.',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'does not have support for the following features: --skip-existing',
  name: { en: 'skip-existing works on PyPI and TestPyPI only', 'zh-CN': 'skip-existing 只适用于 PyPI 和 TestPyPI' },
  meaning: {
    en: 'Since 6.2.0 twine skips existing files on `https://upload.pypi.org/` and `https://test.pypi.org/` only, and stops before any upload when another index is named. uv has no such option at all.',
    'zh-CN': 'twine 6.2.0 及以上只在 `https://upload.pypi.org/` 和 `https://test.pypi.org/` 上跳过已有文件；目标是其他索引时，它在上传之前就停下。uv 完全没有这个选项。',
  },
  says: {
    en: 'twine skips existing files only at `https://upload.pypi.org/` and `https://test.pypi.org/`, and `{url}` is neither. It stopped before any upload.',
    'zh-CN': 'twine 只在 `https://upload.pypi.org/` 和 `https://test.pypi.org/` 上跳过已有文件，而 `{url}` 两者都不是。它在上传之前就停下了。',
  },
  causes: [
    {
      en: 'The publish step has `skip-existing: true` and a `repository-url` of a private index.',
      'zh-CN': '发布步骤写了 `skip-existing: true`，而 `repository-url` 指向私有索引。',
    },
    {
      en: 'The action or twine was updated. v1.14.0, with twine 6.1.0, skipped a file that another index answered with 409 and ended well; v1.14.2, with twine 7.0.0, stops. Whoever updates for metadata 2.5 loses the option on a private index.',
      'zh-CN': '升级了 action 或 twine。v1.14.0（带 twine 6.1.0）遇到其他索引返回 409 的文件会跳过，并且成功结束；v1.14.2（带 twine 7.0.0）则会停下。为了元数据 2.5 而升级的人，在私有索引上就用不了这个选项了。',
    },
    {
      en: 'A command line for twine was taken over for `uv publish`.',
      'zh-CN': '把 twine 的命令行照搬给了 `uv publish`。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0], index: ['pypi', 'testpypi'] },
      certain: true,
      changes: 'file',
      when: { en: 'PyPI is meant, and its address is wrong', 'zh-CN': '本来要上传到 PyPI，地址写错了' },
      steps: [
        {
          en: 'Correct the address, not the option: the upload URL of PyPI is `https://upload.pypi.org/legacy/`, and `https://pypi.org/legacy/` is not. As it is the default, the address can also be removed.',
          'zh-CN': '要改的是地址，不是这个选项：PyPI 的上传 URL 是 `https://upload.pypi.org/legacy/`，不是 `https://pypi.org/legacy/`。它就是默认值，所以也可以把地址删掉。',
        },
      ],
    },
    {
      applies: { wording: [0], index: ['other'], program: ['action'] },
      changes: 'file',
      when: { en: 'The action uploads to another index', 'zh-CN': '用 action 上传到其他索引' },
      steps: [
        {
          en: 'Remove `skip-existing: true` from the `with:` of this step, and keep `repository-url`: without it the files go to PyPI.',
          'zh-CN': '从这个步骤的 `with:` 里删掉 `skip-existing: true`，保留 `repository-url`：没有它，文件会传到 PyPI。',
        },
        {
          en: 'Give each upload a new version, or start with an empty `dist/`, so that no file is sent twice.',
          'zh-CN': '每次上传都用新版本号，或者从空的 `dist/` 开始，这样就不会重复发送文件。',
        },
      ],
    },
    {
      applies: { wording: [0], index: ['other'], not: { program: ['action'] } },
      changes: 'file',
      when: { en: 'twine uploads to another index', 'zh-CN': '用 twine 上传到其他索引' },
      steps: [
        {
          en: 'Remove `--skip-existing` from the command for this index, and keep the address: without it the files go to PyPI. Where another tool calls twine, as publib, projen or a script of your own, the option is set there: update that tool, or have it use `twine<6.2`, the last ones with the option for any index.',
          'zh-CN': '从上传到这个索引的命令里删掉 `--skip-existing`，保留地址：没有它，文件会传到 PyPI。如果 twine 是由别的工具调用的，比如 publib、projen 或你自己的脚本，这个选项就写在那里：升级那个工具，或者让它使用 `twine<6.2`，那是最后还能对任何索引使用这个选项的版本。',
        },
        {
          en: 'Give each upload a new version, or start with an empty `dist/`, so that no file is sent twice.',
          'zh-CN': '每次上传都用新版本号，或者从空的 `dist/` 开始，这样就不会重复发送文件。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'I upload with uv', 'zh-CN': '我用 uv 上传' },
      steps: [
        {
          en: 'Replace the option by `--check-url` with the address of the simple index. uv then looks there before it uploads.',
          'zh-CN': '把这个选项换成 `--check-url`，后面写 simple 索引的网址。uv 会先在那里查一遍再上传。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run prints `Uploading distributions to` with the address of the index.',
      'zh-CN': '下一次运行会打印 `Uploading distributions to` 和索引的网址。',
    },
  ],
  next: ['file-already-exists', 'twine-skipping-existing'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/settings.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [316, 333] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [2046, 2055] },
  ],
} as const satisfies ErrorEntry;
