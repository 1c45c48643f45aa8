import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { project } from '../../src/suite/project.js';
import type { TraceLine } from '../../conformance/trace/line.js';
import { readDocument } from './document.js';
import { addSightings, type Sightings } from './sightings.js';

const DOCUMENT = `
operations:
  receiveJoin:
    messages: [{ $ref: '#/channels/namespace/messages/session.user-join' }]
    reply: { messages: [{ $ref: '#/channels/namespace/messages/ack.user-join' }] }
components:
  messages:
    session.user-join: { x-socketio: { key: session.user-join } }
    ack.user-join: { payload: { $ref: ./schemas/session/user-join-ack.schema.json } }
`;
const projection = project(loadSuite(), '0.12.4');
const document = readDocument(DOCUMENT);

function seenIn(
  frames: [dir: 'c2s' | 's2c', text: string][],
  more: TraceLine[] = [],
  scenario = 'session/x',
): string[] {
  const lines: TraceLine[] = [
    { kind: 'scenario', run: 'r', id: scenario, digest: 'd' },
    ...more,
    { kind: 'open', conn: 'c', run: 'r', session: 's' },
    ...frames.map(([dir, text]): TraceLine => ({ kind: 'frame', conn: 'c', dir, text })),
  ];
  const seen: Sightings = new Map();
  addSightings(lines, projection, document, seen);
  return [...seen.keys()];
}
const active =
  '42["events",{"chat_id":"c","message_id":"m","data":{"type":"chat:active","data":{"active":true,"folder_id":null}}}]';

describe('readDocument', () => {
  it('Should list messages, operations with their replies, and acknowledgements by schema', () => {
    expect(document).toEqual({
      messages: ['session.user-join', 'ack.user-join'],
      operations: [{ name: 'receiveJoin', messages: ['session.user-join'], reply: ['ack.user-join'] }],
      acks: new Map([['session/user-join-ack', 'ack.user-join']]),
    });
  });
});

describe('addSightings', () => {
  it('Should find a request and the fields of its acknowledgement', () => {
    const seen = seenIn([
      ['c2s', '421["user-join",{"auth":{"token":"t"}}]'],
      ['s2c', '431[{"id":"u","name":"n"}]'],
    ]);
    expect(seen).toEqual(
      expect.arrayContaining([
        'session.user-join',
        'session/user-join auth.token',
        'ack.user-join',
        'session/user-join-ack [].name',
      ]),
    );
  });

  it('Should find nothing in an invalid frame, nor in malformed input', () => {
    expect(seenIn([['c2s', '421["user-join",{"auth":7}]']])).toEqual([]);
    expect(seenIn([['c2s', '421["user-join",{"auth":{"token":"t"}}]']], [], 'input/session')).toEqual([]);
  });

  it('Should not count an event that the scenario posted as an event of the server', () => {
    const posted: TraceLine = {
      kind: 'control',
      run: 'r',
      index: 0,
      trigger: 'emit-event',
      person: 'p',
      with: { type: 'chat:active' },
      ok: true,
    };
    expect(seenIn([['s2c', active]])).toContain('events.chat-active');
    expect(seenIn([['s2c', active]], [posted])).not.toContain('events.chat-active');
  });
});
