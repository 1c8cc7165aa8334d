import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { againOfPage, type Again } from '../../src/lib/catalogue/again.ts';
import { translator } from '../../src/data/strings.ts';

const page = (id: string) => errors.find((each) => each.id === id)!;
const keys = (key: string): string => `${key} **${key}**`;

describe('how to run again, on the page of an error', () => {
  test('is told once for all of its fixes, and at each of several in a few words', () => {
    for (const lang of ['en', 'zh-CN'] as const) {
      const t = translator(lang);
      for (const entry of errors) {
        const { each, all } = againOfPage(entry, t);
        expect(each.length, entry.id).toBe(entry.fixes.length > 1 ? entry.fixes.length : 0);
        expect(all.length, entry.id).toBeGreaterThan(0);
        expect(new Set(all).size, entry.id).toBe(all.length);
        // In short it is what the sentence begins with, so that the two are one thing.
        const [look = ''] = t('error.again.look').split('{next}');
        for (const line of each) for (const part of line === t('error.again.open') ? [] : line.replace(look, '').split(' · ')) expect(all.concat(t('again.nothing')).some((sentence) => sentence.includes(`**${part}**`)), `${entry.id}: ${part}`).toBe(true);
      }
    }
  });

  test('what several changes need has its case, and a version that is free is said to be', () => {
    const { each, all } = againOfPage(page('id-token-request-token-unset'), keys);
    expect(each).toContain(keys('error.again.open'));
    expect(all).toEqual([keys('again.free'), keys('again.of-file') + keys('again.new-run'), keys('again.of-setting') + keys('again.rerun')]);
  });

  test('where the index is to be looked at first, it is one order', () => {
    const t = translator('en');
    for (const entry of errors) for (const line of againOfPage(entry, t).each) expect(line, entry.id).not.toMatch(/look at the index.* · /i);
    expect(againOfPage(page('upload-server-error'), t).each[0]).toBe('first look at the index; only if files are missing there: Choose “Re-run failed jobs”');
  });

  test('a warning that protects a release is left out for no fix', () => {
    const t = translator('en');
    expect(againOfPage(page('file-already-exists'), t).all.join('\n')).toMatch(/First look at the index[\s\S]*All: do not publish again/);
    expect(againOfPage(page('project-size-too-large'), t).all.join('\n')).toContain('First look at the index');
  });
});

test('what is to be done stands in bold at the beginning of its sentence, and no mark is within it that would end it', () => {
  const all: Record<Again, true> = { 'new-run': true, rerun: true, 'new-version': true, resume: true, look: true, nothing: true, tagged: true, after: true, 'new-ref': true, 'rerun-all': true, rehearsed: true };
  for (const lang of ['en', 'zh-CN'] as const) {
    for (const each of Object.keys(all)) {
      // These two come from a log alone.
      if (each === 'tagged' || each === 'rehearsed') continue;
      expect(translator(lang)(`again.${each}`)).toMatch(/^\*\*[^*]+\*\*/);
      // Markdown takes a mark behind a sign for one that begins, unless a blank or a sign follows.
      expect(translator(lang)(`again.${each}`)).not.toMatch(/[。，：）]\*\*[^。，：；（\s]/);
    }
  }
});
