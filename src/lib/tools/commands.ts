import type { Step } from './types.ts';

/** A command that uploads by itself. */
export type UploadCommand = 'twine upload' | 'uv publish' | 'poetry publish' | 'hatch publish' | 'pdm publish' | 'flit publish';

const COMMANDS: readonly UploadCommand[] = ['twine upload', 'uv publish', 'poetry publish', 'hatch publish', 'pdm publish', 'flit publish'];

/** The commands that upload and stand in a step's script, its comments left out. */
export function uploadCommandsIn({ run }: Step): UploadCommand[] {
  const text = run?.text.replace(/(?:^|\s)#.*$/gm, '') ?? '';
  return COMMANDS.filter((name) => text.includes(name));
}
