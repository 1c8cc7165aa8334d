import { secretName } from '../../tools/secret.ts';
import { replaceText } from '../../yaml/splices.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { removeInput } from '../edits/remove-input.ts';
import { uploadsToPypi } from '../facts/index-of.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** `secrets.X`, `$secrets.X`, `{{ secrets.X }}`, `${ secrets.X }`, `${{ secrets.X }`, `$(secrets.X)`. */
const SECRET = /^\$?[{(]{0,2}\s*secrets\.([A-Za-z_]\w*)\s*[})]{0,2}$/i;

/** `$X`, `${X}`, `%X%`, `$env:X`, `env.X`: what a shell would read. */
const VARIABLE = /^(?:\$\{?(?:env:)?|%|env\.)([A-Za-z_]\w*)[}%]?$/;

/** The secret that a variable of the step, its job or the workflow is filled with. */
function filledWith({ workflow: { source, root } }: Context, { job, step }: Detected, variable: string): string | undefined {
  const maps = [step?.map, job?.map, root].map((map) => source.map(pairOf(map, 'env')?.value));
  const texts = maps.map((map) => source.textOf(pairOf(map, variable)?.value));
  return secretName(texts.find((text) => text !== undefined) ?? '');
}

/** The secret that was meant: the one named, or else the name that PyPI's and the action's documentation use. */
function meant(context: Context, place: Detected): string {
  const text = place.step?.inputs.get('password')?.text.trim() ?? '';
  const named = SECRET.exec(text)?.[1];
  const variable = VARIABLE.exec(text)?.[1];
  return named ?? (variable && (filledWith(context, place, variable) ?? variable)) ?? 'PYPI_API_TOKEN';
}

export default {
  id: 'secret-not-an-expression',
  severity: 'breaks',
  page: '/cause/#empty-secret',
  leadsTo: ['potentially-invalid-token', 'invalid-authentication-information', 'api-token-malformed-or-deleted'],
  name: { en: '`password` is plain text', 'zh-CN': '`password` 写成了普通文字' },
  explain: {
    en: 'A secret is read only between `${{` and `}}`, as in `${{ secrets.NAME }}`. This text is sent to PyPI as it stands, and PyPI answers with 403. If it was a real token (`pypi-…`), it can be read by everybody who sees the file: revoke it on PyPI now, then store a new one as a secret.',
    'zh-CN':
      '只有写在 `${{` 和 `}}` 之间才会读取 secret，比如 `${{ secrets.NAME }}`。这里的文字会原样发给 PyPI，PyPI 返回 403。如果它是真正的 token（`pypi-…`），凡是看得到这个文件的人都能读到它：请马上在 PyPI 上撤销，再把新的 token 存为 secret。',
  },
  unsure: {
    en: 'This password stands in the file, and everybody who sees the file can read it. If the upload goes to PyPI, it needs an API token from a secret; which index it goes to is decided by an expression.',
    'zh-CN': '这个密码直接写在文件里，凡是看得到文件的人都能读到。如果是上传到 PyPI，就要用存在 secret 里的 API token；上传到哪个索引，由表达式决定。',
  },
  repair: { en: 'Read the token from a secret, or take the line out', 'zh-CN': '改为从 secret 读取 token，或删除这一行' },
  detect: ({ publishing }) =>
    publishing.flatMap(({ job, step, password }): Detected[] => {
      const text = password?.text.trim() ?? '';
      // An expression that is never closed is none: GitHub refuses the file.
      if (!password || text === '' || (password.expression && text.includes('}}'))) return [];
      const place = { offset: startOf(password.pair), job, step };
      if (SECRET.test(text) || VARIABLE.test(text) || text.startsWith('pypi-')) return [place];
      // Another index may well take a password, and a test server's may stand in the file.
      const pypi = uploadsToPypi(step);
      return pypi === false ? [] : [{ ...place, ...(pypi === undefined && { undecided: true }) }];
    }),
  edit: (context, place) => {
    const { workflow, intent } = context;
    const map = workflow.source.map(place.step?.with?.value);
    const password = place.step?.inputs.get('password');
    if (intent === 'trusted-publishing') return removeInput(workflow, place.step, 'password');
    if (!map || !password || password.shared) return undefined;
    return [replaceText(workflow.source, map, password.pair, `\${{ secrets.${meant(context, place)} }}`)];
  },
} as const satisfies Rule;
