import { describe, expect, test } from 'vitest';
import { findWorkflows } from '../../src/lib/text/paste.ts';
import { unpack } from '../../src/lib/text/unpack.ts';
import { runs } from '../runs.ts';
import { causes, diagnose, negatives } from './judge.ts';
import { judge, judgedIn, type Judged } from './judged.ts';
import { LOSSLESS, LOSSY, misread, TRANSLATED, type Way } from './ways.ts';

const all = ['cases', 'action', 'uv', 'twine', 'others', 'builds', 'self-hosted', 'commands', 'error-paths'].flatMap(judgedIn).filter(({ text }) => findWorkflows(text).length === 0);

/** Every so many of them. */
const some = (count: number): Judged[] => all.filter((_, index) => index % Math.ceil(all.length / count) === 0);
const rows = some(runs(48, all.length));

interface Said {
  found: string;
  whole: string;
}

/** What is said of a paste: the cause, the first step, the state and the files. */
function said(row: Judged, text: string): Said {
  const { found, step, state, files } = judge({ ...row, text }, 'en');
  return { found, whole: JSON.stringify([found, step, state, files]) };
}

const clean = new Map(rows.map((row) => [row, said(row, row.text)]));

test.each(Object.entries(LOSSLESS))('a log is answered as it was printed: %s', (_, way) => {
  expect(rows.length).toBeGreaterThan(30);
  const changed = rows.filter((row) => said(row, way(row.text)).whole !== clean.get(row)!.whole);
  expect(changed.map(({ id }) => id)).toEqual([]);
});

/** Of twenty rows so many have the same answer at the least; what a line ended with, and blanks, tell of files. */
const LEAST = 0.88;

test.each(Object.entries(LOSSY))('its cause is, and nearly always the answer, where blanks or the ends of lines are lost: %s', (_, way) => {
  // What ends within a message does not, with more behind it.
  const whole = rows.filter(({ text }) => !diagnose(text).findings[0]?.cut);
  const read = whole.map((row) => [row, said(row, way(row.text))] as const);
  expect(read.filter(([row, { found }]) => found !== clean.get(row)!.found).map(([row, { found }]) => `${row.id}: ${found}`)).toEqual([]);
  const same = read.filter(([row, { whole: answer }]) => answer === clean.get(row)!.whole);
  expect(same.length / whole.length).toBeGreaterThanOrEqual(LEAST);
});

describe('a text that is damaged is answered with what is probably meant, and never with what is not', () => {
  /** How damaged texts are read: how many as the clean ones, and what is found that the clean ones have not. */
  function readings(way: Way): { same: number; wrong: string[]; certain: string[] } {
    const read = rows.map(({ id, text }) => ({ id, before: diagnose(unpack(text).text).findings, after: diagnose(unpack(way(text)).text).findings }));
    const wrong = read.filter(({ before, after: [first] }) => first && !first.open && !before.some(({ id }) => id === first.id));
    return {
      same: read.filter(({ before, after }) => before[0]?.id === after[0]?.id).length / rows.length,
      wrong: wrong.map(({ id, after }) => `${id}: ${after[0]!.id}`),
      certain: wrong.filter(({ after }) => !after[0]!.probable).map(({ id }) => id),
    };
  }

  test.each([
    ['few letters', 0.06, 0.01, 0.95],
    ['some letters', 0.2, 0.04, 0.9],
    ['every other letter', 0.5, 0.15, 0.85],
  ])('read from a picture, with %s taken for others', (_, letters, blanks, least) => {
    const { same, wrong } = readings(misread(letters, blanks));
    expect(same).toBeGreaterThanOrEqual(least);
    expect(wrong.length).toBeLessThanOrEqual(rows.length / 50);
  });

  test.each(Object.entries(TRANSLATED))('translated into %s', (_, way) => {
    const { wrong } = readings(way);
    expect(wrong.length).toBeLessThanOrEqual(rows.length / 50);
  });

  test.each([
    ['Error: Trusted publishing exchange failure: OpenlD Connect token retrievaI faiIed: GitHub: rnissing or insufficient OlDC token permissions, the ACTI0NS_ID_T0KEN_REQUEST_T0KEN environrnent variabIe was unset', 'id-token-request-token-unset'],
    ['* invaIid-publisher: vaIid t0ken, but n0 corresponding pub1isher (Pub1isher with matching cIaims was not f0und)', 'invalid-publisher-not-found'],
    ["ERR0R HTTPError: 4OO Bad Request fr0m https://up1oad.pypi.org/1egacy/ Fi1e a1ready exists ('demo-1.0.tar.gz', with b1ake2_256 hash 'ab'). See https://pypi.org/he1p/#file-name-reuse f0r m0re information.", 'file-already-exists'],
    ['ent variable was unset\n\nThis generally indicates a workflow configuration error', undefined],
    ['oken retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset', 'id-token-request-token-unset'],
  ])('%s', (text, id) => {
    const [first] = diagnose(unpack(text).text).findings;
    expect(first?.id).toBe(id);
  });

  test.each([
    ['错误：可信发布交换失败：\n* `invalid-pending-publisher`：令牌有效，但项目已存在', ['invalid-pending-publisher-project-exists'], false],
    ['Fehler: Der Server hat die Anfrage aus folgenden Gründen abgelehnt:\n* `invalid-reuse-token`: ungültiges Token, es wurde schon einmal verwendet', ['invalid-reuse-token'], false],
    ['エラー：サーバーは次の理由で要求を拒否しました：\n* `invalid-publisher`：有効なトークンですが、対応する発行者がありません', ['invalid-publisher-not-found'], true],
  ])('%s', (text, ids, isOpen) => {
    const [first] = diagnose(text).findings;
    expect([first?.id, ...(first?.open ?? [])]).toEqual(expect.arrayContaining(ids));
    expect([first?.probable, first?.open !== undefined]).toEqual([true, isOpen]);
  });
});

test.each([['a picture', misread(0.2, 0.04)], ...Object.entries(TRANSLATED)])('a log in which nothing failed names no cause as %s', (_, way) => {
  const read = negatives.flatMap(([name, text]) => {
    const found = diagnose(unpack(way(text)).text);
    return found.findings[0]?.open ? [] : causes(found).map((id) => `${name}: ${id}`);
  });
  // What a good run prints beside, it may print in any language.
  const told = negatives.flatMap(([name, text]) => causes(diagnose(text)).map((id) => `${name}: ${id}`));
  expect(read.filter((each) => !told.includes(each))).toEqual([]);
});

test.each([
  '{"message":"Token request failed","errors":[{"code":"invalid-publisher","description":"valid token, but no corresponding publisher (Publisher with matching claims was not found)"}]}',
  '{"message": "Token request failed", "errors": [{"code": "invalid-pending-publisher", "description": "valid token, but project already exists"}]}',
])('an answer of PyPI that stands alone is no record of a log, of which only the first value counts: %s', (text) => {
  expect(diagnose(unpack(`${text}\n`).text).findings[0]?.id).toMatch(/^invalid-p/);
});
