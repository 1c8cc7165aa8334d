import type { ErrorEntry } from '../types.ts';

/** The scripts of Poetry that are no longer where they were. */
const OF_POETRY = ['get-poetry.py', 'install-poetry.py'];

/** Releases of the action that installs Poetry, which download one of them. */
const OLD_ACTION = ['snok/install-poetry@v1.0', 'snok/install-poetry@v1.1', 'snok/install-poetry@v1.2'];

export default {
  id: 'installer-script-gone',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'line 1: 404:: command not found' },
    { text: 'line 1\n    404: Not Found\n    ^' },
    { text: 'sh: 1: 404:: not found' },
    { text: "bash: line 1: syntax error near unexpected token `newline'\nbash: line 1: `<!DOCTYPE html>'" },
    { text: 'line 1\n    <!DOCTYPE html>\n    ^\nSyntaxError:' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'line 1: 404:: command not found',
  name: { en: 'The install script that the job downloads is gone', 'zh-CN': '作业要下载的安装脚本已经不存在' },
  meaning: {
    en: 'A step downloads a script and runs it. At that address there is no script any more: the server answered `404: Not Found` or with a web page, and Python or the shell tried to run that. The code of your project is not what fails, and this step built and uploaded nothing.',
    'zh-CN': '某个步骤下载一个脚本，再运行它。那个地址上已经没有脚本：服务器返回的是 `404: Not Found` 或一个网页，Python 或 shell 就把它当成脚本来运行。出错的不是你项目里的代码，这一步什么都没有构建，也没有上传。',
  },
  causes: [
    {
      applies: { near: OF_POETRY },
      en: 'Poetry removed `get-poetry.py` and `install-poetry.py` from its repository; the installer is now at `https://install.python-poetry.org`. Old releases of actions still download the old files: `snok/install-poetry@v1.1.1` does.',
      'zh-CN': 'Poetry 从自己的仓库里删掉了 `get-poetry.py` 和 `install-poetry.py`，安装脚本现在在 `https://install.python-poetry.org`。旧版的 action 还在下载原来的文件，比如 `snok/install-poetry@v1.1.1`。',
    },
    {
      en: 'The file was moved or renamed, or its branch was: `master` became `main`.',
      'zh-CN': '文件被移走或改名，或者它所在的分支改了名：`master` 成了 `main`。',
    },
  ],
  fixes: [
    {
      applies: { near: OLD_ACTION, any: [{ near: OF_POETRY }] },
      certain: true,
      changes: 'file',
      when: { en: 'An old `snok/install-poetry` downloads it', 'zh-CN': '下载它的是旧版 `snok/install-poetry`' },
      steps: [
        {
          en: 'In the workflow file, write `uses: snok/install-poetry@v1` in place of the old release, or replace the step by `run: pipx install poetry`. To stay with a release of Poetry, name it: `version: 1.8.5` under `with:`, or `pipx install poetry==1.8.5`.',
          'zh-CN': '在工作流文件里，把旧版改成 `uses: snok/install-poetry@v1`，或者把这一步换成 `run: pipx install poetry`。要固定 Poetry 的版本，就写明它：`with:` 下的 `version: 1.8.5`，或者 `pipx install poetry==1.8.5`。',
        },
      ],
    },
    {
      applies: { near: OF_POETRY },
      certain: true,
      changes: 'file',
      when: { en: 'A command of the job downloads a script of Poetry', 'zh-CN': '作业里的命令自己下载 Poetry 的安装脚本' },
      steps: [
        {
          en: 'Replace the download by `pipx install poetry`, or by `curl -sSL https://install.python-poetry.org | python3 -`. To stay with a release of Poetry: `pipx install poetry==1.8.5`, or `--version 1.8.5` after the last hyphen.',
          'zh-CN': '把下载换成 `pipx install poetry`，或者 `curl -sSL https://install.python-poetry.org | python3 -`。要固定 Poetry 的版本：`pipx install poetry==1.8.5`，或者在最后的连字符后面加上 `--version 1.8.5`。',
        },
      ],
    },
    {
      applies: { not: { near: OF_POETRY } },
      changes: 'file',
      when: { en: 'It is another script', 'zh-CN': '它是别的脚本' },
      steps: [
        {
          en: 'Find the address in the step that failed, and open it. Take the address, or the release of the action, that the documentation of that program names today. With `curl --fail` such a step stops at the download and says so.',
          'zh-CN': '在失败的步骤里找到那个地址，并打开它。换成那个程序的文档现在写的地址，或者现在的 action 版本。加上 `curl --fail`，这样的步骤会在下载时就停下，并说明原因。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Running the job again: the file does not come back. Looking for a syntax error in your own code: line 1 of the named file is what the server sent.',
      'zh-CN': '重新运行作业：文件还是没有。在自己的代码里找语法错误：那个文件的第 1 行就是服务器返回的内容。',
    },
  ],
  verify: [
    {
      en: 'The next run goes past this step. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行会越过这个步骤。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['program-not-installed', 'poetry-plugin-incompatible'],
  sources: [
    { repo: 'Sage-Bionetworks/schematic', path: 'issues/1299' },
    { repo: 'small-thinking/taotie', path: 'issues/66' },
    { repo: 'aws-samples/amazon-textract-transformer-pipeline', path: 'issues/35' },
    { repo: 'splunk/attack_range', path: 'issues/731' },
  ],
} as const satisfies ErrorEntry;
