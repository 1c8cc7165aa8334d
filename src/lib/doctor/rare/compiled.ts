import { isEnd } from './suspects.ts';

/** What a build that compiles lacks where it ran, by its own words. */
export type Lack = 'submodule' | 'package' | 'generator' | 'emulation' | 'interpreter' | 'linker' | 'flag' | 'target' | 'arch' | 'library';

/**
 * How they say it. By runs of CMake 3.31, meson 1.9 and its mesonbuild/dependencies/python.py, gcc 12 with binutils 2.40, cargo 1.94, apt of Debian 12 and pkg-config; CMake's
 * cmGlobalVisualStudioVersionedGenerator.cxx; yum 3 and dnf 4, andreasvc/pyre2#16; Docker in pypa/cibuildwheel#1977; pypa/manylinux#1940;
 * cocoindex-io/cocoindex#2113; rust-cross/cargo-zigbuild#451. What CMake only looked for, and did without, begins with two hyphens.
 */
const SAYS: Readonly<Record<Lack, RegExp>> = {
  submodule:
    /^[^\n]{0,200}(?:\bdoes not contain a CMakeLists\.txt\b|\bsource directory "[^"\n]{1,300}" does not exist|\bwhich is not an existing directory\.|\bSubproject exists but has no meson\.build\b|\bfailed to read `[^`\n]{1,300}[\\/]Cargo\.toml`)[^\n]{0,200}/gm,
  package:
    /^[^\n]{0,100}(?:\bNo package \S{1,100} available\b|\bNo match for argument: \S|\bUnable to find a match: \S|\bE: Unable to locate package \S|\bE: Package '?[\w.+-]{1,100}'? has no installation candidate|\(no such package\):|\bNo available formula\b|\bNo formulae or casks found for \S)[^\n]{0,200}/gm,
  generator: /^[^\n]{0,100}\bcould not find any instance of Visual Studio\b[^\n]{0,50}/gm,
  emulation: /^[^\n]{0,200}(?:\bexec (?!\/app\/twine-upload)\/\S{1,200}: exec format error|\bexec user process caused:? "?exec format error|\bcannot execute binary file: Exec format error)[^\n]{0,50}/gm,
  interpreter: /^[^\n]{0,200}\/opt\/python\/[\w.-]{1,60}\/bin\/[\w.]{1,40}"?: (?:[Nn]o such file or directory|not found|stat \S{1,200} no such file)[^\n]{0,50}/gm,
  linker: /^[^\n]{0,50}\berror: linker `[^`\n]{1,200}` not found[^\n]{0,50}/gm,
  flag: /^[^\n]{0,50}\berror: unsupported linker arg: \S[^\n]{0,100}/gm,
  target: /^[^\n]{0,50}\bthe `[\w.-]{1,80}` target may not be installed\b[^\n]{0,50}/gm,
  arch: /^[^\n]{0,50}\bNeed python[\d.]{0,5} for \S{1,40}, but found [^\n]{0,50}/gm,
  library:
    /^(?!-- )[^\n]{0,200}(?:\bcannot find -l\S|\blibrary not found for -l\S|\bld: library '[^'\n]{1,100}' not found|\berror LNK1(?:104: cannot open file|181: cannot open input file) '[^'\n]{1,200}\.lib'|^\s{0,8}Could NOT find \S|\bCould not find a package configuration file provided by "|\bThe following required packages were not found:|\bERROR: Dependency "[^"\n]{1,100}" not found\b|\bwas not found in the pkg-config search path|\bNo package '[^'\n]{1,100}' found)[^\n]{0,200}/gm,
};

/** What CMake sets apart from the sentence that it is about. */
const APART = /\n[ \t]{2,12}(?<name>[\w/\\:.-][^\n]{0,200})\n\s*$/;

/** A longer line is cut. */
const MAX_QUOTED = 300;

/** More than one step prints of it. */
const MAX_READ = 1 << 16;

/** What a build lacks, in words that say so, and the line that they are of. */
export interface Lacking {
  lack: Lack;
  words: string;
  line: string;
}

/** What a build lacks where it ran: what the last such line says, as what went on is above it. */
export function lackIn(printed: string): Lacking | undefined {
  // A bar that is drawn again and again would begin as many lines.
  const text = printed.slice(-MAX_READ).replaceAll('\r', '');
  const found = (Object.keys(SAYS) as Lack[]).flatMap((lack) => {
    const at = Array.from(text.matchAll(SAYS[lack])).at(-1);
    return at ? [{ lack, at: at.index, words: at[0].trim() }] : [];
  });
  const [last] = found.sort((a, b) => b.at - a.at);
  if (!last) return undefined;
  const name = APART.exec(text.slice(Math.max(0, last.at - 300), last.at))?.groups?.['name'];
  const named = name && (last.lack === 'generator' || last.words.startsWith('does not contain')) ? `${name.trim()} ${last.words}` : last.words;
  return { lack: last.lack, words: named.replace(/^= note: /, '').slice(0, MAX_QUOTED), line: last.words };
}

/** What builds a package, as a command or an action: that it may send files, too, is looked for elsewhere. */
export const isBuild = (command: string): boolean =>
  /\bcibuildwheel\b|\bmaturin(?:-action)?\b|\bmanylinux|\bmusllinux|\s-m build\b|\bpyproject-build\b|\b(?:uv|poetry|hatch|pdm|flit|cargo|conda|rattler-build) build\b|\bpipx run build\b|\bsetup\.py\b[^\n]{0,60}\b(?:[bs]dist(?:_wheel)?|build(?:_ext)?)\b|\bpip3? wheel\b|\bcmake\b|\bmeson\b|\bninja\b/.test(command);

/** What only says that a program failed that another one had called. */
const OUTER = /^(?:Traceback \(most recent|cibuildwheel: error: |(?:##\[error\]|Error: )?Command .{1,400} (?:failed|returned)|error: subprocess-exited-with-error|error: (?:could not compile|metadata-generation-failed)|💥|Error: Nothing to do|(?:##\[error\]|Error: )The process '|\S{0,60}ninja: build stopped|collect2: error: ld returned|clang: error: linker command failed|Error: The process|ERROR: Failed building|note: |.{0,20}\berror: command '.{1,200}' failed with exit)/;

/** What programs in Rust name behind each other: the last of them is what the others came of. */
const CAUSED = /^Caused by: \S/;

/** The line of a build that says why it failed: the first, as what follows on it says less, and none that only passes it on. */
export function tellingOf(lines: readonly string[]): string | undefined {
  const first = lines.findIndex((line) => !OUTER.test(line) && !isEnd(line));
  const end = CAUSED.test(lines[first] ?? '') ? lines.findIndex((line, index) => index > first && !CAUSED.test(line)) : -1;
  return lines[end < 0 ? first : end - 1];
}
