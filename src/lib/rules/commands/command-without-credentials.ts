import type { PublishCall } from '../../workflow/calls.ts';
import { startOf } from '../../yaml/yaml.ts';
import { setVariable } from '../edits/variable.ts';
import { asksForOldTwine, authOf, isForPypi, mayBeGivenElsewhere, placeOf, targetOf, tokenVariable } from '../facts/calls.ts';
import { grantIdToken } from '../facts/own-permissions.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** Whether a call means to use Trusted Publishing, or shall. uv's dry run goes on without: it ends well whatever it may do. */
function wants(call: PublishCall, { converting, intent }: Context): boolean {
  const { settings } = call;
  if (settings.get('mode')?.text === 'never' || (settings.has('dry-run') && settings.get('mode')?.text !== 'always')) return false;
  const auth = authOf(call);
  if (auth === 'trusted-publishing') return true;
  // What a script hands over itself is not taken out of it: the permission alone would be of no use.
  const goes = (['token', 'username', 'password'] as const).every((setting) => !settings.has(setting) || settings.get(setting)?.place !== undefined);
  return converting && intent === 'trusted-publishing' && auth !== 'undecided' && auth !== 'keyring' && goes && isForPypi(call);
}

export default {
  id: 'command-without-credentials',
  severity: 'breaks',
  page: '/cause/',
  leadsTo: [
    'uv-missing-credentials',
    'uv-oidc-permission-missing',
    'uv-trusted-publishing-note',
    'twine-oidc-retrieval-failed',
    'twine-prompt-without-terminal',
    'id-token-request-token-unset',
    'id-token-request-url-unset',
  ],
  name: { en: 'The command has nothing to sign in with', 'zh-CN': '命令没有任何可用的凭据' },
  explain: {
    en: '`{command}` is given no token here and tries Trusted Publishing. For that the job has to have `id-token: write`, which no job has by default. Give it the permission, and register the workflow on PyPI; or hand a token over in `{variable}`.',
    'zh-CN':
      '这里没有给 `{command}` 任何 token，它会尝试可信发布（Trusted Publishing）。这要求作业具备 `id-token: write`，而作业默认没有这项权限。请给作业加上它，并在 PyPI 上把这个工作流添加为发布者；或者用 `{variable}` 传入 token。',
  },
  unsure: {
    en: 'If nothing gives `{command}` a token, its job needs `id-token: write`. A step before it, the runner, a container, an expression, the workflow that calls this one, or a part that was not pasted may decide. In the log, the `env:` above the command shows whether `{variable}` was there.',
    'zh-CN':
      '如果没有别的地方把 token 交给 `{command}`，它的作业就需要 `id-token: write`。前面的步骤、运行器、容器、表达式、调用方的工作流，或者没有粘贴进来的部分，都可能起作用。日志里命令上方的 `env:` 会显示有没有 `{variable}`。',
  },
  repair: { en: 'Give the job what its way of signing in needs', 'zh-CN': '给作业补上所选认证方式需要的内容' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const { workflow } = context;
      const level = call.job.permissions.level('id-token');
      const lacksToken = context.converting && context.intent === 'api-token' && authOf(call) === 'trusted-publishing' && isForPypi(call);
      if (targetOf(call) === 'other' || !((wants(call, context) && level !== 'write') || lacksToken)) return [];
      const undecided = !lacksToken && (level === 'undecided' || !isForPypi(call) || mayBeGivenElsewhere(workflow, call));
      const place = placeOf(context, call);
      const offset = call.job.permissions.pair ? startOf(call.job.permissions.pair) : place.offset;
      return [{ ...place, offset, values: { command: call.program.name, variable: tokenVariable(call) }, ...(undecided && { undecided: true }) }];
    }),
  edit: ({ workflow, intent }, { call }) => {
    if (!call || !isForPypi(call)) return undefined;
    if (intent === 'trusted-publishing') return asksForOldTwine(call, call.job) ? undefined : grantIdToken(workflow, call.job);
    const splice = setVariable(workflow, call.step, tokenVariable(call), `\${{ secrets.${targetOf(call) === 'testpypi' ? 'TEST_' : ''}PYPI_API_TOKEN }}`);
    return splice && [splice];
  },
} as const satisfies Rule;
