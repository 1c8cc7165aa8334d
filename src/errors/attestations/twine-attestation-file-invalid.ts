import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-attestation-file-invalid',
  stage: 'attestations',
  emitter: 'twine',
  severity: 'error',
  messages: [{ text: 'InvalidDistribution: invalid JSON in attestation: {path}', since: 'twine 5.1.0' }, { text: 'Invalid PEP 740 attestation (not JSON): `{path}`' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'invalid JSON in attestation',
  name: { en: 'An attestation file is not JSON', 'zh-CN': '证明文件不是 JSON' },
  meaning: {
    en: 'Beside a distribution lies a file whose name ends in `.attestation`, and its content is not JSON. twine reads all attestations before it sends the first file. uv words it as in the second message.',
    'zh-CN': '发布文件旁边有一个以 `.attestation` 结尾的文件，内容却不是 JSON。twine 在发送第一个文件之前会读取所有证明（attestation）。第二条错误信息由 uv 输出。',
  },
  says: {
    en: 'Beside a distribution lies `{path}`, and its content is not JSON, as that of an attestation has to be. All of them are read before the first file is sent.',
    'zh-CN': '发布文件旁边有 `{path}`，它的内容不是 JSON，而证明（attestation）必须是 JSON。发送第一个文件之前会先读取所有证明。',
  },
  causes: [
    {
      en: 'The file is empty or cut off, for instance because the step that wrote it failed.',
      'zh-CN': '文件是空的或被截断，比如写它的步骤失败了。',
    },
    {
      en: 'A signature in another format was given a name that ends in `.attestation`.',
      'zh-CN': '其他格式的签名用了以 `.attestation` 结尾的文件名。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The file was not made by the publish step', 'zh-CN': '这个文件不是发布步骤生成的' },
      steps: [
        {
          en: 'Take the `.attestation` file that the message names out of `dist/`: remove the step that writes it, or leave `*.attestation` out of the `path` of the upload step in the build job.',
          'zh-CN': '把错误信息里的那个 `.attestation` 文件移出 `dist/`：去掉写它的步骤，或者在构建作业上传构建产物的步骤里，不要让 `path` 包含 `*.attestation`。',
        },
        {
          aside: true,
          en: 'With Trusted Publishing the action makes the attestations itself. With twine alone, write them anew or leave out `--attestations`.',
          'zh-CN': '使用可信发布（Trusted Publishing）时，action 会自己生成证明。只用 twine 时，重新生成证明，或者去掉 `--attestations`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `python -m json.tool` on the file that the message names. It prints the content if it is JSON, and says what is wrong otherwise.',
      'zh-CN': '对错误信息里的文件运行 `python -m json.tool`。是 JSON 就会打印内容，否则会指出哪里不对。',
    },
  ],
  next: ['pypi-attestations-malformed', 'twine-no-associated-attestations'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [283, 294] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: '7.0.0', lines: [86, 154] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [130, 131] },
  ],
} as const satisfies ErrorEntry;
