import { untested } from '../jobs/sending.ts';
import { arrivedBy, type Said, type Uploads } from '../uploads.ts';

/** A word before it, in its sentence, that denies a reader's word, wishes for it, or leaves it open: not as a part of another, as in `no-cache`. */
const UNSAID = String.raw`(?<!(?:\b(?:no(?:ne|t|thing|r)?|neither|never|be|before|until|unless|if|whether|want|expect|try(?:ing)?)|n['’]t)(?![\w-])(?:[^\n.;!?]|\.(?=\d)){0,80})`;

/** That the files are on PyPI: the reader's own words, without a word that denies it, or what twine prints in the end. */
const ARRIVED = [
  /(?<!\b(?:not|never|without)\s|n['’]t\s|\bun)(?:\bsucc?ess?full?y\s+(?:been\s+)?(?:published|uploaded|released)\s+(?:to|on|in)\s+(?:the\s+)?PyPI\b|\b(?:published|uploaded|released)\s+(?:succ?ess?full?y\s+(?:to|on|in)\s+PyPI|(?:to|on|in)\s+PyPI\s+succ?ess?full?y)\b)(?![^\n.;!?]{0,40}\b(?:last|before|earlier|previous))/i,
  /(?<![没未不])(?:已经?成功|成功|已经?)(?:发布|上传)到(?:了)?\s?PyPI/i,
  /^[ \t]*View at:[ \t]*(?:\r?\n[^\n]{0,40})?https:\/\/pypi\.org\/project\//m,
  // What failed comes after it, as readers tell the two.
  new RegExp(String.raw`\b(?:job|step)s? (?:\*after\*|comes after) the (?:PyPI )?publish${UNSAID}`, 'i'),
];

/** That some of them are there, or went through, in a reader's words. */
const PARTLY = [
  // Another step of the job came to its end.
  /publish.{0,60}outcome=success/i,
  /\b(?:all|most|some|other|first|several|two|three)(?: [\w-]{1,20}){0,2} (?:wheels?|files?|packages?|sdists?)(?: (?:are|were|was|have|been|got|get|can|be|successfully|do|did))* (?:upload(?:s|ed)?|go(?:es)? (?:up|through)|went (?:up|through))\b/i,
  new RegExp(String.raw`\b(?:wheel|sdist|package)(?: \S{1,60})? (?:went|goes|got) (?:up|through)\b${UNSAID}`, 'i'),
  /(?:wheel|文件|sdist)\s?(?:都|已经?|全|能|可以)+(?:成功)?(?:上传|传上去)/i,
];

/** That the package, or something of it, is seen there, in a reader's words without one that denies it: whatever this log shows, something sent it. */
const SEEN = [
  /(?<!\bno )\b(?:package|it|release|version|files?|wheels?|sdist)\b(?: (?!not\b|never\b|nowhere\b)[\w.-]{1,20}){0,3}? \**(?:appear(?:s|ed)?|show(?:s|ed)? up|visible|present|there|live)\**(?: already| now)? \**(?:on|in|at) (?:the )?(?:PyPI|pypi\.org)\b/i,
  // A later try was told so: something was sent in between.
  /(?:subsequent|second|later|next) (?:attempt|try|run)\b[^.\n]{0,80} exists/i,
  // It may be said of another release than this one.
  new RegExp(String.raw`(?:\d\x60? reached PyPI\b|\b(?:published|uploaded|released) (?:\S{1,60} )?to PyPI\W{1,4}(?:but|and\W{1,3}then)|PyPI(?: \w+){1,3} succeeded|succeeded at PyPI)${UNSAID}`, 'i'),
  /PyPI\s?上(?:却|还是|已经?|也|都){0,2}(?:有了?|出现|能?看到)(?!没|不)|(?<![没不未])(?:出现|显示)在(?:了)?\s?PyPI\s?上/i,
];

function saidIn(text: string): Said | undefined {
  const around = untested(text);
  const isIn = (all: readonly RegExp[]): boolean => all.some((words) => words.test(around));
  return isIn(ARRIVED) ? 'told' : isIn(SEEN) ? 'seen' : isIn(PARTLY) ? 'partly' : undefined;
}

/** What is said of files that are on PyPI: all of a release, some of them went through, or something is seen there; or that all are on TestPyPI, and nothing of PyPI. */
export const arrivedIn = (text: string, uploads: Pick<Uploads, 'over' | 'apart'> = {}): ReturnType<typeof arrivedBy> => arrivedBy(saidIn(text), uploads);
