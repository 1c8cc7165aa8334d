import type { ErrorEntry } from '../types.ts';

export default {
  id: 'artifact-name-invalid',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: 'The artifact name is not valid: {name}. Contains the following character:' }, { text: 'Artifact name is not valid: {name}. Contains the following character:' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'The artifact name is not valid:',
  name: { en: 'An artifact name holds a character that is not allowed', 'zh-CN': '构建产物的名字里有不允许的字符' },
  meaning: {
    en: '`actions/upload-artifact` takes no `/`, `\\`, `:`, `*`, `?`, `"`, `<`, `>` or `|` in a name. The job ended there, and no job that waits for it ran.',
    'zh-CN': '`actions/upload-artifact` 的名字里不能有 `/`、`\\`、`:`、`*`、`?`、`"`、`<`、`>`、`|`。作业就停在这里，等它的作业都没有运行。',
  },
  says: {
    en: '`actions/upload-artifact` does not take the name `{name}`. The job ended there, and no job that waits for it ran.',
    'zh-CN': '`actions/upload-artifact` 不接受 `{name}` 这个名字。作业就停在这里，等它的作业都没有运行。',
  },
  causes: [
    {
      en: 'The name is put together with `${{ github.ref_name }}` or `${{ github.head_ref }}`, and the branch or tag has a `/`, as in `release/1.0`.',
      'zh-CN': '名字里拼了 `${{ github.ref_name }}` 或 `${{ github.head_ref }}`，而分支名或标签名里有 `/`，比如 `release/1.0`。',
    },
    {
      en: 'It is put together with a key of the matrix, such as `${{ matrix.image }}`, whose value holds a `/` or a `:`.',
      'zh-CN': '名字里拼了矩阵的键，比如 `${{ matrix.image }}`，而它的值里有 `/` 或 `:`。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I see this message', 'zh-CN': '我看到了这条错误信息' },
      steps: [
        {
          en: 'In the workflow file, change `name:` of `actions/upload-artifact` to a name without the character: leave the branch or tag out, or use a key of the matrix that has none, as in `name: wheels-${{ matrix.os }}`.',
          'zh-CN': '在工作流文件里，把 `actions/upload-artifact` 的 `name:` 改成不含这个字符的名字：去掉分支名或标签名，或者用不含它的矩阵键，比如 `name: wheels-${{ matrix.os }}`。',
        },
        {
          en: 'Write the same name, or `pattern: wheels-*` with `merge-multiple: true`, at `actions/download-artifact` in the publish job.',
          'zh-CN': '在发布作业的 `actions/download-artifact` 上写同样的名字，或者写 `pattern: wheels-*` 和 `merge-multiple: true`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The upload step of the next run says `Artifact name is valid!`. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行的上传步骤会写 `Artifact name is valid!`。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['artifact-name-conflict', 'artifact-not-found'],
  sources: [
    { repo: 'actions/toolkit', path: 'packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts', ref: '4b9afa4c890de9d1a84c75bb617ee4d96207823a', lines: [11, 56] },
    { repo: 'actions/upload-artifact', path: 'issues/692' },
    { repo: 'InfiniTimeOrg/InfiniTime', path: 'issues/2126' },
  ],
} as const satisfies ErrorEntry;
