import type { Step } from '../../tools/types.ts';
import { DOWNLOAD, downloadsOf, uploadsOf } from '../../workflow/artifacts.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { insertEntry } from '../../yaml/splices.ts';
import { startOf } from '../../yaml/yaml.ts';
import { replaceScalar } from '../edits/replace-scalar.ts';
import { brings, textOf } from '../facts/artifacts.ts';
import { directory, packagesDir } from '../facts/files-dir.ts';
import { needsOf } from '../facts/runs-for.ts';
import type { Context, Detected, Rule } from '../types.ts';
import { builtAnew, emptied, keepDownloaded } from './handed/built-anew.ts';

/** How artifacts and files with distributions are called; and how they are where nothing but the name tells. */
const BUILT = /whl|wheel|sdist|dist\b|distribution|package/i;
const SURELY_BUILT = /whl|wheel|sdist|dist\//i;
/** Signatures and checksums lie beside built files, and are none. */
const SIGNATURES = /\.(?:sigstore(?:\.json)?|sig|asc|crt|sha\d{1,3})$/m;

/** What builds, in a script or as an action: it fills the directory that is published, so that the upload finds something and ends well. */
const BUILDS = /\b(?:build|sdist|bdist_wheel|cibuildwheel|maturin)\b/;

/** What may bring files to where they are published. */
const MOVES = /\b(?:mv|cp|rsync|ln|find|install|xargs|gh|curl|wget|unzip|tar)\b/;
const OWN_ACTIONS = /^(?:actions|pypa|astral-sh|PyO3)\//i;

/** Whether a script may move files, or an action that is not known. What pip installs lies elsewhere. */
const movesIn = (script = ''): boolean => MOVES.test(script.replace(/\bpip3? install\b/g, ''));
const mayMove = ({ action, run }: Step): boolean => (action === undefined ? movesIn(run?.text) : !OWN_ACTIONS.test(action));

/** The directory from which files are published; nothing where that cannot be told. */
interface Publishing {
  job: Job;
  step: Step;
  target: string;
  offset: number;
}

function publishingIn({ publishing, calls }: Context): Publishing[] {
  const byAction = publishing.map(({ job, step }) => ({ job, step, target: packagesDir(step), offset: startOf(step.uses?.pair) }));
  const byCommand = calls.flatMap(({ job, step, files, open, settings, offset }): Publishing[] => {
    const folders = new Set(files.map((file) => directory(file.replace(/[^/]*$/, ''))));
    const [target] = folders;
    return open || settings.has('directory') || target === undefined || folders.size > 1 || /[*$]/.test(target) ? [] : [{ job, step, target, offset }];
  });
  return [...byAction, ...byCommand].filter(({ target }) => target !== '' && !target.includes('${{'));
}

/** Whether a download puts its files straight into `path`. */
const isFlat = (step: Step): boolean => textOf(step, 'name') !== '' || !['', 'false'].includes(textOf(step, 'merge-multiple'));

/** The artifacts with built files of the jobs that are waited for which no download of the job asks for. */
function forgotten(workflow: Workflow, { job, step }: Publishing): string[] {
  const downloads = downloadsOf(job, step.index);
  const ids = needsOf(workflow, job);
  const needed = workflow.jobs.filter(({ id }) => ids.includes(id));
  // A job between them may put several artifacts into one.
  const merges = needed.some(({ steps }) => steps.some(({ action }) => action === DOWNLOAD || action?.startsWith('actions/upload-artifact/')));
  if (downloads.length === 0 || merges || job.steps.some((each) => each.index < step.index && mayMove(each))) return [];
  return uploadsOf(workflow).flatMap(({ job: from, step: upload, name }) => (needed.includes(from) && !SIGNATURES.test(textOf(upload, 'path')) && SURELY_BUILT.test(`${textOf(upload, 'path')} ${name}`) && !downloads.some((download) => brings(download, name)) ? [name] : []));
}

/** The downloads of built files that land elsewhere, while something else fills the directory that is published. */
function astray({ job, step, target }: Publishing, all: readonly Publishing[]): Step[] {
  const targets = all.flatMap((other) => (other.job === job ? [other.target] : []));
  const before = job.steps.filter(({ index }) => index < step.index);
  const isFilled = before.some((each) => (each.action === DOWNLOAD ? directory(textOf(each, 'path')) === target : BUILDS.test(each.run?.text ?? '') || /maturin-action|cibuildwheel/i.test(each.action ?? '')));
  if (!isFilled || movesIn(step.run?.text)) return [];
  return before.filter((each) => {
    const path = directory(textOf(each, 'path'));
    if (each.action !== DOWNLOAD || !isFlat(each) || targets.includes(path) || path.includes('${{')) return false;
    const isMoved = before.some((other) => other.index > each.index && mayMove(other));
    return !isMoved && BUILT.test(`${textOf(each, 'name')} ${textOf(each, 'pattern')}`);
  });
}

/** What is said of files that are downloaded, and lie where nothing is published from. */
const ASTRAY: Detected['says'] = {
  explain: {
    en: 'These files are put into `{path}`, and `{target}` is published: the upload takes what another step has put there, ends well, and leaves these out. Write `path: {target}/`. What is missing can be added to the same version while the index takes files for it.',
    'zh-CN': '这些文件下载到了 `{path}`，而发布的是 `{target}`：上传只会发送其他步骤放进去的文件，显示成功，却漏掉了这些。请写 `path: {target}/`。只要索引还接受这个版本的文件，漏掉的可以补传到同一个版本。',
  },
  repair: { en: 'Download into the directory that is published', 'zh-CN': '把构建产物下载到要发布的目录' },
};

export default {
  id: 'built-files-left-out',
  severity: 'risky',
  page: '/how-it-works/#upload',
  leadsTo: [],
  name: { en: 'Built files that are not published', 'zh-CN': '有构建好的文件没有发布' },
  explain: {
    en: 'This job waits for jobs that keep `{names}`, and downloads other artifacts only: the upload ends well without those files. Download them too: `actions/download-artifact` with a `pattern:` for them, `merge-multiple: true` and `path: {target}/`. What is missing can be added to the same version while the index takes files for it.',
    'zh-CN': '这个作业等待的作业保存了 `{names}`，而它只下载了别的构建产物：上传显示成功，却漏掉了那些文件。请把它们也下载下来：`actions/download-artifact` 写上能匹配它们的 `pattern:`，以及 `merge-multiple: true` 和 `path: {target}/`。只要索引还接受这个版本的文件，漏掉的可以补传到同一个版本。',
  },
  unsure: {
    en: 'Built files may be left out here: what is downloaded does not lie in `{target}`, or is not all that was built. Run `ls -R` before the publish step, and compare.',
    'zh-CN': '这里可能漏掉了构建好的文件：下载的内容没有放进 `{target}`，或者不是全部。在发布步骤前运行 `ls -R` 核对一下。',
  },
  repair: { en: 'Download what was built', 'zh-CN': '下载构建好的文件' },
  detect: (context): Detected[] => [
    ...builtAnew(context),
    ...emptied(context),
    ...publishingIn(context).flatMap((place, _, all): Detected[] => {
      const { job, step, target } = place;
      if (!job.map) return [];
      const names = [...new Set(forgotten(context.workflow, place))];
      const wrong = astray(place, all).map((download): Detected => {
        const path = directory(textOf(download, 'path')) || '.';
        return { offset: startOf(download.uses?.pair), job, step: download, key: `astray:${target}`, says: ASTRAY, values: { path, target } };
      });
      return [...(names.length > 0 ? [{ offset: place.offset, job, step, key: 'forgotten', values: { names: names.join(', ').replaceAll('`', "'"), target } }] : []), ...wrong];
    }),
  ],
  edit: (context, detected) => {
    const { step, key = '' } = detected;
    if (key === 'emptied' || key === 'built-anew') return keepDownloaded(context, detected);
    const { source } = context.workflow;
    const block = source.map(step?.with?.value);
    const target = /^astray:(.+)$/.exec(key)?.[1];
    if (!step || target === undefined || step.shared || !block || block !== step.with?.value) return undefined;
    const given = step.inputs.get('path');
    if (given) return replaceScalar(given, `${target}/`);
    const splice = insertEntry(source, block, ['path', `${target}/`]);
    return splice && [splice];
  },
} as const satisfies Rule;
