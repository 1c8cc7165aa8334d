import { isPlainSecret } from '../../tools/secret.ts';
import type { PublishStep } from '../../workflow/publishing.ts';
import { startOf } from '../../yaml/yaml.ts';
import { isOtherIndex } from '../facts/effective-auth.ts';
import { uploadUrl } from '../facts/index-of.ts';
import { idTokenOf } from '../facts/called.ts';
import { grantIdToken } from '../facts/own-permissions.ts';
import { meansPassword } from '../inputs/input-names.ts';
import { secretInput } from '../facts/secret-input.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** Whether a step needs an OIDC token, now or once the reader's intent is followed. */
function wants(publish: PublishStep, { intent }: Context): boolean | undefined {
  const { auth, password } = publish;
  // Beside a secret an undecided `user` may be wrong, but nothing asks for an OIDC token.
  if (auth === 'undecided' && !(password && isPlainSecret(password.text))) return undefined;
  // An account name has to go, and then an expression beside it decides.
  if (auth === 'user-password' && password?.expression && !isPlainSecret(password.text) && !isOtherIndex(publish)) return undefined;
  return auth === 'trusted-publishing' || (intent === 'trusted-publishing' && !isOtherIndex(publish));
}

/** How one signs in elsewhere is up to that index. */
const OTHER_INDEX: NonNullable<Detected['says']> = {
  name: { en: 'The other index is given no password', 'zh-CN': '没有给另一个索引提供密码' },
  explain: {
    en: '`repository-url` names another index than PyPI and TestPyPI, and this step has no `password`: the action then asks GitHub for an OIDC token, which this job may not do, and which few other indexes take. Give it `user` and `password` as that index wants them, from secrets.',
    'zh-CN': '`repository-url` 指向的不是 PyPI 或 TestPyPI，而这个步骤没有 `password`：action 会向 GitHub 申请 OIDC 令牌，可这个作业不能申请，其他索引也大多不接受它。请按那个索引的要求，用 secret 传入 `user` 和 `password`。',
  },
};

/** A token is of one index. */
const OPEN_INDEX: NonNullable<Detected['more']> = {
  en: 'Which index it goes to is decided by an expression: with a token, write a step for each index, as each takes only tokens of its own.',
  'zh-CN': '上传到哪个索引由表达式决定：要用 token，请为每个索引各写一个步骤，因为各个索引只接受自己的 token。',
};

/** What a script asks GitHub for a token with by itself: di/id's command, and actions/toolkit packages/core/src/oidc-utils.ts. */
const BY_PROGRAM = /\bpython[\d.]{0,5} -m id (?:test)?pypi\b|\b(?:uvx|pipx run) id (?:test)?pypi\b|\bcore\.getIDToken\(/;

/** The address that the runner sets where the job may, read by a shell or a program; and what requests. */
const ADDRESS = /(?:\$\{?(?:env:)?|(?:environ|getenv|process\.env)[^\w\n]{0,3}(?:get\()?["']?)ACTIONS_ID_TOKEN_REQUEST_URL\b/i;
const REQUESTS = /\b(?:curl|wget|urlopen|requests|fetch|Invoke-\w+)\b/i;

/** Whether the script looks first if it may ask, and if it stops where it may not. */
const LOOKS = /(?:\bunset|\benv -u|[ \t]-[zn])[ \t]["'${]{0,3}ACTIONS_ID_TOKEN_REQUEST_/;
const STOPS = /[ \t]-z[ \t]["'${]{0,3}ACTIONS_ID_TOKEN_REQUEST_[^]{0,200}?\bexit [1-9]/;

function asksItself(script: string): boolean {
  const text = script.replace(/(^|[ \t])#.*$/gm, '$1');
  return BY_PROGRAM.test(text) || (ADDRESS.test(text) && REQUESTS.test(text) && (!LOOKS.test(text) || STOPS.test(text)));
}

const BY_SCRIPT: NonNullable<Detected['says']> = {
  explain: {
    en: 'This step asks GitHub for an OIDC token itself. Only in a job with `id-token: write` does the runner set the variables for it: here they are empty, and the request has no address. A job has the permissions of its own block, or else those of the workflow; what a block does not name, its job may not do.',
    'zh-CN': '这个步骤自己向 GitHub 申请 OIDC 令牌。只有具备 `id-token: write` 的作业，运行器才会设置申请用的变量：在这里它们是空的，请求也就没有地址。作业自己写了 `permissions` 就以它为准，没写才用工作流的；块里没有列出的权限，作业一概没有。',
  },
  unsure: {
    en: 'This step asks GitHub for an OIDC token itself, which needs `id-token: write` on its job. Whether the job has it is decided by an expression, by the workflow that calls this one, or in a part that was not pasted.',
    'zh-CN': '这个步骤自己向 GitHub 申请 OIDC 令牌，它的作业需要 `id-token: write`。作业有没有这项权限，要看表达式、调用方的工作流，或者没有粘贴进来的部分。',
  },
};

/** Steps of jobs that ask by a script and may not: of a job the first. */
function byScript(context: Context): Detected[] {
  return context.workflow.jobs.flatMap((job): Detected[] => {
    const level = idTokenOf(context, job);
    const step = job.steps.find(({ run, inputs }) => asksItself((run ?? inputs.get('script'))?.text ?? ''));
    // Of steps alone nothing tells what their job may do.
    if (!step || level === 'write' || level === 'caller' || (level === 'undecided' && !job.map)) return [];
    return [{ offset: startOf(job.permissions.pair ?? (step.run ?? step.uses)?.pair), job, step, key: SCRIPT, says: BY_SCRIPT, ...(level === 'undecided' && { undecided: true }) }];
  });
}

const [SCRIPT, ELSEWHERE] = ['script', 'elsewhere'];

export default {
  id: 'missing-id-token',
  severity: 'breaks',
  page: '/cause/',
  leadsTo: ['id-token-request-token-unset', 'id-token-request-url-unset'],
  name: { en: 'The job has no `id-token: write`', 'zh-CN': '作业没有 `id-token: write` 权限' },
  explain: {
    en: 'Without a `password` the action uses Trusted Publishing and asks GitHub for an OIDC token, which only a job with `id-token: write` may do. A job has the permissions of its own block, or else those of the workflow; by default this is not among them. What a block does not name, its job may not do: name there what other steps read and write, too.',
    'zh-CN':
      '没有 `password` 时，action 会使用可信发布（Trusted Publishing），向 GitHub 申请 OIDC 令牌，而只有具备 `id-token: write` 的作业才能申请。作业自己写了 `permissions` 就以它为准，没写才用工作流的；默认权限里不含这一项。块里没有列出的权限，作业一概没有：其他步骤要读写的，也要列进去。',
  },
  unsure: {
    en: 'If this step signs in by Trusted Publishing, its job needs `id-token: write`. Whether it does, or whether the job has it, is decided by an expression, by the workflow that calls this one, or in a part that was not pasted. If the line reads otherwise, such as `id-token: true`, GitHub refuses the file.',
    'zh-CN': '如果这个步骤用的是可信发布（Trusted Publishing），它的作业就需要 `id-token: write`。用的是不是可信发布、作业有没有这项权限，要看表达式、调用方的工作流，或者没有粘贴进来的部分。如果写的是别的值，比如 `id-token: true`，GitHub 会拒绝这个文件。',
  },
  repair: { en: 'Give the job what its way of signing in needs', 'zh-CN': '给作业补上所选认证方式需要的内容' },
  detect: (context) => [
    ...byScript(context),
    ...context.publishing.flatMap((publish): Detected[] => {
      const { job, step, auth } = publish;
      const wanted = wants(publish, context);
      const level = idTokenOf(context, job);
      // A reader who wants a token instead needs a `password`, whatever the job may do.
      const isElsewhere = isOtherIndex(publish);
      const lacksToken = context.converting && context.intent === 'api-token' && auth === 'trusted-publishing' && !isElsewhere;
      // A token under a name that the action does not know is another fault, unless the log speaks of this one.
      if (context.cause === undefined && context.intent === 'api-token' && !context.converting && [...step.inputs].some(([name, { text }]) => text !== '' && meansPassword(name))) return [];
      if ((wanted === false || level === 'write' || level === 'caller') && !lacksToken) return [];
      // Of several steps the log does not say which one it is of.
      const signedIn = auth === 'trusted-publishing' && context.publishing.length === 1 && !lacksToken ? context.told?.signedIn : undefined;
      const isLater = signedIn === 'yes' || signedIn === 'either';
      if (isLater && level === 'undecided') return [];
      if (isElsewhere && level === 'undecided') return [];
      const undecided = wanted === undefined || (level === 'undecided' && !lacksToken) || signedIn === 'perhaps';
      return [{ offset: startOf(job.permissions.pair ?? step.uses?.pair), job, step, ...(isElsewhere ? { says: OTHER_INDEX, key: ELSEWHERE } : uploadUrl(step) === undefined ? { more: OPEN_INDEX } : {}), ...(undecided && { undecided }), ...(isLater && { later: true }) }];
    }),
  ],
  edit: (context, place) => (place.key === ELSEWHERE ? undefined : context.intent === 'api-token' && place.key !== SCRIPT ? secretInput(context, place) : grantIdToken(context.workflow, place.job)),
} as const satisfies Rule;
