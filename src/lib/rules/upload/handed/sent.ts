import type { PublishCall } from '../../../workflow/calls.ts';
import { commandsOf } from '../../../workflow/own-shell.ts';
import { placeOf } from '../../facts/calls.ts';
import { directory } from '../../facts/files-dir.ts';
import type { Context, Detected } from '../../types.ts';
import { builtBefore, runsIn } from './built.ts';
import { isHarmless } from './harmless.ts';

const SAYS: Detected['says'] = {
  name: { en: 'The build writes elsewhere than what is sent', 'zh-CN': '上传的不是构建输出的目录' },
  explain: {
    en: 'The build leaves its files in `{built}`, and `{command}` looks for them in `{target}`, where none are: nothing is uploaded. Name them to the command, as `{built}/*`.',
    'zh-CN': '构建把文件放在 `{built}`，而 `{command}` 在 `{target}` 里找，那里没有文件：什么都不会上传。请在命令里写明文件：`{built}/*`。',
  },
};

/** The directory whose files a command sends, seen from where it runs; nothing where that cannot be told. */
function sends({ program, files, open, settings }: PublishCall): string | undefined {
  if (open || settings.has('directory') || !/^(?:twine upload|uv publish)$/.test(program.name)) return undefined;
  if (files.length === 0) return program.name === 'uv publish' ? 'dist' : undefined;
  const folders = new Set(files.map((file) => directory(file.replace(/[^/]*$/, ''))));
  const [folder, ...more] = folders;
  return more.length > 0 || folder === undefined || !/^[\w-][\w./-]*$/.test(folder) ? undefined : folder;
}

/** The commands that send what lies in another directory than the one that their job builds into. */
export function sentElsewhere(context: Context): Detected[] {
  const { workflow, calls } = context;
  return calls.flatMap((call): Detected[] => {
    const { job, step, program } = call;
    const folder = sends(call);
    const built = job.map && folder !== undefined ? builtBefore(workflow, job, step) : undefined;
    // What the script does besides may bring the files.
    const isAlone = commandsOf(workflow, job, step)?.commands.every((command) => command.inner.length === 0 && (isHarmless(command) || /\b(?:publish|upload)\b/.test(command.words.join(' '))));
    // Of several directories the reader alone knows which is meant.
    if (!built?.exact || built.dirs.length > 1 || !isAlone) return [];
    const target = [runsIn(workflow, job, step), folder].filter(Boolean).join('/');
    if (/\$|\.\./.test(target) || built.dirs.includes(target)) return [];
    return [{ ...placeOf(context, call), key: 'sent', apart: true, says: SAYS, endsIn: ['twine-no-files'], values: { built: built.dirs.join(', '), target, command: program.name } }];
  });
}
