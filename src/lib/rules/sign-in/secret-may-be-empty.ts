import { secretName } from '../../tools/secret.ts';
import { startOf } from '../../yaml/yaml.ts';
import { ELSEWHERE, environmentElsewhere, isSecretEmpty, NONE_HANDED_ON, notHandedOn, NOT_PASSED, tellsOf } from '../facts/secret-arrives.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** What is printed only when the action got an empty password. */
const EMPTY = ['id-token-request-token-unset', 'id-token-request-url-unset', 'trusted-publishing-summary-hint', 'empty-token-warning', 'invalid-publisher-not-found', 'invalid-publisher-lookup-exhausted', 'check-failed-for-claim', 'oidc-token-wrong-project'] as const;

/** Whether a secret is empty: `undefined` where nothing speaks for it. */
function isEmpty(context: Context, { job }: Detected, name: string): 'certain' | 'undecided' | undefined {
  const { cause, publishing } = context;
  const empty = isSecretEmpty(context, job, name);
  if (empty === 'always') return 'certain';
  const shown = EMPTY.some((id) => id === cause) || context.told?.signedIn === 'yes';
  const printed = publishing.length === 1 ? context.told?.inputs['password'] : undefined;
  // What the log shows of the step goes before what it may come from.
  if (printed === 'given' && !shown) return undefined;
  if (empty === 'not-passed') return 'certain';
  if (shown && (printed === 'absent' || printed === 'empty')) return 'certain';
  if (shown) return publishing.every(({ auth }) => auth === 'api-token') ? 'certain' : 'undecided';
  return empty && 'undecided';
}

export default {
  id: 'secret-may-be-empty',
  severity: 'risky',
  page: '/cause/#empty-secret',
  leadsTo: EMPTY,
  name: { en: 'The secret arrives empty', 'zh-CN': 'secret 传进来时是空的' },
  explain: {
    en: '`{secret}` is empty here. GitHub does not report a missing secret, and with an empty `password` the action tries Trusted Publishing: so the error is about OIDC. A name with a hyphen, or with a digit or `GITHUB_` in front, cannot exist: change it here. Otherwise create the secret under this name, in the repository or in the `environment` of the job.',
    'zh-CN':
      '`{secret}` 在这个作业里是空的。GitHub 找不到 secret 时没有任何提示，而 `password` 为空时 action 会尝试可信发布（Trusted Publishing），所以错误信息说的是 OIDC。名字里有连字符，或以数字或 `GITHUB_` 开头，这样的 secret 不可能存在：请在这里改名字。否则，请在仓库里，或者在这个作业的 `environment` 里创建它，名字要与这里完全一致。',
  },
  unsure: {
    en: 'Whether `{secret}` arrives is not in the file. A called workflow gets only what its caller passes under `secrets:`; the secret of an environment needs `environment:` on this job. In the log, `password: ***` below `with:` says that it was there.',
    'zh-CN': '`{secret}` 能不能传进来，文件里看不出来。被调用的工作流只能拿到调用方在 `secrets:` 里传的内容；环境 secret 要求这个作业写明 `environment:`。日志里 `with:` 下面有 `password: ***`，就说明它传到了。',
  },
  detect: (context) => [
    ...context.workflow.jobs.flatMap((job): Detected[] => {
      const unpassed = notHandedOn(context, job);
      return !unpassed || !tellsOf(unpassed, context.around) ? [] : [{ offset: startOf(job.uses?.pair), job, key: 'not-handed-on', values: { secret: unpassed.names.join(', ') }, says: NONE_HANDED_ON, endsIn: [], apart: true }];
    }),
    ...context.publishing.flatMap(({ job, step, auth, password }): Detected[] => {
      const name = password && secretName(password.text);
      if (!name || auth !== 'api-token' || context.intent !== 'api-token') return [];
      const place = { offset: startOf(password.pair), job, step, values: { secret: name } };
      const empty = isEmpty(context, place, name);
      const why = isSecretEmpty(context, job, name);
      const environment = why === 'perhaps' && !context.workflow.triggers?.has('workflow_call') ? environmentElsewhere(context.workflow, job) : undefined;
      const told: Pick<Detected, 'says' | 'values'> | undefined = why === 'not-passed' ? { says: NOT_PASSED, values: { secret: name, template: `\${{ secrets.${name} }}` } } : environment === undefined ? undefined : { says: ELSEWHERE, values: { secret: name, environment } };
      return empty ? [{ ...place, ...told, ...(empty === 'undecided' && { undecided: true }) }] : [];
    }),
  ],
} as const satisfies Rule;
