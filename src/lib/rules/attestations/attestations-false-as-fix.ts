import { startOf } from '../../yaml/yaml.ts';
import { attestationsNeededOff } from './attestations-needed-off.ts';
import { isOtherIndex } from '../facts/effective-auth.ts';
import { removeInput } from '../edits/remove-input.ts';
import type { Detected, Rule } from '../types.ts';

export default {
  id: 'attestations-false-as-fix',
  severity: 'tidy',
  page: '/cause/#attestations',
  leadsTo: [],
  name: { en: '`attestations: false` does not turn OIDC off', 'zh-CN': '`attestations: false` 不会关闭 OIDC' },
  explain: {
    en: 'How the action signs in depends on `user` and `password` alone. With a token this line only silences a warning; with Trusted Publishing it leaves out the attestations that PyPI would show for the files.',
    'zh-CN': 'action 怎样认证，只取决于 `user` 和 `password`。用 token 时，这一行只会让日志少一条警告；用可信发布（Trusted Publishing）的话，上传的文件就不带证明（attestation），PyPI 上也就看不到。',
  },
  repair: { en: 'Remove `attestations: false`', 'zh-CN': '删除 `attestations: false`' },
  detect: (context) =>
    context.publishing.flatMap((publish): Detected[] => {
      const { job, step, auth } = publish;
      const input = step.inputs.get('attestations');
      if (input?.text.toLowerCase() !== 'false' || attestationsNeededOff(context, publish)) return [];
      // With a token or a password it does what it can do: there is nothing to repair.
      const stays = context.intent === 'api-token' || (auth === 'user-password' && isOtherIndex(publish));
      if ((auth === 'api-token' || auth === 'user-password') && stays) return [];
      // Beside Trusted Publishing it may be what somebody chose: it works as it is.
      return [{ offset: startOf(input.pair), job, step, ...(auth === 'trusted-publishing' && !context.converting && { optional: true }) }];
    }),
  edit: ({ workflow }, { step }) => removeInput(workflow, step, 'attestations'),
} as const satisfies Rule;
