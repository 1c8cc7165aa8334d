import { replaceText } from '../../yaml/splices.ts';
import { isAccount, isForPypi, placeOf, targetOf } from '../facts/calls.ts';
import type { Detected, Rule } from '../types.ts';

export default {
  id: 'command-username-not-token',
  severity: 'breaks',
  page: '/errors/username-password-not-supported/',
  leadsTo: ['username-password-not-supported', 'twine-prompt-without-terminal', 'invalid-authentication-information', 'upload-status-without-reason'],
  name: { en: 'The user name is not `__token__`', 'zh-CN': '用户名不是 `__token__`' },
  explain: {
    en: 'PyPI and TestPyPI take no account names: a token goes with the user name `__token__`, and they refuse the upload with any other. Without a password, such a name keeps `twine upload` from Trusted Publishing: it asks for a token, and nobody is there to answer.',
    'zh-CN':
      'PyPI 和 TestPyPI 不接受账号名：token 要配用户名 `__token__`，写别的就会被拒绝上传。没有密码时，这样的用户名还会让 `twine upload` 不再使用可信发布（Trusted Publishing），而是等人输入 token，可在 CI 里没有人能输入。',
  },
  unsure: {
    en: 'If `{variable}` comes to `__token__`, this is fine. With an account name PyPI and TestPyPI refuse the upload, and without a password `twine upload` does not use Trusted Publishing. There `__token__`, written out, is always right; on another index a user name may be.',
    'zh-CN': '如果 `{variable}` 的值是 `__token__`，就没有问题。如果是账号名，PyPI 和 TestPyPI 会拒绝上传；没有密码时，`twine upload` 也不会使用可信发布（Trusted Publishing）。在这两处，直接写 `__token__` 总是对的；其他索引可能确实要写用户名。',
  },
  repair: { en: 'Write `__token__`: the password is then an API token', 'zh-CN': '写成 `__token__`：这时密码就是 API token' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const user = call.settings.get('username');
      // Beside a token uv takes no user name at all: that is another fault.
      if (!user || user.kind === 'empty' || user.text === '__token__' || call.settings.has('token') || targetOf(call) === 'other') return [];
      const undecided = !isAccount(user) || !isForPypi(call) || call.open;
      return [{ ...placeOf(context, call, user), values: { variable: user.by }, ...(undecided && { undecided: true }) }];
    }),
  edit: ({ workflow: { source }, calls }, { call }) => {
    const place = call?.settings.get('username')?.place;
    if (!call || !place || !isForPypi(call) || call.step.shared || call.job.shared || place.map !== place.env.value || place.map.anchor) return undefined;
    // What another index is told by the same line stays.
    const readers = calls.filter(({ settings }) => settings.get('username')?.place?.pair === place.pair);
    return readers.every(isForPypi) ? [replaceText(source, place.map, place.pair, '__token__')] : undefined;
  },
} as const satisfies Rule;
