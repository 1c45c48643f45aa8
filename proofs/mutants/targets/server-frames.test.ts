import { expect, it } from 'vitest';
import { kindOf } from '../../../reference-server/wire/websocket.js';
import type { Where } from '../mutant.js';
import type { OperatorName, With } from '../operator-table.js';
import { faultsOf } from '../server-faults.js';

const OPEN = '0{"sid":"s","upgrades":[],"pingTimeout":1,"pingInterval":2,"maxPayload":3}';
const EVENT = '42["events",{"chat_id":"c","data":{"type":"status","data":{}}}]';

/** The frames that the server writes for these frames, at once and later. */
function write(
  where: Omit<Where, 'effect'>,
  operator: OperatorName,
  options: With,
  frames: string[],
): { now: string[]; late: string[] } {
  const fault = faultsOf({
    id: 'x/y',
    requirement: 'X-001',
    title: 'A sample',
    where: { effect: 'wire', ...where },
    operator,
    with: options,
  });
  const connection = {};
  const late: string[] = [];
  const context = (frame: string) => ({
    profile: '0.12.4',
    frame: kindOf(frame),
    connection,
    later: (_ms: number, one: string) => void late.push(one),
  });
  return { now: frames.flatMap((frame) => fault.wire!(frame, context(frame)) ?? []), late };
}

it.each<[Omit<Where, 'effect'>, OperatorName, With, string, string[]]>([
  [{ frame: 'ping' }, 'drop', {}, '2', []],
  [{ frame: 'open' }, 'duplicate', {}, OPEN, [OPEN, OPEN]],
  [{ frame: 'open' }, 'remove-key', { path: 'maxPayload' }, OPEN, [OPEN.replace(',"maxPayload":3', '')]],
  [{ frame: 'open' }, 'set-key', { path: 'maxPayload', value: 4 }, OPEN, [OPEN.replace('d":3', 'd":4')]],
  [{ frame: 'connected' }, 'retype-key', { path: 'sid' }, '40{"sid":"s"}', ['40{"sid":1}']],
  [
    { frame: 'event', type: 'status' },
    'add-key',
    { path: 'data.data.x', value: 1 },
    EVENT,
    [EVENT.replace('{}', '{"x":1}')],
  ],
  [{ frame: 'event', event: 'events' }, 'rename', { to: 'other' }, EVENT, [EVENT.replace('events', 'other')]],
  [{ frame: 'ack' }, 'set-key', { path: '0', value: true }, '437[{"id":1}]', ['437[true]']],
  [{ frame: 'event', type: 'message' }, 'drop', {}, EVENT, [EVENT]],
  [{ frame: 'event' }, 'drop', {}, '2', ['2']],
])('Should, where %j, %s with %j', (where, operator, options, frame, expected) => {
  expect(write(where, operator, options, [frame]).now).toEqual(expected);
});

it('Should delay a frame until others were sent, not counting pings', () => {
  expect(
    write({ frame: 'connected' }, 'delay', { after: 2 }, ['40{"sid":"s"}', '2', '431[]', EVENT, '432[]']).now,
  ).toEqual(['2', '431[]', EVENT, '40{"sid":"s"}', '432[]']);
});

it('Should write a frame later', () => {
  expect(write({ frame: 'ping' }, 'delay', { ms: 5 }, ['2', '431[]'])).toEqual({ now: ['431[]'], late: ['2'] });
});

it('Should change only the n-th match', () => {
  expect(write({ frame: 'ping', nth: 2 }, 'drop', {}, ['2', '2', '2']).now).toEqual(['2', '2']);
});
