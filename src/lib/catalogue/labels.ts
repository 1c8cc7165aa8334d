import type { ErrorEntry, Fix, Lang, Source, Text } from '../../errors/types.ts';

/** What a button, a tab, a field or a heading of another site is called. */
export interface Label {
  en: string;
  /** On the site's own Chinese pages, where it has them and they have it in Chinese. */
  'zh-CN'?: string;
  /** What it was called before. Both names are shown, as not every reader's page has the new one. */
  was?: { en: string; 'zh-CN'?: string };
  /** Where the name was read. */
  source: Source;
}

export type Labels = Readonly<Record<string, Label>>;

/** A part of a text: prose, or the name of a label, perhaps with a link. */
export interface Piece {
  text: string;
  /** The marker's id, or its ids. */
  label?: string;
  target?: string;
}

/** Reads a text's markers; what has been said of a label once is not said again. */
export type Reader = (text: string) => Piece[];

/** Code, which is left alone; `[[id]]`, or a way through several as `[[id > “the project” > id]]`, where what is quoted is no label. A link may follow, and after a full-width bracket no space. */
const MARKER = /`[^`]*`|\[\[([^[\]]+)\]\](?:\(([^)\s]+)\))?( ?)/g;

/** What stands between labels that are named in a row in Chinese: one note after the last explains them all. */
const JOINT = /^(?:、| ?和 ?)$/;

type Named = Pick<Label, 'en' | 'zh-CN' | 'was'>;

/** A label, or the way to it through others. */
interface Way {
  ids: readonly string[];
  path: readonly Named[];
}

const englishPath = (path: readonly Pick<Label, 'en'>[]): string => path.map(({ en }) => en).join(' → ');

const chinesePath = (path: readonly Pick<Label, 'en' | 'zh-CN'>[]): string => path.map((label) => label['zh-CN'] ?? label.en).join(' → ');

/** A name with brackets or commas of its own would be lost in those of the note. */
const quoted = (name: string): string => (/[（，]/.test(name) ? `“${name}”` : name);

/**
 * Reads texts that name labels by markers. To the name is added, the first time, what the label was called before and what it is called on
 * Chinese pages, after several in a row once for all: so a table or a list needs a reader of its own.
 *
 * @param notes whether to add anything
 * @returns a function that throws for a label that is not there
 * @example reader({ add: { en: 'Add', 'zh-CN': '添加' } }, 'zh-CN')('点 [[add]] 提交') // 点, **Add**, （中文界面：添加）提交
 */
export function reader(labels: Labels, lang: Lang, { notes = true } = {}): Reader {
  const known = new Set<string>();

  function wayOf(way: string, text: string): Way {
    const ids = way.split('>').map((id) => id.trim());
    const path = ids.map((id): Named => {
      const prose = /^“(.+)”$/.exec(id)?.[1];
      const label = prose ? { en: prose } : Object.hasOwn(labels, id) ? labels[id] : undefined;
      if (!label) throw new Error(`no label is called ${id}: ${text}`);
      return label;
    });
    return { ids, path };
  }

  function noteOf(ways: readonly Way[]): Piece[] {
    const isNew = ways.some(({ ids }) => ids.some((id) => !known.has(id)));
    for (const id of ways.flatMap(({ ids }) => ids)) known.add(id);
    if (!notes || !isNew) return [];
    const [{ ids, path }] = ways as [Way];
    const old = path.flatMap(({ was }) => (was ? [was] : []));
    const names = old.flatMap(({ en }, index): Piece[] => [...(index > 0 ? [{ text: ' → ' }] : []), { text: en, label: ids.join(' > ') }]);
    if (lang === 'en') return old.length > 0 ? [{ text: ' (formerly ' }, ...names, { text: ')' }] : [];
    // A name that is the same in Chinese needs no note.
    const chinese = ways.some((way) => chinesePath(way.path) !== englishPath(way.path)) ? [`中文界面：${ways.map((way) => quoted(chinesePath(way.path))).join('、')}`] : [];
    if (old.length === 0) return chinese.map((said) => ({ text: `（${said}）` }));
    const before = old.some((label) => label['zh-CN']) ? [`中文界面原为“${chinesePath(old)}”`] : [];
    return [{ text: '（原名 ' }, ...names, { text: `${[...chinese, ...before].map((said) => `，${said}`).join('')}）` }];
  }

  return (text) => {
    const pieces: Piece[] = [];
    let end = 0;
    let row: Way[] = [];
    const markers = [...text.matchAll(MARKER)].flatMap((match) => (match[1] === undefined ? [] : [{ match, way: wayOf(match[1], text) }]));
    for (const [index, { match, way }] of markers.entries()) {
      const { 0: whole, 2: target, 3: space = '' } = match;
      const next = markers[index + 1];
      const after = match.index + whole.length;
      const goesOn = lang !== 'en' && next && JOINT.test(space + text.slice(after, next.match.index)) && ![...way.path, ...next.way.path].some(({ was }) => was);
      row.push(way);
      const note = goesOn ? [] : noteOf(row);
      if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
      pieces.push({ text: englishPath(way.path), label: way.ids.join(' > '), ...(target && { target }) }, ...note);
      if (!goesOn) row = [];
      end = after - (note.at(-1)?.text.endsWith('）') ? 0 : space.length);
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
}

/** Writes a text as inline Markdown: labels are **bold**. */
export const named = (read: Reader, text: string): string =>
  read(text)
    .map(({ text, label, target }) => {
      const name = label ? `**${text}**` : text;
      return target ? `[${name}](${target})` : name;
    })
    .join('');

/** The same for what is shown as it is. */
export const namedPlain = (read: Reader, text: string): string =>
  read(text)
    .map(({ text }) => text)
    .join('');

/** An entry whose texts name no label by a marker any more. In each list a label is explained once, in names and headings never. */
export function namedEntry(entry: ErrorEntry, labels: Labels): ErrorEntry {
  const list = <T extends Text>(texts: readonly T[], notes = true): T[] => {
    const english = reader(labels, 'en', { notes });
    const chinese = reader(labels, 'zh-CN', { notes });
    return texts.map((text) => ({ ...text, en: named(english, text.en), 'zh-CN': named(chinese, text['zh-CN']) }));
  };
  const one = (text: Text, notes = true): Text => list([text], notes)[0]!;
  const fix = ({ when, steps, tradeoff, ...rest }: Fix): Fix => ({ ...rest, when: one(when, false), steps: list(steps), ...(tradeoff && { tradeoff: one(tradeoff) }) });
  const { name, meaning, causes, fixes, notAFix, verify } = entry;
  return {
    ...entry,
    name: one(name, false),
    meaning: one(meaning),
    causes: list(causes),
    fixes: fixes.map(fix),
    ...(notAFix && { notAFix: list(notAFix) }),
    verify: list(verify),
  };
}
