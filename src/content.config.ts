import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import english from './content/i18n/en.json';

// Every key of the English file is required in both files: a string that is missing in one language fails the build.
const strings = z.object(Object.fromEntries(Object.keys(english).map((key) => [key, z.string()])));

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: strings }) }),
};
