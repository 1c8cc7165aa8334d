import { removeVariables } from '../edits/variable.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import type { SetBy } from '../../workflow/variables.ts';
import { isForPypi, moreOf, notAlone, placeOf } from '../facts/calls.ts';
import type { Detected, Rule } from '../types.ts';

/** What `always` does not allow. */
const refused = ({ program, settings }: PublishCall): SetBy[] =>
  program.name === 'uv publish'
    ? (['token', 'username', 'password', 'keyring'] as const).flatMap((setting) => {
        const value = settings.get(setting);
        return value && !(setting === 'keyring' && value.text === 'disabled') ? [value] : [];
      })
    : [];

const isAlways = ({ settings }: PublishCall): boolean => settings.get('mode')?.text === 'always';

export default {
  id: 'uv-always-with-credentials',
  severity: 'breaks',
  page: '/errors/uv-credentials-with-trusted-publishing/',
  leadsTo: ['uv-credentials-with-trusted-publishing'],
  name: { en: 'A token beside `--trusted-publishing always`', 'zh-CN': '用了 `--trusted-publishing always`，却又给了 token' },
  explain: {
    en: '`--trusted-publishing always` allows no other way: with `{variable}` set, an empty one too, `uv publish` stops with `not allowed when using trusted publishing`. Take out one of the two.',
    'zh-CN': '`--trusted-publishing always` 不允许其他方式：只要设置了 `{variable}`（空值也算），`uv publish` 就会报 `not allowed when using trusted publishing` 并停下。两者去掉一个。',
  },
  unsure: {
    en: 'If `--trusted-publishing` comes to `always` here while `{variable}` is set, an empty one too, `uv publish` stops with `not allowed when using trusted publishing`.',
    'zh-CN': '如果这里的 `--trusted-publishing` 是 `always`，又设置了 `{variable}`（空值也算），`uv publish` 会报 `not allowed when using trusted publishing` 并停下。',
  },
  repair: { en: 'Remove `{variable}`', 'zh-CN': '删除 `{variable}`' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const [first] = refused(call);
      const mode = call.settings.get('mode');
      if (!first || !mode || (!isAlways(call) && mode.kind === 'text')) return [];
      const undecided = !isAlways(call) || call.open;
      return [{ ...placeOf(context, call, first), values: { variable: first.by }, ...moreOf(notAlone(call)), ...(undecided && { undecided }) }];
    }),
  // Who wants the token takes the option out of the script; whether another index knows Trusted Publishing cannot be told.
  edit: (context, { call }) => (call && isForPypi(call) && context.intent === 'trusted-publishing' ? removeVariables(context, call, refused(call), (reader) => isAlways(reader) && isForPypi(reader)) : undefined),
} as const satisfies Rule;
