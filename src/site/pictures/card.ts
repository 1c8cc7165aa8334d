import { releaseMark } from '../../data/release-mark.ts';
import type { ReleaseState } from '../../errors/types.ts';
import { wrap } from './wrap.ts';
import { blank, fillRectangle, print, type Canvas } from './canvas.ts';
import { printLines, type Line } from './letters.ts';
import { PLACES } from './png.ts';
import { WIDTH } from './size.ts';
import { measure, type Style } from './text.ts';

/** The words of a social image. */
export interface Card {
  title: string;
  site: string;
  /** An error's short name, and what has become of the release. Its title is a line of a log. */
  error?: { name: string; release: ReleaseState; state: string };
}

const MARGIN = 72;
const PADDING = 48;
const ROOM = WIDTH - 2 * MARGIN;
/** How high a line is, and how far its letters stand below its top, for each pixel of the font's size. */
const LEADING = 1.35;
const BASELINE = 1.02;

interface Block {
  lines: string[];
  size: number;
  style: Style;
  height: number;
}

/**
 * A text at the largest of some sizes at which it fits.
 *
 * @throws if it fits at none: it would be cut off
 */
function fit(text: string, style: Style, sizes: readonly number[], width: number, height: number): Block {
  for (const size of sizes) {
    const widthOf = (line: string): number => measure(line, size, style);
    const lines = wrap(text, width, widthOf);
    const block = { lines, size, style, height: Math.ceil(lines.length * size * LEADING) };
    if (block.height <= height && lines.every((line) => widthOf(line) <= width)) return block;
  }
  throw new Error(`Too long for a social image: ${text}`);
}

const linesOf = ({ lines, size, style }: Block, x: number, y: number): Line[] =>
  lines.map((text, index) => ({ text, x, y: y + size * (index * LEADING + BASELINE), size, style, colour: PLACES.text }));

/** The site's mark: a pipeline with one stage that stands out. */
const MARK =
  '<g fill="none" stroke="#000" stroke-width="3"><path d="M1 16h30"/><path d="M5 16h.01M27 16h.01" stroke-width="9" stroke-linecap="round"/><path fill="#000" d="M16 6.5l9.5 9.5-9.5 9.5-9.5-9.5z" stroke-linejoin="round"/></g>';

/**
 * Draws a page's social image: its title in a frame, an error's as a log with a red edge, and below it what the error is
 * and how the release stands.
 */
export async function draw({ title, site, error }: Card): Promise<Canvas> {
  const canvas = blank();
  const frame = error ? 262 : 380;
  fillRectangle(canvas, MARGIN, MARGIN, ROOM, frame, PLACES.frame);
  fillRectangle(canvas, MARGIN, MARGIN, 10, frame, error ? PLACES.logEdge : PLACES.accent);
  const block = fit(title, error ? 'log' : 'prose', error ? [56, 50, 44, 40, 36] : [84, 76, 68, 60], ROOM - 2 * PADDING, frame - PADDING);
  const lines = linesOf(block, MARGIN + PADDING, MARGIN + Math.round((frame - block.height) / 2));
  if (error) {
    lines.push(...linesOf(fit(error.name, 'prose', [44, 40, 36, 32], ROOM, 72), MARGIN, 352));
    await print(canvas, `<path transform="translate(0 5) scale(2.25)" d="${releaseMark(error.release)}"/>`, MARGIN, 427, 46, 46, PLACES.text);
    lines.push({ text: error.state, x: MARGIN + 52, y: 427 + 35, size: 34, style: 'prose', colour: PLACES.text });
  }
  await print(canvas, `<g transform="scale(1.5)">${MARK}</g>`, MARGIN, 520, 48, 48, PLACES.accent);
  lines.push({ text: site, x: MARGIN + 66, y: 520 + 36, size: 32, style: 'prose', colour: PLACES.accent });
  await printLines(canvas, lines);
  return canvas;
}
