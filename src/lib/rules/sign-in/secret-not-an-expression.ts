import { secretName } from '../../tools/secret.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import { askedIn } from '../../workflow/env.ts';
import { environmentOf, type SetBy } from '../../workflow/variables.ts';
import { replaceText } from '../../yaml/splices.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { removeInput } from '../edits/remove-input.ts';
import { giveUpSecret, isOnlyForCalls } from '../edits/variable.ts';
import { isForPypi, nameGiven, placeOf, secretOf, targetOf } from '../facts/calls.ts';
import { uploadsToPypi } from '../facts/index-of.ts';
import { passwordFor, secretFor } from '../facts/secret-input.ts';
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

/** The secret that was meant: the one named, or else the one for PyPI or TestPyPI; a token of theirs is for no other index. */
function meant(context: Context, place: Detected): string | undefined {
  const text = place.step?.inputs.get('password')?.text.trim() ?? '';
  const named = SECRET.exec(text)?.[1];
  const variable = VARIABLE.exec(text)?.[1];
  const own = named ?? (variable && (filledWith(context, place, variable) ?? variable));
  return own ? `\${{ secrets.${own} }}` : place.step && passwordFor(context.workflow, place.step);
}

/** What anybody can read who sees the file works until it is revoked, which PyPI does by itself where it finds a token in public. */
const IN_THE_FILE: Detected['says'] = {
  name: { en: 'What `{variable}` is given stands in the file', 'zh-CN': '`{variable}` 的值直接写在文件里' },
  explain: {
    en: 'What `{variable}` is given stands here as plain text, and everybody who sees the file can read it. A token that PyPI is told of as found in public is revoked, and the upload then ends with 403. Revoke it on PyPI now if it is a real one (`pypi-…`), store a new one as a secret, and write `${{ secrets.NAME }}` in its place; or use Trusted Publishing, which needs no token. A run that is started again takes the file as it was: start a new one.',
    'zh-CN':
      '`{variable}` 的值以普通文字写在这里，凡是看得到文件的人都能读到。PyPI 一旦得知某个 token 已经公开，就会撤销它，之后上传会以 403 失败。如果它是真正的 token（`pypi-…`），请马上在 PyPI 上撤销，把新的 token 存为 secret，并在这里写 `${{ secrets.NAME }}`；或者改用可信发布（Trusted Publishing），不需要 token。重新运行旧的运行，用的还是当时的文件：请启动一次新的运行。',
  },
  unsure: {
    en: 'What `{variable}` is given stands here as plain text, and everybody who sees the file can read it. If it is a token of PyPI, revoke it there and store a new one as a secret; which index this command uploads to cannot be told from the file.',
    'zh-CN': '`{variable}` 的值以普通文字写在这里，凡是看得到文件的人都能读到。如果它是 PyPI 的 token，请在那里撤销，把新的存为 secret；这个命令上传到哪个索引，从文件里看不出来。',
  },
};

/** A word without its sign is the name alone, and what an option says goes before the variable. */
const NAME_GIVEN: Detected['says'] = {
  name: { en: '`{option}` is given the name of a variable', 'zh-CN': '`{option}` 得到的是变量的名字' },
  explain: {
    en: '`{option}` is given the word `{name}` itself, not what the variable holds, and an option goes before its variable: that word is sent, and the index refuses it. Take the option out, that of the user name as well: the program reads its own variables by itself. Or write `"${name}"`. If you start the run again, it takes the old file.',
    'zh-CN': '`{option}` 得到的是 `{name}` 这个词本身，不是变量的内容，而选项优先于变量：发出去的就是这个词，索引会拒绝它。请删掉这个选项，用户名的选项也一样：程序会自己读取它的变量。或者写 `"${name}"`。重新运行旧的运行，用的还是旧文件。',
  },
};

/** What every token begins with, put before the secret. */
const PREFIXED = /^\s*pypi-(?=\$\{\{\s*secrets\.[\w-]+\s*\}\}\s*$)/;

const PREFIX: Detected['says'] = {
  name: { en: '`pypi-` stands before the secret', 'zh-CN': 'secret 前面多写了 `pypi-`' },
  unsure: {
    en: 'Here `pypi-` is put before the secret. Every API token begins with `pypi-` itself, and is copied with it: then `pypi-pypi-…` is sent, which the index refuses with 403. Write the expression alone, and store the token as it was shown. Only a secret that was stored without it fits as it is.',
    'zh-CN': '这里在 secret 前面又写了 `pypi-`。API token 本身就以 `pypi-` 开头，复制时也带着它：于是发出去的是 `pypi-pypi-…`，索引会用 403 拒绝。只写表达式，并把 token 原样存进 secret。只有存的时候去掉了开头的，才适合现在的写法。',
  },
};

/** Two words of a template around an expression: a shell hands all three on. */
const BRACES: Detected['says'] = {
  name: { en: 'Braces of a template stand around the secret', 'zh-CN': 'secret 外面还有模板的花括号' },
  explain: {
    en: 'The braces around the expression are left from a template that was not filled in, and the shell hands them on as words of their own: poetry ends with `Expected only one argument (token), got 3`. Write `"${{ secrets.NAME }}"` alone. The secret itself may be right.',
    'zh-CN': '表达式外面的花括号是没有填好的模板留下的，shell 会把它们当作单独的词传下去：poetry 以 `Expected only one argument (token), got 3` 结束。只写 `"${{ secrets.NAME }}"`。secret 本身可能没有问题。',
  },
};

/** What holds the secret of a command: it may only hand on what a variable holds, in whose place its text is read. */
function holderOf({ workflow }: Context, call: PublishCall): SetBy | undefined {
  const { job, step } = call;
  const secret = secretOf(call);
  if (secret?.kind !== 'text' || secret.place || secret.from || step.run?.text.includes(secret.text)) return secret?.from ?? secret;
  return [...(environmentOf(workflow, job, step, new Map())?.values() ?? [])].find(({ text }) => text === secret.text) ?? secret;
}

/** What a command signs in with, where that is written out. */
function writtenOut(context: Context, call: PublishCall): Detected[] {
  const given = secretOf(call);
  if (given && PREFIXED.test(given.text)) return [{ ...placeOf(context, call, given), key: 'prefix', says: PREFIX, undecided: true, apart: true }];
  const secret = holderOf(context, call);
  if (secret?.kind !== 'text' || secret.text.trim() === '') return [];
  if (/^\{\{/.test(secret.text)) return [{ ...placeOf(context, call, secret), key: 'braces', says: BRACES, apart: true }];
  const name = nameGiven(context.workflow, call, given);
  if (name !== undefined) return targetOf(call) === 'other' ? [] : [{ ...placeOf(context, call), key: `name${placeOf(context, call).key ?? ''}`, values: { option: given!.by, name }, says: NAME_GIVEN, apart: true }];
  const place = { ...placeOf(context, call, secret), key: `plain${placeOf(context, call).key ?? ''}`, values: { variable: secret.by }, says: IN_THE_FILE, ...(context.publishing.length > 0 && { apart: true as const }) };
  if (isForPypi(call) || secret.text.startsWith('pypi-')) return [place];
  return targetOf(call) === 'other' ? [] : [{ ...place, undecided: true }];
}

/** Has a variable that is written out read from a secret. */
function fromSecret(context: Context, call: PublishCall): ReturnType<Rule['edit'] & {}> {
  const own = holderOf(context, call);
  if (!own?.place || !isOnlyForCalls(context, call, [own], (reader) => !reader.open && targetOf(reader) === targetOf(call))) return undefined;
  const named = SECRET.exec(own.text)?.[1];
  // A token of PyPI is for no index that is not known to be PyPI.
  if (!named && !isForPypi(call)) return undefined;
  return [replaceText(context.workflow.source, own.place.map, own.place.pair, named ? `\${{ secrets.${named} }}` : secretFor(context.workflow, call.step, targetOf(call) === 'testpypi'))];
}

export default {
  id: 'secret-not-an-expression',
  severity: 'breaks',
  page: '/cause/#empty-secret',
  leadsTo: ['potentially-invalid-token', 'invalid-authentication-information', 'api-token-malformed-or-deleted'],
  name: { en: 'A password or token is plain text', 'zh-CN': '密码或 token 写成了普通文字' },
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
  detect: (context) => [
    ...context.publishing.flatMap(({ job, step, password }): Detected[] => {
      const given = password?.text.trim() ?? '';
      // What stands under `env:` in plain text is no more of a secret for being asked for there.
      const text = step.env.get(askedIn(given) ?? '') ?? given;
      if (password && PREFIXED.test(text)) return [{ offset: startOf(password.pair), job, step, key: 'prefix', says: PREFIX, undecided: true, apart: true }];
      // An expression that is never closed is none: GitHub refuses the file.
      if (!password || text === '' || (text.includes('${{') && text.includes('}}'))) return [];
      const place = { offset: startOf(password.pair), job, step };
      if (SECRET.test(text) || VARIABLE.test(text) || text.startsWith('pypi-')) return [place];
      // Another index may well take a password, and a test server's may stand in the file.
      const pypi = uploadsToPypi(step);
      return pypi === false ? [] : [{ ...place, ...(pypi === undefined && { undecided: true }) }];
    }),
    ...context.calls.flatMap((call) => writtenOut(context, call)),
  ],
  edit: (context, place) => {
    const { workflow, intent } = context;
    if (place.call) return intent === 'trusted-publishing' ? giveUpSecret(context, place.call) : fromSecret(context, place.call);
    const map = workflow.source.map(place.step?.with?.value);
    const password = place.step?.inputs.get('password');
    if (intent === 'trusted-publishing') return removeInput(workflow, place.step, 'password');
    if (!map || !password || password.shared) return undefined;
    const secret = meant(context, place);
    return secret ? [replaceText(workflow.source, map, password.pair, secret)] : undefined;
  },
} as const satisfies Rule;
