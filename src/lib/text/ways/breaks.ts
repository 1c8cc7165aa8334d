import { eachLine, type Way } from './way.ts';

const RETURN = /\r(?!\n|$)/;

/** Lines that only a carriage return ends, or that a progress bar was drawn over. */
export const returns: Way = ({ text }) => (RETURN.test(text.replaceAll('\r\n', '\n')) ? eachLine((line) => (line.endsWith('\r') ? line.slice(0, -1) : line).replace(/\r+/g, '\n')) : undefined);

const ANNOTATION = /(?:%(?:25){0,2}0D)?%(?:25){0,2}0A/gi;

/** An annotation as the workflow prints it, with its line breaks encoded: GitHub shows it as several lines. */
export const annotations: Way = ({ text }) =>
  text.includes('%0A') || text.includes('%0a') || text.includes('%250A') ? eachLine((line) => (/%(?:25){0,2}0a/i.test(line) ? line.replace(ANNOTATION, '\n').replace(/%(?:25)+/g, '%') : line)) : undefined;
