import { yamlScalar } from '../../yaml/scalar.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { insertEntry, replaceValue, type Splice } from '../../yaml/splices.ts';
import { pairOf } from '../../yaml/yaml.ts';

/** Puts a job into an environment; what else stands under `environment:` stays. */
export function setEnvironment({ source }: Workflow, job: Job | undefined, name: string): readonly Splice[] | undefined {
  if (!job?.map || job.shared) return undefined;
  const { pair } = job.environment;
  const text = yamlScalar(name);
  if (!pair) {
    const splice = insertEntry(source, job.map, ['environment', text], pairOf(job.map, 'runs-on') ?? pairOf(job.map, 'needs'));
    return splice && [splice];
  }
  const map = source.map(pair.value);
  if (!map) return [replaceValue(source, pair, text)];
  const named = pairOf(map, 'name');
  if (map !== pair.value) return undefined;
  const splice = named ? replaceValue(source, named, text) : insertEntry(source, map, ['name', text]);
  return splice && [splice];
}
