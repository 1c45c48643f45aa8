import { describe, expect, it } from 'vitest';
import { commonGist, gistOf, isAboutCount } from './finding-summary.js';

describe('The gist of a finding', () => {
  it.each([
    ['1 "events:channel" matching {"a":", {1}"}', '2', '1 "events:channel"', '2'],
    [
      'at least one "events" matching anything',
      'none; the nearest was 42["events"] - at x expected 1, got 2',
      'at least one "events"',
      'none',
    ],
    ['update-note to be refused', 'status 200, {"id":"x"}', 'update-note to be refused', 'status 200'],
    ['a result of read-note like {"id":"x"}', 'at title: "y"', 'a result of read-note', 'at title: "y"'],
    ['message for post-message once', '2 times', 'message for post-message once', '2 times'],
  ])('Should leave out of "%s" and "%s" in what like findings differ', (expected, got, shorter, shown) => {
    expect(gistOf({ expected, got })).toEqual({ expected: shorter, got: shown });
  });

  it('Should be that of most of them, of equals the first', () => {
    const [a, b] = [
      { expected: 'a', got: '1' },
      { expected: 'b', got: '2' },
    ];
    expect(commonGist([a, b, b])).toEqual({ ...b, count: 2, of: 3 });
    expect(commonGist([a, b])).toEqual({ ...a, count: 1, of: 2 });
    expect(commonGist([])).toBeUndefined();
  });

  it('Should be about a count where a number came', () => {
    expect(
      ['2', '0', 'once', '3 times', 'one', 'status 200', 'none', '[]'].map((got) =>
        isAboutCount({ expected: '', got }),
      ),
    ).toEqual([true, true, true, true, false, false, false, false]);
  });
});
