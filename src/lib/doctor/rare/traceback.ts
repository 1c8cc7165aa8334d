import { last } from '../last.ts';

/** What a program was at where a traceback of it breaks off: reading a file, gathering what it signs in with, exchanging tokens, talking to GitHub, or something else. */
export type AtWork = 'reading' | 'signing-in' | 'exchanging' | 'releasing' | 'other';

/** How one begins: quoted, indented, or behind what a program was about to print. */
const HEADING = /^(?<margin>[ \t>|]{0,40})[^\n]{0,300}Traceback \(most recent call last\):[ \t]*$/gm;

/** What jupyter-releaser prints before it exchanges GitHub's token: jupyter_releaser/python.py. */
const EXCHANGING = /\bFetching PyPI API token\.\.\.\s*$/;

/** What stands below one that a reader or a runner has closed. */
const CLOSED = /^(?:`{3,}|~{3,}|<\/|##\[|Error: Process completed)/;

/** Frames of twine, the innermost of which decides. */
const FRAMES: readonly (readonly [AtWork, RegExp])[] = [
  ['reading', /\btwine[\\/](?:package|wheel|sdist|wininst|distribution)\.py\b|\bpkginfo[\\/]/],
  ['signing-in', /\btwine[\\/]auth\.py\b|\.create_repository\(\)/],
];

/** A program that builds or publishes, as it loads what it needs, and how that ends: its own frames are of a whole file. By a run of twine 6.1.0 with keyring 19.2.0. */
const LOADING =
  /[\\/]site-packages[\\/](?<program>twine|hatch|hatchling|poetry|flit|pdm|build|cibuildwheel|devpi|semantic_release)[\\/][^"\n]{0,200}", line \d{1,6}, in <module>\n(?:[ \t][^\n]{0,300}\n){0,60}(?<words>(?:ImportError|ModuleNotFoundError|AttributeError|TypeError): [^\n]{1,300})/g;

/** The program that broke off as it was loaded, and what Python said. */
export function loadingIn(text: string): { program: string; words: string } | undefined {
  const { program, words } = last(LOADING, text)?.groups ?? {};
  return program === undefined ? undefined : { program: program === 'semantic_release' ? 'python-semantic-release' : program, words: words!.replaceAll('`', "'").trim() };
}

/** A frame of a traceback that is drawn in a box, as rich draws it, the end of the box, and what below it names the error. */
const BOXED = /^[^│\n]{0,80}│[^\n]{0,300}?(?:❱ ?\d{1,6} |\.py:\d{1,6} in )/gm;
const BOX_END = /╰─[^\n]*(?<below>(?:\n[^\n]*){0,4})/;

/** What python-semantic-release was at as it made a release on GitHub, or put files into one. */
const RELEASES = /\bsemantic_release[\\/]|\bhvcs_clien|\/psr\/\.venv\//;

/** The same of a box: what is cut at either side has no heading. */
function boxBrokenOff(text: string): AtWork | undefined {
  const frame = last(BOXED, text);
  if (!frame) return undefined;
  const below = BOX_END.exec(text.slice(frame.index))?.groups?.['below']?.split('\n').map((line) => line.trim()).find((line) => line !== '');
  if (below !== undefined && !CLOSED.test(below)) return undefined;
  return RELEASES.test(text.slice(Math.max(0, frame.index - MAX_BOX), frame.index + MAX_BOX)) ? 'releasing' : 'other';
}

/** A box is of so many lines that fit a terminal. */
const MAX_BOX = 20_000;

/**
 * What twine was at where the last traceback of a text breaks off before its last line, which names the error. That line has the margin of the
 * heading, and every frame is indented.
 *
 * @returns nothing where that line is there, or no traceback
 */
export function brokenOff(text: string): AtWork | undefined {
  const heading = last(HEADING, text);
  if (!heading) return boxBrokenOff(text);
  const margin = heading.groups!['margin']!;
  const lines = text.slice(heading.index + heading[0].length + 1).split('\n');
  const end = lines.findIndex((line) => line.trim() !== '' && !/^(?:[ \t]|\.{3}|…)/.test(line.startsWith(margin) ? line.slice(margin.length) : line));
  const frames = lines.slice(0, end < 0 ? lines.length : end);
  if ((end >= 0 && !CLOSED.test(lines[end]!.trim())) || !frames.some((line) => /^\W*File "/.test(line))) return undefined;
  const at = frames.findLast((line) => FRAMES.some(([, frame]) => frame.test(line)));
  if (at === undefined && EXCHANGING.test(text.slice(Math.max(0, heading.index - 200), heading.index))) return 'exchanging';
  return FRAMES.find(([, frame]) => at !== undefined && frame.test(at))?.[0] ?? 'other';
}
