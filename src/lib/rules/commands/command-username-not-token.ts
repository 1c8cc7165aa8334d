import { replaceText } from '../../yaml/splices.ts';
import { isOnlyForCalls } from '../edits/variable.ts';
import { isAccount, isCutOut } from '../../tools/program.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import { authOf, givesWay, isForPypi, nameGiven, overridesUser, placeOf, secretOf, targetOf } from '../facts/calls.ts';
import type { Detected, Rule } from '../types.ts';

/** What holds of the programs whose releases do not differ in it. */
const PLAIN: Detected['says'] = {
  explain: {
    en: 'PyPI and TestPyPI take no account names: a token goes with the user name `__token__`, and they refuse the upload with any other.',
    'zh-CN': 'PyPI 和 TestPyPI 不接受账号名：用 API token 时，用户名必须是 `__token__`，写别的，上传就会被拒绝。',
  },
  unsure: {
    en: 'If `{variable}` comes to `__token__`, this is fine. With an account name PyPI and TestPyPI refuse the upload. For these two, `__token__` written out is always right; another index may want a user name.',
    'zh-CN': '如果 `{variable}` 的值是 `__token__`，就没有问题。如果是账号名，PyPI 和 TestPyPI 会拒绝上传。上传到这两处，直接写 `__token__` 总是对的；其他索引可能确实要写用户名。',
  },
};

const isOfTwine = ({ program }: PublishCall): boolean => program.name === 'uv publish' || program.name === 'twine upload';

/** Whether the user name is sent: pdm and maturin do without one where they use Trusted Publishing, and poetry where it has a token. */
function isSent(call: PublishCall): boolean {
  const { job, open, program } = call;
  if (isOfTwine(call) || open) return true;
  return authOf(call) !== 'trusted-publishing' && !(program.name === 'poetry publish' && authOf(call) === 'none') && !(givesWay(call) && job.permissions.level('id-token') !== 'none');
}

export default {
  id: 'command-username-not-token',
  severity: 'breaks',
  page: '/errors/username-password-not-supported/',
  leadsTo: ['username-password-not-supported', 'twine-prompt-without-terminal', 'invalid-authentication-information', 'upload-status-without-reason'],
  name: { en: 'The user name is not `__token__`', 'zh-CN': '用户名不是 `__token__`' },
  explain: {
    en: 'PyPI and TestPyPI take no account names: a token goes with the user name `__token__`, and they refuse the upload with any other. Without a password, such a name keeps twine 6.1.0 and later from Trusted Publishing: it asks for a token, and nobody is there to answer. twine 5.0.0 to 5.1.1 alone send `__token__` whatever stands here.',
    'zh-CN':
      'PyPI 和 TestPyPI 不接受账号名：用 API token 时，用户名必须是 `__token__`，写别的，上传就会被拒绝。没有密码时，twine 6.1.0 及以上版本看到这样的用户名，就不再使用可信发布（Trusted Publishing），而是等人输入 token，可 CI 里没有人能输入。只有 twine 5.0.0 到 5.1.1 例外：这里写什么，它都发送 `__token__`。',
  },
  unsure: {
    en: 'If `{variable}` comes to `__token__`, this is fine. With an account name PyPI and TestPyPI refuse the upload, and without a password twine 6.1.0 and later do not use Trusted Publishing. For these two, `__token__` written out is always right; another index may want a user name.',
    'zh-CN': '如果 `{variable}` 的值是 `__token__`，就没有问题。如果是账号名，PyPI 和 TestPyPI 会拒绝上传；没有密码时，twine 6.1.0 及以上版本也不会使用可信发布（Trusted Publishing）。上传到这两处，直接写 `__token__` 总是对的；其他索引可能确实要写用户名。',
  },
  repair: { en: 'Write `__token__`: the password is then an API token', 'zh-CN': '写成 `__token__`：这时密码就是 API token' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const user = call.settings.get('username');
      // Of a name in place of the variable another rule tells, where the password is given one, too.
      if (nameGiven(context.workflow, call, user) && nameGiven(context.workflow, call, secretOf(call))) return [];
      // Beside a token uv takes no user name at all: that is another fault.
      if (!user || user.kind === 'empty' || isCutOut(user) || user.text === '__token__' || call.settings.has('token') || targetOf(call) === 'other' || (overridesUser(call) && isForPypi(call)) || !isSent(call)) return [];
      const undecided = !isAccount(user) || !isForPypi(call) || call.open;
      return [{ ...placeOf(context, call, user), values: { variable: user.by }, ...(!isOfTwine(call) && { says: PLAIN }), ...(undecided && { undecided: true }) }];
    }),
  edit: (context, { call }) => {
    const user = call?.settings.get('username');
    // What another index, or something else, is told by the same line stays.
    return call && user?.place && isOnlyForCalls(context, call, [user], isForPypi) ? [replaceText(context.workflow.source, user.place.map, user.place.pair, '__token__')] : undefined;
  },
} as const satisfies Rule;
