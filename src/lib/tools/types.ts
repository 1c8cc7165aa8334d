import type { YAMLMap } from 'yaml';
import type { Entry } from '../yaml/yaml.ts';

/** A value of a workflow. What `${{ }}` in it comes to is known only while the workflow runs. */
export interface Value {
  text: string;
  expression: boolean;
  /** Where it stands, its key first. */
  pair: Entry;
  /** Whether it stands in a block that an alias brought here: a change there would change other places too. */
  shared: boolean;
}

/** A step of a job, as the file has it. */
export interface Step {
  map: YAMLMap;
  /** Counted from 0 within its job. */
  index: number;
  uses?: Value;
  /** The action without its version, such as `actions/checkout`. */
  action?: string;
  ref?: string;
  run?: Value;
  /** By their names in lower case: the runner does not tell cases apart (actions/runner@258d6c8 src/Runner.Worker/ActionRunner.cs:206-232). */
  inputs: ReadonlyMap<string, Value>;
  /** The entry `with:`. */
  with?: Entry;
  /** What `${{ env.NAME }}` comes to in it, where the file tells. */
  env: { get: (name: string) => string | undefined };
  shared: boolean;
}

/** How a step signs in, as far as the file tells. `undecided`: an expression that is no plain secret decides it. */
export type Auth = 'trusted-publishing' | 'api-token' | 'user-password' | 'undecided';

/** A program that publishes to PyPI, and what a step tells of it. */
export interface Tool {
  /** As its own documentation writes it. */
  name: string;
  /** Whether a step runs it. */
  recognises: (step: Step) => boolean;
  /** What decides how it signs in, told of a step that runs it. */
  signIn: (step: Step) => Auth;
  /** What it reads of a step for that, under the names that it has now. */
  reads: { inputs?: readonly string[]; variables?: readonly string[] };
  /** The first release that has what is named here, as it numbers its releases. */
  since: Readonly<Record<string, string>>;
}
