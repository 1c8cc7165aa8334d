import { PRINT_VERSION } from '../shared/print-version.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** A program's own command, and not a task that the project defines. */
const COMMAND = { wording: [1, 2, 7, 8, 9] } as const satisfies Condition;

/** `anaconda` without anaconda-client: by a run of anaconda-cli-base 0.9.1. */
const IS_ANACONDA = { wording: [1, 2], values: { task: { is: ['upload'] } }, near: ['anaconda [OPTIONS]'] } as const satisfies Condition;

/** The one that python-semantic-release had until 8.0. */
const IS_PRINT_VERSION = { values: { task: { is: ['print-version'] } } } as const satisfies Condition;

export default {
  id: 'task-not-defined',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'nox > Sessions not found: {task}' },
    { text: "Error: No such command '{task}'" },
    { text: "│ No such command '{task}'." },
    { text: 'HandledError| provided environments not found in configuration file:\n{task}' },
    { text: 'Missing script: "{task}"' },
    { text: "*** No rule to make target '{task}'.  Stop." },
    { text: "*** No rule to make target '{missing}', needed by '{task}'.  Stop." },
    { text: "error: unrecognized subcommand '{task}'" },
    { text: 'The requested command {task} does not exist.' },
    { text: "error: argument command: invalid choice: '{task}' (choose from" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'nox > Sessions not found:',
  name: { en: 'The workflow calls a task that is not there', 'zh-CN': '工作流调用的任务不存在' },
  meaning: {
    en: 'A program that runs tasks, such as nox, tox, make or npm, was told to run one that the commit of this run does not define. It did nothing, and uploaded nothing.',
    'zh-CN': 'nox、tox、make、npm 一类程序要运行的任务，在这次运行的提交里没有定义。它什么都没做，也没有上传任何东西。',
  },
  says: [
    {
      applies: IS_ANACONDA,
      release: 'not-concerned',
      en: 'The upload to Anaconda.org did not begin: the `anaconda` of this job has no command `upload`, as anaconda-client, which brings it, is not installed. PyPI has no part in it.',
      'zh-CN': '向 Anaconda.org 的上传没有开始：这个作业里的 `anaconda` 没有 `upload` 命令，因为提供它的 anaconda-client 没有安装。和 PyPI 无关。',
    },
    {
      applies: COMMAND,
      en: 'The release of the program that ran has no command `{task}`. It did nothing, and uploaded nothing.',
      'zh-CN': '实际运行的程序版本没有 `{task}` 这个命令。它什么都没做，也没有上传任何东西。',
    },
    {
      applies: { wording: [6] },
      en: 'make lacks the file `{missing}`, which `{task}` needs, and stopped. It uploaded nothing.',
      'zh-CN': 'make 缺少 `{task}` 需要的文件 `{missing}`，停下了。它没有上传任何东西。',
    },
    {
      // Of several a comma parts the first from the others.
      applies: { not: { any: [COMMAND, { values: { task: { holds: [','] } } }] } },
      en: 'The workflow calls the task `{task}`, and the project defines none of this name in the commit of this run. It ran nothing of it, and uploaded nothing.',
      'zh-CN': '工作流调用任务 `{task}`，而项目在这次运行的提交里没有定义这个名字的任务。它什么都没有运行，也没有上传任何东西。',
    },
  ],
  causes: [
    {
      applies: { not: COMMAND },
      en: 'The task was renamed or split, and the workflow was not changed with it. Workflows that only a tag starts fail first at the next release.',
      'zh-CN': '任务改了名或者拆开了，工作流没有一起改。只由标签触发的工作流，要到下一次发布才会出错。',
    },
    {
      applies: { not: COMMAND },
      en: 'The step runs in another folder than that of the file with the tasks.',
      'zh-CN': '步骤运行的目录不是任务文件所在的目录。',
    },
    {
      applies: COMMAND,
      en: 'The program is not pinned, or its pin was raised, and the new release has dropped or renamed the command.',
      'zh-CN': '程序没有固定版本，或者固定的版本升级了，而新版去掉或改名了这个命令。',
    },
  ],
  fixes: [
    {
      applies: { not: { any: [COMMAND, { wording: [6] }] } },
      changes: 'file',
      when: { en: 'It is a task of the project', 'zh-CN': '是项目里的任务' },
      steps: [
        {
          en: 'List the tasks of this commit in a fresh clone (`nox --list`, `tox list`, `npm run`, or read the `Makefile`), and write the name that stands there into the workflow; one that was split into several is called by all of their names. If it is listed, the step runs in another folder: give it the `working-directory` of that file.',
          'zh-CN': '在新克隆的仓库里列出这次提交的任务（`nox --list`、`tox list`、`npm run`，或者看 `Makefile`），把那里的名字写进工作流；拆成几个的任务，就把几个名字都写上。如果列表里有，那就是步骤在别的目录里运行：把 `working-directory` 设成那个文件所在的目录。',
        },
      ],
    },
    {
      applies: { ...COMMAND, not: IS_PRINT_VERSION },
      certain: true,
      changes: 'file',
      when: { en: 'It is a command of a program', 'zh-CN': '是某个程序的命令' },
      steps: [
        {
          en: 'Run the program with `--help` in the same job, and correct the command in the workflow. If the list lacks it, the changelog of the program says what took its place; until then install the release that the workflow was written for.',
          'zh-CN': '在同一个作业里给程序加上 `--help` 运行，改正工作流里的命令。如果列表里没有，程序的更新日志会写它被什么取代；在那之前，可以安装工作流原来对应的版本。',
        },
      ],
    },
    {
      applies: IS_ANACONDA,
      certain: true,
      changes: 'file',
      when: { en: 'It is `upload` of Anaconda.org', 'zh-CN': '是 Anaconda.org 的 `upload`' },
      steps: [{ en: 'Install `anaconda-client` beside `conda-build` in this job.', 'zh-CN': '在这个作业里，除了 `conda-build`，再安装 `anaconda-client`。' }],
    },
    {
      applies: { wording: [6] },
      certain: true,
      changes: 'file',
      when: { en: 'A file that a task of make needs is missing', 'zh-CN': 'make 的任务缺少它需要的文件' },
      steps: [
        {
          en: 'Look whether the first name in the message is a file that the repository should have, or an earlier step should make: commit it, let the checkout fetch it (`submodules: true` where it lies in a submodule), or run that step first.',
          'zh-CN': '看信息里的第一个名字：它是仓库里应该有的文件，还是前面的步骤应该生成的。把它提交进去；如果在子模块里，就给 checkout 加上 `submodules: true`；或者先运行生成它的那个步骤。',
        },
      ],
    },
    {
      applies: { ...COMMAND, ...IS_PRINT_VERSION },
      certain: true,
      changes: 'file',
      when: { en: 'It is `print-version` of python-semantic-release', 'zh-CN': '是 python-semantic-release 的 `print-version`' },
      steps: [
        PRINT_VERSION,
        {
          en: 'With 8.0 and later another step has to upload: [python-semantic-release no longer does](/errors/semantic-release-does-not-upload/).',
          'zh-CN': '用 8.0 以上的话，要由另一个步骤来上传：[python-semantic-release 不再上传](/errors/semantic-release-does-not-upload/)。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Running the failed run again: it takes the same commit, which does not have the task.',
      'zh-CN': '重新运行失败的那次：用的还是同一个提交，里面没有这个任务。',
    },
    {
      en: 'A newer release of nox, tox or make: it reads the same file.',
      'zh-CN': '升级 nox、tox 或 make：读的还是同一个文件。',
    },
  ],
  verify: [
    {
      en: 'The same list, in a fresh clone of the commit that is to be released, has every name that the workflow calls. This uploads nothing.',
      'zh-CN': '在要发布的提交的新克隆里再列一次：工作流调用的每个名字都在其中。这不会上传任何东西。',
    },
  ],
  next: ['program-not-installed', 'program-option-unknown', 'semantic-release-does-not-upload'],
  sources: [
    { repo: 'cwebster2/pyMeteo', path: 'issues/73' },
    { repo: 'wntrblm/nox', path: 'nox/manifest.py', ref: 'a976d7ee04ab7a13634adc1016d4755a1348225f', lines: [190, 200] },
    { repo: 'cocotb/cocotb', path: 'issues/5359' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/638' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/upgrading/08-upgrade.rst', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [557, 568] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/api/commands.rst', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [143, 156] },
  ],
} as const satisfies ErrorEntry;
