import { describe, expect, test } from 'vitest';
import { errors } from '../../src/data/catalogue.ts';
import { RUN, STAGES } from '../../src/errors/types.ts';
import { pages } from '../dist.ts';

const all = pages();
const page = (slug: string, lang: string) => all.find((found) => found.slug === slug && found.lang === lang) ?? expect.fail(`no ${slug} in ${lang}`);

describe.each(['en', 'zh-CN'])('in %s', (lang) => {
  test('the picture of a release leads to every stage once, and says how many messages it has', () => {
    const boxes = page('/how-it-works/', lang).html.querySelectorAll('figure svg a');
    expect(boxes.map((box) => /\/errors\/stages\/([^/]+)\/$/.exec(box.getAttribute('href') ?? '')?.[1]).sort()).toEqual([...STAGES].sort());
    for (const box of boxes) {
      const stage = /\/errors\/stages\/([^/]+)\/$/.exec(box.getAttribute('href') ?? '')?.[1];
      expect(box.text).toContain(String(errors.filter((error) => error.stage === stage).length));
    }
  });

  test('an error page marks its own stage, in the picture and in words', () => {
    const marks = new Map<string, string>();
    for (const { id, stage } of errors) {
      const track = page(`/errors/${id}/`, lang).html.querySelector('.track') ?? expect.fail(`${id} has no track`);
      expect(track.querySelector('span a')?.getAttribute('href'), id).toMatch(new RegExp(`/errors/stages/${stage}/$`));
      const mark = track.querySelectorAll('path').at(-1)?.getAttribute('d') ?? 'none';
      expect(marks.get(stage) ?? mark, id).toBe(mark);
      marks.set(stage, mark);
    }
    expect(new Set(marks.values()).size).toBe(marks.size);
    const places = RUN.map((stage) => Number(/^M(\d+)/.exec(marks.get(stage) ?? '')?.[1]));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
