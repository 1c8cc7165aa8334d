import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/data/catalogue-schema.ts';
import { errors } from '../../src/errors/index.ts';
import { dist } from '../site.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

test('errors.json holds the whole catalogue in the form that its schema states', () => {
  const { errors: published } = catalogue.strict().parse(JSON.parse(read('errors.json')));
  expect(published.map(({ id }) => id)).toEqual(errors.map(({ id }) => id));
  for (const { url } of published) {
    for (const address of Object.values(url)) expect(existsSync(join(dist, new URL(address).pathname, 'index.html')), address).toBe(true);
  }
  expect(JSON.parse(read('errors.schema.json'))).toMatchObject({ type: 'object', required: ['version', 'errors'] });
});

test('every error is there as Markdown, in both languages, with absolute links', () => {
  for (const { id, headline } of errors) {
    for (const folder of ['', 'zh-cn/']) {
      const text = read(`${folder}errors/${id}.md`);
      expect(text.startsWith(`# ${headline}\n`), id).toBe(true);
      expect(text, id).not.toMatch(/\]\(\//);
      expect(text, id).not.toMatch(/\b(?:error|fixer|emitter)\.[a-z-]+\b|\brelease\.(?:nothing|may|published|not)-/);
    }
  }
});
