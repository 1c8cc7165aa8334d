import { Grouping, Logical, type Expr } from '@actions/expressions/ast';
import { TokenType } from '@actions/expressions/lexer';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { alwaysTrue, asksSwitch, nameOf, readCondition } from '../conditions/condition.ts';
import { isFlag } from '../conditions/outputs.ts';
import { onTheWay } from '../conditions/path.ts';
import { isSwitchIn } from '../conditions/worlds.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import type { Detected, Rule } from '../types.ts';

/** What is said of an output that is asked for as if it were more than a text. */
const AN_OUTPUT: Detected['says'] = {
  explain: {
    en: "An output is a text, and every text but an empty one counts as true, `false` as well: what this `if:` is to hold back runs, and may be published. Compare it: `{output} == 'true'`.",
    'zh-CN': "输出（output）是文本，而文本只要不为空就算成立，`false` 也一样：这个 `if:` 本想拦住的也照样运行，还可能发布出去。请改成比较：`{output} == 'true'`。",
  },
};

/** What is said of an input that is a truth value, and compared with a text. */
const A_SWITCH: Detected['says'] = {
  name: { en: 'A switch is compared with a text', 'zh-CN': '开关和文本作比较' },
  explain: {
    en: "The input is of `type: boolean`, and no text equals that: `{output} != 'true'` is true with the box ticked or not, so that a rehearsal publishes as well; `== 'true'`, below `with:` too, is never true. Write `!{output}`, and elsewhere `${{ {output} }}`.",
    'zh-CN': "这个输入的 `type` 是 `boolean`，任何文本都不等于它：不管勾没勾选，`{output} != 'true'` 都成立，演练也会真的发布；`== 'true'` 永远不成立，写在 `with:` 下也一样。请写 `!{output}`，别处写 `${{ {output} }}`。",
  },
};

/** The input of a comparison that is always true. */
function switchIn(workflow: Workflow, text: string): string | undefined {
  const expr = readCondition(text);
  const found = expr && asksSwitch(expr, { shown: '', isSwitch: (name) => isSwitchIn(workflow, name) });
  return found && !found.isEqual ? (new RegExp(found.input.replaceAll('.', '\\.'), 'i').exec(text)?.[0] ?? found.input) : undefined;
}

/** The parts of a condition of which one that holds is enough. */
function alternatives(expr: Expr): readonly Expr[] {
  if (expr instanceof Grouping) return alternatives(expr.group);
  return expr instanceof Logical && expr.operator.type === TokenType.OR ? expr.args.flatMap(alternatives) : [expr];
}

/** The output that a condition consists of, or that is enough for it, where the file shows that it says `true` or `false`. */
function bareOutput(workflow: Workflow, job: Job, text: string): string | undefined {
  const expr = readCondition(text);
  const found = expr && alternatives(expr).map(nameOf).find((name) => name && isFlag(workflow, job, name));
  return found && (new RegExp(found.replaceAll('.', '\\.'), 'i').exec(text)?.[0] ?? found);
}

export default {
  id: 'condition-always-true',
  severity: 'risky',
  page: '/security/#tags',
  leadsTo: [],
  name: { en: 'This condition is always true', 'zh-CN': '这个条件永远成立' },
  explain: {
    en: 'Around `${{ }}` there is more, if only a line break. GitHub then asks no condition but makes one text of it all, and a text that is not empty counts as true: what this `if:` is to hold back runs, and may be published. Write it without `${{ }}`, or put all of it inside, on one line.',
    'zh-CN': '`${{ }}` 外面还有别的内容，哪怕只是一个换行。这时 GitHub 不会去判断条件，而是把整段拼成一串文字，文字只要不为空就算成立：这个 `if:` 本想拦住的也照样运行，还可能发布出去。请去掉 `${{ }}`，或者把整个条件写进去，并且写在一行里。',
  },
  detect: ({ workflow: { source }, workflow }): Detected[] =>
    [...onTheWay(workflow).jobs].flatMap((job) =>
      [undefined, ...job.steps].flatMap((step): Detected[] => {
        const pair = pairOf(step ? step.map : job.map, 'if');
        if (!pair) return [];
        const text = source.textOf(pair.value) ?? '';
        const input = switchIn(workflow, text);
        const output = input ?? bareOutput(workflow, job, text);
        if ((!output && !alwaysTrue(text))) return [];
        return [{ offset: startOf(pair), job, ...(step && { step }), ...(output && { values: { output }, says: input ? A_SWITCH : AN_OUTPUT }) }];
      }),
    ),
} as const satisfies Rule;
