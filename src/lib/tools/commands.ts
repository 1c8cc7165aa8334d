import type { Step } from './types.ts';

/** A command that uploads by itself. */
export type UploadCommand = 'twine upload' | 'uv publish' | 'poetry publish' | 'hatch publish' | 'pdm publish' | 'flit publish';

const COMMANDS: readonly UploadCommand[] = ['twine upload', 'uv publish', 'poetry publish', 'hatch publish', 'pdm publish', 'flit publish'];

/** The command by which a step uploads, where it runs one. */
export const uploadCommand = ({ run }: Step): UploadCommand | undefined => COMMANDS.find((name) => run?.text.includes(name));
