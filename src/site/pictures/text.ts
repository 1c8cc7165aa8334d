import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A way to set text: `log` is the fixed width of a terminal. */
export type Style = 'log' | 'prose';

interface Glyph {
  path: string;
  width: number;
}

/** All units are thousandths of the font's size: both fonts have 1000 to the em. */
const EM = 1000;
/** The prose font's outlines are those of its thinnest weight. A stroke makes them as heavy as text should be. */
const STROKE: Record<Style, number> = { log: 0, prose: 52 };

// A built page lies elsewhere than its source, so packages are looked for from the project's folder.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const fonts = new Map<string, Font>();

function font(file: string): Font {
  const found = fonts.get(file) ?? (create(readFileSync(resolve(`@fontsource-variable/${file}-wght-normal.woff2`))) as Font);
  fonts.set(file, found);
  return found;
}

/** The Chinese font comes in slices; which characters a slice has, it says in CSS: `U+4e00-4e5f,U+4e61`. */
const slices = Object.entries(JSON.parse(readFileSync(resolve('@fontsource-variable/noto-sans-sc/unicode.json'), 'utf8')) as Record<string, string>)
  .map(([name, ranges]) => ({
    file: `noto-sans-sc/files/noto-sans-sc-${name.replace(/[[\]]/g, '')}`,
    ranges: ranges.split(',').map((range) => range.slice(2).split('-').map((code) => parseInt(code, 16))),
  }))
  // The Latin slices come last, and they are the ones to take Latin letters from.
  .reverse();

function outline(character: string, style: Style): Glyph {
  const code = character.codePointAt(0) ?? 0;
  const inLog = style === 'log' ? font('jetbrains-mono/files/jetbrains-mono-latin') : undefined;
  const slice = slices.find(({ ranges }) => ranges.some(([from = 0, to = from]) => from <= code && code <= to));
  const found = inLog?.hasGlyphForCodePoint(code) ? inLog : slice && font(slice.file);
  if (!found?.hasGlyphForCodePoint(code)) throw new Error(`No font has “${character}”.`);
  const glyph = found.glyphForCodePoint(code);
  return { path: glyph.path.toSVG(), width: glyph.advanceWidth + STROKE[style] / 2 };
}

const glyphs = new Map<string, Glyph>();

function glyphOf(character: string, style: Style): Glyph {
  const key = `${style}${character}`;
  const found = glyphs.get(key) ?? outline(character, style);
  glyphs.set(key, found);
  return found;
}

/** How far a character moves what comes after it at a font size, in the size's unit. */
export const advance = (character: string, size: number, style: Style): number => (glyphOf(character, style).width * size) / EM;

/** How wide a line of text is at a font size, in the size's unit. */
export const measure = (text: string, size: number, style: Style): number =>
  ([...text].reduce((sum, character) => sum + glyphOf(character, style).width, 0) * size) / EM;

/**
 * A line of text as SVG shapes, which look the same on every machine, whatever fonts it has.
 *
 * @param y where the line's letters stand
 * @throws if no font has one of the characters
 */
export function drawText(text: string, x: number, y: number, size: number, style: Style): string {
  let right = 0;
  const shapes = [...text].map((character) => {
    const { path, width } = glyphOf(character, style);
    const shape = path && `<path transform="translate(${right})" d="${path}"/>`;
    right += width;
    return shape;
  });
  const scale = size / EM;
  const stroke = STROKE[style] ? ` stroke="#000" stroke-width="${STROKE[style]}" stroke-linejoin="round"` : '';
  return `<g transform="translate(${x} ${y}) scale(${scale} -${scale})"${stroke}>${shapes.join('')}</g>`;
}
