import { giveUpToken, isOfUse } from '../edits/give-up-token.ts';
import { giveUpSecret } from '../edits/variable.ts';
import { isTokenCall, moreOf, placeOf, secretOf, sinceOf } from '../facts/calls.ts';
import { asksForToken } from '../facts/plain-job.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** Whether the reader wants Trusted Publishing in place of a token. */
const turns = ({ converting, intent }: Context): boolean => converting && intent === 'trusted-publishing';

/** What makes the reader look, though the file shows what else the permission is for. */
const LEADS_TO: readonly string[] = ['invalid-authentication-information', 'api-token-malformed-or-deleted'];

export default {
  id: 'command-token-with-id-token',
  severity: 'risky',
  page: '/cause/#choice',
  leadsTo: LEADS_TO,
  name: { en: 'A token beside `id-token: write`', 'zh-CN': '已有 `id-token: write`，却又给了 token' },
  explain: {
    en: '`{command}` uses Trusted Publishing only where it is given nothing else. Here `{variable}` is set: it signs in with that, even if it is revoked or empty, and makes no use of `id-token: write`. Keep one of the two.',
    'zh-CN':
      '只有没给任何凭据时，`{command}` 才会使用可信发布（Trusted Publishing）。这里设置了 `{variable}`：哪怕它已撤销或是空的，`{command}` 也用它认证，`id-token: write` 派不上用场。两者只留一个。',
  },
  unsure: {
    en: '`{command}` signs in with what `{variable}` holds, even if that is revoked or empty, and makes no use of `id-token: write`. Whether another step or job needs the permission cannot be told here.',
    'zh-CN': '`{command}` 会用 `{variable}` 的值认证，哪怕它已撤销或是空的，`id-token: write` 派不上用场。别的步骤或作业是否需要这项权限，从这里看不出来。',
  },
  repair: { en: 'Keep one of the two: the one you chose', 'zh-CN': '只保留你选择的那一种' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const secret = secretOf(call);
      if (!secret || !isTokenCall(call) || call.job.permissions.level('id-token') !== 'write') return [];
      if (!turns(context) && asksForToken(call.job) && !LEADS_TO.includes(context.cause ?? '')) return [];
      // For Trusted Publishing the token goes in any case; beside it the permission may serve something else.
      const undecided = !turns(context) && isOfUse(context, call.job);
      return [{ ...placeOf(context, call, secret), values: { command: call.program.name, variable: secret.by }, ...moreOf(sinceOf(call)), ...(undecided && { undecided: true }) }];
    }),
  edit: (context, { call, job }) => (call && turns(context) ? giveUpSecret(context, call) : giveUpToken(context, job)),
} as const satisfies Rule;
