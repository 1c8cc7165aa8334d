import { asMap, pairOf, startOf, type Splice } from '../yaml-source.ts';
import { isOtherIndex } from './effective-auth.ts';
import { removeInput } from './remove-input.ts';
import { removePermission } from './remove-permission.ts';
import type { Context, Detected, Rule } from './types.ts';

/** Actions that work without an OIDC token: beside others it may be needed. */
const NO_TOKEN = /^(?:actions\/(?:checkout|setup-python|download-artifact|upload-artifact|cache)|astral-sh\/setup-uv|pypa\/gh-action-pypi-publish)$/;

/** Takes the permission away from a job that has no other use for it. */
function giveUpToken({ workflow: { source }, publishing }: Context, { job }: Detected): readonly Splice[] | undefined {
  const { pair, from } = job?.permissions ?? {};
  const entry = pairOf(asMap(source, pair?.value), 'id-token');
  // Another publish step of the job may sign in without a password.
  const asks = publishing.some((other) => other.job === job && (other.auth === 'trusted-publishing' || other.auth === 'undecided'));
  const others = asks || (job?.steps.some(({ action }) => action !== undefined && !NO_TOKEN.test(action)) ?? true);
  return from === 'job' && pair && entry && !others ? removePermission(source, pair, entry) : undefined;
}

export default {
  id: 'password-with-id-token',
  severity: 'risky',
  page: '/cause/#choice',
  leadsTo: ['nudge-attestations-ignored-password', 'invalid-authentication-information'],
  name: { en: 'A `password` beside `id-token: write`', 'zh-CN': '同时写了 `password` 和 `id-token: write`' },
  explain: {
    en: 'The action uses Trusted Publishing only when `password` is empty. Here it signs in with the token, `id-token: write` stays unused, and no attestations are made. One of the two is too much.',
    'zh-CN': '只有 `password` 为空时，action 才使用可信发布（Trusted Publishing）。这里它会用 token 认证，`id-token: write` 用不上，也不会生成证明（attestation）。两者留一个就够。',
  },
  unsure: {
    en: 'If the expression in `password` comes to a text, the action signs in with it and `id-token: write` stays unused; if it comes to nothing, it uses Trusted Publishing.',
    'zh-CN': '如果 `password` 里的表达式有值，action 就用它认证，`id-token: write` 用不上；如果是空的，action 就使用可信发布（Trusted Publishing）。',
  },
  repair: { en: 'Keep one of the two: the one you chose', 'zh-CN': '只保留你选择的那一种' },
  detect: ({ publishing }) =>
    publishing.flatMap((publish): Detected[] => {
      const { job, step, auth, password } = publish;
      // Beside a step for PyPI another one may need its token: most indexes offer no Trusted Publishing.
      if (!password || isOtherIndex(publish) || password.text === '' || (auth !== 'api-token' && auth !== 'undecided')) return [];
      const level = job.permissions.level('id-token');
      if (level !== 'write') return [];
      return [{ offset: startOf(password.pair), job, step, ...(auth === 'undecided' && { undecided: true }) }];
    }),
  edit: (context, place) =>
    context.intent === 'trusted-publishing' ? removeInput(context.workflow, place.step, 'password') : giveUpToken(context, place),
} as const satisfies Rule;
