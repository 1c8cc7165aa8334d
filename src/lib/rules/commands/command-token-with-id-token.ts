import type { Text } from '../../../errors/types.ts';
import { giveUpToken, isOfUse } from '../edits/give-up-token.ts';
import { giveUpSecret } from '../edits/variable.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import { givesWay, isTokenCall, moreOf, notAlone, placeOf, secretOf, sinceOf } from '../facts/calls.ts';
import { asksForToken } from '../facts/plain-job.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** What is taken out where the token is kept. */
const KEEPS: Rule['name'] = { en: 'Take out `id-token: write`, and keep the token', 'zh-CN': '去掉 `id-token: write`，保留 token' };

/** Whether the reader wants Trusted Publishing in place of a token. */
const turns = ({ converting, intent }: Context): boolean => converting && intent === 'trusted-publishing';

/** What makes the reader look, though the file shows what else the permission is for. */
const LEADS_TO: readonly string[] = ['invalid-authentication-information', 'api-token-malformed-or-deleted'];

const UNTRUSTED: Detected['says'] = {
  explain: {
    en: '`{command}` knows no Trusted Publishing: it signs in with `{variable}`, and makes no use of `id-token: write`. If no other step needs the permission, take it away. Who wants Trusted Publishing lets it build only, and publishes the files with `pypa/gh-action-pypi-publish` or `uv publish`.',
    'zh-CN':
      '`{command}` 不支持可信发布（Trusted Publishing）：它用 `{variable}` 认证，`id-token: write` 派不上用场。如果没有别的步骤需要这项权限，就去掉它。想用可信发布，就只让它构建，再用 `pypa/gh-action-pypi-publish` 或 `uv publish` 发布文件。',
  },
  unsure: {
    en: '`{command}` knows no Trusted Publishing: it signs in with `{variable}`, and makes no use of `id-token: write`. Whether another step or job needs the permission cannot be told here.',
    'zh-CN': '`{command}` 不支持可信发布（Trusted Publishing）：它用 `{variable}` 认证，`id-token: write` 派不上用场。别的步骤或作业是否需要这项权限，从这里看不出来。',
  },
};

const GIVES_WAY: Detected['says'] = {
  explain: {
    en: 'In a job with `id-token: write` `{command}` uses Trusted Publishing, and not `{variable}`: only `MATURIN_PYPI_TOKEN` goes before it. Keep one of the two.',
    'zh-CN': '作业有 `id-token: write` 时，`{command}` 用的是可信发布（Trusted Publishing），而不是 `{variable}`：只有 `MATURIN_PYPI_TOKEN` 排在它前面。两者只留一个。',
  },
  unsure: {
    en: 'In a job with `id-token: write` `{command}` uses Trusted Publishing, and not `{variable}`: only `MATURIN_PYPI_TOKEN` goes before it. Whether another step or job needs the permission cannot be told here.',
    'zh-CN': '作业有 `id-token: write` 时，`{command}` 用的是可信发布（Trusted Publishing），而不是 `{variable}`：只有 `MATURIN_PYPI_TOKEN` 排在它前面。别的步骤或作业是否需要这项权限，从这里看不出来。',
  },
};

/** To pdm an empty password is none. */
const EMPTY_IS_NONE: Detected['says'] = {
  explain: {
    en: '`{command}` uses Trusted Publishing only without a password. Here `{variable}` is set: unless that is empty, it signs in with it, even if it is revoked, and makes no use of `id-token: write`. Keep one of the two.',
    'zh-CN': '只有没给密码时，`{command}` 才会使用可信发布（Trusted Publishing）。这里设置了 `{variable}`：只要它不是空的，哪怕已撤销，`{command}` 也用它认证，`id-token: write` 派不上用场。两者只留一个。',
  },
  unsure: {
    en: 'Unless `{variable}` is empty, `{command}` signs in with it, even if it is revoked, and makes no use of `id-token: write`. Whether another step or job needs the permission cannot be told here.',
    'zh-CN': '只要 `{variable}` 不是空的，哪怕已撤销，`{command}` 也用它认证，`id-token: write` 派不上用场。别的步骤或作业是否需要这项权限，从这里看不出来。',
  },
};

const saysOf = (call: PublishCall): Detected['says'] => {
  if (!call.program.trusted) return UNTRUSTED;
  return givesWay(call) ? GIVES_WAY : call.program.empty === 'none' ? EMPTY_IS_NONE : undefined;
};

/** What is kept where a twine that the file does not name signs in by itself. */
const FROM_TWINE: Text = {
  en: 'Keep Trusted Publishing only: the step needs twine 6.1.0 or later',
  'zh-CN': '只保留可信发布（Trusted Publishing）：这一步需要 twine 6.1.0 或更高版本',
};

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
  repair: { en: 'Take out the token, and use Trusted Publishing', 'zh-CN': '去掉 token，改用可信发布（Trusted Publishing）' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const secret = secretOf(call);
      if (!secret || !isTokenCall(call) || call.job.permissions.level('id-token') !== 'write') return [];
      if (!turns(context) && asksForToken(call.job) && !LEADS_TO.includes(context.cause ?? '')) return [];
      // For Trusted Publishing the token goes in any case; beside it the permission may serve something else.
      const undecided = !turns(context) && isOfUse(context, call.job);
      const repair = !turns(context) ? KEEPS : call.program.name === 'twine upload' ? FROM_TWINE : undefined;
      const says = { ...saysOf(call), ...(repair && { repair }) };
      // Why a token is refused, what stands beside it does not tell.
      const isRefused = LEADS_TO.includes(context.cause ?? '');
      // A program without Trusted Publishing does not look at the permission.
      if (isRefused && undecided && !call.program.trusted) return [];
      return [{ ...placeOf(context, call, secret), values: { command: call.program.name, variable: secret.by }, says, ...moreOf([...sinceOf(call), ...notAlone(call)]), ...(undecided && { undecided: true }), ...(isRefused && { perhaps: true }), ...(isRefused && !turns(context) && { stays: true }) }];
    }),
  edit: (context, { call, job }) => (call && turns(context) ? giveUpSecret(context, call) : giveUpToken(context, job)),
} as const satisfies Rule;
