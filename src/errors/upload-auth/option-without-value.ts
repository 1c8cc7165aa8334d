import type { Condition, ErrorEntry } from '../types.ts';

const SECRET = { values: { option: { holds: ['pass', 'token', 'auth'] } } } as const satisfies Condition;
const USER = { values: { option: { holds: ['user'] } } } as const satisfies Condition;
const ADDRESS = { values: { option: { holds: ['url', 'repo', 'index'] } } } as const satisfies Condition;

export default {
  id: 'option-without-value',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'error',
  among: ['twine upload', 'uv publish', 'maturin upload', 'maturin publish', 'maturin-action', 'pdm publish', 'poetry', 'flit publish', 'hatch publish', 'usage: '],
  messages: [
    { text: 'error: argument {option}: expected one argument' },
    { text: "error: a value is required for '{option}' but none was supplied" },
    { text: 'The "{option}" option requires a value' },
    { text: "Error: Option '{option}' requires an argument." },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'expected one argument',
  name: { en: 'An option of the command has no value: its variable is empty', 'zh-CN': '命令的某个选项没有值：它的变量是空的' },
  meaning: {
    en: 'Behind an option of the command stands nothing: the variable or secret that should stand there is empty, and the shell left nothing of it. The program stopped before it read a file, so nothing was uploaded, and no password was tried.',
    'zh-CN': '命令的某个选项后面什么都没有：本该在那里的变量或 secret 是空的，经过 shell 之后就什么也不剩。程序在读取文件之前就停下了，因此什么都没有上传，也没有试过任何密码。',
  },
  says: {
    en: 'Behind `{option}` in the command stands nothing: the variable or secret that should stand there is empty. The program stopped before it read a file, so nothing was uploaded.',
    'zh-CN': '命令里的 `{option}` 后面什么都没有：本该在那里的变量或 secret 是空的。程序在读取文件之前就停下了，什么都没有上传。',
  },
  causes: [
    {
      en: 'The secret does not exist under this name, or it is one of an environment that the job does not name, or the run comes from a fork or from Dependabot.',
      'zh-CN': '没有叫这个名字的 secret；或者它是某个环境的 secret，而作业没有写这个环境；或者这次运行来自 fork 或 Dependabot。',
    },
    {
      en: 'The step does not hand the secret to the command: it is missing under `env:`, or the variable is spelt in another way there.',
      'zh-CN': '步骤没有把 secret 交给命令：`env:` 下没有写，或者变量名写得不一样。',
    },
    {
      en: 'A program that calls this one, such as an old python-semantic-release, has no token and puts an empty one into the command.',
      'zh-CN': '调用它的程序（比如旧版 python-semantic-release）没有拿到 token，把空的值放进了命令。',
    },
  ],
  fixes: [
    {
      applies: SECRET,
      changes: 'setting',
      when: { en: 'The option is the password or the token', 'zh-CN': '这个选项是密码或 token' },
      steps: [
        {
          en: 'Look where the command takes this value from, mostly a secret of the CI, and why it is empty in this job: no secret of this name, one of an environment that the job does not name, a run from a fork or from Dependabot, in GitLab a protected variable on a branch that is not. On GitHub, [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '看命令从哪里取这个值（多半是 CI 的 secret），以及它在这个作业里为什么是空的：没有这个名字的 secret；它属于某个环境，而作业没有写那个环境；运行来自 fork 或 Dependabot；在 GitLab 上，变量受保护而分支没有。在 GitHub 上，[逐条核对原因](/cause/#empty-secret)。',
        },
        {
          en: 'Then give it to the program in a variable rather than on the command line, where an empty one shifts what follows: `TWINE_PASSWORD` for twine, `UV_PUBLISH_TOKEN` for uv, `MATURIN_PYPI_TOKEN` for maturin, `PDM_PUBLISH_PASSWORD` for pdm, `POETRY_PYPI_TOKEN_PYPI` for poetry, `HATCH_INDEX_AUTH` for hatch.',
          'zh-CN': '然后用变量交给程序，不要写在命令行上，否则值为空时后面的内容会错位：twine 用 `TWINE_PASSWORD`，uv 用 `UV_PUBLISH_TOKEN`，maturin 用 `MATURIN_PYPI_TOKEN`，pdm 用 `PDM_PUBLISH_PASSWORD`，poetry 用 `POETRY_PYPI_TOKEN_PYPI`，hatch 用 `HATCH_INDEX_AUTH`。',
        },
      ],
    },
    {
      applies: USER,
      changes: 'file',
      when: { en: 'The option is the user name', 'zh-CN': '这个选项是用户名' },
      steps: [
        {
          en: 'With an API token of PyPI or TestPyPI write the user name out, as it is no secret: `__token__`. For another index look where the command takes it from, and why that is empty in this job: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '用 PyPI 或 TestPyPI 的 API token 时，用户名不是秘密，直接写 `__token__`。如果是其他索引，看命令从哪里取用户名，以及它在这个作业里为什么是空的：[逐条核对原因](/cause/#empty-secret)。',
        },
        {
          en: 'The password or token behind it may be empty as well: look at its secret, too.',
          'zh-CN': '后面的密码或 token 也可能是空的：它的 secret 也要检查。',
        },
      ],
    },
    {
      applies: ADDRESS,
      changes: 'setting',
      when: { en: 'The option is the address or the name of the index', 'zh-CN': '这个选项是索引的地址或名字' },
      steps: [
        {
          en: 'Set the variable that stands after the option to the upload URL of your index, or its name, where the job reads it. To publish to PyPI itself, remove the option: it is the default.',
          'zh-CN': '在作业读取的地方，把选项后面的变量设成你的索引的上传 URL 或名字。要发布到 PyPI 本身，就删掉这个选项：默认就是它。',
        },
      ],
    },
    {
      applies: { not: { any: [SECRET, USER, ADDRESS] } },
      changes: 'file',
      when: { en: 'It is another option', 'zh-CN': '是别的选项' },
      steps: [
        {
          en: 'Write a value behind the option, or look at the variable that stands there in the command: it is empty in this job. An option that is not needed is taken out.',
          'zh-CN': '在选项后面写上值；如果命令里那里是变量，它在这个作业里是空的。不需要的选项就去掉。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another password or token: none arrived, so none was refused.',
      'zh-CN': '换密码或 token：一个都没有传到，也就没有哪个被拒绝。',
    },
    {
      en: 'Quotes around the empty variable: the program then starts, and asks for the value or is refused by the index.',
      'zh-CN': '给空变量加引号：程序会启动，但随后会询问这个值，或者被索引拒绝。',
    },
  ],
  verify: [
    {
      en: 'The next run comes to `Uploading`, or to `Publishing`. Nothing was uploaded before, so the version number is still free.',
      'zh-CN': '下一次运行走到 `Uploading` 或 `Publishing`。之前什么都没有上传，版本号还能用。',
    },
  ],
  next: ['twine-prompt-without-terminal', 'uv-missing-credentials', 'invalid-authentication-information'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/96' },
    { repo: 'pypa/twine', path: 'twine/settings.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992' },
  ],
} as const satisfies ErrorEntry;
