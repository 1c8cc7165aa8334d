import type { Candidate } from '../cut.ts';

/** How a shell says that a program is not there. */
const LACKS = /(?:: command|:) not found$/;

/** A name goes on before it: `sphinx-build` is none of `build`. */
const LONGER = /\w-?$/;

/** What compiles stopped, further down in the same step: a script that ends with a command that it does not find ends there, or goes on without it. */
const COMPILES = /\berror: (?:command '|could not compile\b)|\bfatal error: |\berror\[E\d{4}\]|\bundefined reference to\b|\bCMake Error\b|\bninja: build stopped\b|\bmaturin failed\b/;

/** The status of a shell for what it did not find: then the script ended for that. */
const FOR_THAT = /\b(?:code|status|Error|with) 127\b/;

const NEXT_STEP = /##\[group\]Run |##\[section\]Starting/;
const MAX_REST = 1 << 14;

/** Whether a program is lacking that the script did without, as it stopped at something else; or it is another one than the message's. */
export function isSurvived({ start, end }: Candidate, log: string): boolean {
  const message = log.slice(start, end).trimEnd();
  if (!LACKS.test(message)) return false;
  if (/^\w/.test(message) && LONGER.test(log.slice(Math.max(0, start - 2), start))) return true;
  const [rest = ''] = log.slice(end, end + MAX_REST).split(NEXT_STEP, 1);
  return COMPILES.test(rest) && !FOR_THAT.test(rest);
}
