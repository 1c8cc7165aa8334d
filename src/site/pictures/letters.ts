import { blend, inked, type Canvas } from './canvas.ts';
import { advance, drawText, type Style } from './text.ts';

/** A letter as it covers pixels, of 255 each, and how far its corner is from where the letter stands. */
interface Letter {
  left: number;
  top: number;
  width: number;
  covered: Uint8Array;
}

/** A line of text, where it begins and stands, in pixels, and the place of its colour in the palette. */
export interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  style: Style;
  colour: number;
}

/** A letter may begin at every quarter of a pixel: there are few such letters, and nobody sees an eighth. */
const STEPS = 4;

/** All letters that were drawn. Thousands of images are set from some thousand of them; drawing each line anew took longer than building its page. */
const letters = new Map<string, Letter>();

interface Placed extends Omit<Line, 'text'> {
  key: string;
  character: string;
  /** How far to the right of its pixel. */
  step: number;
}

function place({ text, x, y, size, style, colour }: Line): Placed[] {
  let right = x;
  return [...text].map((character) => {
    const steps = Math.round(right * STEPS);
    right += advance(character, size, style);
    const step = steps % STEPS;
    return { key: `${style} ${size} ${step} ${character}`, character, x: (steps - step) / STEPS, y: Math.round(y), step, size, style, colour };
  });
}

/** The part of a drawing that has ink. */
function trim(covered: Buffer, stride: number, from: number, to: number, left: number, top: number): Letter {
  const rows = covered.length / stride;
  let [first, last, begin, end] = [rows, -1, to, from];
  for (let row = 0; row < rows; row += 1) {
    for (let column = from; column < to; column += 1) {
      if (covered[row * stride + column] === 0) continue;
      first = Math.min(first, row);
      last = row;
      begin = Math.min(begin, column);
      end = Math.max(end, column + 1);
    }
  }
  const width = Math.max(0, end - begin);
  const height = Math.max(0, last + 1 - first);
  const own = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) own.set(covered.subarray((first + row) * stride + begin, (first + row) * stride + end), row * width);
  return { left: begin - from - left, top: first - top, width, covered: own };
}

/** Draws those letters that no image had yet, side by side in one drawing. */
async function drawMissing(placed: readonly Placed[]): Promise<void> {
  const missing = [...new Map(placed.filter(({ key }) => !letters.has(key)).map((letter) => [letter.key, letter])).values()];
  if (missing.length === 0) return;
  // Room for what reaches beyond a letter's own width, its line and its step.
  const largest = Math.max(...missing.map(({ size }) => size));
  const [margin, top, height] = [Math.ceil(largest / 4), Math.ceil(largest * 1.2), Math.ceil(largest * 1.7)];
  let stride = 0;
  const cells = missing.map((letter) => {
    const start = stride;
    stride += Math.ceil(advance(letter.character, letter.size, letter.style)) + 2 * margin;
    return { ...letter, start, end: stride };
  });
  const shapes = cells.map(({ character, size, style, step, start }) => drawText(character, start + margin + step / STEPS, top, size, style));
  const covered = await inked(shapes.join(''), stride, height);
  for (const { key, start, end } of cells) letters.set(key, trim(covered, stride, start, end, margin, top));
}

/**
 * Sets lines of text.
 *
 * @throws if no font has one of the characters
 */
export async function printLines(canvas: Canvas, lines: readonly Line[]): Promise<void> {
  const placed = lines.flatMap(place);
  await drawMissing(placed);
  for (const { key, x, y, colour } of placed) {
    const letter = letters.get(key);
    if (!letter) throw new Error(`a letter was not drawn: ${key}`);
    blend(canvas, letter.covered, x + letter.left, y + letter.top, letter.width, colour);
  }
}
