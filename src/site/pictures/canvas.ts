import sharp from 'sharp';
import { HEIGHT, WIDTH } from './size.ts';

/** A picture as places in a palette, one a pixel, line by line. */
export type Canvas = Uint8Array;

export const blank = (): Canvas => new Uint8Array(WIDTH * HEIGHT);

/**
 * @param shapes SVG elements that lie in the rectangle from 0, 0 to `width`, `height`, in whole pixels
 * @returns how much of each pixel they cover, of 255
 */
export const inked = (shapes: string, width: number, height: number): Promise<Buffer> =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`)).extractChannel('alpha').raw().toBuffer();

/** The few marks that are on hundreds of images. */
const marks = new Map<string, Promise<Buffer>>();

function mark(shapes: string, width: number, height: number): Promise<Buffer> {
  const key = `${width} ${height} ${shapes}`;
  const found = marks.get(key) ?? inked(shapes, width, height);
  marks.set(key, found);
  return found;
}

/**
 * Fills a rectangle.
 *
 * @param place the colour's place in the palette
 */
export function fillRectangle(canvas: Canvas, x: number, y: number, width: number, height: number, place: number): void {
  for (let line = y; line < y + height; line += 1) canvas.fill(place, line * WIDTH + x, line * WIDTH + x + width);
}

/**
 * Prints a mark in one colour. Its soft edges take the places between that colour's and that of what is below.
 *
 * @param shapes SVG elements that lie in the rectangle from 0, 0 to `width`, `height`, in whole pixels
 * @param place the colour's place in the palette
 */
export async function print(canvas: Canvas, shapes: string, x: number, y: number, width: number, height: number, place: number): Promise<void> {
  blend(canvas, await mark(shapes, width, height), x, y, width, place);
}

/**
 * Puts a colour where something covers the canvas.
 *
 * @param covered how much of each pixel, of 255, in lines of `width`
 * @param place the colour's place in the palette
 */
export function blend(canvas: Canvas, covered: Uint8Array, x: number, y: number, width: number, place: number): void {
  for (let from = 0, line = y; from < covered.length; line += 1) {
    for (let at = line * WIDTH + x, end = at + width; at < end; at += 1, from += 1) {
      const share = covered[from]!;
      if (share === 0) continue;
      const below = canvas[at]!;
      canvas[at] = Math.round(below + ((place - below) * share) / 255);
    }
  }
}
