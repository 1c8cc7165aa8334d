import type { Text } from '../../../errors/types.ts';
import { held } from '../../tools/program.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import { startOf } from '../../yaml/yaml.ts';
import { replaceText } from '../../yaml/splices.ts';
import type { SetBy } from '../../workflow/variables.ts';
import { giveUpNothing, giveUpSecret, isOnlyForCalls, setVariables } from '../edits/variable.ts';
import { asksForOldTwine, authOf, foreignVariable, givenNothing, isForPypi, isSharedInStep, mayBeGivenElsewhere, moreOf, needsUser, notAlone, placeOf, sinceOf, targetOf, tokenVariable } from '../facts/calls.ts';
import { idTokenOf } from '../facts/called.ts';
import { grantIdToken } from '../facts/own-permissions.ts';
import { secretFor } from '../facts/secret-input.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** A shell keeps to itself what it is not told to export. */
const notExported = (name: string): Text => ({
  en: `\`${name}\` stands on a line of its own without \`export\`: the command is not given it.`,
  'zh-CN': `\`${name}\` 单独写在一行，没有 \`export\`，命令拿不到它。`,
});

/** Who goes from one program to another keeps the variable. */
const NOT_READ: Detected['says'] = { name: { en: '`{command}` does not read `{foreign}`', 'zh-CN': '`{command}` 不读取 `{foreign}`' } };

const ofOther = (command: string, { name, of }: { name: string; of: string }): Text => ({
  en: `\`${name}\` is set, but it is a variable of ${of}: \`${command}\` does not read it.`,
  'zh-CN': `\`${name}\` 虽然设置了，但它是 ${of} 的变量，\`${command}\` 不读它。`,
});

const TOO_OLD: Text = {
  en: '`{command}` is given no token here, and asks for one; in a workflow nobody is there to answer. Hand one over in `{variable}`, or ask for a newer twine.',
  'zh-CN': '这里没有给 `{command}` 任何 token，它会等人输入，而工作流里没有人能输入。请用 `{variable}` 传入 token，或者指定更新的 twine。',
};

/** Of programs that know no Trusted Publishing. */
const UNTRUSTED: Detected['says'] = {
  explain: {
    en: '`{command}` is given no token here, and does not support Trusted Publishing: `id-token: write` does nothing for it. Pass a token in `{variable}`; or let it only build, and publish the files with `pypa/gh-action-pypi-publish` or `uv publish`, which do not need one.',
    'zh-CN':
      '这里没有给 `{command}` 任何 token，而它不支持可信发布（Trusted Publishing）：`id-token: write` 对它不起作用。请用 `{variable}` 传入 token；或者只让它构建，再用 `pypa/gh-action-pypi-publish` 或 `uv publish` 发布文件，它们可以不用 token。',
  },
  unsure: {
    en: 'Unless something gives `{command}` a token, it has nothing to sign in with: it knows no Trusted Publishing, and `id-token: write` does nothing for it. A step before it, the runner, a container, an expression, or a part that was not pasted may give one. In the log, the `env:` above the command shows whether `{variable}` was there.',
    'zh-CN':
      '如果没有别的地方把 token 交给 `{command}`，它就没有可用的凭据：它不支持可信发布（Trusted Publishing），`id-token: write` 对它不起作用。前面的步骤、运行器、容器、表达式，或者没有粘贴进来的部分，都可能给了 token。日志里命令上方的 `env:` 会显示有没有 `{variable}`。',
  },
};

/** Of what is given and is nothing: it keeps the program from Trusted Publishing all the same. */
const NOTHING: Detected['says'] = {
  explain: {
    en: '`{variable}` is set here, with nothing in it to sign in with. `{command}` sends that all the same: it does not turn to Trusted Publishing, and PyPI answers 403. For Trusted Publishing take it out, and give the job `id-token: write`; for a token hand over a secret.',
    'zh-CN':
      '这里设置了 `{variable}`，里面却没有能用来认证的内容。`{command}` 照样会把它发出去：不会改用可信发布（Trusted Publishing），PyPI 返回 403。想用可信发布，就去掉它，并给作业加上 `id-token: write`；想用 token，就传入 secret。',
  },
  unsure: {
    en: 'Unless a step before, the runner or a container gives `{command}` something else, it signs in with what `{variable}` holds, which is nothing: it does not turn to Trusted Publishing, and PyPI answers 403.',
    'zh-CN': '除非前面的步骤、运行器或容器另外给了 `{command}` 凭据，否则它就用 `{variable}` 的值认证，而那里什么也没有：它不会改用可信发布（Trusted Publishing），PyPI 返回 403。',
  },
};
const REFUSED_AS_TOKEN: Pick<Detected, 'leadsTo'> = { leadsTo: ['invalid-authentication-information', 'upload-status-without-reason', 'twine-credential-empty'] };

/** What of it the file shows holds whatever a step before gives: an option, or the step's own variable. Beside a user name alone a step before may give the password. */
const isFinal = ({ place }: SetBy, { settings }: PublishCall): boolean => (place === undefined || place.of === 'step') && (settings.has('token') || settings.has('password'));

/** poetry alone sends a file without what it lacks, and PyPI answers as to a wrong token. */
const SENDS_ALL_THE_SAME: Pick<Detected, 'leadsTo'> = { leadsTo: ['invalid-authentication-information'] };
const OF_POETRY = /\bpoetry publish\b|^\W{0,40}Publishing \S{1,200} \([^()\n]{1,100}\) to /m;

/** A token for one index is nothing for another. */
const shared = (name: string): Text => ({
  en: `Another command of this step reads \`${name}\` too, and goes to another index, or to one that the file does not tell: with a token, give each a step of its own.`,
  'zh-CN': `同一步骤里还有命令会读取 \`${name}\`，而它上传到别的索引，或者文件里看不出传到哪里：要用 token，请把它们分成各自的步骤。`,
});

/** What goes with the token. */
const withUser = (user: string): Text => ({ en: `Also set the user name \`__token__\` in \`${user}\`.`, 'zh-CN': `另外还要在 \`${user}\` 里写用户名 \`__token__\`。` });

/** The variable of the user name that a call wants beside a token, and is not given. */
const missingUser = (call: PublishCall): string | undefined => (call.settings.has('username') ? undefined : needsUser(call) ? 'TWINE_USERNAME' : call.program.user);

/** Whether a call means to use Trusted Publishing, or shall, or has nothing where it knows no other way. uv's dry run goes on without: it ends well whatever it may do. */
function wants(call: PublishCall, context: Context): boolean {
  const { converting, intent } = context;
  const { settings, program } = call;
  // A password without a user name is another fault; a name of another index is one of its own.
  if (!program.trusted) return isForPypi(call) && !settings.has('dry-run') && ['none', 'keyring'].includes(authOf(call)) && !held(settings, 'password');
  if (settings.get('mode')?.text === 'never' || (settings.has('dry-run') && settings.get('mode')?.text !== 'always')) return false;
  const auth = authOf(call);
  if (auth === 'trusted-publishing' || auth === 'none') return true;
  // Beside a token that has to stay the permission alone would be of no use.
  return converting && intent === 'trusted-publishing' && giveUpSecret(context, call) !== undefined;
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
    'pdm-credentials-missing',
    'maturin-credentials-missing',
    'hatch-credentials-missing',
    'flit-credentials-missing',
    'id-token-request-token-unset',
    'id-token-request-url-unset',
  ],
  name: { en: 'The command has nothing to sign in with', 'zh-CN': '命令没有任何可用的凭据' },
  explain: {
    en: '`{command}` is given no token here: what is left to it is Trusted Publishing. For that the job has to have `id-token: write`, which no job has by default. Give it the permission, and register the workflow on PyPI; or hand a token over in `{variable}`.',
    'zh-CN':
      '这里没有给 `{command}` 任何 token，它只能走可信发布（Trusted Publishing）。这要求作业具备 `id-token: write`，而作业默认没有这项权限。请给作业加上它，并在 PyPI 上把这个工作流添加为发布者；或者用 `{variable}` 传入 token。',
  },
  unsure: {
    en: 'If nothing gives `{command}` a token, its job needs `id-token: write`, and twine has to be 6.1.0 or later. A step before it, the runner, a container, an expression, the workflow that calls this one, or a part that was not pasted may decide. In the log, the `env:` above the command shows whether `{variable}` was there.',
    'zh-CN':
      '如果没有别的地方把 token 交给 `{command}`，它的作业就需要 `id-token: write`，用 twine 的话还要 6.1.0 及以上版本。前面的步骤、运行器、容器、表达式、调用方的工作流，或者没有粘贴进来的部分，都可能起作用。日志里命令上方的 `env:` 会显示有没有 `{variable}`。',
  },
  repair: { en: 'Give the job what its way of signing in needs', 'zh-CN': '给作业补上所选认证方式需要的内容' },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const { workflow } = context;
      const level = idTokenOf(context, call.job);
      const lacksToken = context.converting && context.intent === 'api-token' && authOf(call) === 'trusted-publishing' && isForPypi(call);
      const { trusted } = call.program;
      const nothing = givenNothing(call);
      if (level === 'caller' && trusted && !lacksToken && !nothing) return [];
      if (targetOf(call) === 'other' || !((wants(call, context) && (level !== 'write' || !trusted || nothing)) || lacksToken)) return [];
      if (nothing) {
        const open = !isForPypi(call) || (!isFinal(nothing, call) && mayBeGivenElsewhere(workflow, call));
        return [{ ...placeOf(context, call, nothing), says: NOTHING, ...REFUSED_AS_TOKEN, ...moreOf(notAlone(call)), values: { command: call.program.name, variable: nothing.by }, ...(open && { undecided: true }) }];
      }
      // Who has the permission signs in with that, and with nothing from elsewhere.
      const undecided = !(lacksToken && level === 'write') && ((level === 'undecided' && trusted) || !isForPypi(call) || mayBeGivenElsewhere(workflow, call));
      const place = placeOf(context, call);
      const offset = trusted && call.job.permissions.pair ? startOf(call.job.permissions.pair) : place.offset;
      const user = trusted ? undefined : missingUser(call);
      const foreign = foreignVariable(workflow, call);
      const more = moreOf([...(foreign ? [ofOther(call.program.name, foreign)] : []), ...sinceOf(call), ...(user ? [withUser(user)] : []), ...call.kept.map(notExported), ...(isSharedInStep(context.calls, call, tokenVariable(call)) ? [shared(tokenVariable(call))] : [])]);
      const says = !trusted ? UNTRUSTED : asksForOldTwine(call) && isForPypi(call) ? { explain: TOO_OLD } : undefined;
      const values = { command: call.program.name, variable: tokenVariable(call), ...(foreign && { foreign: foreign.name }) };
      const also = call.program.name === 'poetry publish' && OF_POETRY.test(context.around ?? '') ? SENDS_ALL_THE_SAME : {};
      return [{ ...place, offset, values, ...more, ...also, ...((says ?? foreign) && { says: { ...says, ...(foreign && NOT_READ) } }), ...(undecided && { undecided: true }), ...(trusted && !lacksToken && context.told?.signedIn === 'yes' && { later: true }) }];
    }),
  edit: (context, { call }) => {
    const { workflow, intent } = context;
    if (!call || !isForPypi(call)) return undefined;
    const nothing = givenNothing(call);
    if (nothing && intent === 'trusted-publishing') {
      const away = giveUpNothing(context, call);
      const granted = idTokenOf(context, call.job) === 'write' ? [] : grantIdToken(workflow, call.job);
      return away && granted && [...granted, ...away];
    }
    const secret = secretFor(workflow, call.step, targetOf(call) === 'testpypi');
    if (nothing?.by === 'UV_PUBLISH_USERNAME') return nothing.kind === 'empty' ? undefined : setVariables(context, call, [['UV_PUBLISH_PASSWORD', secret]]);
    if (nothing) return nothing.place && isOnlyForCalls(context, call, [nothing], (reader) => !reader.open && targetOf(reader) === targetOf(call)) ? [replaceText(workflow.source, nothing.place.map, nothing.place.pair, secret)] : undefined;
    if (intent === 'trusted-publishing') return asksForOldTwine(call) || !call.program.trusted ? undefined : grantIdToken(workflow, call.job);
    // With `--trusted-publishing always` in the script uv takes none.
    if (call.settings.get('mode')?.text === 'always') return undefined;
    const token = [tokenVariable(call), secret] as const;
    const user = missingUser(call);
    return setVariables(context, call, user ? [[user, '__token__'], token] : [token]);
  },
} as const satisfies Rule;
