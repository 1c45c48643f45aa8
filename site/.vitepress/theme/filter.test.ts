import { describe, expect, it } from 'vitest';
import { everything, fromQuery, leaves, toQuery, type Row } from './filter.js';

const releases = ['0.6.32', '0.7.2', '0.12.4'];
const row: Row = {
  text: 'channel-006 must a typing event reaches nobody outside',
  area: 'channel',
  level: 'MUST',
  actor: 'server',
  state: 'checked',
  since: 1,
  until: 1,
};

describe('filter of requirements', () => {
  it('Should keep rows that contain all words, in any order and case', () => {
    expect(leaves({ ...everything(), q: ' Nobody TYPING ' }, row, releases)).toBe(true);
    expect(leaves({ ...everything(), q: 'typing ack' }, row, releases)).toBe(false);
    expect(leaves(everything(), row, releases)).toBe(true);
  });

  it.each([
    [{ area: 'channel', level: 'MUST', actor: 'server', state: 'checked' }, true],
    [{ area: 'call' }, false],
    [{ level: 'MAY' }, false],
    [{ actor: 'client' }, false],
    [{ state: 'excluded' }, false],
    [{ release: '0.7.2' }, true],
    [{ release: '0.6.32' }, false],
    [{ release: '0.12.4' }, false],
    [{ release: '9.9.9' }, false],
  ])('Should match %j: %s', (asked, left) => {
    expect(leaves({ ...everything(), ...asked }, row, releases)).toBe(left);
  });

  it('Should be written to the address and read back', () => {
    const filter = { ...everything(), q: 'a & b', area: 'channel' };
    expect(toQuery(filter)).toBe('?q=a+%26+b&area=channel');
    expect(fromQuery(toQuery(filter))).toEqual(filter);
    expect(toQuery(everything())).toBe('');
    expect(fromQuery('?other=1')).toEqual(everything());
  });
});
