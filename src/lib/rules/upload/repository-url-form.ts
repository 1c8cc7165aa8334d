import type { Text } from '../../../errors/types.ts';
import { startOf } from '../../yaml/yaml.ts';
import { placeOf } from '../facts/calls.ts';
import { correctUrl, wrongUrl } from '../facts/command-url.ts';
import { usesTrustedPublishing } from '../facts/effective-auth.ts';
import { eitherInput, readUrl, uploadUrl } from '../facts/index-of.ts';
import { removeInput } from '../edits/remove-input.ts';
import { replaceScalar } from '../edits/replace-scalar.ts';
import type { Context, Detected, Rule } from '../types.ts';

const LEADS_TO: readonly string[] = ['repository-url-trailing-slash', 'repository-url-wrong', 'repository-url-invalid', 'audience-invalid-repository-url', 'upload-address-not-found', 'upload-method-not-allowed'];

/** What is said of a command that is given such an address. */
const OF_COMMAND: { explain: Text; unsure: Text } = {
  explain: {
    en: '`{option}` has `{url}`, and nothing can be uploaded there: it is a page, an address to install from, a host that there is not, or lacks a part. `{command}` needs `{target}`, whole and with the final slash. For PyPI `{option}` can be left out: its upload URL is the default.',
    'zh-CN': '`{option}` 的值是 `{url}`，这个地址不能上传：它是网页或安装用的地址，或者主机名写错了，或者少了一部分。`{command}` 要用 `{target}`，写完整，末尾的斜杠也不能少。发布到 PyPI 时可以不写 `{option}`：默认就是它的上传地址。',
  },
  unsure: {
    en: 'Which address `{option}` has, only a run can tell. See it in the log: for PyPI `https://upload.pypi.org/legacy/`, for TestPyPI `https://test.pypi.org/legacy/`, with the final slash; another index has an upload URL of its own.',
    'zh-CN': '`{option}` 的值要到运行时才知道。请在日志里看：PyPI 应该是 `https://upload.pypi.org/legacy/`，TestPyPI 是 `https://test.pypi.org/legacy/`，末尾都有斜杠；其他索引有自己的上传地址。',
  },
};

/** Commands that are given an address which is none for uploads, or may be. */
const inCommands = (context: Context, suspected: boolean): Detected[] =>
  context.calls.flatMap((call): Detected[] => {
    const wrong = wrongUrl(call, suspected);
    const url = call.settings.get('url');
    if (!wrong || !url) return [];
    const undecided = wrong === 'open' || call.open;
    const says = undecided ? { unsure: OF_COMMAND.unsure } : { explain: OF_COMMAND.explain };
    return [{ ...placeOf(context, call, url), says, values: { option: url.by, command: call.program.name, ...(wrong !== 'open' && { url: wrong.url.text.trim(), target: wrong.target }) }, ...(undecided && { undecided }) }];
  });

export default {
  id: 'repository-url-form',
  severity: 'breaks',
  page: '/errors/repository-url-wrong/',
  leadsTo: LEADS_TO,
  name: { en: 'This is not an upload URL', 'zh-CN': '这不是上传地址' },
  explain: {
    en: 'Files are uploaded to `https://upload.pypi.org/legacy/` or `https://test.pypi.org/legacy/`, whole and with the final slash. twine follows no redirect and knows no short name here, so the step ends after or before signing in, with nothing uploaded. For PyPI the input can be left out.',
    'zh-CN':
      '上传地址是 `https://upload.pypi.org/legacy/` 或 `https://test.pypi.org/legacy/`，要写完整，末尾的斜杠也不能少。twine 不跟随重定向，这里也不认简称，步骤会在认证之前或之后停下，什么都没有上传。发布到 PyPI 时可以不写这一项。',
  },
  unsure: {
    en: 'An expression gives the URL. See in the log what `repository-url:` shows in the step: for PyPI `https://upload.pypi.org/legacy/`, for TestPyPI `https://test.pypi.org/legacy/`, with the final slash; empty, it means PyPI.',
    'zh-CN': '地址由表达式给出。请在日志里看这个步骤的 `repository-url:`：PyPI 应该是 `https://upload.pypi.org/legacy/`，TestPyPI 是 `https://test.pypi.org/legacy/`，末尾都有斜杠；空白表示 PyPI。',
  },
  repair: { en: 'Write the upload URL', 'zh-CN': '改成上传地址' },
  detect: (context): Detected[] => [
    ...context.publishing.flatMap((publish): Detected[] => {
      const { job, step } = publish;
      const input = eitherInput(step, 'repository-url');
      if (!input) return [];
      const place = { offset: startOf(input.pair), job, step };
      if (input.expression) return uploadUrl(step) === undefined ? [{ ...place, undecided: true }] : [];
      // Empty under its new name it means the default. Empty under the old one nothing is left, and only twine has a default of its own.
      if (input.text === '') return step.inputs.get('repository_url') === input && usesTrustedPublishing(publish, context) ? [place] : [];
      const { target, exact, whole } = readUrl(input.text);
      return exact || (whole && !target) ? [] : [place];
    }),
    ...inCommands(context, context.cause !== undefined && LEADS_TO.includes(context.cause)),
  ],
  edit: (context, { step, call }) => {
    if (call) return correctUrl(context, call);
    const { workflow } = context;
    const input = step && eitherInput(step, 'repository-url');
    if (!input) return undefined;
    const { target } = readUrl(input.text);
    if (input.text === '') return removeInput(workflow, step, 'repository_url');
    return target === undefined ? undefined : replaceScalar(input, target);
  },
} as const satisfies Rule;
