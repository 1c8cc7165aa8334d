import type { Text } from '../../../errors/types.ts';
import type { Step, Value } from '../../tools/types.ts';
import { startOf } from '../../yaml/yaml.ts';
import { onTheWay } from '../conditions/path.ts';
import { writtenByOthers, type Author } from '../facts/written-by-others.ts';
import type { Detected, Rule } from '../types.ts';

const WHO: Readonly<Record<Author, Text>> = {
  anybody: { en: 'Anybody with a GitHub account can write what this comes to.', 'zh-CN': '任何有 GitHub 账号的人都能决定这里的内容。' },
  run: { en: 'The run before decides what this comes to: where a pull request from a fork starts that one, so does its author.', 'zh-CN': '这里的内容由前一次运行决定：如果它能由 fork 的拉取请求触发，就等于由提交者决定。' },
  commit: { en: 'Whoever wrote the commit decides what this comes to, the author of a merged pull request included.', 'zh-CN': '这里的内容由写提交的人决定，合并进来的拉取请求的作者也算。' },
  tag: { en: 'Whoever may push a tag or a branch, or make a release, decides what this comes to.', 'zh-CN': '凡是能推送标签或分支、能创建 release 的人，都能决定这里的内容。' },
  start: { en: 'Whoever may start or call the workflow decides what this comes to, also where they may change nothing on a protected branch.', 'zh-CN': '凡是能启动或调用这个工作流的人，都能决定这里的内容，哪怕受保护的分支不让他们改动任何东西。' },
};

/** What a step runs: its script, or that of `actions/github-script`. */
const scriptOf = ({ run, action, inputs }: Step): Value | undefined => run ?? (action?.toLowerCase() === 'actions/github-script' ? inputs.get('script') : undefined);

export default {
  id: 'expression-in-script',
  severity: 'risky',
  page: '/security/#jobs',
  leadsTo: [],
  name: { en: 'Text from outside becomes part of a script', 'zh-CN': '外来的文字成了脚本的一部分' },
  explain: {
    en: 'GitHub puts `{expression}` into the script before it runs: written as a command, it runs as one, in a job on which the release depends. Hand it over in `env:`, such as `VALUE: {template}`, and write `{read}` in the script.',
    'zh-CN': 'GitHub 会先把 `{expression}` 填进脚本，再去执行：如果填进来的是命令，就会当作命令执行，而发布正依赖这个作业。请用 `env:` 传递，比如 `VALUE: {template}`，脚本里写 `{read}`。',
  },
  detect: ({ workflow }): Detected[] =>
    [...onTheWay(workflow).jobs].flatMap((job) =>
      job.steps.flatMap((step): Detected[] => {
        const script = scriptOf(step);
        const [worst] = script?.expression ? writtenByOthers(workflow, script.text) : [];
        if (!script || !worst) return [];
        const expression = worst.expression.replaceAll('`', "'").slice(0, 120);
        return [{ offset: startOf(script.pair), job, step, values: { expression, template: `\${{ ${expression} }}`, read: step.run ? '"$VALUE"' : 'process.env.VALUE' }, more: WHO[worst.author] }];
      }),
    ),
} as const satisfies Rule;
