import type { Fault } from '../fault.ts';

/** A change: the file, the text that stands in it once, and what comes in its place. */
export type Change = readonly [file: string, from: string, to: string];

/** A test: its file without the folder and the ending, which of its tests, what they say, and the project if it is not `desktop`. */
type Test = readonly [spec: string, only: RegExp, says: RegExp, on?: string];

/** A fault that one browser test is to catch. */
export const seen = (name: string, promise: string, round: number, [spec, only, says, on]: Test, ...changes: Change[]): Fault => ({
  name,
  promise,
  edits: changes.map(([file, from, to]) => ({ file, from, to })),
  caught: [{ by: `e2e/${spec}.spec.ts`, only, says, ...(on && { on }) }],
  round,
});

/** A fault that one test of the built site is to catch, or the build itself. */
export const read = (name: string, promise: string, round: number, [test, says]: readonly [test: string, says: RegExp], ...changes: Change[]): Fault => ({
  name,
  promise,
  edits: changes.map(([file, from, to]) => ({ file, from, to })),
  caught: [{ by: test === 'build' ? test : `built/${test}.test.ts`, says }],
  round,
});
