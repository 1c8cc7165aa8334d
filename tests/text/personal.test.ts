import { describe, expect, test } from 'vitest';
import { withoutPersons } from '../../src/lib/text/personal.ts';

describe('what says who somebody is', () => {
  test.each([
    ['by ada.lovelace+pypi@mail.example.org.', 'by ***.'],
    ['Author: Ada <ada@example.org>', 'Author: Ada <***>'],
    ['/home/ada/work/x and /Users/ada/x', '/home/***/work/x and /Users/***/x'],
    ['C:\\Users\\ada\\x, "C:\\\\Users\\\\ada\\\\x"', 'C:\\Users\\***\\x, "C:\\\\Users\\\\***\\\\x"'],
    ['c:\\users\\ada\\x, C:\\Documents and Settings\\ada\\x, /homes/ada/x', 'c:\\users\\***\\x, C:\\Documents and Settings\\***\\x, /homes/***/x'],
    ['C:/Users/Ada Lovelace/x, C:\\Users\\Ada Lovelace\\x, /home/ada and more', 'C:/Users/***/x, C:\\Users\\***\\x, /home/*** and more'],
    ['~ada/x, file:%2Fhome%2Fada%2Fx', '~***/x, file:%2Fhome%2F***%2Fx'],
    ['ada@localhost, ada@müller.de, adélie@example.org, "ada"@example.org, ada%40example.org', '***, ***, ***, ***, ***'],
    ['作者邮箱ada@example.org', '作者邮箱***'],
    ['https://ada:hunter2@index.example.org/', 'https://ada:***@index.example.org/'],
    ['password: pypi-AgEIcHlwaS5vcmcCJGFhYWFhYWFhLWJiYmItY2NjYy1kZGRk', 'password: pypi-***'],
  ])('is blanked: %s', (text, expected) => {
    expect(withoutPersons(text)).toBe(expected);
    expect(withoutPersons(expected)).toBe(expected);
  });

  test.each(['uses: pypa/gh-action-pypi-publish@v1.14.2', 'actions/checkout@release.1', '/home/runner/work/x/x', 'C:\\Users\\runneradmin\\x', '/github/home', 'a @ b.c', 'ada~1/x, ~=1.2/, git diff HEAD~ada/, ~/x', 'action@localhosts'])('is not in: %s', (text) => {
    expect(withoutPersons(text)).toBe(text);
  });
});
