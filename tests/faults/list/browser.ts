import type { Fault } from '../fault.ts';

type Change = readonly [file: string, from: string, to: string];

/** Shorter than an object each time: a fault that one browser test is to catch. */
export const seen = (name: string, promise: string, changes: readonly Change[], [spec, only, says]: readonly [spec: string, only: RegExp, says: RegExp], { round = 1, on }: { round?: number; on?: string } = {}): Fault => ({
  name,
  promise,
  edits: changes.map(([file, from, to]) => ({ file, from, to })),
  caught: [{ by: `e2e/${spec}.spec.ts`, only, says, ...(on && { on }) }],
  round,
});
