/** What answers findings, and shows the answers. The doctor loads it while it reads a first text: before anything is pasted nobody needs it. */
export { answer } from '../../lib/doctor/answer.ts';
export { aloneKey } from '../../lib/doctor/lines.ts';
export { copyButton, findings, isOnlyNoise, secretsNote, withOwn } from './doctor-view.ts';
export { bringIntoView } from './in-view.ts';
export { tell } from './tell.ts';
