import type { ErrorEntry } from '../types.ts';

/** How a script beside the log takes tracked files away before flit runs. */
const REMOVES = ['rm -rf "$', 'rm -r "$', 'git rm ', '-exec rm'];

export default {
  id: 'flit-untracked-files',
  stage: 'upload-metadata',
  emitter: 'flit',
  severity: 'error',
  messages: [{ text: 'Untracked or deleted files in the source directory. Commit, undo or ignore these files in your VCS.' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Untracked or deleted files in the source directory',
  name: { en: 'flit builds no sdist beside files that git does not know', 'zh-CN': '目录里有 git 不认识的文件，flit 不构建 sdist' },
  meaning: {
    en: 'Below the directory of `pyproject.toml` lie files that git neither tracks nor ignores, or tracked ones are gone. flit then builds no sdist from git. It stopped before the first upload, so this command sent nothing.',
    'zh-CN': '`pyproject.toml` 所在的目录下有文件既没有被 git 跟踪，也没有被忽略，或者被跟踪的文件不见了。这时 flit 不从 git 构建 sdist。它在上传第一个文件之前就停下了，所以这条命令什么都没有发送。',
  },
  causes: [
    {
      en: 'A step before this one makes or copies files there: documents, a README, what a build leaves behind, an artifact of another job.',
      'zh-CN': '前面的步骤在那里生成或复制了文件：文档、README、构建留下的东西、别的作业的构建产物。',
    },
    {
      en: 'A step removes or moves a file that git tracks.',
      'zh-CN': '某个步骤删除或移动了 git 跟踪的文件。',
    },
    {
      en: 'flit before 4.0 takes the files of git for the sdist by itself; flit 4 does only with `--use-vcs`.',
      'zh-CN': '4.0 之前的 flit 默认按 git 的文件构建 sdist；flit 4 只有加上 `--use-vcs` 才会这样。',
    },
  ],
  fixes: [
    {
      applies: { not: { near: REMOVES } },
      changes: 'file',
      when: { en: 'The workflow makes the files', 'zh-CN': '这些文件是工作流生成的' },
      steps: [
        {
          en: 'Put `run: git status --short` before the step: `??` marks files that git does not know, `D` those that are gone. Write the new ones into `.gitignore` and commit that, or let the workflow put them elsewhere. With `D` no entry in `.gitignore` helps: see the other way. Files marked `M`, only changed, do not disturb flit.',
          'zh-CN': '在这一步之前加上 `run: git status --short`：`??` 是 git 不认识的文件，`D` 是不见了的。把新出现的写进 `.gitignore` 并提交，或者让工作流把它们放到别处。标着 `D` 的写进 `.gitignore` 也没用：看另一种做法。标着 `M` 的只是改过，不影响 flit。',
        },
        {
          en: 'If the package needs these files, name them in `pyproject.toml` too, under `include` of `[tool.flit.sdist]`: otherwise what git ignores is in neither the sdist nor the wheel, which flit builds from it.',
          'zh-CN': '如果包需要这些文件，还要在 `pyproject.toml` 的 `[tool.flit.sdist]` 的 `include` 里写上它们：否则 git 忽略的文件不会进 sdist，flit 由 sdist 构建的 wheel 里也没有。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The workflow removes or replaces tracked files on purpose', 'zh-CN': '工作流有意删除或替换了被跟踪的文件' },
      steps: [
        {
          en: 'Write `flit publish --no-use-vcs`, with flit 3.9 or later: flit then takes the files as they lie there, by its own rules, as flit 4 does without `--use-vcs`. The sdist has no tests or documents that `[tool.flit.sdist]` does not name. `.gitignore` does not help for files that are gone.',
          'zh-CN': '写成 `flit publish --no-use-vcs`，需要 flit 3.9 以上：flit 就按自己的规则取目录里现有的文件，与不加 `--use-vcs` 的 flit 4 一样。`[tool.flit.sdist]` 没有写明的测试和文档不会进 sdist。对已经删掉的文件，`.gitignore` 不起作用。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A new token or a new version: nothing has been sent yet.',
      'zh-CN': '换 token 或换版本号：还什么都没有发送。',
    },
  ],
  verify: [
    {
      en: 'Run `flit build` after the same steps: if something is still amiss, it stops at the same place and uploads nothing.',
      'zh-CN': '在同样的步骤之后运行 `flit build`：有问题时它停在同一个地方，而且不上传任何东西。',
    },
  ],
  next: ['flit-classifier-unrecognised', 'flit-credentials-missing'],
  sources: [
    { repo: 'pypa/flit', path: 'flit/sdist.py', ref: '3.9.0' },
    { repo: 'pypa/flit', path: 'flit/sdist.py', ref: '4.0.0' },
  ],
} as const satisfies ErrorEntry;
