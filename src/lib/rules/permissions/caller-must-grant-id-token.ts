import type { Job, Workflow } from '../../workflow/workflow.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { publishCalls } from '../../workflow/calls.ts';
import { publishSteps } from '../../workflow/publishing.ts';
import { authOf, isForPypi } from '../facts/calls.ts';
import { calledFrom, callersOf } from '../facts/called.ts';
import { usesTrustedPublishing } from '../facts/effective-auth.ts';
import { grantIdToken } from '../facts/own-permissions.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** The name of a workflow file that a job calls. */
const fileOf = (job: Job): string | undefined => /\.github\/workflows\/([^/@]+)(?:@|$)/.exec(job.uses?.text ?? '')?.[1];

const MAY_PUBLISH = /publish|release|upload|deploy/i;

/** Whether a called file that stands beside its caller needs an OIDC token: what it asks for its jobs, or how a job that asks for nothing signs in. */
function needsToken(called: Workflow): boolean {
  if (called.jobs.some(({ permissions }) => permissions.level('id-token') === 'write')) return true;
  const jobs = [...publishSteps(called).filter(({ auth }) => auth === 'trusted-publishing'), ...publishCalls(called).filter((call) => isForPypi(call) && authOf(call) === 'trusted-publishing')].map(({ job }) => job);
  return jobs.some(({ permissions }) => permissions.from === 'unseen');
}

/** Whether a called file publishes to PyPI by Trusted Publishing: where it was not pasted, only its name and what it is given tell. */
function calls(context: Context, job: Job): 'surely' | 'perhaps' | 'no' {
  const { intent } = context;
  const called = calledFrom(context, job);
  if (called) return !needsToken(called) || job.permissions.level('id-token') === 'write' ? 'no' : job.permissions.from === 'default' || job.permissions.level('id-token') === 'undecided' ? 'perhaps' : 'surely';
  const file = fileOf(job);
  if (file === undefined || !(/pypi/i.test(file) || MAY_PUBLISH.test(file))) return 'no';
  const level = job.permissions.level('id-token');
  if (level === 'write') return 'no';
  // Without any block the repository's setting decides, and a file of another repository gets no trust for its name.
  const known = level !== 'undecided' && job.permissions.from !== 'default' && job.uses?.text.startsWith('./') === true;
  return known && intent === 'trusted-publishing' && /pypi/i.test(file) && !pairOf(job.map, 'secrets') ? 'surely' : 'perhaps';
}

/** Whether the files that were pasted as well call what publishes, by its name, and each such job hands the permission on: which of several files this one is, they do not say. */
function isGranted({ others }: Context): boolean {
  const callers = others.flatMap(({ jobs }) => jobs.filter((job) => job.uses?.text.startsWith('./') && (/pypi/i.test(fileOf(job) ?? '') || MAY_PUBLISH.test(fileOf(job) ?? ''))));
  return callers.length > 0 && callers.every(({ permissions }) => permissions.level('id-token') === 'write');
}

const BESIDE: Detected['says'] = {
  explain: {
    en: 'A called workflow has at most the permissions of the job that calls it. This one has no `id-token: write`, and the called file, which stands beside it, needs it: where its job asks for the permission, GitHub refuses the run before any job; otherwise its publish step gets no token. Even with it PyPI refuses attestations made in a called file: better publish from this one.',
    'zh-CN':
      '被调用的工作流，权限不会超过调用它的作业。这个作业没有 `id-token: write`，而被调用的文件（也粘贴在这里）需要它：如果那边的作业写明要这项权限，GitHub 会拒绝整个运行，一个作业都不会启动；没有写明，发布步骤就拿不到令牌。即使补上权限，在被调用的文件里生成的证明（attestation）也会被 PyPI 拒绝，最好把发布作业移到调用方的文件里，也就是当前这个文件。',
  },
};

export default {
  id: 'caller-must-grant-id-token',
  severity: 'breaks',
  page: '/cause/#reusable',
  leadsTo: ['id-token-write-not-allowed-for-called-workflow', 'id-token-request-token-unset'],
  name: { en: 'The calling job does not hand on `id-token: write`', 'zh-CN': '调用方作业没有授予 `id-token: write`' },
  explain: {
    en: 'A called workflow has at most the permissions of the job that calls it. This one has no `id-token: write`; if the called file, which by its name publishes to PyPI, asks for it, GitHub refuses the whole file before any job runs. Even with it PyPI refuses attestations made in a called file: better publish from this one.',
    'zh-CN':
      '被调用的工作流，权限不会超过调用它的作业。这个作业没有 `id-token: write`，而从文件名看，被调用的文件要发布到 PyPI：如果它要求这项权限，GitHub 会拒绝整个工作流文件，一个作业都不会运行。即使补上权限，在被调用的文件里生成的证明（attestation）也会被 PyPI 拒绝，最好把发布作业移到调用方的文件里，也就是当前这个文件。',
  },
  unsure: {
    en: 'A called workflow has at most the permissions of the job that calls it. If Trusted Publishing happens in the called file, the calling job needs `id-token: write`: look at both files.',
    'zh-CN': '被调用的工作流，权限不会超过调用它的作业。如果被调用的文件要用可信发布（Trusted Publishing），调用方作业就需要 `id-token: write`：请对照着看这两个文件。',
  },
  repair: { en: 'Give the calling job `id-token: write`', 'zh-CN': '给调用方作业加上 `id-token: write`' },
  detect: (context): Detected[] => {
    const { jobs, triggers } = context.workflow;
    const callers = jobs.flatMap((job): Detected[] => {
      const verdict = calls(context, job);
      const says = verdict === 'surely' && calledFrom(context, job) && BESIDE;
      return verdict === 'no' ? [] : [{ offset: startOf(job.permissions.from === 'job' ? job.permissions.pair : job.uses?.pair), job, ...(says && { says }), ...(verdict === 'perhaps' && { undecided: true }) }];
    });
    // Who calls this file and was pasted as well, is asked itself; and where the log shows that the only job got its token, nobody is.
    if (!triggers?.has('workflow_call') || callersOf(context).length > 0 || isGranted(context) || (context.publishing.length === 1 && (context.told?.signedIn === 'yes' || (context.told?.signedIn === 'either' && context.publishing[0]!.auth === 'trusted-publishing')))) return callers;
    const called = context.publishing.flatMap((publish): Detected[] => {
      const { job, step } = publish;
      // Where the level is not known, it is the missing permission that is spoken of; a block without it can be given it here.
      const level = job.permissions.level('id-token');
      if (level === 'undecided' || usesTrustedPublishing(publish, context) === false) return [];
      return [{ offset: startOf(job.permissions.pair), job, step, undecided: true }];
    });
    return [...callers, ...called];
  },
  edit: ({ workflow }, { job }) => grantIdToken(workflow, job),
} as const satisfies Rule;
