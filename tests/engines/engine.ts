/** A tab of a browser: what every engine's driver can do. `page.ts` builds all else on it. */
export interface Tab {
  /** Opens an address, until it has loaded. */
  goto: (address: string) => Promise<void>;
  /** @returns what an expression comes to in the page, as JSON can carry it */
  evaluate: (expression: string) => Promise<unknown>;
  /** Clicks with the pointer in the middle of the element that an expression comes to; an error where that is not possible. */
  click: (expression: string) => Promise<void>;
  /** Presses keys together, by their names in `KeyboardEvent.key`. */
  press: (...keys: string[]) => Promise<void>;
  /** Types a text, key by key. */
  type: (text: string) => Promise<void>;
  /** Errors of scripts, and errors and warnings in the console, since the tab was opened: as far as the driver is told. */
  complaints: () => readonly string[];
  close: () => Promise<void>;
}

/** A running browser. */
export interface Browser {
  version: string;
  open: () => Promise<Tab>;
  close: () => Promise<void>;
}

/** What not every release of every engine has got, by the name that a check asks for it, and how that is seen in the page. */
export const FEATURES = { 'service workers': "'serviceWorker' in navigator" } as const;

export type Feature = keyof typeof FEATURES;

export interface Engine {
  name: string;
  /** @returns why it cannot be started here; undefined where it can */
  missing: () => string | undefined;
  start: () => Promise<Browser>;
}
