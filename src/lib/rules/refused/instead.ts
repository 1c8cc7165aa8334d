import type { Text } from '../../../errors/types.ts';
import { STRANGE_BLANK } from '../../workflow/mistaken.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { nearest } from './nearest.ts';
import { FUNCTIONS, JOB_KEYS, PUSH_FILTERS, RELEASE_TYPES, SCOPES, STEP_KEYS, WORKFLOW_KEYS } from './words.ts';

/** What GitHub refuses: its words, the word that it quotes, and the keys that lead to the place. */
interface Refused {
  words: string;
  word: string;
  path: readonly string[];
  workflow: Workflow;
  /** The names of the action's inputs. */
  inputs: readonly string[];
}

const list = (names: readonly string[], comma: string): string => names.map((name) => `\`${name}\``).join(comma);
const both = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });
const meant = (word: string): Text => both(`Write \`${word}\`.`, `应当写 \`${word}\`。`);

function ofPermissions({ word, path }: Refused): Text | undefined {
  const [above, last = ''] = path.slice(-2);
  if (last === 'permissions') {
    return both(
      '`permissions:` takes `read-all`, `write-all`, or below it one permission a line, such as `id-token: write`.',
      '`permissions:` 只能写 `read-all`、`write-all`，或者在下面一行写一个权限，比如 `id-token: write`。',
    );
  }
  if (above !== 'permissions') return undefined;
  if (last === word || !SCOPES.includes(last)) {
    const scope = /oidc|idtoken/i.test(last.replace(/[^a-z]/gi, '')) ? 'id-token' : nearest(last, SCOPES);
    return scope
      ? meant(scope)
      : both(`There is no such permission. There are: ${list(SCOPES, ', ')}.`, `没有这个权限。可用的有：${list(SCOPES, '、')}。`);
  }
  if (last === 'id-token') return both('`id-token` takes `write` or `none`.', '`id-token` 只能写 `write` 或 `none`。');
  if (last === 'models' || last === 'vulnerability-alerts') return both(`\`${last}\` takes \`read\` or \`none\`.`, `\`${last}\` 只能写 \`read\` 或 \`none\`。`);
  return both(`\`${last}\` takes \`read\`, \`write\` or \`none\`.`, `\`${last}\` 只能写 \`read\`、\`write\` 或 \`none\`。`);
}

function ofEnvironment({ path, words }: Refused): Text | undefined {
  const at = path.indexOf('environment');
  if (words.startsWith('Unrecognized named-value')) return undefined;
  if (at !== 2 || path[0] !== 'jobs') return undefined;
  return both(
    'Write its name, such as `environment: pypi`; or below it `name: pypi`, and `url:` if you like.',
    '写环境的名字，比如 `environment: pypi`；或者在下面写 `name: pypi`，需要时再写 `url:`。',
  );
}

function ofJobs({ words, path, workflow }: Refused): Text | undefined {
  const ids = workflow.jobs.map(({ id }) => id);
  if (/depends on unknown job|no dependencies|cycle/.test(words)) {
    return both(
      `\`needs:\` names other jobs of this file by their ids, and one job has to need none. The ids here are ${list(ids, ', ')}.`,
      `\`needs:\` 写的是这个文件里其他作业的 id，而且至少要有一个作业不等别的作业。这里的 id 有 ${list(ids, '、')}。`,
    );
  }
  if (words.includes('runs-on') || (path.length === 3 && path[2] === 'runs-on')) return both('Every job says where it runs: `runs-on: ubuntu-latest`.', '每个作业都要写明在哪里运行：`runs-on: ubuntu-latest`。');
  if (words.includes('rooted in')) {
    return both(
      'Only a workflow is called by a job. An action is a step: give the job `runs-on: ubuntu-latest` and `steps:`, and write `- uses: …` below them.',
      '作业只能调用工作流，action 要写成步骤：给作业写上 `runs-on: ubuntu-latest` 和 `steps:`，再在下面写 `- uses: …`。',
    );
  }
  return undefined;
}

/** The names that a value may begin with are few and far from each other. */
const CONTEXTS = ['secrets', 'github', 'needs', 'vars', 'inputs', 'env', 'steps', 'matrix', 'runner'];
const MISSPELT = 3;

function ofExpressions({ words, word, path }: Refused): Text | undefined {
  if (words.startsWith('Unrecognized named-value')) {
    if (word === 'secrets') {
      return both(
        'No `if:` knows `secrets`. Give the job `env:` with the secret in it, such as `TOKEN: ${{ secrets.TOKEN }}`, and ask at the step: `if: env.TOKEN != \'\'`.',
        '`if:` 里用不了 `secrets`。给作业写上 `env:`，把 secret 放进去，比如 `TOKEN: ${{ secrets.TOKEN }}`，再在步骤上写 `if: env.TOKEN != \'\'`。',
      );
    }
    if (word === 'env') {
      return both(
        'Only steps know `env`. Write the value itself here, or `vars` with a variable of the settings; a condition by `env` stands at the steps.',
        '只有步骤里才能用 `env`。请在这里直接写出值，或者用 `vars` 读取设置里的变量；要按 `env` 判断的条件，请写在步骤上。',
      );
    }
    return nearest(word, CONTEXTS, MISSPELT) === 'secrets' ? both(`Write \`secrets\`, not \`${word}\`.`, `应当写 \`secrets\`，不是 \`${word}\`。`) : undefined;
  }
  if (words.startsWith("Unexpected symbol: '\"")) return both("Within an expression, text stands in single quotes: `'…'`.", "表达式里的文字要用单引号：`'…'`。");
  if (words.startsWith("Unexpected symbol: '='")) return both('Whether two are equal is asked with `==`.', '判断是否相等要写 `==`。');
  if (words.includes('not closed')) return both('An expression ends with `}}`.', '表达式要以 `}}` 结尾。');
  if (words.startsWith('Unrecognized function')) {
    const name = nearest(word, FUNCTIONS);
    return name ? meant(name) : undefined;
  }
  if (words.startsWith('Unexpected tag')) {
    return path.at(-1) === 'if'
      ? both('What begins with `!` has a meaning of its own in YAML: write `if: ${{ !… }}`.', '以 `!` 开头的值在 YAML 里另有含义：请写成 `if: ${{ !… }}`。')
      : both('What begins with `!` has a meaning of its own in YAML: put quotes around it.', '以 `!` 开头的值在 YAML 里另有含义：请加上引号。');
  }
  return undefined;
}

function ofTriggers({ words, word, path }: Refused): Text | undefined {
  const [filter] = /(?<=one of `)[a-z]+/.exec(words) ?? [];
  if (filter) {
    return both(
      `Keep \`${filter}\` and write what it is to leave out with \`!\` in front, quoted, below the others; or keep \`${filter}-ignore\` alone.`,
      `保留 \`${filter}\`，把要排除的写在其他几项后面，前面加 \`!\` 并加引号；或者只保留 \`${filter}-ignore\`。`,
    );
  }
  if (path[0] !== 'on') return undefined;
  if (path[1] === 'release' && path[2] === 'types') {
    const near = nearest(word, RELEASE_TYPES) ?? (word === 'publish' ? 'published' : undefined);
    if (near) return meant(near);
    return both(`The types of \`release\` are ${list(RELEASE_TYPES, ', ')}.`, `\`release\` 的类型有 ${list(RELEASE_TYPES, '、')}。`);
  }
  if (path[1] === word && PUSH_FILTERS.includes(word)) return both(`\`${word}\` stands below \`push:\`.`, `\`${word}\` 要写在 \`push:\` 下面。`);
  if (path[2] === word && PUSH_FILTERS.includes(word)) return both(`\`${path[1]}\` has no \`${word}\`. \`push\` has.`, `\`${path[1]}\` 不支持 \`${word}\`，\`push\` 才支持。`);
  return undefined;
}

function ofKeys({ words, word, path, inputs }: Refused): Text | undefined {
  if (words.includes('already defined')) return both('GitHub does not tell upper from lower case here: keep one of the two.', 'GitHub 在这里不区分大小写：两个里只留一个。');
  if (path.at(-1) !== word) return undefined;
  const inStep = path[0] === 'jobs' && path[2] === 'steps' && path.length === 4;
  const inJob = path[0] === 'jobs' && path.length === 3;
  if (inStep && (JOB_KEYS.includes(word) && !STEP_KEYS.includes(word))) {
    return both(`\`${word}:\` belongs to the job, beside \`runs-on:\`, not to a step.`, `\`${word}:\` 要写在作业上，与 \`runs-on:\` 并列，不能写在步骤上。`);
  }
  if ((inStep || inJob) && inputs.includes(word)) return both(`\`${word}\` is an input: it stands below \`with:\` of the step.`, `\`${word}\` 是输入，要写在步骤的 \`with:\` 下面。`);
  if (SCOPES.includes(word)) {
    return both(`\`${word}\` is a permission: it stands below \`permissions:\`, two blanks further in.`, `\`${word}\` 是一项权限，要写在 \`permissions:\` 下面，再缩进两个空格。`);
  }
  const near = nearest(word, inStep ? STEP_KEYS : inJob ? JOB_KEYS : path.length === 1 ? WORKFLOW_KEYS : []);
  return near ? meant(near) : undefined;
}

const BLANKS = both(
  'The line begins with blanks that are none to YAML, as they come along with text copied from a web page or a chat. Delete what stands before its first letter and type the blanks again.',
  '这一行开头的空白不是 YAML 认得的空格，从网页或聊天窗口复制来的文字常带着它。请删掉第一个字母之前的内容，重新输入空格。',
);

const WAYS = [ofPermissions, ofEnvironment, ofJobs, ofExpressions, ofTriggers, ofKeys];

/**
 * What to write instead of what GitHub refuses.
 *
 * @param refused its words, and the keys that lead to the place
 * @returns undefined where its words have to do
 */
export function instead(refused: Omit<Refused, 'word'>): Text | undefined {
  const [, word = ''] = /'([^']*)'/.exec(refused.words) ?? [];
  if (STRANGE_BLANK.test(word.charAt(0))) return BLANKS;
  for (const way of WAYS) {
    const said = way({ ...refused, word });
    if (said) return said;
  }
  return undefined;
}
