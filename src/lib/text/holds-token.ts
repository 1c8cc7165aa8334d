import { BEGINNINGS } from './token-beginnings.ts';

const TOKEN = new RegExp(
  [
    // Of PyPI and TestPyPI by the length of their names, which comes next: a token that is being typed is one before it holds anything secret.
    String.raw`pypi-AgE(?:[IN]|[A-Za-z\d]{6})|gh[pousr]_[A-Za-z\d]{16}|github_pat_\w{16}|eyJ[\w-]{8,}\.`,
    // A password in an address.
    String.raw`:\/\/[^\s/:@]{0,200}:[^\s/@]{1,200}@`,
    ...BEGINNINGS.map(([beginnings, rest, least]) => `(?:${beginnings})${rest}{${least}}`),
  ].join('|'),
);

/** Whether a short text, such as a field of a form, holds a token by what tokens begin with. Long ones are for `redact`. */
export const holdsToken = (text: string): boolean => TOKEN.test(text);
