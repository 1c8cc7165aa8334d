import { otherTag, TAGGED } from '../shared/other-tag.ts';
import type { ErrorEntry } from '../types.ts';

/** The command, or the reader, names the option that skips what is there. */
const SKIPS = { near: ['--skip-existing', 'skip-existing: true', 'skip_existing: true', '--check-url'] } as const;

export default {
  id: 'filename-previously-used',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: 'This filename was previously used by a file that has since been deleted. Use a different version. See https://{index}/help/#file-name-reuse for more information.',
      since: '2025-10-23',
    },
    {
      text: 'This filename has already been used, use a different version. See https://{index}/help/#file-name-reuse for more information.',
      until: '2025-10-23',
    },
    // As readers quote them.
    { text: 'This filename has already been used', until: '2025-10-23' },
    { text: 'This filename has previously been used', until: '2018-05-16' },
  ],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: 'This filename was previously used by a file that has since been deleted',
  name: { en: 'The name belonged to a deleted file', 'zh-CN': '文件名属于一个已删除的文件' },
  meaning: {
    en: 'A file of this name was once on the index and was deleted. The index keeps the name for ever and takes no second file under it, whatever its content.',
    'zh-CN': '索引上曾经有过这个名字的文件，后来被删除了。索引会永久保留这个名字，不论内容是什么，都不再接受同名文件。',
  },
  says: {
    en: 'The index once had a file called `{file}`, which was deleted. It keeps the name for ever and takes no second file under it.',
    'zh-CN': '索引上曾经有过名为 `{file}` 的文件，后来被删除了。索引会永久保留这个名字，不再接受同名文件。',
  },
  causes: [
    {
      en: 'The file, its release or the whole project was deleted in order to upload a corrected build under the same version.',
      'zh-CN': '为了用同一个版本号重新上传修正后的构建，删除了文件、版本或整个项目。',
    },
    {
      en: 'The project name had another owner before. Names used then stay used after a project was deleted and created anew.',
      'zh-CN': '这个项目名以前属于别人。项目删除后重新创建，当时用过的文件名仍算用过。',
    },
  ],
  fixes: [
    otherTag,
    {
      applies: SKIPS,
      certain: true,
      changes: 'version',
      when: { en: 'The upload passes over files that are there', 'zh-CN': '上传时会跳过已有的文件' },
      steps: [
        {
          en: 'The option that skips files passes over those that are on the index, not over names of deleted ones: these are refused for good. Send only builds with a version that was never there; where each push uploads, give each commit its own, for instance a `.devN` that counts the commits. A test upload that may meet such a name can have `continue-on-error: true`, so that it does not stop the job.',
          'zh-CN': '跳过文件的选项只管索引上还在的文件，不管已删除文件的名字：这些名字会一直被拒绝。只上传版本号从未用过的构建；如果每次推送都上传，就让每个提交有自己的版本，比如按提交数计的 `.devN`。可能碰到这种名字的测试上传，可以写 `continue-on-error: true`，不让它中断作业。',
        },
      ],
    },
    {
      applies: { not: { any: [SKIPS, TAGGED] } },
      changes: 'version',
      when: { en: 'I want to publish this code', 'zh-CN': '我要发布这份代码' },
      steps: [
        {
          en: 'Raise the version where the build takes it from, often `pyproject.toml`. For a repair of the packaging alone a post-release is enough, such as `1.2.3.post1` after `1.2.3`.',
          'zh-CN': '在构建读取版本的地方提升版本号，通常是 `pyproject.toml`。如果只是修打包问题，用 post-release 就够了，比如 `1.2.3` 之后用 `1.2.3.post1`。',
        },
        {
          en: 'Build again, so that the files carry the new version, and publish from a new tag.',
          'zh-CN': '重新构建，让文件名带上新版本号，再用新的标签发布。',
        },
      ],
      tradeoff: {
        en: 'The deleted version number cannot be filled again with files of the same names.',
        'zh-CN': '被删除的版本号，无法再用同名文件补回来。',
      },
    },
    {
      aside: true,
      changes: 'nothing',
      fixer: 'pypi-owner',
      when: { en: 'I am about to delete a faulty release', 'zh-CN': '我正打算删除有问题的版本' },
      steps: [
        {
          en: 'Yank it instead: on PyPI open the [[releases]] page of the project, then [[release-options]] next to the release, then [[yank]]. Installers pass over it, and it stays for those who pin it.',
          'zh-CN': '改用 yank：在 PyPI 上打开项目的 [[releases]] 页面，点版本旁边的 [[release-options]]，再点 [[yank]]。安装工具会跳过它，锁定这个版本的人仍能使用。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`skip-existing: true`: it does not cover this answer; the run still fails.',
      'zh-CN': '`skip-existing: true`：它不管这种响应，运行照样失败。',
    },
    {
      en: 'Deleting the release or the project once more: that frees no file name.',
      'zh-CN': '再删除一次版本或项目：文件名不会因此释放。',
    },
  ],
  verify: [
    {
      en: 'Before you publish, look at the names in `dist/` after the build: each of them carries the new version.',
      'zh-CN': '发布之前看一下构建后 `dist/` 里的文件名：每个都带着新的版本号。',
    },
  ],
  next: ['file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1227, 1240] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/pages/help.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1235, 1268] },
    { repo: 'pypi/warehouse', path: 'docs/user/project-management/yanking.md', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [9, 36] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [49, 64] },
  ],
} as const satisfies ErrorEntry;
