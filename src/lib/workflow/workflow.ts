import type { Node, YAMLMap } from 'yaml';
import type { Step, Value } from '../tools/types.ts';
import type { Entry, Yaml } from '../yaml/yaml.ts';

/** What a reader may paste: a whole file, or a part of one; or the file of a composite action that has steps of interest. */
export type Shape = 'workflow' | 'jobs' | 'job' | 'steps' | 'step' | 'action';

/** How one token permission is set, as far as the file tells. */
export type Level = 'write' | 'read' | 'none' | 'undecided';

/** The permissions that a job's token has. */
export interface Permissions {
  /** The block that decides: a job's block replaces that of the workflow. `unseen`: the file that would tell was not pasted. */
  from: 'job' | 'workflow' | 'default' | 'unseen';
  pair?: Entry;
  level: (scope: string) => Level;
}

export interface Environment {
  /** `undecided`: an expression names it. */
  state: 'none' | 'named' | 'undecided' | 'unseen';
  name: string;
  pair?: Entry;
}

export interface Job {
  id: string;
  /** Left out where only steps were pasted. */
  map?: YAMLMap;
  pair?: Entry;
  runsOn: readonly Value[];
  /** A workflow that the job calls. */
  uses?: Value;
  environment: Environment;
  permissions: Permissions;
  steps: readonly Step[];
  shared: boolean;
}

/** Why a text cannot be read as a workflow. */
export interface Problem {
  rule: 'invalid-yaml' | 'not-a-workflow';
  /** What is wrong, as a key; `detail` is what the YAML parser says of it. */
  code: string;
  detail: string;
  offset: number;
}

/** Why GitHub does not take a workflow file: no job of it starts. */
export interface Refusal {
  /** In GitHub's words. */
  words: string;
  /** Both counted from 1. */
  line: number;
  col: number;
  /** Whether only the parser of GitHub's editors is known to refuse it. */
  perhaps?: true;
}

export interface Workflow {
  source: Yaml;
  shape: Shape;
  /** Left out where no `on:` was pasted. */
  triggers?: ReadonlyMap<string, Node | null>;
  on?: Entry;
  root?: YAMLMap;
  permissions?: Entry;
  jobs: readonly Job[];
}
