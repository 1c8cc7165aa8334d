import { eachLine, type Way } from './way.ts';

const TIME = /(?!^)(?=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,9}Z(?: |$))/g;

/** How a program or a runner begins a line. */
export const BEGINS_LINE = String.raw`##\[\w{3,10}\]|::(?:error|warning|notice|(?:end)?group)[ :]|(?:INFO|ERROR|WARNING|DEBUG) {2,6}\S|(?:Uploading|Checking|Publishing|Hashing|(?<!: )(?:Skipping|Retrying)) [\w./]|Response from https?:|HTTP Error \d|Using repository at |PyPI upload failed\.|View at:|SHA256:|(?<![A-Za-z])(?:Error|Warning|Notice|error|warning|hint): |(?<!\()Caused by: |Traceback \(most|Run [\w.-]{1,60}\/[\w.-]{1,60}@|(?:with|env): {1,4}[A-Za-z_][\w-]{0,40}: |\* \x60\w{3,30}\x60: `;

/** Where a line of a log begins, in a text that has lost its lines. */
const BEGINNING = new RegExp(`(?!^)(?=${BEGINS_LINE})`, 'g');

/** A line of a program has hardly two beginnings within it, and one of these just once. */
const MOST_BEGINNINGS = 2;
const ONCE = /\b(?:Uploading|Publishing|Checking|Hashing) [\w./]/g;

/** How long the line is that most of a text stands in. */
const LONG = 200;
const MOST_OF_IT = 0.6;

const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

/** A log that was put into a field of one line: where a time or the beginning of a line that a program prints stands within it, a line began. */
export const oneLine: Way = ({ text, lines }) => {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const hasLost = longest >= LONG && longest >= MOST_OF_IT * text.length;
  const isSeveral = (line: string, pattern: RegExp): boolean =>
    count(line, pattern) > (hasLost && line.length === longest ? 1 : MOST_BEGINNINGS) || (pattern === BEGINNING && count(line, ONCE) > 1);
  const pattern = [TIME, BEGINNING].find((each) => lines.some((line) => isSeveral(line, each)));
  return pattern && eachLine((line) => (isSeveral(line, pattern) ? line.replace(pattern, '\n') : line));
};
