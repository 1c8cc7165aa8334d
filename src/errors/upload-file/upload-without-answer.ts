import type { ErrorEntry } from '../types.ts';

export default {
  id: 'upload-without-answer',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  outranks: ['runner-lost'],
  messages: [
    { text: 'Uploading {name}.whl\nThe operation was canceled.' },
    { text: 'Uploading {name}.tar.gz\nThe operation was canceled.' },
    { text: 'Uploading {name}.whl\nError: The operation was canceled.' },
    { text: 'Uploading {name}.tar.gz\nError: The operation was canceled.' },
    { text: "Uploading {name}.whl\nThe action '{step}' has timed out after {minutes} minutes." },
    { text: "Uploading {name}.tar.gz\nThe action '{step}' has timed out after {minutes} minutes." },
    { text: '100% ━ {sent} MB • 00:00 • {speed} MB/s\nThe operation was canceled.' },
    {
      text: '100% ━ {sent} kB • 00:00 • ?\n100% ━ {again} kB • 00:00 • ?\n100% ━ {still} kB • 00:00 • ?\n100% ━ {last} kB • 00:00 • ?\nThe operation was canceled.',
    },
    { text: '100% ━ {sent} kB • 00:00 • ?\nThe operation was canceled.' },
    { text: '100% ━ {sent} kB • 00:00 • ?\nError: The operation was canceled.' },
    { text: '100% ━ {sent} kB • 00:00 • ?\nSending interrupt signal' },
    { text: '100% ━ {sent} kB • 00:00 • ?\nAborted by {user}\nSending' },
    { text: '100% ━ {sent} kB • 00:00 • ?\nCancelling nested steps' },
    { text: '100% ━ {sent} kB • 00:00 • ?\nToo long with no output' },
    { text: '100% ━ {sent} kB • 00:00 • ?\nNo output has been received' },
    { text: '100% ━ {sent} kB • 00:00 • ?\n# Received cancellation signal' },
    { text: '100% ━ {sent} kB • 00:00 • ?\nERROR: Job failed: canceled' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: '.whl The operation was canceled.',
  name: { en: 'The upload got no answer until the job was stopped', 'zh-CN': '上传一直没有响应，直到作业被停止' },
  meaning: {
    en: 'The program began to upload a file, and no answer came until the job was cancelled or its time was up. twine waits without a limit of its own and prints nothing meanwhile. Whether the file arrived only the index can tell.',
    'zh-CN': '程序开始上传一个文件，直到作业被取消或到了时限，都没有响应。twine 自己不设时限，会一直等，期间什么也不打印。文件有没有传到，只有索引知道。',
  },
  says: {
    en: 'The upload of `{file}` to `{host}` began, and the log shows no answer to it. Whether the file arrived only the index can tell.',
    'zh-CN': '`{file}` 开始上传到 `{host}`，日志里没有对它的响应。文件有没有传到，只有索引知道。',
  },
  causes: [
    {
      en: 'The index, or a proxy before it, took the file and did not answer.',
      'zh-CN': '索引或它前面的代理收下了文件，却没有响应。',
    },
    {
      en: 'The network between the runner and the index dropped the connection without telling either end.',
      'zh-CN': '运行器与索引之间的网络丢掉了连接，两端都没有察觉。',
    },
    {
      en: 'Somebody cancelled the run, or a newer run of the same `concurrency` group did, while the file was on its way.',
      'zh-CN': '文件还在途中时，有人取消了这次运行，或者同一个 `concurrency` 组里更新的运行取消了它。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'The upload stopped in the middle', 'zh-CN': '上传停在了中途' },
      steps: [
        {
          en: 'Look on the index which files of this version are there, on PyPI under [[release-files]] on the project page. If all are, nothing is missing; if not, run the job again for those that are missing.',
          'zh-CN': '先到索引上看这个版本已有哪些文件，PyPI 是项目页面的 [[release-files]]。如果都在，就什么也不缺；如果不全，就重新运行作业，补上缺少的文件。',
        },
        {
          en: 'On GitHub give the publish job `timeout-minutes: 15`, so that it does not hang for hours the next time.',
          'zh-CN': '在 GitHub 上给发布作业加上 `timeout-minutes: 15`，下次就不会挂上几个小时。',
        },
        {
          en: 'If it hangs again, look at the network: the proxy of the runner, or a private index and the proxy before it.',
          'zh-CN': '如果又挂住，就检查网络：运行器的代理，或者私有索引和它前面的代理。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A new version number at once: as long as no file of this version is on the index, the number is free.',
      'zh-CN': '马上换新的版本号：只要索引上没有这个版本的文件，这个版本号就还能用。',
    },
  ],
  verify: [
    {
      en: 'Compare [[release-files]] on the project page with `dist/`. PyPI accepts an identical file that it already has.',
      'zh-CN': '把项目页面的 [[release-files]] 和 `dist/` 对比一下。PyPI 会接受它已经有的、完全相同的文件。',
    },
  ],
  next: ['runner-lost', 'file-already-exists', 'twine-upload-connection-failed'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/repository.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [95, 140] },
    { repo: 'pypa/twine', path: 'issues/1314' },
    { repo: 'actions/runner', path: 'src/Runner.Worker/StepsRunner.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [318, 338] },
    { repo: 'mozilla/fxa', path: 'issues/4558' },
    { repo: 'travis-ci/travis-ci', path: 'issues/7098' },
    { repo: 'buildkite/agent', path: 'issues/2935' },
    { repo: 'apache/incubator-kie-kogito-runtimes', path: 'issues/1986' },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1204, 1208] },
  ],
} as const satisfies ErrorEntry;
