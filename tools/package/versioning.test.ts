import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import type { Requirement } from '../../src/suite/types.js';
import { versionFaults } from './changelog.js';
import { readManifest } from './contents.js';
import { frozenText, removedSinceFrozen, stricterThanFrozen } from './frozen.js';
import { frozenSets } from './sets.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const suite = loadSuite();
const { version } = readManifest(root);
const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8');
const sets = frozenSets();
const numbers = { version, set: suite.set, changelog, frozen: [...sets.keys()] };

describe('the numbers of this package', () => {
  it('Should be consistent', () => {
    expect(versionFaults(numbers)).toEqual([]);
  });

  it('Should not change the requirements of a released set', () => {
    const frozen = sets.get(suite.set);
    expect(frozen === undefined ? [] : stricterThanFrozen(frozen, suite)).toEqual([]);
    for (const [set, text] of sets) expect(removedSinceFrozen(text, suite), set).toEqual([]);
  });

  it('Should include every id in the committed verdicts', () => {
    const permanent = new Set(readFileSync(`${root}conformance/requirements/ids.txt`, 'utf8').trimEnd().split('\n'));
    const folder = `${root}conformance/results/`;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    const named = files.flatMap((file) =>
      Object.keys((JSON.parse(readFileSync(folder + file, 'utf8')) as { verdicts: object }).verdicts),
    );
    expect(new Set(named).size).toBeGreaterThan(300);
    expect([...new Set(named)].filter((id) => !permanent.has(id))).toEqual([]);
  });
});

describe('inconsistent numbers', () => {
  const good = {
    version: '0.3.1',
    set: '0.3',
    frozen: ['0.3'],
    changelog: '## [0.3.1] - 2026-01-31\n\nRequirement set 0.3.\n\n## [0.3.0] - 2026-01-01\n',
  };

  it.each([
    ['no entry', { version: '0.3.2' }, 'CHANGELOG.md has no entry "## [0.3.2] - ..." for the version of package.json.'],
    [
      'an invalid date',
      { changelog: good.changelog.replace('2026-01-31', 'soon') },
      'CHANGELOG.md: 0.3.1 is dated "soon"; write it as 2026-01-31, or unreleased.',
    ],
    [
      'an older version first',
      { changelog: `${good.changelog}\n## [0.3.2] - unreleased\n` },
      'CHANGELOG.md: the newest version must come first.',
    ],
    [
      'a set of the future',
      { set: '0.4', frozen: ['0.4'], changelog: good.changelog.replace('set 0.3', 'set 0.4') },
      'The requirement set 0.4 is newer than the package 0.3.1: ' +
        'a set has the number of the package that first contained it.',
    ],
    [
      'a release without a frozen set',
      { frozen: [] },
      '0.3.1 is released, but its requirement set 0.3 is not frozen: run npm run freeze.',
    ],
    [
      'an entry of another set',
      { changelog: good.changelog.replace('set 0.3', 'set 0.2') },
      'CHANGELOG.md: the entry of 0.3.1 must say "Requirement set 0.3."',
    ],
  ])('Should be reported: %s', (_what, change, sentence) => {
    expect(versionFaults(good)).toEqual([]);
    expect(versionFaults({ ...good, ...change })).toEqual([sentence]);
  });
});

describe('a frozen set', () => {
  const first = suite.requirements.find(
    ({ level, since, excluded }) => level === 'SHOULD' && since !== undefined && excluded === undefined,
  )!;
  const changed = (change: Partial<Requirement>): Requirement[] =>
    suite.requirements.map((requirement) => (requirement === first ? { ...requirement, ...change } : requirement));
  const frozen = frozenText(suite);

  it('Should accept unchanged and weaker requirements', () => {
    expect(stricterThanFrozen(frozen, suite)).toEqual([]);
    expect(stricterThanFrozen(frozen, { ...suite, requirements: changed({ level: 'MAY' }) })).toEqual([]);
  });

  it('Should refuse new, stricter and wider requirements, and report missing ones', () => {
    const advice = 'give the set a new name ("set" in versions.yaml).';
    const added = { ...first, id: 'CHANNEL-999' };
    expect(stricterThanFrozen(frozen, { ...suite, requirements: [...suite.requirements, added] })).toEqual([
      `CHANNEL-999 is new, but set ${suite.set} was released without it: ${advice}`,
    ]);
    expect(stricterThanFrozen(frozen, { ...suite, requirements: changed({ level: 'MUST' }) })).toEqual([
      `${first.id} is a MUST, but set ${suite.set} was released with it as a SHOULD: ${advice}`,
    ]);
    const { since: _, ...always } = first;
    const wider = stricterThanFrozen(frozen, {
      ...suite,
      requirements: suite.requirements.map((requirement) => (requirement === first ? always : requirement)),
    });
    expect(wider).toEqual([`${first.id} holds in 0.6.32, but set ${suite.set} was released without that: ${advice}`]);
    expect(
      removedSinceFrozen(frozen, { requirements: suite.requirements.filter((requirement) => requirement !== first) }),
    ).toEqual([first.id]);
  });
});
