import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-check-url-hash-missing',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  messages: [{ text: 'error: Hash is missing in index for `{file}`' }],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: 'Hash is missing in index for',
  name: { en: 'uv cannot compare the file with the one on the index', 'zh-CN': 'uv 无法把文件与索引上的比较' },
  meaning: {
    en: 'The index after `--check-url` lists a file of this name already, but without a hash. uv cannot tell whether it is the same file, and stopped before it sent it.',
    'zh-CN': '`--check-url` 指向的索引里已经有这个名字的文件，但没有给出哈希。uv 无法判断是不是同一个文件，于是在发送之前就停下了。',
  },
  says: {
    en: 'The index after `--check-url` lists `{file}` already, but without a hash. uv cannot tell whether it is the same file, and stopped before it sent it.',
    'zh-CN': '`--check-url` 指向的索引里已经有 `{file}`，但没有给出哈希。uv 无法判断是不是同一个文件，于是在发送之前就停下了。',
  },
  causes: [
    {
      en: 'An earlier run uploaded the file, and the index is one that gives no hashes.',
      'zh-CN': '较早的一次运行上传过这个文件，而这个索引不提供哈希。',
    },
  ],
  fixes: [
    {
      changes: 'version',
      when: { en: 'The version is to get other files than those on the index', 'zh-CN': '这个版本要用的文件与索引上的不同' },
      steps: [
        {
          en: 'Raise the version number and build again: a file of this name is on the index, whatever `--check-url` can compare.',
          'zh-CN': '提高版本号并重新构建：无论 `--check-url` 能不能比较，索引上已经有这个名字的文件。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'Only files of this version are missing there', 'zh-CN': '只是那里还缺这个版本的部分文件' },
      steps: [
        {
          en: 'Leave out `--check-url` and `UV_PUBLISH_CHECK_URL`, and name only the missing files to `uv publish`.',
          'zh-CN': '去掉 `--check-url` 和 `UV_PUBLISH_CHECK_URL`，只把缺少的文件交给 `uv publish`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Look at the page of this version on the index: it lists the files that are there.',
      'zh-CN': '看索引上这个版本的页面：上面列出了已有的文件。',
    },
  ],
  next: ['uv-hash-mismatch', 'file-already-exists', 'uv-check-url-query-failed'],
  sources: [{ repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [1000, 1050] }],
} as const satisfies ErrorEntry;
