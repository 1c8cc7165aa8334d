import type { PublishCall } from '../../workflow/calls.ts';
import type { Splice } from '../../yaml/splices.ts';
import { giveUpToken, isOfUse } from '../edits/give-up-token.ts';
import { removeVariables } from '../edits/variable.ts';
import { asksForOldTwine, authOf, isForPypi, placeOf, secretOf } from '../facts/calls.ts';
import type { Context, Detected, Rule } from '../types.ts';

const isTokenCall = (call: PublishCall): boolean => authOf(call) === 'token' && secretOf(call) !== undefined && isForPypi(call);

/** Whether the reader wants Trusted Publishing in place of a token. */
const turns = ({ converting, intent }: Context): boolean => converting && intent === 'trusted-publishing';

/** Takes all away that keeps a call from Trusted Publishing. */
function giveUpSecret(context: Context, call: PublishCall): readonly Splice[] | undefined {
  const given = (['token', 'username', 'password'] as const).flatMap((setting) => call.settings.get(setting) ?? []);
  return asksForOldTwine(call, call.job) ? undefined : removeVariables(context, call, given, isTokenCall);
}

export default {
  id: 'command-token-with-id-token',
  severity: 'risky',
  page: '/cause/#choice',
  leadsTo: ['invalid-authentication-information', 'api-token-malformed-or-deleted'],
  name: { en: 'A token beside `id-token: write`', 'zh-CN': '已有 `id-token: write`，却又给了 token' },
  explain: {
    en: '`{command}` uses Trusted Publishing only where it is given nothing else. Here `{variable}` is set: it signs in with that, be it old or empty, and makes no use of `id-token: write`. Keep one of the two.',
    'zh-CN': '只有什么凭据都没给，`{command}` 才使用可信发布（Trusted Publishing）。这里设置了 `{variable}`，不管它过期了还是空的，都会用它认证，用不到 `id-token: write`。两者留一个就够。',
  },
  unsure: {
    en: '`{command}` signs in with what `{variable}` holds, be it old or empty, and makes no use of `id-token: write`. Whether another step or job needs the permission cannot be told here.',
    'zh-CN': '`{command}` 会用 `{variable}` 的内容认证，不管它过期了还是空的，用不到 `id-token: write`。其他步骤或作业是不是要用这项权限，从这里看不出来。',
  },
  repair: { en: 'Keep one of the two: the one you chose', 'zh-CN': '只保留你选择的那一种' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const secret = secretOf(call);
      if (!secret || !isTokenCall(call) || call.job.permissions.level('id-token') !== 'write') return [];
      // For Trusted Publishing the token goes in any case; beside it the permission may serve something else.
      const undecided = !turns(context) && isOfUse(context, call.job);
      return [{ ...placeOf(context, call, secret), values: { command: call.program.name, variable: secret.by }, ...(undecided && { undecided: true }) }];
    }),
  edit: (context, { call, job }) => (call && turns(context) ? giveUpSecret(context, call) : giveUpToken(context, job)),
} as const satisfies Rule;
