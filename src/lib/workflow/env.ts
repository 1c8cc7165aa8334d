import type { Step } from '../tools/types.ts';
import type { Place } from '../yaml/yaml.ts';

/** The variable that `${{ env.NAME }}` asks for, where a text is that and nothing else. */
export const askedIn = (text: string): string | undefined => /^\s*\$\{\{\s*env\.([A-Za-z_][\w-]*)\s*\}\}\s*$/.exec(text)?.[1];

/** Actions that are known to set no variable of a name that somebody chose. */
const SETS_NONE = /^(?:actions|pypa|astral-sh|docker|github)\//i;

/** Whether a step may set a variable for those behind it: by a script that names it, or names none, or by what an action does. */
function maySet({ action, run }: Pick<Step, 'action' | 'run'>, name: string): boolean {
  if (action !== undefined) return !SETS_NONE.test(action);
  const script = run?.text ?? '';
  return script.includes('GITHUB_ENV') && (new RegExp(`\\b${name}\\b`).test(script) || !/\w=/.test(script));
}

/** What `${{ env.NAME }}` comes to: what the step says goes before what steps before it may have set, and that before its job and the file. */
export class Env {
  readonly #outer: Env | undefined;
  readonly #place: Place | undefined;
  readonly #steps: readonly Pick<Step, 'action' | 'run'>[];
  readonly #before: number;

  /** @param steps of the job, as far as they are read: those before the one that is asked about */
  constructor(place: Place | undefined, outer?: Env, steps: readonly Pick<Step, 'action' | 'run'>[] = []) {
    this.#place = place;
    this.#outer = outer;
    this.#steps = steps;
    this.#before = steps.length;
  }

  /** @returns undefined where nothing in the file sets it, or only a run can tell */
  get(name: string): string | undefined {
    const own = this.#place?.get(name)?.text;
    if (own !== undefined) return askedIn(own) === undefined ? own : this.#further(askedIn(own)!);
    // An expression may make all of it.
    return this.#place && !this.#place.map && this.#place.text !== '' ? undefined : this.#further(name);
  }

  #further(name: string): string | undefined {
    return this.#steps.slice(0, this.#before).some((step) => maySet(step, name)) ? undefined : this.#outer?.get(name);
  }
}
