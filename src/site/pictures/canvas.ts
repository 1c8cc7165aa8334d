import sharp from 'sharp';
import { HEIGHT, WIDTH } from './size.ts';

/** A picture as places in a palette, one a pixel, line by line. */
export type Canvas = Uint8Array;

export const blank = (): Canvas => new Uint8Array(WIDTH * HEIGHT);

/** How much of each pixel a drawing covers, of 255. Titles are on two images, states and the site's name on hundreds. */
const coverages = new Map<string, Promise<Buffer>>();

function coverage(svg: string): Promise<Buffer> {
  const found = coverages.get(svg) ?? sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  coverages.set(svg, found);
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
 * Prints shapes in one colour. Their soft edges take the places between that colour's and that of what is below.
 *
 * @param shapes SVG elements that lie in the rectangle from 0, 0 to `width`, `height`, in whole pixels
 * @param place the colour's place in the palette
 */
export async function print(canvas: Canvas, shapes: string, x: number, y: number, width: number, height: number, place: number): Promise<void> {
  const covered = await coverage(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`);
  for (let pixel = 0; pixel < covered.length; pixel += 1) {
    const share = covered[pixel] ?? 0;
    if (share === 0) continue;
    const at = (y + Math.floor(pixel / width)) * WIDTH + x + (pixel % width);
    const below = canvas[at] ?? 0;
    canvas[at] = Math.round(below + ((place - below) * share) / 255);
  }
}
