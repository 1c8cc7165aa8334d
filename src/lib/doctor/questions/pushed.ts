import type { Beside } from '../beside/beside.ts';

/** What git prints of a tag that it has pushed; the address of the server stands above. */
const NEW_TAG = /^[ \t]{0,20}\* \[new tag\][ \t]+(?<tag>[^\s]{1,200})[ \t]+-> \S/gm;
const TO_GITHUB = /^[ \t]{0,20}To (?:[^\s]{0,80}[@/])?github\.com[:/]/m;
const TO_OTHER = /^[ \t]{0,20}To \S/m;

/** GitHub makes an event for so many tags of one push: github/docs content/actions/reference/workflows-and-actions/events-that-trigger-workflows.md, `push`. */
const MAX_TAGS = 3;

/** What the push of tags shows why no workflow started: there were too many at once, or the tag fits no pattern of the workflow beside it. */
export interface Pushed {
  many?: number;
  unmatched?: string;
}

/** A push ends where another command begins, or another address. */
const APART = /^(?=[ \t]{0,20}(?:To \S|[$] \S))/m;

/**
 * @param text without a run in it: what a job has pushed starts nothing for another reason
 * @param takes whether a tag starts the workflow beside it
 */
export function pushedIn(text: string, takes: Beside['takes']): Pushed | undefined {
  const pushes = text.split(APART).map((part) => ({ part, tags: Array.from(part.matchAll(NEW_TAG), ({ groups }) => groups!['tag']!) })).filter(({ tags }) => tags.length > 0);
  const [only, ...others] = pushes;
  if (!only || others.length > 0 || (TO_OTHER.test(only.part) && !TO_GITHUB.test(only.part))) return undefined;
  const { tags } = only;
  if (tags.length > MAX_TAGS) return { many: tags.length };
  const [first] = tags;
  return takes && tags.every((tag) => !takes(tag)) ? { unmatched: first! } : undefined;
}
