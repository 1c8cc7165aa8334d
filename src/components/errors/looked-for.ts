/** What the list of errors needs to look for messages. It loads it when its field is first used. */
export { read, withWordings } from '../../lib/catalogue/known.ts';
