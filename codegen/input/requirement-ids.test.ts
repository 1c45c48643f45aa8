import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';

const permanent = readFileSync(new URL('../../conformance/requirements/ids.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const registered = loadSuite()
  .requirements.map(({ id }) => id)
  .sort();

describe('requirement ids', () => {
  it('Should never disappear, because reports, known-failing files and issues name them', () => {
    expect(
      permanent.filter((id) => !registered.includes(id)),
      'end a requirement with "until", or exclude it',
    ).toEqual([]);
  });

  it('Should all be listed in ids.txt, sorted', () => {
    expect(registered.filter((id) => !permanent.includes(id))).toEqual([]);
    expect(permanent).toEqual([...permanent].sort());
  });
});
