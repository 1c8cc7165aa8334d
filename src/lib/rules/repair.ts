import { contextOf, endsIn, severityOf, type RuleFinding, type Surroundings } from './check.ts';
import { rulesFor } from './index.ts';
import type { Context, Detected, Rule } from './types.ts';
import { readWorkflow } from '../workflow/read.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { applySplices, type Splice } from '../yaml/splices.ts';
import { startOf } from '../yaml/yaml.ts';

/** One change that a repair makes or offers. */
export interface Change {
  /** Names it for switching it on or off; it stays the same while others are switched. */
  key: string;
  rule: Rule;
  place: Detected;
  made: boolean;
}

export interface Repair {
  /** The repaired text: every character that no change concerns is as it was. */
  text: string;
  /** What it reads as; left out where nothing can be read. */
  workflow?: Workflow;
  changes: readonly Change[];
}

/** What a rule says of one place, under a name that survives other changes. */
export const keyOf = (rule: Rule, { job, step, key = '' }: Detected): string => [rule.id, job?.id ?? '', step?.index ?? '', key].join(':');

/** The line of a file, as it was given, in which the step stands that a rule changes once others have changed the file, or else its job. */
export function lineIn({ source, jobs }: Workflow, { job, step }: Detected): number | undefined {
  const own = jobs.find(({ id }) => id === job?.id);
  const given = own?.steps.find(({ index }) => index === step?.index);
  const pair = given?.uses?.pair ?? given?.run?.pair ?? own?.pair;
  return pair && source.position(startOf(pair)).line;
}

/** Whether a change may mend what failed in a log: it is of such a rule, and not of a place in the file that the log is not of. */
export function mayMend({ rule, key, place, made }: Change, cause: string, findings: readonly Pick<RuleFinding, 'rule' | 'place' | 'explainsLog'>[]): boolean {
  const own = findings.filter((finding) => finding.rule === rule && keyOf(finding.rule, finding.place) === key);
  return made && !place.stays && endsIn(rule, place, cause) && (own.length === 0 || own.some(({ explainsLog }) => explainsLog));
}

/** Whether a risk that a repair of its kind takes away stays, as the file is written so that no change of this place can be made. */
export const lacksChange = ({ rule, place }: Pick<RuleFinding, 'rule' | 'place'>, changes: readonly Change[]): boolean =>
  severityOf({ rule, place }) === 'risky' && rule.edit !== undefined && !(place.optional ?? rule.optional) && !changes.some(({ key }) => key === keyOf(rule, place));

/** How much is read again for all changes together: it ends a change that would call for itself, and bounds the time that a large file takes. */
const MAX_READ = { times: 200, characters: 3_000_000 };

/** Up to so many places of one rule are changed one after the other, as one change may settle the next; nobody writes more by hand. */
const FEW = 8;

/** A place and what to change for it. */
interface Step {
  key: string;
  place: Detected;
  splices: readonly Splice[];
}

/** Parts of a text that are to be replaced and do not touch each other. */
class Apart {
  /** In the order of the text. */
  readonly #taken: Splice[] = [];

  /** Where in their order one would stand: behind all that end before it. */
  #placeOf({ start }: Splice): number {
    let [low, high] = [0, this.#taken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#taken[middle]!.end < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @returns whether there was room for all of them; if not, none of them is among the others */
  take(splices: readonly Splice[]): boolean {
    if (splices.some((splice) => (this.#taken[this.#placeOf(splice)]?.start ?? Infinity) <= splice.end)) return false;
    for (const splice of splices) {
      let place = this.#placeOf(splice);
      // What belongs together may touch.
      while ((this.#taken[place]?.start ?? Infinity) < splice.start) place++;
      this.#taken.splice(place, 0, splice);
    }
    return true;
  }
}

/**
 * Repairs a workflow at once: see {@link repairing}.
 *
 * @param text YAML as pasted
 * @returns the same text where nothing can be read or nothing is to be changed
 */
export function repair(text: string, surroundings: Surroundings, chosen?: ReadonlyMap<string, boolean>): Repair {
  const first = readWorkflow(text);
  if ('code' in first) return { text, changes: [] };
  const steps = repairing(first, surroundings, chosen);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Repairs a workflow, rule by rule, each on the text that the one before left. After each it can be left alone for a while.
 *
 * @param surroundings with the reader's intent; without one the file's own is kept
 * @param chosen switches: what is not in it is made unless it is optional
 */
export function* repairing(first: Workflow, surroundings: Surroundings, chosen: ReadonlyMap<string, boolean> = new Map()): Generator<void, Repair> {
  let context: Context = contextOf(first, surroundings);
  // What the file means to do is read once: a change must not turn it round.
  const settled: Surroundings = { ...surroundings, intent: context.intent };
  const changes: Change[] = [];
  const seen = new Set<string>();

  const left = { ...MAX_READ };
  const after = (steps: readonly Step[]): ReturnType<typeof readWorkflow> => {
    const { text: now } = context.workflow.source;
    left.times--;
    left.characters -= now.length;
    return readWorkflow(applySplices(now, steps.flatMap(({ splices }) => splices)));
  };

  /** What to change next by one rule: of many places those that have nothing to do with each other. */
  const nextSteps = (rule: Rule, edit: NonNullable<Rule['edit']>): Step[] => {
    const places = rule.detect(context).filter((place) => !place.undecided && !seen.has(keyOf(rule, place)));
    const steps: Step[] = [];
    const [keys, apart] = [new Set<string>(), new Apart()];
    for (const place of places) {
      const key = keyOf(rule, place);
      if (keys.has(key)) continue;
      const splices = edit(context, place);
      if (!splices || splices.length === 0) seen.add(key);
      else if (apart.take(splices)) {
        keys.add(key);
        steps.push({ key, place, splices });
      }
      if (places.length <= FEW && steps.length > 0) break;
    }
    return steps;
  };

  const repairBy = (rule: Rule, edit: NonNullable<Rule['edit']>): void => {
    for (let steps = nextSteps(rule, edit); steps.length > 0 && left.times > 0 && left.characters > 0; steps = nextSteps(rule, edit)) {
      let workflow = after(steps);
      if ('code' in workflow && steps.length > 1) {
        steps = steps.slice(0, 1);
        workflow = after(steps);
      }
      for (const { key } of steps) seen.add(key);
      // A change that would leave something unreadable is not offered.
      if ('code' in workflow) continue;
      const offered = steps.map(({ key, place, splices }) => ({ key, place, splices, made: chosen.get(key) ?? !(place.optional ?? rule.optional ?? false) }));
      changes.push(...offered.map(({ key, place, made }) => ({ key, rule, place, made })));
      const made = offered.filter((step) => step.made);
      if (made.length === 0) continue;
      const read = made.length === steps.length ? workflow : after(made);
      // A file counts as converted only when all of its steps are.
      if (!('code' in read)) context = { ...contextOf(read, settled), converting: context.converting };
    }
  };

  // What one rule repairs may let an earlier one see what it could not see before, such as which index an address is for.
  for (let before = -1; before < changes.length; ) {
    before = changes.length;
    for (const rule of rulesFor(first)) {
      if (!rule.edit) continue;
      repairBy(rule, rule.edit);
      yield;
    }
  }
  const { workflow } = context;
  return { text: workflow.source.text, workflow, changes };
}
