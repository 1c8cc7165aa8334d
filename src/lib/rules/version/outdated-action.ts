import { startOf } from '../../yaml/yaml.ts';
import { actionRef, isOlder } from '../facts/action-ref.ts';
import { hasOwnTwine } from '../facts/calls.ts';
import { newestLike, replaceRef } from '../edits/replace-ref.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** The metadata that a release's twine refuses: messages of twine 6.0 and 7, and the action's requirements/runtime.txt at each release. */
const METADATA = [
  { before: 'v1.12.3', version: '2.4' },
  { before: 'v1.14.2', version: '2.5' },
] as const;

/** What is said of a release whose image is built in each run, with what is newest then for its Python. */
const BUILT_ANEW: Detected['says'] = {
  explain: {
    en: '{version} pins no twine: each run builds its image anew, on Python {python}, with whatever is newest for that, twine {twine} as of {seen}. That one refuses files with Metadata-Version {metadata}. So it may fail from one day to the next without any change of yours, as in June 2024 with `KeyError: \'home-page\'`. It knows no Trusted Publishing either: it sends an empty `password` to PyPI, which answers with 403. The newest release on record is {newest}.',
    'zh-CN':
      '{version} 没有固定 twine 的版本：每次运行都在 Python {python} 上重新构建镜像，安装当时能装的最新版，{seen} 时是 twine {twine}，它不接受 Metadata-Version {metadata} 的文件。所以你什么都没改，也可能忽然失败，比如 2024 年 6 月的 `KeyError: \'home-page\'`。它也不支持可信发布（Trusted Publishing）：`password` 为空也会照样发给 PyPI，PyPI 返回 403。本站记录的最新版本是 {newest}。',
  },
};

const TRUSTED_PUBLISHING = 'v1.8.0';

/** Errors that come of an old release alone. */
const LEADS_TO = [
  'twine-metadata-missing-required',
  'twine-metadata-version-unsupported',
  'twine-metadata-field-unrecognized',
  'empty-token-warning',
  'oidc-exchange-failure-legacy',
  'claims-padding-traceback',
  'attestation-exists-tuple-traceback',
  'attestation-not-actually-files',
  'twine-old-release-broken',
] as const;

/** What twine says of a file, whichever twine it is. */
const OF_ANY_TWINE: ReadonlySet<string> = new Set(['twine-metadata-missing-required', 'twine-metadata-version-unsupported', 'twine-metadata-field-unrecognized'] satisfies (typeof LEADS_TO)[number][]);

/** What is said where the project's own twine comes first. */
const OWN_FIRST: Pick<Detected, 'perhaps' | 'more'> = {
  perhaps: true,
  more: {
    en: 'A step before it in this job runs a twine of the project, and the message may be that one\'s: then raise that twine too, or the next run stops there again.',
    'zh-CN': '这个作业里，它之前还有步骤运行项目自己的 twine，信息也可能是那一个打印的：这时那个 twine 也要升级，否则下一次运行还会停在那里。',
  },
};

/** Whether the step cannot do what it is meant to do with this release. */
const breaks = ({ intent, action, cause }: Context, version: string, { step }: Detected): boolean =>
  (intent === 'trusted-publishing' && isOlder(version, TRUSTED_PUBLISHING)) ||
  action.inputs.some(({ name, since }) => step?.inputs.has(name) && isOlder(version, since)) ||
  LEADS_TO.some((id) => id === cause);

export default {
  id: 'outdated-action',
  severity: 'risky',
  page: '/errors/twine-metadata-version-unsupported/',
  leadsTo: LEADS_TO,
  name: { en: 'An old release of the action', 'zh-CN': 'action 的版本较旧' },
  explain: {
    en: 'The twine in {version} refuses files with Metadata-Version {metadata}, which newer build tools write, before anything is uploaded. Releases before v1.8.0 know no Trusted Publishing either: they send an empty `password` to PyPI, which answers with 403. The newest release on record is {newest}.',
    'zh-CN':
      '{version} 自带的 twine 不接受 Metadata-Version {metadata}，而较新的构建工具写的正是这个版本，文件还没上传就会失败。v1.8.0 之前的版本也不支持可信发布（Trusted Publishing）：`password` 为空也会照样发给 PyPI，PyPI 返回 403。本站记录的最新版本是 {newest}。',
  },
  unsure: {
    en: 'This commit is not on record here, so how old it is cannot be told. Look it up in the repository of the action. Releases before v1.14.2 refuse Metadata-Version 2.5, those from v1.5.2 to v1.12.2 also 2.4; up to v1.5.1 no twine is pinned.',
    'zh-CN': '本站没有这个提交的记录，看不出它有多旧，请到 action 的仓库里查。v1.14.2 之前的版本不接受 Metadata-Version 2.5，其中 v1.5.2 到 v1.12.2 连 2.4 也不接受；v1.5.1 及更早的版本没有固定 twine。',
  },
  repair: { en: 'Use {newest}', 'zh-CN': '改用 {newest}' },
  optional: true,
  detect: (context) =>
    context.publishing.flatMap((publish): Detected[] => {
      const { action, cause, workflow } = context;
      const { kind, version } = actionRef(workflow.source, publish, action);
      const place = { offset: startOf(publish.step.uses?.pair), job: publish.job, step: publish.step };
      const { newest } = action;
      if (kind === 'commit' && !version && cause === 'action-version-not-found') return [];
      if (kind === 'commit' && !version) return [{ ...place, undecided: true, values: { newest: newest.version } }];
      const anew = version ? action.builtAnew.find(({ last }) => !isOlder(last, version)) : undefined;
      const refused = METADATA.find(({ before }) => version && isOlder(version, before));
      // `master` and what does not exist are matters of their own.
      const stands = kind === 'commit' || kind === 'tag' || (kind === 'frozen-branch' && !/master$/.test(publish.ref));
      if (!version || !refused || !stands) return [];
      const values = { version, metadata: refused.version, newest: newest.version, ...(anew && { python: anew.python, twine: anew.twine, metadata: anew.refuses, seen: anew.seen }) };
      return [{ ...place, values, ...(cause !== undefined && OF_ANY_TWINE.has(cause) && hasOwnTwine(publish) && OWN_FIRST), ...(anew && { says: BUILT_ANEW }), optional: !breaks(context, version, place) }];
    }),
  edit: ({ workflow, publishing, action }, { step }) => {
    const publish = publishing.find((other) => other.step === step);
    const kind = publish && actionRef(workflow.source, publish, action).kind;
    return replaceRef(workflow, step, newestLike(kind === 'commit' || kind === 'tag' ? kind : 'branch', action));
  },
} as const satisfies Rule;
