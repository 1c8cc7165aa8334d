/** Inline code up to this length stays on one line. */
const SHORT = 24;

/** A word that may be wider than a phone's line or a table's cell. */
const LONG = /[^\s<>]{20,}/g;

/**
 * @param code inline code
 * @returns whether it should stay on one line, where it would not by itself
 */
export const isShort = (code: string): boolean => code.length <= SHORT && /[\s/?-]/.test(code);

/**
 * Where long names may break: after `_` and `/`, as people read them. Elsewhere they break only where there is no other way.
 *
 * @example pieces('ACTIONS_ID_TOKEN_REQUEST_TOKEN') // ['ACTIONS_', 'ID_', 'TOKEN_', 'REQUEST_', 'TOKEN']
 */
export const pieces = (code: string): string[] => code.replace(LONG, (word) => word.replace(/(?<=[\w}])[_/](?=[\w{])/g, '$&\n')).split('\n');
