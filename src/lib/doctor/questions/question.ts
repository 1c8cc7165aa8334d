import type { Stage, Uploader } from '../../../errors/types.ts';
import type { Recognised } from '../recognised.ts';
import type { Tool } from '../tools.ts';

/** A question to a reader whose log has no known message, and the page that answers it. Its words are `nothing.ask.<id>`, and what to do where it is so `nothing.if.<id>`. */
export interface Question {
  id: string;
  /** A page of this site, as its own texts link to it. */
  page: string;
  /** The same for those who publish with one of these programs. */
  pages?: Readonly<Partial<Record<Uploader, string>>>;
  stage?: Stage;
  tool?: Tool;
  /** Asked of this CI alone, or of any but these. */
  ci?: Recognised['ci'];
  notCi?: readonly Recognised['ci'][];
  /** Asked of lines of a tool that has nothing to do with PyPI, as its words are of it. */
  isForeign?: true;
  /** Asked where the files go to an index of another kind. */
  isOwnIndex?: true;
  /** Not asked where files went, and nothing is said to have failed. */
  isRefusal?: true;
  /** Asked as well where all files have arrived, and something after that failed: the others are about what comes before. */
  isAfter?: true;
  /** Asked as well where a step failed that uploads nothing: the others are about an upload. */
  isBefore?: true;
  /** Not asked where they do: it is of what only PyPI and TestPyPI have. */
  isOfPypi?: true;
  /** Asked of those who publish with this program. */
  of?: Uploader;
  /** Its words, or without any its sign, are of nothing else: where one of them stands, nothing else is asked. */
  sole?: true;
  /** Asked where steps went well, or were skipped, and nothing failed; where a program that runs others keeps their message; and by what was going on where a traceback breaks off; where an image was to be fetched; where no compiler or no header was found, or what else a build that compiles lacks; where a check installs the version, too early, or the files, and they do not work; where a commit's message says that no run is to start; by what the workflow beside it shows; where an upload has no end, and another one follows; where a step may not write, a wheel fails its test, or a name is not as builds write it; by tags that were pushed; where all files had arrived; and by what readers say, or a program that passes on what another one printed. */
  sign?: 'green' | 'skipped' | 'wrapped' | 'reading' | 'signing-in' | 'exchanging' | 'releasing' | 'uncompiled' | 'hangs' | 'composite' | 'local' | 'told' | 'relayed' | 'stopped' | 'unreleased' | 'signs' | 'python' | 'documentation' | 'login' | 'fetches' | 'header' | 'unrun' | 'untagged' | 'unpassed' | 'minted' | 'unheard' | 'page' | 'misplaced' | 'lack' | 'early' | 'broken' | 'loading' | 'indexless' | 'lost' | 'owned' | 'tested' | 'cased' | 'many' | 'unmatched' | 'arrived';
  /** What the program says of it, it says by itself: no option has it say more. */
  isWhole?: true;
  /** Not asked without its sign, whatever its words. */
  isSigned?: true;
  /** What the lines that look like errors say then, in lower case. */
  words: readonly string[];
  /** Of these one has to stand there, too: then the words are of nothing else, and count for more. */
  also?: readonly string[];
}
