import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcher } from '../../src/lib/catalogue/matcher.ts';

const found = (log: string, ...texts: string[]) => matcher(texts.map((text, index) => ({ id: String(index), text })))(log);

describe('a message is found', () => {
  test('with the values of its placeholders, as they stand in the log', () => {
    const [match] = found("ERROR File already exists ('My a-1.0.whl', with hash 'BEEF'). See", "File already exists ('{file}', with hash '{hash}').");
    expect(match?.values).toEqual({ file: 'My a-1.0.whl', hash: 'BEEF' });
    expect(found('HTTPError: 503 Service', 'HTTPError: {code}')[0]?.values).toEqual({ code: '503' });
  });

  test('with the value of a placeholder that a line break tore apart', () => {
    const log = '2026-08-21T10:11:12Z project my\n2026-08-21T10:11:12Z library is not allowed';
    expect(found(log, 'project {name} is not allowed')[0]?.values).toEqual({ name: 'my library' });
  });

  test('but not where a word would be several, or a value many lines', () => {
    expect(found('poetry publish\nunable to connect to the repository, be sure that its address is not defined', 'the repository {repository} is not defined')).toEqual([]);
    expect(found('denied to github-actions[bot].', 'denied to {actor}.')[0]?.values).toEqual({ actor: 'github-actions[bot]' });
    expect(found('denied to [octocat].', 'denied to {actor}.')[0]?.values).toEqual({ actor: 'octocat' });
    // A quote that closes what the value itself has opened is part of it, one around the value is none.
    expect(found('direct dependency: a @ git+x ; extra == "doc". See', 'direct dependency: {requirement}. See')[0]?.values).toEqual({ requirement: 'a @ git+x ; extra == "doc"' });
    expect(found('direct dependency: "a @ git+x". See', 'direct dependency: {requirement}. See')[0]?.values).toEqual({ requirement: 'a @ git+x' });
    // What follows on the quote that closes a word is a reader's.
    expect(found("has a tag 'linux_x86_64'` seen in https://example.org", "has a tag '{tag}'.")[0]?.values).toEqual({ tag: 'linux_x86_64' });
    expect(found('the repository corp is not defined', 'the repository {repository} is not defined')[0]?.values).toEqual({ repository: 'corp' });
    expect(found(`project ${'a\n'.repeat(12)} is not allowed`, 'project {name} is not allowed')).toEqual([]);
  });

  test('of an earlier year, whose sentence had no “for more information” before the address', () => {
    const message = "The name '{project}' is taken. See https://pypi.org/help/#name for more information.";
    const [match] = found("HTTPError: 400 Client Error: The name 'a' is taken. See https://pypi.org/help/#name for url: https://upload.pypi.org/legacy/", message);
    expect(match).toMatchObject({ cut: false, values: { project: 'a' } });
    expect(found('HTTPError: Invalid field: x. See https://a.org/b for url: https://upload.pypi.org/legacy/', 'Invalid field: {reason}. See {url} for more information.')[0]?.cut).toBe(false);
  });

  test('at its own place in the log', () => {
    const log = 'one\n  two: ##[error]the action got\n no password\nthree';
    const [match] = found(log, 'the action got no password');
    expect(log.slice(match?.start, match?.end)).toBe('the action got\n no password');
  });

  test('when its end is cut off, if half of it and twenty characters are there', () => {
    const message = 'the server refused the request for these reasons: all of them';
    expect(found('the server refused the request for these rea', message)[0]?.cut).toBe(true);
    expect(found('the server refused the request for th… (more)', message)[0]?.cut).toBe(true);
    expect(found('the server refused', message)).toEqual([]);
    expect(found('the server refused the request for these rain coats', message)).toEqual([]);
  });

  test('in any text around it', () => {
    const look = matcher([{ id: 'a', text: 'the action got no password' }]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(look(`${before}\n the action got no password ${after}`)).toHaveLength(1);
      }),
      { seed: 20_261_124 },
    );
  });
});

describe('a message is not found', () => {
  test('where its placeholder would stand for more than 500 characters', () => {
    expect(found(`starting ${'x'.repeat(400)} ending`, 'starting {any} ending')).toHaveLength(1);
    expect(found(`starting ${'x'.repeat(600)} ending`, 'starting {any} ending')).toEqual([]);
  });

  test('and cannot be looked for, without fixed text', () => {
    expect(() => matcher([{ id: 'a', text: 'No {x} at {y}' }])).toThrow('a: no fixed text');
  });
});

test('a value in quotes at its end is taken whole, blanks and all', () => {
  const message = "Invalid license expression: '{license}'";
  const valueIn = (text: string) => matcher([{ id: 'a', text: message }])(text)[0]?.values['license'];
  expect(valueIn("Invalid license expression: 'MIT License'\nthe build failed")).toBe('MIT License');
  expect(valueIn("Invalid license expression: 'MIT, which I don't see why")).toBe('MIT,');
  expect(valueIn('Invalid license expression: MIT here')).toBe('MIT');
});

test('ten times as many messages find the same', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => ({ id: `n${index}`, text: `message number ${index} of {all} has failed` }));
  const look = matcher(many);
  expect(look('message number 1234 of 2000 has failed').map(({ id }) => id)).toEqual(['n1234']);
});
