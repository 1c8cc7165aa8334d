import type { Text } from '../../../errors/types.ts';
import type { Setting } from '../../tools/program.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import type { Splice } from '../../yaml/splices.ts';
import { ownScript } from '../edits/own-script.ts';
import { moreOf, placeOf, targetOf, tokenVariable } from '../facts/calls.ts';
import { foreignIn, type Foreign } from '../facts/foreign-options.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** Programs that take an address in the place of an index's name. */
const ADDRESS: Readonly<Record<string, string>> = { 'pdm publish': '--repository', 'hatch publish': '--repo' };

/** What a call has in its place. */
function insteadOf(call: PublishCall, { option, setting }: Foreign): Text | undefined {
  const { program } = call;
  const has = (wanted: Setting): string | undefined => Object.keys(program.options).find((each) => each.startsWith('--') && program.options[each] === wanted);
  const is = (name: string): Text => ({ en: `Use \`${name}\` instead.`, 'zh-CN': `这里对应的写法是 \`${name}\`。` });
  if (program.name === 'uv publish' && setting === 'skip') return is(`--check-url https://${targetOf(call) === 'testpypi' ? 'test.' : ''}pypi.org/simple/`);
  if (program.name === 'uv publish' && setting === 'index') {
    return {
      en: 'Without an option `uv publish` uploads to PyPI; for TestPyPI write `--publish-url https://test.pypi.org/legacy/`; `--index` takes the name of an index of `pyproject.toml`.',
      'zh-CN': '什么都不写，`uv publish` 就上传到 PyPI；上传到 TestPyPI 请写 `--publish-url https://test.pypi.org/legacy/`；`--index` 后面写 `pyproject.toml` 里的索引名。',
    };
  }
  if (program.name === 'poetry publish' && setting === 'url') {
    return {
      en: 'poetry takes an address only by its name: run `poetry config repositories.NAME ADDRESS` first, then use `--repository NAME`.',
      'zh-CN': 'poetry 只能用名字指定地址：先运行 `poetry config repositories.NAME ADDRESS`，再写 `--repository NAME`。',
    };
  }
  if (setting === 'skip' && program.name === 'hatch publish') return { en: 'hatch skips files that the index already has.', 'zh-CN': 'hatch 会自动跳过索引上已有的文件。' };
  if (setting === 'token' || (setting === 'password' && !has('password'))) return is(has('password') ? `${has('password')}\` / \`${tokenVariable(call)}` : tokenVariable(call));
  const own = setting && (has(setting) ?? (setting === 'url' ? ADDRESS[program.name] : undefined));
  if (own && own !== option) return is(own);
  if (isBuilt(program.name, option)) {
    return {
      en: 'Take it out: `maturin publish` builds the sdist by itself, and leaves it out with `--no-sdist`. Where several jobs publish, give them `--skip-existing`, too: each sends this file.',
      'zh-CN': '去掉即可：`maturin publish` 本来就会构建 sdist，不想要才写 `--no-sdist`。如果有多个作业发布，还要加上 `--skip-existing`：每个作业都会发送这个文件。',
    };
  }
  return QUIET.has(option) ? { en: 'It can be taken out: in a workflow nobody is there to answer.', 'zh-CN': '去掉即可：工作流里本来就没有人能输入。' } : undefined;
}

/** Several of them often stand in one command: the title tells them apart. */
const NAME: Detected['says'] = { name: { en: '`{command}` has no option `{option}`', 'zh-CN': '`{command}` 没有选项 `{option}`' } };

/** What the command does without being told. */
const isBuilt = (command: string, option: string): boolean => command === 'maturin publish' && option === '--sdist';

/** Options without which nothing in a workflow is different but what is printed. */
const QUIET: ReadonlySet<string> = new Set(['--non-interactive', '--no-interaction', '--no-prompt', '--disable-progress-bar']);

/** Takes words out of a script: where they stand once, and behind others in their line. */
function takeOut({ workflow }: Context, call: PublishCall, option: string, value = ''): readonly Splice[] | undefined {
  const { from = 0, script } = ownScript(workflow, call) ?? {};
  if (script === undefined) return undefined;
  const found = [...script.matchAll(new RegExp(`(?<=\\S)[ \\t]+${option}${value && `(?:[ \\t]+|=)(["']?)${value}\\1`}(?![\\w./:@-])`, 'g'))];
  const named = [...script.matchAll(new RegExp(`(?<=\\s)${option}(?![\\w-])`, 'g'))];
  const [only] = found;
  return only && found.length === 1 && named.length === 1 ? [{ start: from + only.index, end: from + only.index + only[0].length, insert: '' }] : undefined;
}

export default {
  id: 'option-of-another-program',
  severity: 'breaks',
  page: '/errors/uv-argument-unexpected/',
  leadsTo: ['uv-argument-unexpected', 'twine-unrecognized-arguments', 'twine-skip-existing-unsupported', 'program-option-unknown'],
  name: { en: 'The option is one of another program', 'zh-CN': '这个选项属于另一个程序' },
  explain: {
    en: '`{option}` is an option of `{other}`; `{command}` has no such option. It stops while it reads its command line, before it looks at any file, and nothing is uploaded.',
    'zh-CN': '`{option}` 是 `{other}` 的选项，`{command}` 没有这个选项。它在解析命令行时就会停下，还没看任何文件，什么都不会上传。',
  },
  unsure: {
    en: '`{option}` is an option of `{other}`; `{command}` has no such option. If the script runs it with these words, it stops while it reads its command line.',
    'zh-CN': '`{option}` 是 `{other}` 的选项，`{command}` 没有这个选项。如果脚本真的这样运行它，它在解析命令行时就会停下。',
  },
  repair: { en: 'Take `{option}` out', 'zh-CN': '去掉 `{option}`' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const place = placeOf(context, call);
      return foreignIn(call).map((foreign): Detected => {
        const instead = insteadOf(call, foreign);
        const values = { option: foreign.option, other: foreign.other.name, command: call.program.name };
        return { ...place, says: NAME, key: [place.key, foreign.option].filter(Boolean).join(' '), values, ...(instead && moreOf([instead])), ...(call.open && { undecided: true }) };
      });
    }),
  edit: (context, { call, values }) => {
    const option = values?.['option'];
    if (!call || option === undefined) return undefined;
    if (QUIET.has(option) || isBuilt(call.program.name, option)) return takeOut(context, call, option);
    // Without a word uv uploads to PyPI.
    const isDefault = call.program.name === 'uv publish' && ['--repository', '-r'].includes(option) && !call.settings.has('url') && !call.settings.has('index');
    return isDefault ? takeOut(context, call, option, 'pypi') : undefined;
  },
} as const satisfies Rule;
