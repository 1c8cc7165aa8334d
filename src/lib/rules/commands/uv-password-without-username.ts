import { replaceKey } from '../../yaml/splices.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import type { SetBy } from '../../workflow/variables.ts';
import { isOnlyForCalls } from '../edits/variable.ts';
import { isForPypi, mayBeGivenElsewhere, placeOf } from '../facts/calls.ts';
import type { Detected, Rule } from '../types.ts';

/** A password that has nothing beside it. */
const alone = ({ program, settings }: PublishCall): SetBy | undefined =>
  program.name === 'uv publish' && !settings.has('token') && !settings.has('username') ? settings.get('password') : undefined;

export default {
  id: 'uv-password-without-username',
  severity: 'breaks',
  page: '/errors/uv-password-without-username/',
  leadsTo: ['uv-password-without-username'],
  name: { en: 'uv is given a password without a user name', 'zh-CN': '给了 uv 密码，却没有用户名' },
  explain: {
    en: 'With `{variable}`, an empty one too, and no user name `uv publish` stops with `Attempted to publish with a password, but no username`. For PyPI hand the token over in `UV_PUBLISH_TOKEN`; another index may want `UV_PUBLISH_USERNAME` beside it.',
    'zh-CN': '设置了 `{variable}`（空值也算）却没有用户名时，`uv publish` 会报 `Attempted to publish with a password, but no username` 并停下。上传到 PyPI 时，请用 `UV_PUBLISH_TOKEN` 传入 token；其他索引可能还要设置 `UV_PUBLISH_USERNAME`。',
  },
  unsure: {
    en: 'Unless a step before, the runner, a container or this script gives `uv publish` a user name as well, it stops with `Attempted to publish with a password, but no username`.',
    'zh-CN': '除非前面的步骤、运行器、容器或这段脚本另外给了 `uv publish` 用户名，否则它会报 `Attempted to publish with a password, but no username` 并停下。',
  },
  repair: { en: 'Hand the token over as `UV_PUBLISH_TOKEN`', 'zh-CN': '改用 `UV_PUBLISH_TOKEN` 传入 token' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const password = alone(call);
      if (!password) return [];
      const undecided = call.open || mayBeGivenElsewhere(context.workflow, call);
      return [{ ...placeOf(context, call, password), values: { variable: password.by }, ...(undecided && { undecided }) }];
    }),
  edit: (context, { call }) => {
    const password = call && alone(call);
    if (!call || !password?.place) return undefined;
    const isFree = isOnlyForCalls(context, call, [password], (reader) => alone(reader) !== undefined && isForPypi(reader));
    return isFree ? [replaceKey(password.place.pair, 'UV_PUBLISH_TOKEN')] : undefined;
  },
} as const satisfies Rule;
