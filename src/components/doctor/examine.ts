/** What reads a text. The doctor loads it when its box is first used, along with the anchors that it looks for. */
export { examine } from '../../lib/doctor/diagnose.ts';
export { mayTellOfUploads } from '../../lib/doctor/evidence.ts';
export { isPlain } from '../../lib/text/plain.ts';
export { isChinese } from './chinese.ts';
export { readAnchors } from '../../lib/catalogue/anchors.ts';
export { read } from '../../lib/catalogue/known.ts';
export { Library } from '../../lib/catalogue/library.ts';
