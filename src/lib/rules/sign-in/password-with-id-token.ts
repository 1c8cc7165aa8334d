import { startOf } from '../../yaml/yaml.ts';
import { isOtherIndex } from '../facts/effective-auth.ts';
import { giveUpToken, isOfUse } from '../edits/give-up-token.ts';
import { removeInput } from '../edits/remove-input.ts';
import { asksForToken } from '../facts/plain-job.ts';
import type { Detected, Rule } from '../types.ts';

/** What is taken out where the token is kept. */
const KEEPS: NonNullable<Detected['says']> = { repair: { en: 'Take out `id-token: write`, and keep the token', 'zh-CN': '去掉 `id-token: write`，保留 token' } };

/** What makes the reader look, though the file shows what else the permission is for. */
const LEADS_TO: readonly string[] = ['nudge-attestations-ignored-password', 'invalid-authentication-information'];

export default {
  id: 'password-with-id-token',
  severity: 'risky',
  page: '/cause/#choice',
  leadsTo: LEADS_TO,
  name: { en: 'A `password` beside `id-token: write`', 'zh-CN': '同时写了 `password` 和 `id-token: write`' },
  explain: {
    en: 'The action uses Trusted Publishing only when `password` is empty. Here it signs in with the token: it makes no use of `id-token: write`, and no attestations are made. Keep one of the two.',
    'zh-CN': '只有 `password` 为空时，action 才使用可信发布（Trusted Publishing）。这里它会用 token 认证，用不到 `id-token: write`，也不会生成证明（attestation）。两者留一个就够。',
  },
  unsure: {
    en: 'When `password` has a value, the action signs in with it and makes no use of `id-token: write`; when it is empty, the action uses Trusted Publishing. What an expression comes to, and whether another step or job needs the permission, cannot be told here.',
    'zh-CN':
      '`password` 有值时，action 就用它认证，用不到 `id-token: write`；为空时，action 就使用可信发布（Trusted Publishing）。表达式会得出什么值，其他步骤或作业是不是要用这项权限，从这里看不出来。',
  },
  repair: { en: 'Take out `password`, and use Trusted Publishing', 'zh-CN': '去掉 `password`，改用可信发布（Trusted Publishing）' },
  detect: (context) =>
    context.publishing.flatMap((publish): Detected[] => {
      const { job, step, auth, password } = publish;
      // Beside a step for PyPI another one may need its token: most indexes offer no Trusted Publishing.
      if (!password || isOtherIndex(publish) || password.text === '' || (auth !== 'api-token' && auth !== 'undecided')) return [];
      // Where the log shows that the action signed in without a password, none arrived, and the permission is what it used: for a token there is nothing to take away.
      if (context.intent === 'api-token' && context.publishing.length === 1 && context.told?.signedIn === 'yes') return [];
      const level = job.permissions.level('id-token');
      if (level !== 'write' || (auth === 'api-token' && context.intent === 'api-token' && asksForToken(job) && !LEADS_TO.includes(context.cause ?? ''))) return [];
      // For Trusted Publishing the password goes in any case; beside a token the permission may serve something else.
      const undecided = auth === 'undecided' || (context.intent === 'api-token' && isOfUse(context, job));
      // Why a token is refused, what stands beside it does not tell.
      const isRefused = context.cause === 'invalid-authentication-information';
      return [{ offset: startOf(password.pair), job, step, ...(context.intent === 'api-token' && { says: KEEPS }), ...(undecided && { undecided: true }), ...(isRefused && { perhaps: true }), ...(isRefused && context.intent === 'api-token' && { stays: true }) }];
    }),
  edit: (context, place) =>
    context.intent === 'trusted-publishing' ? removeInput(context.workflow, place.step, 'password') : giveUpToken(context, place.job),
} as const satisfies Rule;
