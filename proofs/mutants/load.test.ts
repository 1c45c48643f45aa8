import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadClientMutants, loadMutants } from './load.js';
import { faultsOf } from './server-faults.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mutants-'));
  mkdirSync(join(directory, 'channel'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (text: string): void => writeFileSync(join(directory, 'channel', 'sample.yaml'), text);
const HEAD = 'id: channel/sample\nrequirement: CHANNEL-004\ntitle: The sender does not get it\n';

it('Should read a mutant, and all mutants of the project', async () => {
  write(`${HEAD}where: { effect: emit, type: typing }\noperator: drop\n`);
  expect(await loadMutants(directory)).toMatchObject([{ id: 'channel/sample', operator: 'drop' }]);
  const all = await loadMutants();
  expect(all.length).toBeGreaterThan(0);
  for (const mutant of all) expect(Object.keys(faultsOf(mutant)).length).toBeGreaterThan(0);
});

it.each([
  ['an unknown operator', 'where: { effect: emit }\noperator: vanish\n', /^channel\/sample\.yaml:5: .*vanish/],
  ['an unknown key', 'where: { effect: emit, evnt: x }\noperator: drop\n', /^channel\/sample\.yaml:4: .*evnt/],
  ['no operator', 'where: { effect: emit }\n', /^channel\/sample\.yaml:\d+: .*operator/],
  [
    'an operator that does not work on the target',
    'where: { effect: join }\noperator: rename\nwith: { to: x }\n',
    /^channel\/sample\.yaml:5: The operator "rename" works on emit, wire, .*, not on "join"\.$/,
  ],
  [
    'a parameter that the operator does not read on the target',
    'where: { effect: ack }\noperator: drop\nwith: { only: first }\n',
    /^channel\/sample\.yaml:6: The operator "drop" does not read "only" on "ack"\.$/,
  ],
  [
    'a missing parameter',
    'where: { effect: emit }\noperator: rename\n',
    /^channel\/sample\.yaml:5: The operator "rename" needs "to" in "with"\.$/,
  ],
])('Should name file and line of %s', async (_what, text, message) => {
  write(HEAD + text);
  await expect(loadMutants(directory)).rejects.toThrow(message);
});

it('Should refuse a mutant whose id is not its path', async () => {
  write(`${HEAD.replace('sample', 'other')}where: { effect: emit }\noperator: drop\n`);
  await expect(loadMutants(directory)).rejects.toThrow(
    'channel/sample.yaml:1: The id must be the path of the file, channel/sample.',
  );
});

it('Should read client mutants separately, in their own format', async () => {
  mkdirSync(join(directory, 'client'));
  const file = join(directory, 'client', 'sample.yaml');
  const head = 'id: client/sample\nrequirement: CLIENT-031\ntitle: A call is not answered\n';
  writeFileSync(file, `${head}where: { effect: send, frame: ack }\noperator: drop\n`);
  expect(await loadMutants(directory)).toEqual([]);
  expect(await loadClientMutants(directory)).toMatchObject([{ id: 'client/sample', operator: 'drop' }]);
  writeFileSync(file, `${head}where: { effect: emit }\noperator: drop\n`);
  await expect(loadClientMutants(directory)).rejects.toThrow(
    /^client\/sample\.yaml:4: "effect" is "emit", but must be one of "send"/,
  );
});

it('Should have coded client mutants beside those with an operator', async () => {
  const all = await loadClientMutants();
  expect(all.length).toBeGreaterThan(70);
  expect(all.filter((mutant) => 'faults' in mutant).map(({ id }) => id)).toEqual([
    'client/answers-doubles',
    'client/echoes-itself',
    'client/large-id-cut',
    'client/second-socket',
    'client/stray-answer',
    'client/typing-for-ever',
  ]);
});
