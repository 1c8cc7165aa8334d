import { startOf } from '../../yaml/yaml.ts';
import { actionRef, isOlder } from '../facts/action-ref.ts';
import type { Detected, Rule } from '../types.ts';

/** Every text but `false`, in any case, leaves attestations on; these say what happens. Measured, and v1.12.4 twine-upload.sh:198. */
const MEANS_ON = /^(?:true|yes|y|on|1)$/i;

/** An expression that comes to `true` or `false`, and to nothing else. */
const IS_BOOLEAN = /[=!<>]|\b(?:true|false)\b|\b(?:startsWith|endsWith|contains)\(/;

export default {
  id: 'attestations-value-not-boolean',
  severity: 'risky',
  page: '/cause/#attestations',
  leadsTo: ['pypi-attestations-build-config-mismatch', 'attestation-already-exists', 'attestation-token-retrieval-failed'],
  name: { en: 'This value does not turn attestations off', 'zh-CN': '这个值关不掉证明' },
  explain: {
    en: 'Only `false` turns attestations off. `no`, `off`, `0` and an empty value leave them on with Trusted Publishing: a reusable workflow, or a second upload in the same job, then fails as before. Write `false` if you want none, or remove the line.',
    'zh-CN': '只有 `false` 才会关闭证明（attestation）。用可信发布（Trusted Publishing）时，`no`、`off`、`0` 和空值都关不掉：在可复用工作流里发布，或者在同一个作业里第二次上传，仍会像之前那样失败。不要证明就写 `false`，要证明就删除这一行。',
  },
  unsure: {
    en: 'What the expression comes to is known only in the run. Only `false` turns attestations off; `no`, `off`, `0` and an empty value leave them on.',
    'zh-CN': '表达式的值要到运行时才知道。只有 `false` 才会关闭证明（attestation）；如果是 `no`、`off`、`0` 或空值，证明仍然开启。',
  },
  detect: ({ workflow, publishing, action, intent }) =>
    publishing.flatMap((publish): Detected[] => {
      const { job, step, auth } = publish;
      const input = step.inputs.get('attestations');
      const { version } = actionRef(workflow.source, publish, action);
      const since = action.inputs.find(({ name }) => name === 'attestations')?.since;
      if (!input || (version && since && isOlder(version, since))) return [];
      // With a token there are none to turn off.
      if ((auth === 'api-token' || auth === 'user-password') && intent === 'api-token') return [];
      if (input.expression ? IS_BOOLEAN.test(input.text) : MEANS_ON.test(input.text) || input.text.toLowerCase() === 'false') return [];
      return [{ offset: startOf(input.pair), job, step, ...(input.expression && { undecided: true }) }];
    }),
} as const satisfies Rule;
