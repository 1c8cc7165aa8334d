import { FILES } from './files.ts';
import { GUIDES } from './guides.ts';
import { METADATA } from './metadata.ts';
import { RULES } from './rules.ts';
import { SETUP } from './setup.ts';
import { TOKENS } from './tokens.ts';

export { SAME } from './same.ts';

/**
 * How readers ask for a page in words that it does not have itself, by its address: names of programs, what a reader sees, half messages and questions, in
 * both languages. From public threads, from the names that PyPI's pages have for things, and page by page from what happens to whoever needs it.
 */
export const ASKED: Readonly<Record<string, readonly string[]>> = { ...GUIDES, ...SETUP, ...TOKENS, ...METADATA, ...FILES, ...RULES };

/** In how many of some 300 public threads it was met: see `data/sources`. Of pages that answer as well, the one that is met more comes first. */
export const OFTEN: Readonly<Record<string, number>> = {
  '/errors/invalid-publisher-not-found/': 32,
  '/errors/id-token-request-token-unset/': 22,
  '/errors/reusable-workflow-warning/': 16,
  '/errors/file-already-exists/': 12,
  '/errors/action-linux-only/': 8,
  '/errors/docker-command-not-found/': 6,
  '/errors/twine-metadata-version-unsupported/': 11,
  '/errors/invalid-authentication-information/': 10,
  '/errors/deprecated-input-alias/': 6,
  '/errors/action-master-branch-sunset/': 6,
  '/errors/id-token-fork-pull-request/': 4,
  '/errors/api-token-wrong-project/': 4,
  '/errors/id-token-write-not-allowed-for-called-workflow/': 4,
  '/errors/non-user-identity-cannot-create-project/': 3,
};

/** The page that lists the versions of the action. */
export const LISTS = '/action-releases/';

/** The page that explains the words of the glossary. */
export const TERMS = '/glossary/';
