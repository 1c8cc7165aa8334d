import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { beginningsOf, sharing } from '../../src/lib/catalogue/beginnings.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { squeeze } from '../../src/lib/text/log.ts';
import { diagnose, samples } from './judge.ts';

const catalogue = known(errors);
const squeezed = (text: string): string => squeeze(text.replace(/\{[a-z][a-z0-9_]*\}/g, '\ue000')).text;
const wordings = catalogue.flatMap(({ id, messages }) => messages.map((message) => ({ id, message, text: squeezed(message) })));

/** Every wording, cut off after each of its words, with the entries that have one which begins like that. */
const cuts = wordings.flatMap(({ id, message }) =>
  [...message.matchAll(/\s+/g)].flatMap(({ index }) => {
    const part = message.slice(0, index);
    if (/\{[^}]*$/.test(part)) return [];
    const text = squeezed(part);
    return [{ id, part, sharers: [...new Set(wordings.filter((other) => other.text.startsWith(text)).map((other) => other.id))] }];
  }),
);

/** Stands for every placeholder: no message goes on behind one with its first letter. */
const VALUE = 'quartz';

test('a paste that ends where messages of several entries begin alike names all of them, or one that is whole', () => {
  const shared = cuts.filter(({ sharers }) => sharers.length > 1).map(({ part, sharers }) => ({ part, sharers, first: diagnose(part.replace(/\{[a-z_0-9]+\}/g, VALUE)).findings[0] }));
  const told = shared.filter(({ first, sharers }) => first && sharers.includes(first.id));
  expect(told.length).toBeGreaterThan(600);
  const guessed = told.filter(({ first, sharers }) => !sharers.every((id) => id === first!.id || first!.open?.includes(id)) && (first!.cut || first!.open));
  expect(guessed.map(({ part, first }) => `${first!.id}: ${part}`)).toEqual([]);
});

describe('a message that is cut off', () => {
  const summary = (text: string) => diagnose(text).findings.map(({ id, cut, open }) => [id, cut, open?.length ?? 0]);

  test.each([
    // The frame is whole: what comes after it is not known.
    ['Token request failed: the server refused the request for the following reasons:', [['token-request-refused', false, 0]]],
    ['ERROR    InvalidDistribution: Invalid distribution metadata:', [['twine-invalid-distribution-metadata', false, 0]]],
    // Nothing is whole: any of these may be meant, the most general first.
    ['Invalid attestations supplied during upload: Could not verify the uploaded artifact using the included', [['pypi-attestations-verification-failed', true, 3]]],
    ['* `invalid-publisher`: valid token, but no corresponding publisher (', [['invalid-publisher-not-found', true, 8]]],
    // Enough is there to tell.
    ['* `invalid-publisher`: valid token, but no corresponding publisher (Publisher with matching', [['invalid-publisher-not-found', true, 0]]],
    // So it is where a block of code ends.
    ["~~~\n         User 'kepler' does not have two-factor authent\n~~~\n", [['two-factor-required', true, 0]]],
    // Lines of any run, which only some failures follow.
    ["Unable to find image 'ghcr.io/pypa/gh-action-pypi-publish:release-v1' locally", []],
    ['* Getting build dependencies for sdist...', []],
    ['Run ./.github/.tmp/.generated-actions/run-pypi-publish-in-docker-container', []],
    ['EOFError: EOF when reading a line', []],
    ['  File "/usr/lib/python3/dist-packages/twine/__init__.py", line 43, in <module>', []],
  ])('%j', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  test('is told by the line that follows', () => {
    const [sample] = samples.filter(({ id }) => id === 'image-manifest-unknown');
    expect(summary(sample!.text)[0]).toEqual(['image-manifest-unknown', false, 0]);
  });
});

test('what messages begin with is found by any part of it that several have, and by no longer one', () => {
  const entry = (id: string, ...messages: string[]) => ({ id, stage: 'audience' as const, headline: messages[0]!, messages });
  const beginnings = beginningsOf([entry('a', 'the index says: no such file'), entry('b', 'the index says: no such user'), entry('c', 'another beginning of a message')]);
  expect(Object.keys(beginnings)).toEqual(['theindexsays:nosuch']);
  expect(sharing(beginnings, 'theindexsays:')).toEqual([0, 1]);
  expect(sharing(beginnings, 'theindexsays:nosuch')).toEqual([0, 1]);
  expect(sharing(beginnings, 'theindexsays:nosuchf')).toEqual([]);
  expect(sharing(beginnings, 'anotherbeginning')).toEqual([]);
});

describe('a message that any program may print', () => {
  const refused = "requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=8765): Max retries exceeded with url: /api (Caused by NewConnectionError(\"HTTPConnection(host='localhost', port=8765): Failed to establish a new connection: [Errno 111] Connection refused\"))";
  const found = (text: string) => diagnose(text).findings.map(({ id }) => id);
  const filler = 'Collecting a-package==1.0\n'.repeat(20);

  test('is one of an upload where its program stands near it', () => {
    expect(found(`Uploading distributions to http://localhost:8765/api\n${filler}${refused}`)).toEqual(['twine-upload-connection-failed']);
    expect(found(`${filler}${refused}`)).toEqual([]);
    expect(found(`Uploading distributions to http://localhost:8765/api\n${filler.repeat(60)}${refused}`)).toEqual([]);
  });

  test('is one where nothing else was pasted: who quotes it knows', () => {
    expect(found(refused)).toEqual(['twine-upload-connection-failed']);
  });
});
