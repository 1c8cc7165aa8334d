import type { ErrorEntry, Text } from '../../src/errors/types.ts';
// What publishing programs and PyPI print and the catalogue does not have, as it was found in their sources.
import messages from './messages.json' with { type: 'json' };

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/** The place in a row of letters, moved on and begun anew at its end. */
const moved = (row: string, letter: string, by: number): string => row[(row.indexOf(letter) + by) % row.length]!;

/** A word as long and as easy to say, and another one: repeated words vanish in compression, and copies of entries must not. */
const otherWord = (word: string, copy: number): string => {
  let by = copy;
  return word.replace(/[a-z]/g, (letter) => moved(VOWELS.includes(letter) ? VOWELS : CONSONANTS, letter, (by = (by * 7 + letter.charCodeAt(0) + copy) % 97)));
};

/** What readers look for, or that leads somewhere, stays: code, placeholders, links and labels. */
const KEPT = /\[\[[^\]]*\]\]|`[^`]*`|\{[a-z_]+\}|\[[^\]]*\]\([^)]*\)|\*\*[^*]*\*\*/;

const other = (text: string, copy: number): string =>
  text
    .split(new RegExp(`(${KEPT.source})`))
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]{4,}/g, (word) => otherWord(word, copy))))
    .join('');

/** Another order of the same characters, two by two: a font has them all. */
const otherChinese = (text: string, copy: number): string => other(text, copy).replace(/[\u4e00-\u9fff]{4,}/g, (run) => [...run].map((_, index, all) => all[(index * 3 + copy) % all.length]).join(''));

const otherText = <T extends Text>(text: T, copy: number): T => ({ ...text, en: other(text.en, copy), 'zh-CN': otherChinese(text['zh-CN'], copy) });

/** Other words may be wider, and a social image has room for a name of a page, not for more. */
const short = (name: string): string => name.replaceAll('`', '').slice(0, 48).trim();

/** The piece between placeholders and marks that tells a message from others. */
const fragment = (message: string): string =>
  message
    .split(/\{[^}]*\}|[`\n]/)
    .reduce((a, b) => (b.trim().length > a.trim().length ? b : a))
    .trim()
    .slice(0, 100);

/**
 * A larger catalogue: each copy has other words in its names and texts. The messages are real ones where there are so many, and then these with
 * other words.
 *
 * @param entries the catalogue
 * @param times how large it becomes
 */
export const multiplied = (entries: readonly ErrorEntry[], times: number): ErrorEntry[] =>
  Array.from({ length: times }, (_, copy) => {
    if (copy === 0) return entries;
    const texts = (all: readonly Text[]): Text[] => all.map((text) => otherText(text, copy));
    return entries.map((entry, index): ErrorEntry => {
      const round = (copy - 1) * entries.length + index;
      const message = messages[round % messages.length]!;
      const text = round < messages.length ? message : other(message.replaceAll('`', ''), round);
      return {
        ...entry,
        id: `${entry.id}-${copy}`,
        headline: fragment(text),
        messages: [{ text }],
        name: { en: short(other(entry.name.en, copy)), 'zh-CN': short(otherChinese(entry.name['zh-CN'], copy)) },
        meaning: otherText(entry.meaning, copy),
        causes: texts(entry.causes),
        fixes: entry.fixes.map((fix) => ({ ...fix, when: otherText(fix.when, copy), steps: texts(fix.steps), ...(fix.tradeoff && { tradeoff: otherText(fix.tradeoff, copy) }) })),
        verify: texts(entry.verify),
      };
    });
  }).flat();
