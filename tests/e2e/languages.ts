import { strings } from '../../src/data/strings.ts';

/** Both languages, with where their pages are (below the base address) and their strings. */
export const languages = [
  { name: 'English', folder: '', strings: strings.en },
  { name: '简体中文', folder: 'zh-cn/', strings: strings['zh-CN'] },
] as const;

export const slugs = [
  '',
  'doctor/',
  'cause/',
  'errors/',
  'errors/stages/upload-file/',
  'errors/id-token-request-token-unset/',
  'errors/invalid-publisher-not-found/',
  'errors/file-already-exists/',
  'rules/',
  'rules/missing-id-token/',
  'rules/invalid-yaml/',
  'fix-api-token/',
  'fix-trusted-publishing/',
  'generator/',
  'compare/',
  'migrate/',
  'case-study/',
  'how-it-works/',
  'action-behaviour/',
  'action-releases/',
  'myths/',
  'security/',
  'links/',
  'glossary/',
  '404/',
];

/**
 * @param path below the base address, perhaps with a hash
 * @param baseURL where the tests find the site
 * @returns the path as links of the site have it
 */
export function linkTo(path: string, baseURL: string | undefined): string {
  const { pathname, hash } = new URL(path, baseURL);
  return pathname + hash;
}
