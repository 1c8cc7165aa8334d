import type { State } from '../../src/lib/catalogue/again.ts';

/** What a program can be given to sign in with, whatever its variable is called. */
export type Credential = 'token' | 'username' | 'password';

/** What a program can be told, however its option is spelt. */
export type Option = 'attestations' | 'dry-run' | 'only-trusted-publishing' | 'skip-existing' | 'verbose';

/** A release of a program, as `pip` is asked for it. */
export interface Release {
  /** What the table calls it: the version, and what else is fixed if that matters. */
  name: string;
  version: string;
  install: readonly string[];
  /** The entry of its fault, where it does not even start. */
  broken?: string;
}

/** A program that publishes. Another one is another object of this form; nothing else of the harness knows programs. */
export interface Program {
  name: string;
  /** Oldest first. */
  releases: readonly Release[];
  /** What a step says to publish what lies in `dist/`: the command, and what follows its options. */
  command: readonly [command: string, files?: string];
  /** How another address than PyPI's is given, in words or variables; `{}` stands for it. */
  address?: { readonly words?: string; readonly variables?: Readonly<Record<string, string>> };
  /** What a step sets for it; `{}` stands for the value. */
  variables: Readonly<Partial<Record<Credential, Readonly<Record<string, string>>>>>;
  options: Readonly<Partial<Record<Option, string>>>;
  /** What is set besides, as a careful workflow would. */
  env?: Readonly<Record<string, string>>;
  /** What lies beside `dist/`, if it does not publish without a project. */
  files?: Readonly<Record<string, string>>;
}

/** What the stand-in answers at one of its routes. */
export interface Reply {
  status?: number;
  /** The phrase behind the status: PyPI puts its reason there, HTTP/2 and many proxies drop it. */
  phrase?: string;
  json?: unknown;
  /** The kind of JSON, if not the usual one. */
  type?: string;
  html?: string;
  /** PyPI's way to refuse: the reason as the phrase, and once more in a body of the kind that was asked for. */
  refuse?: string;
  location?: string;
  /** The page of a project that has this file of `dist/`. */
  lists?: string;
  /** Only to this file. */
  file?: string;
  /** Ends the connection without an answer. */
  closes?: true;
}

export type Routes = Readonly<Partial<Record<Route, Reply>>>;
export type Route = 'audience' | 'identity' | 'mint' | 'upload' | 'slashless' | 'burn' | 'simple' | 'lookup';

/** What is right to say of an output, written down before the doctor read it. */
export interface Right {
  programs?: readonly string[];
  /** The first and the last release that this holds for. */
  since?: string;
  until?: string;
  /** Entries of which one comes first; `green` where no failure may be named. */
  cause: readonly string[];
  state: readonly State[];
  /** It is found before a release that is broken comes to its fault. */
  early?: true;
}

export interface Situation {
  id: string;
  what: string;
  /** A job with or without `id-token: write`, or a computer that is no CI. */
  job: 'may-sign-in' | 'no-permission' | 'no-ci';
  /** What the step sets: `token` stands for one that PyPI knows. */
  set?: Readonly<Partial<Record<Credential, string>>>;
  options?: readonly Option[];
  /** Another address to send to. */
  address?: string;
  /** More words behind the command. */
  words?: string;
  /** Variables of one program only: see `of`. */
  env?: Readonly<Record<string, string>>;
  /** Beside `dist/`. */
  files?: Readonly<Record<string, string>>;
  /** What lies in `dist/`, a name of `distributions.py`. */
  dist?: string;
  index?: Routes;
  /** Whether the programs trust the stand-in's certificate, and whether it is there at all. */
  trusted?: false;
  listens?: false;
  /** The programs that it concerns, and why no other. */
  of?: readonly [programs: readonly string[], why: string];
  right: readonly Right[];
}

/** What came out of a cell of the table. */
export interface Outcome {
  exit: number | 'stopped';
  /** What the stand-in was asked, in order: the same several times is said once. */
  requests: readonly string[];
  output: string;
}

/** Releases whose outcomes are the same are one run. */
export interface Run extends Outcome {
  situation: string;
  releases: readonly string[];
}

/** What is kept of a program's runs: each output once, the runs name its place. */
export interface Recorded {
  program: string;
  date: string;
  python: string;
  /** What `pip` installed for each release. */
  installed: Readonly<Record<string, readonly string[]>>;
  outputs: readonly string[];
  runs: readonly (Omit<Run, 'output'> & { output: number })[];
  notRun: readonly { situation: string; releases?: readonly string[]; why: string }[];
}
