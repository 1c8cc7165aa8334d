import type { Condition, ErrorEntry } from '../types.ts';

/** What the storage answers where it lists a file and does not have it. */
const GONE = { any: [{ near: ['BlobNotFound', 'The specified blob does not exist'] }, { wording: [4, 5] }] } as const satisfies Condition;

export default {
  id: 'artifact-download-failed',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  among: ['artifact'],
  messages: [
    { text: 'Unable to download artifact(s): Unable to download and extract artifact: Artifact download failed after {count} retries.' },
    { text: 'Unable to download and extract artifact: Artifact download failed after {count} retries.' },
    { text: 'Artifact download failed after {count} retries.' },
    { text: 'Unable to download and extract artifact: {reason}' },
    // The answer of the storage, as it is printed in a log of debugging, and quoted.
    { text: 'The specified blob does not exist.' },
    { text: 'BlobNotFound' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Unable to download artifact(s): Unable to download and extract artifact',
  name: { en: 'An artifact could not be downloaded or unpacked', 'zh-CN': '有一个构建产物无法下载或解压' },
  meaning: {
    en: '`actions/download-artifact` found the artifacts of this run, and could not fetch or unpack one of them. It does not say which, nor why. The job ended there.',
    'zh-CN': '`actions/download-artifact` 找到了这次运行的构建产物，但其中一个取不下来或解不开。它不说是哪一个，也不说原因。作业到此结束。',
  },
  causes: [
    {
      en: 'The step names no artifact, so it takes them all, and one is a `.dockerbuild`: a record that `docker/build-push-action` and `docker/bake-action` leave. It is no zip file, and cannot be unpacked.',
      'zh-CN': '步骤没有写构建产物的名字，于是全部下载，其中有一个 `.dockerbuild`：`docker/build-push-action` 和 `docker/bake-action` 留下的构建记录。它不是 zip 文件，无法解压。',
    },
    {
      en: 'The connection to the storage of artifacts broke five times, by a fault of GitHub or of the network of your own runner.',
      'zh-CN': '到构建产物存储的连接断了五次，可能是 GitHub 的故障，也可能是你自己的运行器的网络问题。',
    },
  ],
  fixes: [
    {
      applies: GONE,
      certain: true,
      changes: 'built-anew',
      fixer: 'wait',
      when: { en: 'The storage has not got it (`BlobNotFound`)', 'zh-CN': '存储里没有它（`BlobNotFound`）' },
      steps: [
        {
          en: 'The artifact is listed, and its file is missing in the storage of GitHub: neither your files nor your names are at fault. Open the run and choose [[re-run-all-jobs]], so that it is built and kept anew; the failed job alone would ask for the same file again. Look at [githubstatus.com](https://www.githubstatus.com/) as well.',
          'zh-CN': '列表里有这个构建产物，但 GitHub 的存储里没有它的文件：不是你的文件或名字的问题。打开这次运行，选择 [[re-run-all-jobs]]，让它重新构建、重新保存；只重新运行失败的作业，取的还是那个文件。也看看 [githubstatus.com](https://www.githubstatus.com/)。',
        },
        {
          en: 'If it comes back, let one job build and publish: then nothing goes through the storage.',
          'zh-CN': '如果反复出现，就让同一个作业既构建又发布：这样就不经过存储了。',
        },
      ],
    },
    {
      applies: { any: [{ near: ['.dockerbuild'] }, { uses: ['docker/build-push-action', 'docker/bake-action'] }] },
      certain: true,
      changes: 'file',
      when: { en: 'A `.dockerbuild` is among the artifacts', 'zh-CN': '构建产物里有 `.dockerbuild`' },
      steps: [
        {
          en: 'In the workflow file give the step with `actions/download-artifact` the `name:` of your distributions, or a `pattern:` that only they match, such as `pattern: wheels-*` with `merge-multiple: true`. The `.dockerbuild` then stays out; a re-run alone fails again.',
          'zh-CN': '在工作流文件里，给 `actions/download-artifact` 步骤写上发布文件的 `name:`，或者只匹配它们的 `pattern:`，比如 `pattern: wheels-*` 加 `merge-multiple: true`。这样就不会下载 `.dockerbuild`；只重新运行还会失败。',
        },
        {
          en: 'Or have none made: `DOCKER_BUILD_RECORD_UPLOAD: false` under `env:` of the step with `docker/build-push-action` or `docker/bake-action`.',
          'zh-CN': '也可以不让它产生：在 `docker/build-push-action` 或 `docker/bake-action` 步骤的 `env:` 下写 `DOCKER_BUILD_RECORD_UPLOAD: false`。',
        },
      ],
    },
    {
      changes: 'time',
      when: { en: 'All artifacts in the list are my own', 'zh-CN': '列出的构建产物都是我自己的' },
      steps: [
        {
          en: 'Open the failed run and choose [[re-run-failed-jobs]]: the artifacts are still there, and mostly the connection broke by chance.',
          'zh-CN': '打开失败的那次运行，选择 [[re-run-failed-jobs]]：构建产物还在，多半只是连接偶然断开。',
        },
        {
          en: 'If it fails again, look at the list under `Preparing to download the following artifacts`: with a `.dockerbuild` in it, give the download step `name:` or `pattern:`. Otherwise run the job with debug logging: it then says why each of the five attempts failed.',
          'zh-CN': '如果又失败，就看 `Preparing to download the following artifacts` 下面的列表：里面有 `.dockerbuild`，就给下载步骤写上 `name:` 或 `pattern:`；没有，就打开调试日志再运行，它会写出五次尝试各自失败的原因。',
        },
        {
          en: 'On your own runner, let it reach `*.blob.core.windows.net`, where the artifacts are stored.',
          'zh-CN': '如果是你自己的运行器，要让它能访问存放构建产物的 `*.blob.core.windows.net`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The download step of the next run says `Artifact download completed successfully.` for each artifact, and ends with `Total of`. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行的下载步骤里，每个构建产物都有 `Artifact download completed successfully.`，最后是 `Total of`。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['artifact-not-found', 'twine-no-files'],
  sources: [
    { repo: 'actions/toolkit', path: 'packages/artifact/src/internal/download/download-artifact.ts', ref: '4b9afa4c890de9d1a84c75bb617ee4d96207823a', lines: [45, 66] },
    { repo: 'actions/download-artifact', path: 'src/download-artifact.ts', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [130, 180] },
    { repo: 'actions/download-artifact', path: 'issues/367' },
    { repo: 'actions/download-artifact', path: 'issues/339' },
    { repo: 'docker/build-push-action', path: 'issues/1255' },
    { repo: 'MemPalace/mempalace', path: 'issues/1709' },
  ],
} as const satisfies ErrorEntry;
