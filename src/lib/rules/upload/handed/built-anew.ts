import { baseName } from '../../../tools/program.ts';
import type { Command } from '../../../tools/shell.ts';
import type { Step } from '../../../tools/types.ts';
import { downloadsOf } from '../../../workflow/artifacts.ts';
import type { PublishCall } from '../../../workflow/calls.ts';
import { commandsOf } from '../../../workflow/own-shell.ts';
import type { Job } from '../../../workflow/workflow.ts';
import type { Splice } from '../../../yaml/splices.ts';
import { startOf } from '../../../yaml/yaml.ts';
import { ownScript } from '../../edits/own-script.ts';
import { textOf } from '../../facts/artifacts.ts';
import { placeOf } from '../../facts/calls.ts';
import { directory } from '../../facts/files-dir.ts';
import type { Context, Detected } from '../../types.ts';

/** How artifacts with distributions are called; what is put into `dist` is of them, too. */
const DISTRIBUTIONS = /whl|wheel|sdist/i;

/**
 * What builds by itself and sends what it has built, and what sends files that are there: pdm 2.29.4 empties the directory first, flit 4.2.0 and
 * maturin 1.16.0 leave the others where they are. poetry 2.5.1 with `--build` sends those, too, and hatch 1.18.2 builds nothing.
 */
const INSTEAD: Readonly<Record<string, string>> = { 'pdm publish': 'pdm publish --no-build', 'flit publish': 'twine upload', 'maturin publish': 'maturin upload' };

const OWN: Detected['says'] = {
  name: { en: 'What is downloaded is not what is published', 'zh-CN': '发布的不是下载的文件' },
  explain: {
    en: '`{command}` builds by itself and sends only what it has built: what other jobs built and this one downloads is left out, and the run is green. Send the downloaded files with `{instead}`. What is missing can be added to the same version while the index takes files for it.',
    'zh-CN': '`{command}` 会自己构建，只上传自己构建的文件：其他作业构建、由这个作业下载的文件会漏掉，而运行是绿的。请用 `{instead}` 上传下载的文件。只要索引还接受这个版本的文件，漏掉的可以补传到同一个版本。',
  },
  repair: { en: 'Publish what was downloaded', 'zh-CN': '发布下载的文件' },
};

const EMPTIED: Detected['says'] = {
  name: { en: 'The build deletes what was downloaded', 'zh-CN': '构建会删掉下载的文件' },
  explain: {
    en: '`pdm build` empties `dist` before it builds: what was downloaded there is gone, and the upload ends well without it. Write `pdm build --no-clean`. What is missing can be added to the same version while the index takes files for it.',
    'zh-CN': '`pdm build` 构建之前会清空 `dist`：下载到那里的文件就没有了，而上传照样成功。请写 `pdm build --no-clean`。只要索引还接受这个版本的文件，漏掉的可以补传到同一个版本。',
  },
  repair: { en: 'Keep what was downloaded', 'zh-CN': '保留下载的文件' },
};

/** The commands of a step that call pdm with a verb; nothing where the script does not show all of them. */
function pdmIn({ workflow }: Context, job: Job, step: Step, verb: string): readonly Command[] {
  const script = commandsOf(workflow, job, step);
  if (!script || script.hidden) return [];
  return script.commands.filter(({ words }) => words.some((word, at) => word === verb && baseName(words[at - 1] ?? '') === 'pdm'));
}

/** Whether a command has an option, or the beginning of its name, which argparse takes for it. */
const has = ({ words }: Command, begin: string): boolean => words.some((word) => word.startsWith(begin));

/** Whether a call sends nothing but what it builds itself. */
function buildsItself(context: Context, { program, job, step, open }: PublishCall): boolean {
  if (open || INSTEAD[program.name] === undefined) return false;
  if (program.name !== 'pdm publish') return true;
  const commands = pdmIn(context, job, step, 'publish');
  return commands.length > 0 && !commands.some((command) => has(command, '--no-b'));
}

/** The commands that build anew in place of sending what their job has downloaded. */
export function builtAnew(context: Context): Detected[] {
  const { publishing, calls } = context;
  return calls.flatMap((call): Detected[] => {
    const { job, step, program } = call;
    // What another step of the job sends may be what was downloaded.
    if (!job.map || publishing.some((other) => other.job === job) || calls.some((other) => other.job === job && other.program !== program) || !buildsItself(context, call)) return [];
    const isBuilt = downloadsOf(job, step.index).some((each) => directory(textOf(each, 'path')) === 'dist' || DISTRIBUTIONS.test(`${textOf(each, 'name')} ${textOf(each, 'pattern')}`));
    return isBuilt ? [{ ...placeOf(context, call), key: 'built-anew', says: OWN, values: { command: program.name, instead: INSTEAD[program.name]! } }] : [];
  });
}

/** The builds with pdm that empty `dist` of what was downloaded there, before it is published. */
export function emptied(context: Context): Detected[] {
  const { publishing, calls } = context;
  const jobs = new Map([...publishing, ...calls].map(({ job, step }) => [job, step] as const));
  return [...jobs].flatMap(([job, last]): Detected[] => {
    if (!job.map) return [];
    const builds = job.steps.filter((step) => step.index <= last.index && pdmIn(context, job, step, 'build').some((command) => !has(command, '--no-c') && !has(command, '--dest') && !has(command, '-d')));
    const found = builds.find((step) => downloadsOf(job, step.index).some((each) => directory(textOf(each, 'path')) === 'dist'));
    return found ? [{ offset: startOf(found.run?.pair), job, step: found, key: 'emptied', says: EMPTIED }] : [];
  });
}

/** Gives the one command of its script the option with which pdm keeps what is there. */
export function keepDownloaded({ workflow }: Context, { step, key, call }: Detected): readonly Splice[] | undefined {
  const own = step && ownScript(workflow, { step });
  const [words, option] = key === 'emptied' ? ['pdm build', '--no-clean'] : ['pdm publish', '--no-build'];
  if (!own || (key !== 'emptied' && call?.program.name !== words)) return undefined;
  const [only, ...more] = [...own.script.matchAll(new RegExp(`\\b${words}(?![\\w-])`, 'g'))];
  return only && more.length === 0 ? [{ start: own.from + only.index + words.length, end: own.from + only.index + words.length, insert: ` ${option}` }] : undefined;
}
