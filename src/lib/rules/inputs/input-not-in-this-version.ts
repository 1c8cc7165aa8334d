import { startOf } from '../../yaml/yaml.ts';
import { actionRef, isOlder } from '../facts/action-ref.ts';
import type { Detected, Rule } from '../types.ts';

export default {
  id: 'input-not-in-this-version',
  severity: 'risky',
  page: '/errors/unexpected-action-inputs/',
  leadsTo: ['unexpected-action-inputs'],
  name: { en: 'The input is newer than the release in use', 'zh-CN': '所用版本还没有这个输入参数' },
  explain: {
    en: '`{input}` came with {since}; {version} does not know it. GitHub warns, and the step goes on without it: without `repository-url` the upload goes to PyPI, without `packages-dir` the files are looked for in `dist`. Use a newer release.',
    'zh-CN': '`{input}` 从 {since} 起才有，{version} 不认识它。GitHub 只给出警告，步骤照常继续，而这个参数不起作用：`repository-url` 不起作用，文件就会上传到 PyPI；`packages-dir` 不起作用，action 就会到 `dist` 里找文件。请换用更新的版本。',
  },
  detect: ({ workflow, publishing, action }) =>
    publishing.flatMap((publish) => {
      const { job, step } = publish;
      const { version } = actionRef(workflow.source, publish, action);
      return action.inputs.flatMap(({ name, since }): Detected[] => {
        const input = step.inputs.get(name);
        if (!input || !version || !isOlder(version, since)) return [];
        return [{ offset: startOf(input.pair), job, step, key: name, values: { input: name, since, version } }];
      });
    }),
} as const satisfies Rule;
