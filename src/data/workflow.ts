import type { Example } from '../errors/types.ts';
import type { Options } from '../lib/generator/options.ts';
import { snippet } from '../lib/generator/snippet.ts';
import { actions } from './action/actions.ts';
import { example } from './example.ts';

/** The worked example's workflow with some choices made differently: what every page of the site shows. */
export const exampleWorkflow = ({ mark: _, ...choices }: Partial<Options> & { mark?: Example['mark'] }): string =>
  snippet({ ...example, ...choices }, actions);
