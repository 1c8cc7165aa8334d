import type { Step, Value } from '../../tools/types.ts';

export const PYPI = 'https://upload.pypi.org/legacy/';
export const TESTPYPI = 'https://test.pypi.org/legacy/';

/**
 * An input by its name, or by the name it had before v1.7.0: an empty one gives way to the other.
 * Source: pypa/gh-action-pypi-publish v1.12.4 action.yml:171-180.
 */
export function eitherInput({ inputs }: Step, name: string): Value | undefined {
  const given = inputs.get(name);
  return given && given.text !== '' ? given : (inputs.get(name.replaceAll('-', '_')) ?? given);
}

/** The host of an address, where it is written out as far as the slash behind it. */
const HOST = /^https?:\/\/([\w.-]+)(?::\d+)?\//i;

/** The URL that a step uploads to; undefined where an expression tells. Of another index only the path may be one. */
export function uploadUrl(step: Step): string | undefined {
  const input = eitherInput(step, 'repository-url');
  if (input?.expression) {
    const [, host] = HOST.exec(input.text.trim().split('${{', 1)[0] ?? '') ?? [];
    return host && !/\bpypi\.(?:python\.)?org$/i.test(host) ? input.text.trim() : undefined;
  }
  return input === undefined || input.text === '' ? PYPI : input.text;
}

const HOSTS: Readonly<Record<string, string>> = {
  'pypi.org': PYPI,
  'www.pypi.org': PYPI,
  'upload.pypi.org': PYPI,
  'pypi.python.org': PYPI,
  'test.pypi.org': TESTPYPI,
  'testpypi.python.org': TESTPYPI,
};

/** Of a host of theirs that there is not, as `upload.test.pypi.org`, which of both is meant. */
const MISSPELT = /(?:^|\.)(?:test)?pypi\.(?:python\.)?org$/;

const targetOf = (host: string): string | undefined => HOSTS[host] ?? (MISSPELT.test(host) ? (host.includes('test') ? TESTPYPI : PYPI) : undefined);

const NAMES: Readonly<Record<string, string>> = { pypi: PYPI, testpypi: TESTPYPI, 'test-pypi': TESTPYPI, test_pypi: TESTPYPI };

/** Whether a name is one that PyPI or TestPyPI goes by. */
export const isKnownIndex = (name: string): boolean => NAMES[name.toLowerCase()] !== undefined;

/**
 * What an address is for: that of PyPI or TestPyPI which takes uploads, or undefined for any other index.
 *
 * @param url as it stands in `repository-url`
 * @returns `{ target, exact }`; `whole` tells an address from a mere name
 */
export function readUrl(url: string): { target?: string; exact: boolean; whole: boolean } {
  const text = url.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(text);
  const host = (whole ? text.slice(text.indexOf('://') + 3) : text).split(/[/?#:]/, 1)[0]?.toLowerCase() ?? '';
  const target = targetOf(host) ?? (whole ? undefined : NAMES[text.toLowerCase()]);
  return { ...(target && { target }), exact: whole && target !== undefined && text === target, whole };
}

/**
 * Whether the action takes a step's index for PyPI or TestPyPI, which refuse user names and passwords: it looks for
 * `pypi.org` anywhere in the address (pypa/gh-action-pypi-publish v1.12.4 twine-upload.sh:133).
 *
 * @returns undefined where an expression decides
 */
export const uploadsToPypi = (step: Step): boolean | undefined => uploadUrl(step)?.includes('pypi.org');
