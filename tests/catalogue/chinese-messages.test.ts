import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { diagnosis } from '../../src/lib/doctor/doctor.ts';
import { chineseWordings, known, withWordings } from '../../src/lib/catalogue/known.ts';
import { wholeLibrary } from '../../src/lib/catalogue/library.ts';
import { inParts } from '../../src/lib/catalogue/parts.ts';
import { searching } from '../../src/lib/catalogue/query.ts';
import { atOnce } from '../../src/lib/text/steps.ts';

const wordings = chineseWordings(errors);
const all = Object.entries(wordings).flatMap(([id, texts]) => texts.map((text) => [text, id] as const));
const search = atOnce(searching(withWordings(known(errors), wordings)));
// As the page does it: they come apart from the rest, for a text in Chinese.
const library = wholeLibrary(known(errors));
library.addChinese(inParts(errors).map(chineseWordings));
const diagnose = (text: string) => diagnosis(text, library);

test('PyPI has 32 messages of its forms in Chinese', () => {
  expect(all).toHaveLength(32);
  expect(known(errors).flatMap(({ messages }) => messages).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

describe.each(all)('%s', (text, id) => {
  test('is found by the doctor, alone and among what else is copied from the page', () => {
    expect(diagnose(text).findings.map((finding) => finding.id)).toEqual([id]);
    expect(diagnose(`受信任发布者管理\n\u3000${text}\n所有者 *（必填）\nocto-org`).findings[0]?.id).toBe(id);
  });

  test('is found by the search', () => {
    expect(search(text).ids[0]).toBe(id);
  });
});
