import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import english from './content/i18n/en.json';
import { screen } from './data/screen';
import { withLabels } from './data/strings';

// Every key of the English file is required in both files: a string that is missing in one language fails the build.
const strings = z.object(Object.fromEntries(Object.keys(english).map((key) => [key, z.string()])));

const make = docsSchema();
let made: ReturnType<typeof make> | undefined;

/** Starlight asks for the form of a page's data for each page that is not Markdown; making it anew took longer than checking with it. Images, for which it has a context, no page has. */
const schema: typeof make = (context) => (made ??= make(context));

const own = i18nLoader();

/** Every string with the names of labels in it. The names are part of what is cached. */
const named: typeof own = {
  ...own,
  load: (context) =>
    own.load({
      ...context,
      generateDigest: (data) => context.generateDigest(JSON.stringify([data, screen])),
      parseData: (entry) => context.parseData({ ...entry, data: withLabels(entry.data as Record<string, string>, entry.id === 'en' ? 'en' : 'zh-CN') as typeof entry.data }),
    }),
};

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema }),
  i18n: defineCollection({ loader: named, schema: i18nSchema({ extend: strings }) }),
};
