/** A piece of a page: its anchor (none for the beginning), its heading and its text. */
export type Section = readonly [anchor: string, heading: string, text: string];

/** A page as the search knows it. */
export interface SearchPage {
  /** Its address in all languages: `/cause/`. */
  path: string;
  title: string;
  /** What it is called in the other languages. */
  names: readonly string[];
  sections: readonly Section[];
  /** The headings of a guide in the other languages. */
  otherHeadings?: readonly string[];
  /** The program that prints an error. */
  by?: string;
  /** Names and versions that stand on it and not in its sections, as in code, with blanks between. */
  parts: string;
  /** How readers ask for it in words of their own. */
  asked?: readonly string[];
  /** The words that it explains. */
  terms?: readonly string[];
  /** How often readers meet it: the number of public threads about it. */
  often?: number;
  /** Whether it lists versions: it is asked for by any of them. */
  lists?: true;
}

/** What the search of one language is made of. */
export interface SearchIndex {
  /** Words of the same meaning, in all languages. */
  same: readonly (readonly string[])[];
  pages: readonly SearchPage[];
}
