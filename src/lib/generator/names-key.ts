/** Where a browser keeps the reader's names. By itself, because pages ask for it before they load anything else. */
export const NAMES_KEY = 'pypi-oidc-fix.names';
