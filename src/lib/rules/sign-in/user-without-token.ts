import { startOf } from '../../yaml/yaml.ts';
import { removeInput } from '../edits/remove-input.ts';
import { uploadsToPypi } from '../facts/index-of.ts';
import type { Detected, Rule } from '../types.ts';

export default {
  id: 'user-without-token',
  severity: 'breaks',
  page: '/errors/password-uploads-disabled/',
  leadsTo: ['password-uploads-disabled', 'username-password-not-supported', 'password-uploads-deprecated'],
  name: { en: '`user` is not `__token__`', 'zh-CN': '`user` 不是 `__token__`' },
  explain: {
    en: 'PyPI and TestPyPI take no account names. With any `user` but `__token__`, an empty one too, the action stops with “Password-based uploads disabled” whatever the password is; before v1.9.0 PyPI refuses the upload. Leave `user` out: `__token__` is the default. `password` must then be an API token, not that of the account.',
    'zh-CN':
      'PyPI 和 TestPyPI 不接受账号名。只要 `user` 不是 `__token__`（空值也算），action 就会报“Password-based uploads disabled”并停下，不管密码是什么；v1.9.0 之前的版本则由 PyPI 拒绝上传。不写 `user` 即可，默认就是 `__token__`；这时 `password` 要填 API token，而不是账号密码。',
  },
  unsure: {
    en: 'If the expression comes to `__token__`, this is fine; with anything else, an empty secret included, the action stops on PyPI and TestPyPI. Leaving `user` out is safe: `__token__` is the default. On another index a user name may be right.',
    'zh-CN': '如果表达式的值是 `__token__`，就没有问题；如果是其他值（包括空的 secret），上传到 PyPI 和 TestPyPI 时 action 会停下。不写 `user` 最稳妥，默认就是 `__token__`。上传到其他索引时，可能确实要写用户名。',
  },
  repair: { en: 'Remove `user`: the default is right', 'zh-CN': '删除 `user`：用默认值就对了' },
  detect: ({ publishing, converting, intent }) =>
    publishing.flatMap(({ job, step }): Detected[] => {
      const user = step.inputs.get('user');
      const pypi = uploadsToPypi(step);
      if (!user || user.text === '__token__' || pypi === false) return [];
      // Who turns to Trusted Publishing needs no user, whatever it comes to.
      const leaves = converting && intent === 'trusted-publishing' && pypi;
      const undecided = (user.expression || pypi === undefined) && !leaves;
      return [{ offset: startOf(user.pair), job, step, ...(undecided && { undecided: true }) }];
    }),
  edit: ({ workflow }, { step }) => removeInput(workflow, step, 'user'),
} as const satisfies Rule;
