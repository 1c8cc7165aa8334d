import { replaceKey } from '../../yaml/splices.ts';
import { startOf } from '../../yaml/yaml.ts';
import { actionRef, isOlder } from '../facts/action-ref.ts';
import { removeInput } from '../edits/remove-input.ts';
import type { Detected, Rule } from '../types.ts';

export default {
  id: 'deprecated-input',
  severity: 'tidy',
  page: '/errors/deprecated-input-alias/',
  leadsTo: ['deprecated-input-alias'],
  name: { en: 'Old input name with an underscore', 'zh-CN': '输入参数用了带下划线的旧名' },
  explain: {
    en: 'Since v1.7.0 the input is called `{name}`. `{old}` still works and prints a warning on every run; it is not why a release failed.',
    'zh-CN': '从 v1.7.0 起，这个输入参数叫 `{name}`。`{old}` 仍然有效，只是每次运行都会给出警告；发布失败与它无关。',
  },
  unsure: {
    en: 'From v1.7.0 on the input is called `{name}`, before that only `{old}` exists. Which release this is cannot be told from what comes after `@`: look it up before you rename.',
    'zh-CN': '从 v1.7.0 起，这个输入参数叫 `{name}`；在那之前只有 `{old}`。从 `@` 后面的内容看不出这是哪个版本，改名之前请先查清楚。',
  },
  repair: { en: 'Write `{name}`', 'zh-CN': '改写为 `{name}`' },
  detect: ({ workflow, publishing, action }) =>
    publishing.flatMap((publish) => {
      const { job, step } = publish;
      const { version } = actionRef(workflow.source, publish, action);
      return action.inputs.flatMap(({ name, old, since }): Detected[] => {
        const input = old === undefined ? undefined : step.inputs.get(old);
        if (!old || !input || (version && isOlder(version, since))) return [];
        return [{ offset: startOf(input.pair), job, step, key: old, values: { name, old }, ...(!version && { undecided: true }) }];
      });
    }),
  edit: ({ workflow }, { step, key = '', values }) => {
    const input = step?.inputs.get(key);
    const name = values?.['name'];
    if (!input || input.shared || !name) return undefined;
    const beside = step?.inputs.get(name);
    if (!beside) return [replaceKey(input.pair, name)];
    // Beside the new name the old one is not read: which of two values is meant, only the reader knows.
    return beside.text === input.text ? removeInput(workflow, step, key) : undefined;
  },
} as const satisfies Rule;
