import { replaceKey } from '../../yaml/splices.ts';
import { startOf } from '../../yaml/yaml.ts';
import { inputNames, meantInput } from './input-names.ts';
import { removeInput } from '../edits/remove-input.ts';
import { uploadsToPypi } from '../facts/index-of.ts';
import type { Detected, Rule } from '../types.ts';

/** What every container action takes besides its inputs: the publish action was one before v1.12.0. */
const CONTAINER = ['entrypoint', 'args'];

export default {
  id: 'unknown-input',
  severity: 'risky',
  page: '/errors/unexpected-action-inputs/',
  leadsTo: ['unexpected-action-inputs'],
  name: { en: 'The action has no such input', 'zh-CN': 'action 没有这个输入参数' },
  explain: {
    en: '`{input}` is not an input of the publish action. GitHub warns, and the step goes on without it: a token under another name than `password` never arrives, and the action tries Trusted Publishing. What it does know: `{meant}`.',
    'zh-CN': '`{input}` 不是发布 action 的输入参数。GitHub 只给出警告，步骤照常继续，而这个参数不起作用：token 不写在 `password` 里就传不进去，action 会转而尝试可信发布（Trusted Publishing）。action 认识的是：`{meant}`。',
  },
  repair: { en: 'Give `{input}` its right name, or take it out', 'zh-CN': '把 `{input}` 改成正确的名字，或者删掉' },
  detect: ({ publishing, action }) => {
    const known = new Set([...inputNames(action), ...CONTAINER]);
    return publishing.flatMap(({ job, step }) =>
      [...step.inputs].flatMap(([name, { pair }]): Detected[] => {
        if (known.has(name)) return [];
        const meant = meantInput(name, action);
        const values = { input: String(pair.key), meant: meant ?? action.inputs.map((input) => input.name).join(', ') };
        return [{ offset: startOf(pair), job, step, key: name, values }];
      }),
    );
  },
  edit: ({ workflow, action, intent }, { step, key = '' }) => {
    const input = step?.inputs.get(key);
    const meant = meantInput(key, action);
    if (!step || !input || !meant || input.shared) return undefined;
    // The default is the only user that PyPI takes; and who wants Trusted Publishing wants no token.
    const useless = (meant === 'user' && (input.text === '__token__' || uploadsToPypi(step))) || (meant === 'password' && intent === 'trusted-publishing');
    if (useless) return removeInput(workflow, step, key);
    if (step.inputs.has(meant)) return undefined;
    // `repository: testpypi` is a name; nobody can tell which address it stands for.
    if (meant === 'repository-url' && !/^https?:\/\/|\$\{\{/.test(input.text)) return undefined;
    return [replaceKey(input.pair, meant)];
  },
} as const satisfies Rule;
