import type { Condition, ErrorEntry, Fix, Saying } from '../types.ts';
import { oneSecret } from './one-secret.ts';

/** The upload goes to neither PyPI nor TestPyPI, whoever answers there. */
export const FOREIGN = { index: ['other'] } as const satisfies Condition;

/** What to do where another host answers in the words of PyPI: nothing that is changed on PyPI reaches it. */
export const foreignHost = {
  applies: FOREIGN,
  certain: true,
  changes: 'file',
  fixer: 'repository',
  when: { en: 'The upload goes to another host than PyPI', 'zh-CN': '上传发往 PyPI 以外的主机' },
  steps: [
    {
      en: 'Give that host no token of PyPI: whoever runs it could use it. If PyPI is meant, correct the address to `https://upload.pypi.org/legacy/`, and replace a token that was sent. If the host passes files on to PyPI, ask who runs it which token it takes.',
      'zh-CN': '不要把 PyPI 的 token 交给它：它的管理者可以拿去用。如果本想发布到 PyPI，就把地址改成 `https://upload.pypi.org/legacy/`，发出去的 token 要换掉。如果它替你转发到 PyPI，问它的管理者用哪个 token。',
    },
  ],
} as const satisfies Fix;

/** What happened then. */
export const foreignSaid = [
  { applies: FOREIGN, en: 'The upload went to `{host}`, which answered with a sentence of PyPI.', 'zh-CN': '上传发往 `{host}`，它的响应却是 PyPI 的话。' },
  { applies: FOREIGN, en: 'The upload went to an index that is not PyPI, and answered with a sentence of PyPI.', 'zh-CN': '上传发往的索引不是 PyPI，它的响应却是 PyPI 的话。' },
] as const satisfies readonly Saying[];

/** Entries with what their pages need not say: that another host may answer with a sentence of PyPI on who sends, and what to do where a workflow shows one secret for both indexes. */
export const withForeign = (entries: readonly ErrorEntry[]): readonly ErrorEntry[] =>
  entries.map((entry) => {
    const { emitter, stage, fixes, says = [] } = entry;
    if (emitter !== 'pypi' || stage !== 'upload-auth' || fixes.some((fix) => fix === foreignHost)) return entry.id === 'invalid-authentication-information' ? { ...entry, fixes: [...fixes, oneSecret] } : entry;
    return { ...entry, says: [...foreignSaid, ...('en' in says ? [says] : says)], fixes: [...fixes, foreignHost] };
  });
