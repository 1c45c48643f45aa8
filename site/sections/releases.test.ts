import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../facts.js';
import { projectFacts } from '../testing/facts.js';
import { releaseLink } from '../links.js';
import { plain } from '../testing/plain.js';
import { columnName, columnsOf } from './releases/column.js';
import { readShownMessages } from './releases/matrix.js';
import { readNotes } from './releases/notes.js';
import { releases } from './releases.js';

let facts: Facts;
let body: string;
const section = (version: string): string => {
  const from = body.indexOf(`{#${releaseLink(version).split('#')[1]}}`);
  expect(from, version).toBeGreaterThan(0);
  return body.slice(from, body.indexOf('\n### ', from));
};
/** Cells of the row of a message. */
const row = (name: string): string[] =>
  body
    .split('\n')
    .find((line) => line.startsWith('| <span class="way"') && line.includes(`[\`${name}\`]`))!
    .split(' | ')
    .slice(1);

beforeAll(() => {
  facts = projectFacts();
  body = plain(releases.pages(facts)[0]!.body);
});

describe('page of releases', () => {
  it('Should list the changes of each release', () => {
    for (const { version } of facts.suite.releases) section(version);
    expect(section('0.6.32')).toContain('The first release in the data.');
    expect(section('0.9.1')).toContain('No change of the protocol is known.');
    expect(section('0.6.33')).toContain('`chat-events` was renamed to [`events`](/events/events)');
    expect(section('0.12.1')).toMatch(/\/messages\/channel\/mute\).* \| Channel muted, from the server \| new \|/);
    // listed once for all schemas that have the new field
    expect(section('0.12.1').match(/`etag`/g)).toHaveLength(1);
    expect(section('0.6.41')).toMatch(/`user_ids`.*\/schemas\/shared\/reaction\).* \| removed \|/);
    expect(section('0.11.4')).toMatch(
      /`unknown_event_ack`: The server acknowledges an event .*`false` \| `true` \| acked with nothing; executed\./,
    );
    expect(section('0.12.4')).toMatch(/::: details Requirements: \d+ new, \d+ removed\n[\s\S]*\[CHANNEL-078\]/);
  });

  it('Should say for each message and release whether it was executed, read, or is missing', () => {
    const columns = columnsOf(facts.suite).map(columnName);
    expect(columns).toEqual(expect.arrayContaining(['0.6.32', '0.6.33 – 0.6.40', '0.7.2', '0.12.4']));
    const at = (name: string, column: string): string => row(name)[columns.indexOf(column)]!;
    const mute = 'events:channel channel:mute';
    expect(at(mute, '0.12.4')).toMatch(/^\[<span class="mark executed">executed<\/span>\]\(\/scenarios\/channel#/);
    expect(at(mute, '0.12.3')).toBe('<span class="mark read">read</span>');
    expect(at(mute, '0.7.2')).toBe('');
  });

  it('Should mark a message as executed only in a verified release that has and shows it', () => {
    const shown = readShownMessages(facts);
    const executed = facts.suite.releases
      .filter(({ verified }) => verified)
      .flatMap(({ version }) => facts.suite.messages.filter(({ key }) => shown[key]?.[version] !== undefined));
    expect(body.match(/class="mark executed"/g)).toHaveLength(executed.length + 1);
    const nothing = { ...facts, text: (path: string) => (path.endsWith('shown.json') ? '{}' : facts.text(path)) };
    expect(releases.pages(nothing)[0]!.body.match(/class="mark executed"/g)).toHaveLength(1);
  });

  it('Should put each release into one column, and start a column only with a change', () => {
    const columns = columnsOf(facts.suite);
    expect(columns.flatMap(({ versions }) => versions)).toEqual(facts.suite.releases.map(({ version }) => version));
    expect(columns.length).toBeLessThan(24);
    for (const { versions, isVerified } of columns) expect(isVerified && versions.length > 1).toBe(false);
  });

  it('Should list what is not judged yet', () => {
    const open = body.slice(body.indexOf('{#open}'), body.indexOf('{#changes}'));
    for (const word of ['behind Redis', 'Long polling', 'Apps protocol', 'releases between the verified'])
      expect(open).toContain(word);
    for (const { id, excluded } of facts.suite.requirements)
      expect(open.includes(`[${id}]`), id).toBe(excluded !== undefined);
    expect(open).toContain('calendar');
    const checked = { ...facts.suite, requirements: facts.suite.requirements.filter(({ id }) => id !== 'CHANNEL-076') };
    expect(() => releases.pages({ ...facts, suite: checked })).toThrow(/CHANNEL-076 is checked now/);
  });

  it('Should read the meaning of each behaviour', () => {
    const notes = readNotes(facts.text('versions.yaml'));
    const [first] = facts.suite.releases;
    for (const key of Object.keys(first!.behaviour)) expect(notes.meaning.get(key), key).toMatch(/\w{3}/);
    expect(() => readNotes('set: x')).toThrow('versions.yaml lists no behaviours or no releases.');
  });
});
