import type { Step } from '../../tools/types.ts';
import { entries, pairOf, startOf, type Entry } from '../../yaml/yaml.ts';
import type { Check } from '../check.ts';
import { isForPypi, secretOf } from '../facts/calls.ts';
import { isOtherIndex } from '../facts/effective-auth.ts';

/** A line of the file as it was given that looks whether a secret is there. */
export interface AsksForSecret {
  secret: string;
  line: number;
}

/** The secrets that a text names, as GitHub tells them apart: not by their case. */
const secretsIn = (text: string): string[] => Array.from(text.matchAll(/\bsecrets\s*(?:\.\s*(\w+)|\[\s*'(\w+)'\s*\])/gi), ([, plain, quoted]) => (plain ?? quoted!).toUpperCase());

/** What somebody called something, as a pattern has it. */
const literal = (name: string): string => name.replace(/[^\w-]/g, '\\$&');

/** A line of a script that looks whether a variable is empty, and one that hands on what GitHub found of it. */
const LOOKS = /-[nz]\s|:\+|[!=]=\s*["']{2}/;

/** A condition that holds where the secret is there. The other way round nothing would be skipped without it. */
const HOLDS = /!=\s*''|==\s*'?(?:true|yes|1)\b|^[^=!<>]*$/;
const HOLDS_NOT = /==\s*''|!=\s*'?(?:true|yes|1)\b|==\s*'?(?:false|no|0)\b|!\s*(?:env|steps|needs|secrets)\b/;

/**
 * Where what publishes, or its job, still hangs on a secret with which nothing signs in to PyPI any more: its condition asks for it, by whatever hands that on. Once the
 * secret is deleted that is skipped, and the run is green all the same. Of a script it is not told which way it goes.
 *
 * @param before the file as it was given and as it means to sign in
 * @param after the same once repaired, with the reader's choice
 */
export function asksForSecret(before: Check, after: Check): AsksForSecret[] {
  if (after.intent !== 'trusted-publishing') return [];
  const { source, jobs, root } = before.workflow;
  const mapOf = (entry: Entry | undefined) => source.map(entry?.value);
  const listed = (entry: Entry | undefined): [name: string, text: string][] => entries(mapOf(entry)).map(([name, { value }]) => [name, source.textOf(value) ?? '']);
  const steps = jobs.flatMap((job) => job.steps);
  const variables = [root, ...jobs.map(({ map }) => map), ...steps.map(({ map }) => map)].flatMap((map) => listed(pairOf(map, 'env')));
  const held = new Map(Array.from(Map.groupBy(variables, ([name]) => name), ([name, all]) => [name, [...new Set(all.flatMap(([, text]) => secretsIn(text)))]]));
  /** The secrets that a text comes to, by variables of the file too. */
  const named = (text: string): string[] => [...secretsIn(text), ...Array.from(text.matchAll(/\benv\.(\w+)/g)).flatMap(([, name]) => held.get(name!) ?? [])];

  // A file that was written for a token has none of them in the end: what stays is said, and goes by hand.
  const isGone = (stays: boolean): boolean => !stays || before.intent === 'api-token';
  const given = [
    ...before.publishing.flatMap((publish, at) => (publish.password && !isOtherIndex(publish) && isGone(after.publishing[at]?.password !== undefined) ? { step: publish.step, text: publish.password.text } : [])),
    ...before.calls.flatMap((call, at) => {
      const secret = secretOf(call);
      return secret && isForPypi(call) && isGone(after.calls[at] !== undefined && secretOf(after.calls[at]) !== undefined) ? { step: call.step, text: secret.from?.text ?? secret.text } : [];
    }),
  ];
  const senders = new Set<Step>([...before.publishing, ...before.calls].map(({ step }) => step));
  const others = jobs.flatMap((job) => job.steps.flatMap((step) => (senders.has(step) || !step.run ? [] : { job, id: source.textOf(pairOf(step.map, 'id')?.value), looks: step.run.text.split('\n').filter((line) => LOOKS.test(line)).join('\n') })));
  const asking = jobs.flatMap((job) => [...(job.steps.some((step) => senders.has(step)) ? [job.map] : []), ...job.steps.flatMap((step) => (senders.has(step) ? [step.map] : []))].flatMap((map) => {
    const condition = pairOf(map, 'if');
    const text = source.textOf(condition?.value) ?? '';
    return condition && HOLDS.test(text) && !HOLDS_NOT.test(text) ? { job, text, line: source.position(startOf(condition)).line } : [];
  }));
  if (asking.length === 0) return [];

  // GitHub makes that one for each run.
  return [...new Set(given.flatMap(({ text }) => named(text)))].flatMap((secret): AsksForSecret[] => {
    if (secret === 'GITHUB_TOKEN') return [];
    const names = Array.from(held, ([name, secrets]) => (secrets.includes(secret) ? literal(name) : [])).flat();
    const holders = new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`);
    const isNamed = (text: string): boolean => named(text).includes(secret);
    const isHeld = (text: string): boolean => isNamed(text) || (names.length > 0 && holders.test(text));
    const lookers = others.filter(({ looks }) => isHeld(looks));
    const outputsOf = (of: (typeof jobs)[number]): RegExp[] => lookers.flatMap(({ job, id }) => (job === of && id !== undefined ? new RegExp(`\\bsteps\\.${literal(id)}\\.outputs\\b`, 'i') : []));
    const handing = new Set(lookers.map(({ job }) => job));
    const handed = [...handing].flatMap((job) => listed(pairOf(job.map, 'outputs')).flatMap(([name, text]) => (outputsOf(job).some((output) => output.test(text)) ? new RegExp(`\\bneeds\\.${literal(job.id)}\\.outputs\\.${literal(name)}(?![\\w-])`, 'i') : [])));
    const lines = asking.flatMap(({ job, text, line }) => (isNamed(text) || [...outputsOf(job), ...handed].some((output) => output.test(text)) ? line : []));
    return [...new Set(lines)].sort((a, b) => a - b).map((line) => ({ secret, line }));
  });
}
