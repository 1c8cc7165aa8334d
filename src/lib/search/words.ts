import { simplified } from './simplified.ts';

/** What stands in many questions and says nothing about the answer. */
const EMPTY = new Set(
  'a am an and any are as at be been by can could did do does doing error failed fails for from get gets getting got had has have how i if in into is it its me mean means my need no of on one or our out please set should so some step that the their them then there these they supposed go goes going put want wants try tries trying tried still just really know tell says say saying see work works working this to up us use used using was way we what when where which who why will with would you your but also always anymore because dont doesnt doesn don isnt isn wont won cant couldnt couldn didnt didn wasnt wasn hasnt hasn havent haven keeps keep now even just only after since suddenly whenever though ever anybody anyone hey hi hello pls plz thanks thx kindly im ive its re ve ll seem seems happen happens happening happened correct correctly properly ok okay due somehow everything nothing someone somebody reason reasons idea attempt attempts thing things'.split(' '),
);

/** The same in Chinese: taken out before words are made, so that what stood around them does not become one. */
const EMPTY_CHINESE = /怎么样|怎么办|怎么|怎样|如何|什么|为什么|为何|请问|是否|是不是|能不能|能否|要不要|还能用|还能|能用|可不可以|可以|需要|应该|哪里|哪个|哪些|哪儿|哪|一个|这个|那个|我的|你的|为啥|咋办|解决|问题|报错|失败|出错|时候|但是|之后|以后|一下|现在|怎么回事|怎么弄|怎么搞|求助|帮忙|总是|老是|突然|结果|遇到|出现|显示|提示|没法|然后|一直|还是|仍然|依然|[的了吗呢吧啊和与或在是被把到里不会能要有就都也我你它]/g;

/** A name, a version or a word; signs within one belong to it. */
const NAME = /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[-./:](?=[\p{L}\p{N}_]))*/gu;

const HAN = /\p{Script=Han}+/gu;

/** A word without its ending: English says `rename`, `renamed` and `renames`. */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const base = word.replace(/(?:ing|ies|ied|ed|es|s)$/, (ending) => (ending.startsWith('ie') ? 'y' : ''));
  const kept = base.length >= 3 ? base : word;
  return kept.replace(/([^aeiouls])\1$/, '$1').replace(/(?<=..)e$/, '');
}

/** The words of a text. */
export interface Words {
  words: string[];
  /** The shorter words that longer ones are made of: `publisher` in `pending publisher`. They count less. */
  within: string[];
}

/** A letter of the words of one meaning; where one of them ends, what they are called. */
interface Node {
  next: Map<string, Node>;
  name?: string;
}

/** Whether the code of a letter is one of a Latin word, in lower case; of the space or sign between words; of a sign within a name. */
const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
const isGap = (code: number): boolean => code === 32 || code === 10 || code === 45 || code === 9;
const isJoint = (code: number): boolean => code >= 45 && code <= 47;

/** Whether a word may begin or end between two letters: not within a word or a name. */
function parts(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  if (isLatin(before)) return !isLatin(after) && !(isJoint(after) && isLatin(text.charCodeAt(index + 1)));
  return !(isLatin(after) && isJoint(before) && isLatin(text.charCodeAt(index - 2)));
}

/** A space between Chinese and Latin letters is typed or not. */
const GAP_AT_HAN = / (?:(?<=\p{Script=Han} )(?=[a-z\d_])|(?<=[a-z\d_] )(?=\p{Script=Han}))/gu;

/** All the ways to say that something does not happen. */
const NOT = /\b(?:(?:is|are|was|were|does|do|did|has|have|had|will|would|could|can|should)(?: not|n'?t)|won'?t|can'?t|cannot|no longer|never|unable to|fail(?:s|ed|ing)? to|refus(?:es|ed) to)(?: (?:get|gets|be|been|being|even|seem to be|seem to|seems to be|seems to|want to|let me|allow me to))*\b/g;

/** A text as its words are looked for: letters of one width and case, simplified, one word for not, and without what only some type. */
const plainly = (text: string): string => simplified(text.normalize('NFKC').toLowerCase().replaceAll('’', "'")).replace(NOT, 'not').replace(GAP_AT_HAN, '');

function treeOf(same: readonly (readonly string[])[]): Node {
  const root: Node = { next: new Map() };
  for (const [index, group] of same.entries()) {
    for (const word of group) {
      let node = root;
      for (const sign of plainly(word.replace(/[\s-]+/g, ' '))) {
        if (!node.next.has(sign)) node.next.set(sign, { next: new Map() });
        node = node.next.get(sign)!;
      }
      node.name ??= `=${index}`;
    }
  }
  return root;
}

interface Group {
  name: string;
  start: number;
  end: number;
}

/** The longest word of some meaning that begins at a place in a text and ends before another. */
function longest(text: string, start: number, limit: number, root: Node): Group | undefined {
  let node: Node | undefined = root;
  let found: Group | undefined;
  for (let index = start; index < limit; ) {
    const gap = isGap(text.charCodeAt(index));
    node = node.next.get(gap ? ' ' : text[index]!);
    if (!node) break;
    index++;
    if (gap) while (isGap(text.charCodeAt(index))) index++;
    if (node.name && parts(text, index)) found = { name: node.name, start, end: index };
  }
  return found;
}

/** The words of some meaning in a text, one after the other; not that of `own`, of which it consists. */
function* groupsIn(text: string, root: Node, own?: string): Generator<Group> {
  for (let index = 0; index < text.length; index++) {
    if (isLatin(text.charCodeAt(index)) && isLatin(text.charCodeAt(index - 1))) continue;
    if (!root.next.has(text[index]!) || !parts(text, index)) continue;
    const group = longest(text, index, own && index === 0 ? text.length - 1 : text.length, root);
    if (!group || group.name === own) continue;
    yield group;
    index = group.end - 1;
  }
}

/** Words as they stand in a text, each with what it is without its ending. */
function plainIn(text: string, stemOf: (word: string) => string): string[] {
  const found: string[] = [];
  const hasHan = /\p{Script=Han}/u.test(text);
  if (hasHan) {
    for (const [run] of text.replace(EMPTY_CHINESE, ' | ').matchAll(HAN)) {
      const signs = [...run];
      for (let index = 1; index < signs.length; index++) found.push(signs[index - 1]! + signs[index]!);
    }
  }
  for (const [name] of (hasHan ? text.replace(HAN, ' ') : text).matchAll(NAME)) {
    const pieces = /[-_./:]/.test(name) ? name.split(/[-_./:]+/) : [name];
    if (pieces.length > 1) found.push(name);
    for (const part of pieces) {
      const base = stemOf(part);
      if (!EMPTY.has(part) && !EMPTY.has(base) && (part.length > 1 || /\d/.test(part))) found.push(base);
    }
  }
  return found;
}

/** How the words of texts are found. */
export interface Reader {
  /**
   * @returns the words of a text: each of a group as the name of the group, Latin ones without endings and with the parts of a name beside it,
   *   Chinese as pairs of characters that stand beside each other, never across what parts a sentence. It takes time linear in the text.
   */
  read: (text: string) => Words;
  /** The Latin words that were read, as they are spelt. */
  spelt: () => Iterable<string>;
}

/**
 * Prepares words of the same meaning.
 *
 * @param same groups of them; longer ones go before shorter ones
 */
export function wordsOf(same: readonly (readonly string[])[]): Reader {
  const root = treeOf(same);
  const stems = new Map<string, string>(same.flat().flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => [word, stem(word)]));
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  /** The shorter words within one of several, each text once. */
  const inside = new Map<string, readonly string[]>();
  const within = (text: string, own: string): readonly string[] => {
    let words = inside.get(text);
    if (!words) {
      const made = [...Array.from(groupsIn(text, root, own), ({ name }) => name), ...plainIn(text, stemOf)];
      inside.set(text, (words = made.length > 1 ? made : []));
    }
    return words;
  };
  const read = (raw: string): Words => {
    const text = plainly(raw);
    const found: Words = { words: [], within: [] };
    let rest = '';
    let from = 0;
    for (const { name, start, end } of groupsIn(text, root)) {
      found.words.push(name);
      found.within.push(...within(text.slice(start, end), name));
      rest += `${text.slice(from, start)} | `;
      from = end;
    }
    found.words.push(...plainIn(rest + text.slice(from), stemOf));
    return found;
  };
  return { read, spelt: () => stems.keys() };
}
