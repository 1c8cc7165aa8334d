import type { Text } from '../../../errors/types.ts';
import type { Step } from '../../tools/types.ts';
import { mayBeNamed } from '../../workflow/artifact-name.ts';
import { DOWNLOAD, uploadedNames, uploadsOf } from '../../workflow/artifacts.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { insertEntry, type Splice } from '../../yaml/splices.ts';
import { startOf } from '../../yaml/yaml.ts';
import { arrivalOfAll, artifactCount, holdsFilesOnly, textOf, type Arrival } from '../facts/artifacts.ts';
import { directory, packagesDir } from '../facts/files-dir.ts';
import { builtElsewhere } from '../facts/built-in.ts';
import { makesNone } from '../facts/makes-none.ts';
import { eitherInput } from '../facts/index-of.ts';
import { isPlainAction } from '../facts/plain-job.ts';
import { buildFirst } from '../edits/build-first.ts';
import { replaceScalar } from '../edits/replace-scalar.ts';
import { inBraces } from './handed/braces.ts';
import { withoutProject } from './handed/checked-out.ts';
import { keepBuilt, keptElsewhere } from './handed/kept.ts';
import { underOneName } from './handed/one-name.ts';
import { sentElsewhere } from './handed/sent.ts';
import { unwaited, wait } from './handed/waits.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** Steps that put no distributions anywhere. What else runs before may build or move them. */
const BRINGS_NONE = /^(?:actions\/setup-python|astral-sh\/setup-uv|step-security\/harden-runner|pypa\/gh-action-pypi-publish)$/i;

/**
 * Where a download puts the files, seen from the directory that is published.
 * Source: actions/download-artifact README.md, `path` and `merge-multiple`.
 */
function arrival(workflow: Workflow, download: Step, target: string): Arrival {
  const path = directory(textOf(download, 'path'));
  const name = textOf(download, 'name');
  const merged = ['merge-multiple', 'artifact-ids'].some((input) => textOf(download, input) !== '' && textOf(download, input) !== 'false');
  if (name === '' && !merged) return arrivalOfAll(workflow, download, path, target);
  if (path === target) return 'there';
  if (name === '' || [path, target, name].some((text) => text.includes('${{'))) return 'undecided';
  return uploadsOf(workflow).some((upload) => upload.name === name && holdsFilesOnly(upload.step)) ? 'elsewhere' : 'undecided';
}

/** Builds, and keeps the files as an artifact of this name and in a folder outside the workspace: hynek/build-and-inspect-python-package action.yml. */
const KEEPS = 'hynek/build-and-inspect-python-package';

const keepsIt = ({ action }: Step): boolean => action?.toLowerCase() === KEEPS;

/** Owners of actions that are known to keep no artifact, but for the one that does nothing else. */
const KEEPS_NONE = /^(?:actions|pypa|astral-sh)\//i;

/** What is said of a name that no artifact of the run has. */
const NO_SUCH_NAME: Detected['says'] = {
  name: { en: 'No artifact of this name', 'zh-CN': '没有叫这个名字的构建产物' },
  explain: {
    en: 'This run keeps no artifact called `{wanted}`: what the file keeps is `{kept}`. `actions/download-artifact` ends in `Artifact not found for name`. Write the same name at both ends; capitals count.',
    'zh-CN': '这次运行里没有叫 `{wanted}` 的构建产物（artifact）：文件里保存的是 `{kept}`。`actions/download-artifact` 会报 `Artifact not found for name`。上传和下载两处的名字要写得完全一样，大小写也算。',
  },
  repair: { en: 'Download the artifact that is kept', 'zh-CN': '下载实际保存的构建产物' },
};

/** What is said of files that are built below a working directory, where no action looks by itself. */
const BUILT_ELSEWHERE: Detected['says'] = {
  explain: {
    en: 'The build runs in a `working-directory` and leaves its files in `{built}`. `working-directory` is for `run:` alone: the action looks from the root of the workspace, and ends in `Cannot find file`. Write `packages-dir: {built}/`.',
    'zh-CN': '构建是在 `working-directory` 指定的目录里运行的，文件在 `{built}`。`working-directory` 只对 `run:` 有效：action 从工作区根目录找起，会报 `Cannot find file`。请写 `packages-dir: {built}/`。',
  },
  repair: { en: 'Publish the directory that is built into', 'zh-CN': '改为发布构建输出的目录' },
};

/** What is said of files that a build leaves elsewhere by itself. */
const BUILT_INTO: Detected['says'] = {
  explain: {
    en: 'The build leaves its files in `{built}`, and the action publishes what lies in `{target}`: it ends in `Cannot find file`. Write `packages-dir: {built}/`.',
    'zh-CN': '构建把文件放在 `{built}`，而 action 发布的是 `{target}` 里的内容，会报 `Cannot find file`。请写 `packages-dir: {built}/`。',
  },
  repair: { en: 'Publish the directory that is built into', 'zh-CN': '改为发布构建输出的目录' },
};

/** What is said of several artifacts: of one by its name the others would be lost. */
const SEVERAL: Detected['says'] = {
  explain: {
    en: 'This download puts each artifact into a directory of its own below `{path}`, and the action publishes only what lies directly in `{target}`. It ends in `Unknown distribution format`, or in a file that is not found. Give the download `merge-multiple: true`, with `path: {target}` and without `name`: then the files of all of them land there.',
    'zh-CN': '这样下载时，每个构建产物（artifact）会放进 `{path}` 下各自的目录，而 action 只发布直接放在 `{target}` 里的文件。结果会是 `Unknown distribution format`，或者找不到文件。给下载步骤加上 `merge-multiple: true`，写 `path: {target}`，不写 `name`：这样所有构建产物的文件都会直接放到那里。',
  },
  repair: { en: 'Merge the artifacts into one directory', 'zh-CN': '把各个构建产物的文件合并到一个目录' },
};

/** What is said where nothing in the file builds: only a log that finds no files shows that none were committed. */
const NOTHING_BUILT: Detected['says'] = {
  name: { en: 'Nothing builds the files', 'zh-CN': '没有构建文件的步骤' },
  explain: {
    en: 'No step of this file builds or downloads anything, and the action publishes what lies in `dist`: nothing. Build before the publish step, with `python -m pip install build` and `python -m build`.',
    'zh-CN': '这个文件里没有任何步骤构建或下载文件，而 action 发布的是 `dist` 里的内容：里面什么也没有。在发布步骤之前构建：`python -m pip install build`，再 `python -m build`。',
  },
  repair: { en: 'Build before the publish step', 'zh-CN': '在发布步骤之前构建' },
};

/** Messages of which it is known by that there were no files. */
const NO_FILES: ReadonlySet<string | undefined> = new Set(['twine-no-files', 'missing-dists-warning', 'packages-dir-traceback']);

/** Whether the log beside the file is of a step that publishes: what that waits for has gone well. */
const hasPublished = ({ told }: Context): boolean => told?.reached === 'sent' || told?.signedIn !== undefined || told?.refused === true;

/** Has a step publish what is built. */
function publishFrom({ workflow: { source } }: Context, step: Step, built: string): readonly Splice[] | undefined {
  const given = eitherInput(step, 'packages-dir');
  if (given) return replaceScalar(given, `${built}/`);
  const block = source.map(step.with?.value);
  if (step.shared || (step.with && (!block || block !== step.with.value || block.anchor || block.items.length === 0))) return undefined;
  const entry = ['packages-dir', `${built}/`] as const;
  const splice = block ? insertEntry(source, block, entry) : insertEntry(source, step.map, ['with', [entry]]);
  return splice && [splice];
}

/** The names of the artifacts that a run keeps: undefined where there are none, or something else may keep some. */
function keptBy(workflow: Workflow): string[] | undefined {
  const kept = uploadedNames(workflow);
  const isAll = workflow.jobs.every(({ steps }) => steps.every(({ action }) => action === undefined || KEEPS_NONE.test(action) || isPlainAction(action)));
  return kept && kept.length > 0 && isAll ? kept : undefined;
}

/** The download before a publish step that asks this run for an artifact which none of its jobs keeps. */
function misnamed(kept: string[] | undefined, job: Job, step: Step): { download: Step; wanted: string; kept: string[] } | undefined {
  if (!kept) return undefined;
  const download = job.steps.find((each) => {
    const name = textOf(each, 'name');
    const isOwn = each.index < step.index && each.action === DOWNLOAD && !['run-id', 'repository', 'github-token'].some((input) => each.inputs.has(input));
    return isOwn && name !== '' && !name.includes('${{') && !kept.some((uploaded) => mayBeNamed(uploaded, name));
  });
  return download && { download, wanted: textOf(download, 'name'), kept };
}

/** The fault before a publish step: the download that goes astray, or that there is none. */
function faultOf({ workflow, cause }: Context, job: Job, step: Step): { certain: boolean; download?: Step; kept?: true } | undefined {
  const before = job.steps.filter(({ index }) => index < step.index);
  const downloads = before.filter(({ action }) => action === DOWNLOAD);
  const kept = before.some(keepsIt) || undefined;
  // A step or a list of steps may be only some of those of its job.
  if (!job.map && !kept) return undefined;
  const others = before.filter((each) => each.action !== DOWNLOAD && !keepsIt(each));
  const checkout = others.some(({ action }) => action === 'actions/checkout');
  if (others.some(({ action }) => action !== 'actions/checkout' && !BRINGS_NONE.test(action ?? ''))) return undefined;
  // A checkout may bring distributions that were committed.
  const [first] = downloads;
  if (!first) return { certain: kept || !checkout, ...(kept && { kept }) };
  const target = packagesDir(step);
  const arrivals = downloads.map((download) => arrival(workflow, download, target));
  const isInto = (download: Step): boolean => directory(textOf(download, 'path')) === target;
  if (arrivals.includes('there')) {
    // What another one brings into a directory of its own there is in the way of the files: unless its pattern matches nothing.
    const astray = downloads.find((download, index) => arrivals[index] === 'elsewhere' && isInto(download));
    return astray && { certain: cause === 'twine-unknown-distribution-format' || !astray.inputs.has('pattern'), download: astray };
  }
  // Where the log found no files, what is loaded into another directory did not get there by chance either.
  const isShown = NO_FILES.has(cause) && !downloads.some(isInto);
  return { certain: isShown || (!checkout && arrivals.every((each) => each === 'elsewhere')), download: first };
}

/** What YAML reads as itself without quotes. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)[a-z][\w.-]*$/i;

/** The name of the one artifact that a run has, where it holds what would lie in the directory to be published. */
function loneName(workflow: Workflow, target: string): string | undefined {
  const [upload] = artifactCount(workflow) === 'one' ? uploadsOf(workflow) : [];
  if (!upload || !holdsFilesOnly(upload.step) || !PLAIN.test(upload.name)) return undefined;
  const from = directory(textOf(upload.step, 'path').replace(/\*$/, ''));
  return from === target || /dist|wheel/i.test(from) ? upload.name : undefined;
}

/** Gives a download of all artifacts the name of the only one: its files then land in `path` itself. */
function nameIt({ workflow }: Context, download: Step, step: Step): readonly Splice[] | undefined {
  const [block, target] = [workflow.source.map(download.with?.value), packagesDir(step)];
  const name = loneName(workflow, target);
  if (!block || name === undefined || directory(textOf(download, 'path')) !== target || download.inputs.has('name')) return undefined;
  if (['merge-multiple', 'artifact-ids', 'pattern'].some((input) => download.inputs.has(input))) return undefined;
  const splice = insertEntry(workflow.source, block, ['name', name]);
  return splice && [splice];
}

/** Whether a download brings several artifacts, each in a directory of its own. */
const bringsSeveral = (workflow: Workflow, download: Step): boolean =>
  !['name', 'merge-multiple', 'artifact-ids'].some((input) => download.inputs.has(input)) && (download.inputs.has('pattern') || artifactCount(workflow) === 'several');

/** Has a download merge what it brings, where a pattern says that all of it is meant: `merge-multiple` came with v4. */
function merge({ workflow }: Context, download: Step, step: Step): readonly Splice[] | undefined {
  const block = workflow.source.map(download.with?.value);
  if (!block || directory(textOf(download, 'path')) !== packagesDir(step) || !download.inputs.has('pattern') || /^v?[1-3]\b/.test(download.ref ?? '')) return undefined;
  const splice = insertEntry(workflow.source, block, ['merge-multiple', 'true']);
  return splice && [splice];
}

const OF_KEPT: Text = {
  en: '`hynek/build-and-inspect-python-package` keeps what it builds as the artifact `Packages`: put `actions/download-artifact` with `name: Packages` and `path: dist` before the publish step.',
  'zh-CN': '`hynek/build-and-inspect-python-package` 把构建结果存成构建产物 `Packages`：在发布步骤之前加上 `actions/download-artifact`，写 `name: Packages` 和 `path: dist`。',
};

export default {
  id: 'dist-not-downloaded',
  severity: 'breaks',
  page: '/errors/twine-no-files/',
  leadsTo: ['artifact-not-found', 'twine-no-files', 'missing-dists-warning', 'packages-dir-traceback', 'twine-unknown-distribution-format'],
  name: { en: 'No distributions where the action looks', 'zh-CN': 'action 要找的目录里没有发布文件' },
  explain: {
    en: 'On the runners of GitHub each job starts with an empty workspace, and no step before this one puts files directly into the directory that is published (`dist`, or `packages-dir`). It ends in `Cannot find file` or `FileNotFoundError`, or in `Unknown distribution format` for a sub-directory. Download the artifact there, by its name.',
    'zh-CN':
      '在 GitHub 托管的运行器上，每个作业开始时工作区都是空的，而这一步之前，没有哪个步骤把文件直接放进要发布的目录（默认是 `dist`，写了 `packages-dir` 就以它为准）。结果会是 `Cannot find file` 或 `FileNotFoundError`；如果文件放在子目录里，则是 `Unknown distribution format`。请按名字把构建产物（artifact）下载到那个目录。',
  },
  unsure: {
    en: 'The action publishes what lies directly in `dist`, or in the directory that `packages-dir` names. Whether the steps before put files there cannot be told from here: run `ls -R` before the publish step.',
    'zh-CN': 'action 只发布直接放在 `dist`（或 `packages-dir` 所写目录）里的文件。前面的步骤有没有把文件放进去，从这里看不出来：可以在发布步骤前运行 `ls -R` 查看。',
  },
  repair: { en: 'Download into the directory that is published', 'zh-CN': '把构建产物下载到要发布的目录' },
  detect: (context): Detected[] => {
    const kept = keptBy(context.workflow);
    const handed = [...(hasPublished(context) ? [] : [...withoutProject(context), ...keptElsewhere(context), ...inBraces(context), ...sentElsewhere(context), ...underOneName(context)]), ...unwaited(context)];
    return context.publishing.flatMap(({ job, step }): Detected[] => {
      const named = misnamed(kept, job, step);
      if (named) return [{ offset: startOf(named.download.inputs.get('name')?.pair), job, step, key: 'name', apart: true, says: NO_SUCH_NAME, values: { wanted: named.wanted, kept: named.kept.join(', ') } }];
      const where = job.map && builtElsewhere(context.workflow, job, step, packagesDir(step));
      if (where) return [{ offset: startOf(eitherInput(step, 'packages-dir')?.pair ?? step.uses?.pair), job, step, key: 'built', apart: true, says: where.by === 'build' ? BUILT_INTO : BUILT_ELSEWHERE, values: { built: where.built, target: packagesDir(step) || '.' } }];
      if (NO_FILES.has(context.cause) && job.map && makesNone(context.workflow)) return [{ offset: startOf(step.uses?.pair), job, step, key: 'unbuilt', apart: true, says: NOTHING_BUILT }];
      const fault = faultOf(context, job, step);
      const several = fault?.download && bringsSeveral(context.workflow, fault.download) ? { says: SEVERAL, values: { path: `${directory(textOf(fault.download, 'path')) || '.'}/`, target: `${packagesDir(step) || '.'}/` } } : {};
      return fault ? [{ ...several, offset: startOf((fault.download ?? step).uses?.pair), job, step, ...(!fault.certain && { undecided: true }), ...(fault.kept && { more: OF_KEPT }) }] : [];
    }).concat(handed);
  },
  edit: (context, place) => {
    const { job, step, key } = place;
    if (key === 'needs') return wait(context, place);
    if (key?.startsWith('kept:')) return keepBuilt(context, place);
    // Which word tells the files apart, which step is to be the first, and what a script says is up to the reader.
    if (key?.startsWith('one-name:') || key?.startsWith('braces:') || key === 'checkout' || key === 'sent') return undefined;
    const { source } = context.workflow;
    const named = key === 'name' && job && step ? misnamed(keptBy(context.workflow), job, step) : undefined;
    const where = key === 'built' && job && step ? builtElsewhere(context.workflow, job, step, packagesDir(step)) : undefined;
    if (where && step) return publishFrom(context, step, where.built);
    if (key === 'unbuilt') return job && step && buildFirst(context.workflow, { job, step });
    if (named) {
      const [only = '', ...more] = named.kept;
      const name = named.download.inputs.get('name');
      return name && more.length === 0 && PLAIN.test(only) ? replaceScalar(name, only) : undefined;
    }
    const download = job && step && faultOf(context, job, step)?.download;
    const block = source.map(download?.with?.value);
    // Only a download by name brings just these files.
    if (!step || !download || download.shared || !block || block !== download.with?.value) return undefined;
    if (bringsSeveral(context.workflow, download)) return merge(context, download, step);
    if (textOf(download, 'name') === '') return nameIt(context, download, step);
    const target = `${packagesDir(step)}/`;
    const given = download.inputs.get('path');
    if (given) return replaceScalar(given, target);
    const splice = insertEntry(source, block, ['path', target]);
    return splice && [splice];
  },
} as const satisfies Rule;
