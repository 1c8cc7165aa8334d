/** What few logs need in order to be read: those in which a message is cut off, damaged, tried again after, or not known. The doctor loads it for them. */
export { nearestStage } from '../../catalogue/stages.ts';
export { settled } from './begun.ts';
export { withProbable } from './probable.ts';
export { endsIll, suspectLines } from './suspects.ts';
export { lasting } from './went-on.ts';
