import { held, named } from '../../tools/program.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import type { SetBy } from '../../workflow/variables.ts';
import { setVariables } from '../edits/variable.ts';
import { authOf, isForPypi, mayBeGivenElsewhere, placeOf, targetOf } from '../facts/calls.ts';
import type { Detected, Rule } from '../types.ts';

/** A password that has nothing beside it, of a program that wants both. */
const alone = (call: PublishCall): SetBy | undefined =>
  !call.program.trusted && ['none', 'undecided'].includes(authOf(call)) && !held(call.settings, 'username') && held(call.settings, 'password') ? call.settings.get('password') : undefined;

/** What hands the user name over: beside an option of poetry's only another option does. */
const userOf = ({ program, settings }: PublishCall, { by }: SetBy): string =>
  program.user ?? (by.startsWith('-') ? '--username' : named('POETRY_HTTP_BASIC_{INDEX}_USERNAME', settings.get('index')?.text ?? 'pypi'));

export default {
  id: 'command-password-without-username',
  severity: 'breaks',
  page: '/errors/hatch-credentials-missing/',
  leadsTo: ['hatch-credentials-missing', 'flit-credentials-missing'],
  name: { en: 'The command is given a password without a user name', 'zh-CN': '给了命令密码，却没有用户名' },
  explain: {
    en: '`{variable}` alone is not enough for `{command}`: it also needs a user name, and assumes none. hatch and flit stop before they send anything; poetry sends the files without credentials and is refused. For PyPI the user name is `__token__`: set it in `{user}`.',
    'zh-CN': '只有 `{variable}` 还不够：`{command}` 还需要用户名，而且不会自动补上。hatch 和 flit 什么都没发送就会停下；poetry 会不带凭据上传，然后被拒绝。上传到 PyPI 时，用户名是 `__token__`：请用 `{user}` 传入。',
  },
  unsure: {
    en: 'Unless a step before, the runner, a container or this script gives `{command}` a user name as well, `{variable}` alone is not enough: hatch and flit stop, poetry sends without credentials. For PyPI the user name is `__token__`, in `{user}`.',
    'zh-CN': '除非前面的步骤、运行器、容器或这段脚本另外给了 `{command}` 用户名，否则只有 `{variable}` 还不够：hatch 和 flit 会停下，poetry 会不带凭据上传。上传到 PyPI 时，用户名是 `__token__`，写在 `{user}` 里。',
  },
  repair: { en: 'Add the user name `__token__`', 'zh-CN': '补上用户名 `__token__`' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const password = alone(call);
      if (!password || targetOf(call) === 'other' || call.settings.has('dry-run')) return [];
      const undecided = call.open || !isForPypi(call) || mayBeGivenElsewhere(context.workflow, call);
      return [{ ...placeOf(context, call, password), values: { command: call.program.name, variable: password.by, user: userOf(call, password) }, ...(undecided && { undecided }) }];
    }),
  edit: (context, { call }) => {
    const password = call && alone(call);
    const user = password && userOf(call, password);
    return user && !user.startsWith('-') && isForPypi(call) ? setVariables(context, call, [[user, '__token__']]) : undefined;
  },
} as const satisfies Rule;
