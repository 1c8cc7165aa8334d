/** A failure of a log, as far as a story needs it. */
interface Told {
  place: string;
  start: number;
  end: number;
  open?: unknown;
}

/** How a reader goes on from an error that is settled to the next one, in both languages. */
const GOES_ON =
  /\b(?:next|then|now|afterwards|after (?:that|this|fixing|adding|changing)[^\n]{0,80}?),?\s+(?:I|we)(?:['’]m|['’]re| am| are)?\s+(?:(?:get|got|getting|see|saw|hit|face|facing|stuck with)\b|(?:run|ran|running) into\b)|\b(?:next|new) error\b|\bnow (?:it|the (?:job|run|upload|workflow|step|action|pipeline)) (?:fails|says|complains|stops|throws|gives)\b|\b(?:fixed|solved|resolved|got past) (?:that|this|it)\b|(?:接着|然后|现在|之后|随后)(?:我|我们)?(?:又|就|却|变成|开始)?(?:报错|报|得到|遇到|出现|提示|变成)|新的(?:错误|报错)|解决(?:了|之后|后)/i;

/** Of failures that a reader tells one after another, the last is the one to mend: those before it are settled. */
export function inStory<F extends Told>(findings: readonly F[], log: string): readonly F[] {
  const told = findings.filter(({ place, open }) => (place === 'primary' || place === 'also') && !open).sort((a, b) => a.start - b.start);
  const first = told.findLastIndex(({ end }, at) => at < told.length - 1 && GOES_ON.test(log.slice(end, told[at + 1]!.start)));
  const now = told[first + 1];
  if (first < 0 || !now) return findings;
  const settled = new Set(told.slice(0, first + 1));
  const after = findings.filter((each) => each !== now && !settled.has(each));
  return [{ ...now, place: 'primary' }, ...after.map((each): F => (each.place === 'primary' ? { ...each, place: 'also' } : each)), ...[...settled].map((each): F => ({ ...each, place: 'earlier' }))];
}
