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

/** A line of a script that looks whether something is there. */
const LOOKS = /(?:^|[\s;&|(])(?:if|elif|test|while|\[\[?|-[nz]|case)(?=[\s(])/;

/**
 * Where a file still asks for a secret with which nothing signs in to PyPI any more: a condition, by whatever hands it on, and a line of a script. Once the secret
 * is deleted what hangs on that is skipped, and the run is green all the same.
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
  const others = jobs.flatMap((job) => job.steps.flatMap((step) => (senders.has(step) ? [] : { job, step, names: named(source.text.slice(step.map.range?.[0] ?? 0, step.map.range?.[1] ?? 0)) })));

  return [...new Set(given.flatMap(({ text }) => named(text)))].flatMap((secret): AsksForSecret[] => {
    const names = Array.from(held, ([name, secrets]) => (secrets.includes(secret) ? literal(name) : [])).flat();
    const holders = new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`);
    const isHeld = (text: string): boolean => names.length > 0 && holders.test(text);
    const isNamed = (text: string): boolean => named(text).includes(secret);
    // Outputs of what publishes tell of the upload.
    const lookers = others.flatMap(({ job, step, names }) => (names.includes(secret) || isHeld(step.run?.text ?? '') ? { job, id: source.textOf(pairOf(step.map, 'id')?.value) } : []));
    const outputsOf = (of: (typeof jobs)[number]): RegExp[] => lookers.flatMap(({ job, id }) => (job === of && id !== undefined ? new RegExp(`\\bsteps\\.${literal(id)}\\.outputs\\b`, 'i') : []));
    const handed = jobs.flatMap((job) => listed(pairOf(job.map, 'outputs')).flatMap(([name, text]) => (isNamed(text) || outputsOf(job).some((output) => output.test(text)) ? new RegExp(`\\bneeds\\.${literal(job.id)}\\.outputs\\.${literal(name)}(?![\\w-])`, 'i') : [])));
    const lines = jobs.flatMap((job) =>
      [job.map, ...job.steps.map(({ map }) => map)].flatMap((map) => {
        const condition = pairOf(map, 'if');
        const text = source.textOf(condition?.value) ?? '';
        return condition && (isNamed(text) || [...outputsOf(job), ...handed].some((output) => output.test(text))) ? source.position(startOf(condition)).line : [];
      }),
    );
    const scripts = steps.flatMap(({ run }) => {
      if (!run) return [];
      const first = source.position(startOf(run.pair)).line;
      const own = source.text.split('\n').slice(first - 1, first + run.text.split('\n').length);
      return own.flatMap((line, at) => (LOOKS.test(line) && (isNamed(line) || isHeld(line)) ? first + at : []));
    });
    return [...new Set([...lines, ...scripts])].sort((a, b) => a - b).map((line) => ({ secret, line }));
  });
}
