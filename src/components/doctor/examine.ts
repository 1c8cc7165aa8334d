/**
 * What reads a text, answers what it finds and shows the answers: all that every text needs, and in one file, where one half is packed by the words of
 * the other. The doctor loads it when its box is first used, along with the anchors that it looks for.
 */
export { examine } from '../../lib/doctor/diagnose.ts';
export { mayHoldSeveral, mayTellOfUploads } from '../../lib/doctor/evidence.ts';
export { isPlain } from '../../lib/text/plain.ts';
export { isChinese } from './chinese.ts';
export { readAnchors } from '../../lib/catalogue/anchors.ts';
export { read } from '../../lib/catalogue/known.ts';
export { Library } from '../../lib/catalogue/library.ts';
export { answer, isSeldom } from '../../lib/doctor/answer.ts';
export { aloneKey } from '../../lib/doctor/lines.ts';
export { copyButton, findings, isOnlyNoise, withTables } from './doctor-view.ts';
export { bringIntoView } from './in-view.ts';
export { tell } from './tell.ts';
