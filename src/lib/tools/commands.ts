import type { Step } from './types.ts';

/** A command that uploads by itself. */
export type UploadCommand = 'twine upload' | 'uv publish' | 'poetry publish' | 'hatch publish' | 'pdm publish' | 'flit publish' | 'maturin upload' | 'maturin publish';

const COMMANDS: readonly UploadCommand[] = ['twine upload', 'uv publish', 'poetry publish', 'hatch publish', 'pdm publish', 'flit publish', 'maturin upload', 'maturin publish'];

/** The action that runs maturin takes its command as an input: action.yml of PyO3/maturin-action v1.49.4. */
const MATURIN_ACTION = 'pyo3/maturin-action';

/** The commands that upload and stand in a step's script, its comments left out, or in what it has an action run. */
export function uploadCommandsIn({ run, action, inputs }: Step): UploadCommand[] {
  const text = action?.toLowerCase() === MATURIN_ACTION ? `maturin ${inputs.get('command')?.text}` : (run?.text.replace(/(?:^|\s)#.*$/gm, '') ?? '');
  return COMMANDS.filter((name) => text.includes(name));
}
