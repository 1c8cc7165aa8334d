import type { SetBy } from '../../workflow/variables.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import { givesWay, isForPypi, placeOf } from '../facts/calls.ts';
import { isSecretEmpty, NOT_PASSED } from '../facts/secret-arrives.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** Whether a secret is empty: `undefined` where nothing speaks for it. */
function isEmpty(context: Context, { job }: Detected, { by, secret }: SetBy): 'certain' | 'undecided' | undefined {
  const { publishing, calls, told } = context;
  const empty = isSecretEmpty(context, job, secret ?? '');
  if (empty === 'always') return 'certain';
  // Where several steps publish, the log does not say of which it speaks.
  const printed = calls.length === 1 && publishing.length === 0 ? (told?.inputs[by] ?? (by === 'TWINE_PASSWORD' ? told?.inputs['password'] : undefined)) : undefined;
  if (printed === 'given') return undefined;
  if (empty === 'not-passed') return 'certain';
  return printed === 'empty' ? 'certain' : empty && 'undecided';
}

/** Of programs to which an empty value is none. */
const NONE: Detected['says'] = {
  explain: {
    en: '`{secret}` is empty here, and GitHub does not say so. To `{command}` an empty `{variable}` is as good as none: it has nothing to sign in with. A name with a hyphen, or with a digit or `GITHUB_` in front, cannot exist: change it. Otherwise create the secret, in the repository or in the `environment` of the job.',
    'zh-CN':
      '`{secret}` 在这个作业里是空的，而 GitHub 没有任何提示。对 `{command}` 来说，空的 `{variable}` 等于没有，它就没有可用的凭据。名字里有连字符，或以数字或 `GITHUB_` 开头，这样的 secret 不可能存在：请改名字。否则，请在仓库里，或者在这个作业的 `environment` 里创建它。',
  },
  unsure: {
    en: 'Whether `{secret}` arrives is not in the file. A called workflow gets only what its caller passes under `secrets:`; the secret of an environment needs `environment:` on this job. In the log, `{variable}: ***` below `env:` says that it was there. To `{command}` an empty one is as good as none.',
    'zh-CN':
      '`{secret}` 能不能传进来，文件里看不出来。被调用的工作流只能拿到调用方在 `secrets:` 里传的内容；环境 secret 要求这个作业写明 `environment:`。日志里 `env:` 下面有 `{variable}: ***`，就说明它传到了。对 `{command}` 来说，空值等于没有。',
  },
};

/** Whether an empty value is none to a call. */
const isNone = (call: PublishCall, setting: 'token' | 'password'): boolean => call.program.empty === 'none' || (setting === 'password' && givesWay(call));

export default {
  id: 'command-secret-may-be-empty',
  severity: 'risky',
  page: '/cause/#empty-secret',
  leadsTo: ['invalid-authentication-information', 'upload-status-without-reason', 'twine-credential-empty', 'twine-prompt-without-terminal', 'hatch-credentials-missing', 'flit-credentials-missing', 'pdm-credentials-missing', 'maturin-credentials-missing', 'uv-missing-credentials'],
  name: { en: 'The secret for the command arrives empty', 'zh-CN': '传给命令的 secret 是空的' },
  explain: {
    en: '`{secret}` is empty here, and GitHub does not say so. `{variable}` is set all the same: `{command}` takes it for a password and does not turn to Trusted Publishing. A name with a hyphen, or with a digit or `GITHUB_` in front, cannot exist: change it. Otherwise create the secret, in the repository or in the `environment` of the job.',
    'zh-CN':
      '`{secret}` 在这个作业里是空的，而 GitHub 没有任何提示。但 `{variable}` 仍算设置了：`{command}` 把它当作密码，不会改用可信发布（Trusted Publishing）。名字里有连字符，或以数字或 `GITHUB_` 开头，这样的 secret 不可能存在：请改名字。否则，请在仓库里，或者在这个作业的 `environment` 里创建它。',
  },
  unsure: {
    en: 'Whether `{secret}` arrives is not in the file. A called workflow gets only what its caller passes under `secrets:`; the secret of an environment needs `environment:` on this job. In the log, `{variable}: ***` below `env:` says that it was there. `{command}` takes an empty one for a password.',
    'zh-CN':
      '`{secret}` 能不能传进来，文件里看不出来。被调用的工作流只能拿到调用方在 `secrets:` 里传的内容；环境 secret 要求这个作业写明 `environment:`。日志里 `env:` 下面有 `{variable}: ***`，就说明它传到了。空值会被 `{command}` 当作密码。',
  },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      if (!isForPypi(call) || (context.converting && context.intent === 'trusted-publishing')) return [];
      return (['token', 'password'] as const).flatMap((setting): Detected[] => {
        const value = call.settings.get(setting);
        if (value?.secret === undefined) return [];
        const place = placeOf(context, call, value);
        const asNone = isNone(call, setting);
        // Without it the job signs in by Trusted Publishing all the same.
        const level = asNone && call.program.trusted ? call.job.permissions.level('id-token') : 'none';
        const empty = level === 'write' ? undefined : isEmpty(context, place, value);
        const values = { command: call.program.name, secret: value.secret, variable: value.by };
        const says = isSecretEmpty(context, place.job, value.secret) === 'not-passed' ? NOT_PASSED : asNone && NONE;
        return empty ? [{ ...place, values, ...(says && { says, values: { ...values, template: `\${{ secrets.${value.secret} }}` } }), ...((empty === 'undecided' || level === 'undecided') && { undecided: true }) }] : [];
      });
    }),
} as const satisfies Rule;
