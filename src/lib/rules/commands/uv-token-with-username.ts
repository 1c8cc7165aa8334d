import { removeVariables } from '../edits/variable.ts';
import { isForPypi, moreOf, notAlone, placeOf } from '../facts/calls.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import type { SetBy } from '../../workflow/variables.ts';
import type { Detected, Rule } from '../types.ts';

/** What stands beside a token, and may not. */
const besides = ({ program, settings }: PublishCall): SetBy[] =>
  program.name === 'uv publish' && settings.has('token') ? (['username', 'password'] as const).flatMap((setting) => settings.get(setting) ?? []) : [];

export default {
  id: 'uv-token-with-username',
  severity: 'breaks',
  page: '/errors/uv-arguments-conflict/',
  leadsTo: ['uv-arguments-conflict'],
  name: { en: 'uv is given a token and a user name', 'zh-CN': '同时给了 uv token 和用户名' },
  explain: {
    en: '`uv publish` takes a token, or a user name with a password, and not both. With `{token}` and `{other}` it stops with `cannot be used with`, before it looks at any file; empty values count too. A token needs neither user name nor password.',
    'zh-CN': '`uv publish` 要么用 token，要么用用户名加密码，不能同时给。`{token}` 和 `{other}` 都设置时，它还没查看文件就报 `cannot be used with` 并停下；空值也算。用 token 时，用户名和密码都不需要。',
  },
  unsure: {
    en: 'Where `uv publish` is given both `{token}` and `{other}`, it stops with `cannot be used with`; empty values count too. What it is given in the end, this script or an expression decides.',
    'zh-CN': '如果 `uv publish` 同时得到 `{token}` 和 `{other}`，它会报 `cannot be used with` 并停下；空值也算。最后给了它什么，由这段脚本或表达式决定。',
  },
  repair: { en: 'Remove `{other}`: a token needs nothing beside it', 'zh-CN': '删除 `{other}`：有 token 就够了' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const [other] = besides(call);
      const token = call.settings.get('token');
      if (!other || !token) return [];
      return [{ ...placeOf(context, call, other), values: { token: token.by, other: other.by }, ...moreOf(notAlone(call, besides(call))), ...(call.open && { undecided: true }) }];
    }),
  edit: (context, { call }) =>
    call && isForPypi(call) ? removeVariables(context, call, besides(call), (reader) => besides(reader).length > 0 && isForPypi(reader)) : undefined,
} as const satisfies Rule;
