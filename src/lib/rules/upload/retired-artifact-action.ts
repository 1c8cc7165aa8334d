import type { Step } from '../../tools/types.ts';
import { DOWNLOAD, uploadsOf } from '../../workflow/artifacts.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { commentAfter, type Splice } from '../../yaml/splices.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { onTheWay } from '../conditions/path.ts';
import { replaceRef } from '../edits/replace-ref.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** Up to which release GitHub has switched off actions of its own; sources: the error that they end in. */
const OFF_UNTIL: Readonly<Record<string, number>> = { 'actions/upload-artifact': 3, 'actions/download-artifact': 3, 'actions/cache': 2 };

const VERSION = /^v?(\d{1,3})(?:\.\d+)*$/;

const UPLOAD = 'actions/upload-artifact';

/** The major release that a step names by a tag. */
const majorOf = ({ ref = '' }: Step): number | undefined => {
  const [, major] = VERSION.exec(ref) ?? [];
  return major === undefined ? undefined : Number(major);
};

/** Whether an upload names a hidden file or folder, which releases since v4.4 leave out unless they are told otherwise. Source: the README of actions/upload-artifact, `include-hidden-files`. */
const keepsHidden = ({ inputs }: Step): boolean => !inputs.has('include-hidden-files') && /(?:^|[\s/!])\.[^./\s]/.test(inputs.get('path')?.text ?? '');

/** Whether each artifact of a run is sure to have a name of its own, as it has to since v4: what a called workflow keeps is not known. */
function areNamedApart(workflow: Workflow): boolean {
  const uploads = uploadsOf(workflow);
  const isOnce = uploads.every(({ job, name }) => !pairOf(job.map, 'strategy') && (uploads.length === 1 || !name.includes('${{')));
  return isOnce && new Set(uploads.map(({ name }) => name)).size === uploads.length && workflow.jobs.every(({ uses }) => uses === undefined);
}

/**
 * Raises all uploads and downloads of a file together, where both are in it. A download by name brings the same files to the same place in all
 * releases; one without may not (see `arrivalOfAll`), so that it is left to the reader.
 */
function raiseAll({ workflow, action: { handOver } }: Context, { step: place }: Detected): readonly Splice[] | undefined {
  const steps = workflow.jobs.flatMap((job) => job.steps);
  const [uploads, downloads] = [UPLOAD, DOWNLOAD].map((name) => steps.filter(({ action }) => action === name)) as [Step[], Step[]];
  const both = [...uploads, ...downloads];
  if (!place || !both.includes(place) || uploads.length === 0 || downloads.length === 0 || both.some((step) => majorOf(step) === undefined)) return undefined;
  if (!areNamedApart(workflow) || downloads.some(({ inputs }) => !inputs.get('name')?.text.trim())) return undefined;
  if (uploads.some(keepsHidden)) return undefined;
  const off = both.filter((step) => majorOf(step)! <= OFF_UNTIL[step.action!]!);
  const edits = off.map((step) => replaceRef(workflow, step, { ref: step.action === UPLOAD ? handOver.upload : handOver.download }));
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

export default {
  id: 'retired-artifact-action',
  severity: 'breaks',
  page: '/errors/artifact-actions-v3-deprecated/',
  leadsTo: ['artifact-actions-v3-deprecated'],
  name: { en: 'GitHub no longer runs this version', 'zh-CN': 'GitHub 不再运行这个版本' },
  explain: {
    en: 'GitHub has switched off `{version}` of `{action}`: a job that names it fails before its first step, and nothing is published. Raise it, uploads and downloads of all jobs in the same commit: what v3 uploaded, v4 and later do not find, and each artifact of a run needs a name of its own since v4.',
    'zh-CN': 'GitHub 已经停用 `{action}` 的 `{version}`：作业只要用到它，第一个步骤之前就会失败，什么都不会发布。请升级，所有作业里的上传和下载要在同一个提交里改：v3 上传的东西，v4 及更新版本找不到；而且从 v4 起，一次运行里每个构建产物都要有自己的名字。',
  },
  unsure: {
    en: 'By its comment, this commit is `{version}` of `{action}`, which GitHub has switched off: a job that names it fails before its first step. See which release the commit belongs to, and raise uploads and downloads of all jobs together.',
    'zh-CN': '从注释看，这个提交是 `{action}` 的 `{version}`，GitHub 已经停用这个版本：作业只要用到它，第一个步骤之前就会失败。请查一下这个提交属于哪个版本，并把所有作业里的上传和下载一起升级。',
  },
  repair: { en: 'Raise the upload and the download of artifacts together', 'zh-CN': '把构建产物的上传和下载一起升级' },
  detect: ({ workflow }): Detected[] =>
    [...onTheWay(workflow).jobs].flatMap((job) =>
      job.steps.flatMap((step): Detected[] => {
        const { action = '', ref = '', uses } = step;
        const last = OFF_UNTIL[action.toLowerCase()];
        const pinned = /^[0-9a-f]{40}$/i.test(ref);
        const version = pinned ? /^#\s*(\S+)/.exec((uses && commentAfter(workflow.source, uses.pair)?.text) ?? '')?.[1] ?? '' : ref;
        const major = VERSION.exec(version)?.[1];
        if (last === undefined || major === undefined || Number(major) > last) return [];
        return [{ offset: startOf(uses?.pair), job, step, values: { action, version }, ...(pinned && { undecided: true }) }];
      }),
    ),
  edit: raiseAll,
} as const satisfies Rule;
