/** Tests every operator on the effects of one typing event and of one stored event. */
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../reference-server/effects.js';
import type { FaultContext } from '../../reference-server/faults.js';
import { guards } from '../../reference-server/guards.js';
import type { OperatorMutant, Where } from './mutant.js';
import type { OperatorName, With } from './operator-table.js';
import { faultsOf } from './server-faults.js';
import { behavioursOf } from '../../src/suite/testing/behaviours.js';

const rooms: { [room: string]: string[] } = { 'channel:c': ['a-1', 'b-1', 'b-2'], 'user:b': ['b-1', 'b-2'] };
const context: FaultContext = {
  cause: 'events:channel',
  profile: '0.12.4',
  sid: 'b-1',
  asked: 4,
  actor: { id: 'b', email: 'b@example.test', token: 'TOKEN' },
  members: (room) => rooms[room] ?? [],
  everyone: () => ['a-1', 'b-1', 'b-2', 'e-1'],
};
const typing = {
  effect: 'emit',
  event: 'events:channel',
  type: 'typing',
  payload: { user: { id: 'b' } },
  to: { room: 'channel:c' },
} satisfies Effect;
const reply = { ...typing, type: 'message:reply', payload: {} } satisfies Effect;
const stored = {
  effect: 'persist',
  store: 'chat-message',
  op: 'prepend',
  target: {},
  field: 'files',
  value: [1],
  type: 'files',
} satisfies Effect;
const acked = { effect: 'ack', args: [{ id: 'b' }] } satisfies Effect;
const joined = { effect: 'join', sid: 'b-1', room: 'channel:c' } satisfies Effect;
const emit: Where = { effect: 'emit', type: 'typing' };

const mutant = (where: Where, operator: OperatorName, options: With = {}): OperatorMutant => ({
  id: 'channel/sample',
  requirement: 'CHANNEL-004',
  title: 'A sample',
  where,
  operator,
  with: options,
});

const apply = (where: Where, operator: OperatorName, options?: With, effects: Effect[] = [typing, acked]): Effect[] =>
  faultsOf(mutant(where, operator, options)).effects!(effects, context);

const to = (...sids: string[]): Effect[] => sids.map((sid) => ({ ...typing, to: { sid } }));

describe('Operators on emits', () => {
  it.each<[OperatorName, With, Effect[]]>([
    ['drop', {}, [acked]],
    ['duplicate', {}, [typing, typing, acked]],
    ['delay', {}, [acked, typing]],
    ['delay', { ms: 20 }, [{ ...typing, late: 20 }, acked]],
    ['rename', { to: 'typing' }, [{ ...typing, event: 'typing' }, acked]],
    ['reroute', { to: 'caller' }, [{ ...typing, to: { room: 'user:b' } }, acked]],
    ['reroute', { to: 'sender' }, [...to('b-1'), acked]],
    ['reroute', { to: 'everyone' }, [...to('a-1', 'b-1', 'b-2', 'e-1'), acked]],
    ['remove-key', { path: 'user.id' }, [{ ...typing, payload: { user: {} } }, acked]],
    [
      'add-key',
      { path: 'user.email', value: '<email>' },
      [{ ...typing, payload: { user: { id: 'b', email: 'b@example.test' } } }, acked],
    ],
    [
      'add-key',
      { path: 'token', value: '<token>' },
      [{ ...typing, payload: { user: { id: 'b' }, token: 'TOKEN' } }, acked],
    ],
    ['set-key', { path: 'user.id', value: 'x' }, [{ ...typing, payload: { user: { id: 'x' } } }, acked]],
    ['retype-key', { path: 'user.id' }, [{ ...typing, payload: { user: { id: 1 } } }, acked]],
    ['drop', { only: 'first' }, [...to('b-1', 'b-2'), acked]],
    ['drop', { only: 'last' }, [...to('a-1', 'b-1'), acked]],
    ['drop', { only: 'sender' }, [...to('a-1', 'b-2'), acked]],
    ['drop', { only: 'others' }, [...to('b-1'), acked]],
  ])('Should %s with %j', (operator, options, expected) => {
    expect(apply(emit, operator, options)).toEqual(expected);
  });

  it('Should delay by more than one effect, and keep delayed effects at the end of the list', () => {
    expect(apply(emit, 'delay', { after: 2 }, [typing, reply, acked, joined])).toEqual([reply, acked, typing, joined]);
    expect(apply(emit, 'delay', { after: 9 }, [typing, reply])).toEqual([reply, typing]);
  });

  it('Should treat all sessions of the person as the sender of a REST request', () => {
    const { sid: _sid, ...rest } = context;
    expect(faultsOf(mutant(emit, 'drop', { only: 'sender' })).effects!([typing], rest)).toEqual(to('a-1'));
  });
});

describe('Operators on other effects', () => {
  it.each<[OperatorName, With, Effect[]]>([
    ['drop', {}, [typing]],
    ['wrap-ack', {}, [typing, { effect: 'ack', args: [{ data: { id: 'b' } }] }]],
    ['set-ack', { args: [true] }, [typing, { effect: 'ack', args: [true] }]],
    ['duplicate', {}, [typing, acked, acked]],
    ['remove-key', { path: '0.id' }, [typing, { effect: 'ack', args: [{}] }]],
    ['add-ack', { id: 99 }, [typing, acked, { effect: 'ack', args: [], id: 99 }]],
    ['add-ack', {}, [typing, acked]],
  ])('Should %s an ack with %j', (operator, options, expected) => {
    expect(apply({ effect: 'ack' }, operator, options)).toEqual(expected);
  });

  it('Should wrap an empty ack, and add a missing ack', () => {
    expect(apply({ effect: 'ack' }, 'wrap-ack', {}, [{ effect: 'ack', args: [] }])).toEqual([
      { effect: 'ack', args: [null] },
    ]);
    expect(apply({ effect: 'ack', event: 'events:channel' }, 'add-ack', {}, [])).toEqual([{ effect: 'ack', args: [] }]);
    expect(apply({ effect: 'ack', event: 'heartbeat' }, 'add-ack', {}, [])).toEqual([]);
  });

  it.each<[With, object]>([
    [{ value: 'x' }, { value: 'x' }],
    [{ op: 'append' }, { op: 'append', value: [1] }],
  ])('Should change a stored value with %j', (options, changed) => {
    expect(apply({ effect: 'persist', field: 'files' }, 'store-wrong', options, [stored])).toEqual([
      { ...stored, ...changed },
    ]);
    expect(apply({ effect: 'persist', field: 'embeds' }, 'store-wrong', options, [stored])).toEqual([stored]);
  });

  it('Should change only effects that every key of where matches', () => {
    const drop = (where: Where): number => apply(where, 'drop', {}, [typing, reply, joined, stored, acked]).length;
    expect(drop({ effect: 'join', room: 'channel' })).toBe(4);
    expect(drop({ effect: 'join', room: 'channel:c' })).toBe(4);
    expect(drop({ effect: 'join', room: 'user' })).toBe(5);
    expect(drop({ effect: 'emit' })).toBe(3);
    expect(drop({ effect: 'emit', nth: 2 })).toBe(4);
    expect(drop({ effect: 'emit', cause: 'post-message' })).toBe(5);
    expect(drop({ effect: 'persist', store: 'chat-message', op: 'prepend', type: 'files' })).toBe(4);
    expect(drop({ effect: 'ack', event: 'heartbeat' })).toBe(5);
  });
});

it('Should throw when an operator does not work on the target', () => {
  expect(() => apply({ effect: 'join' }, 'close', {}, [joined])).toThrow('The operator "close" with {} does not work');
  expect(() => apply(emit, 'reroute', { to: 'nobody' })).toThrow('everyone, sender or caller, not to "nobody"');
});

describe('Operators on guards', () => {
  const asked = { cause: 'user-join', user: undefined };
  const profile = { behaviour: behavioursOf({ pending_people: 'accepted' }), handed: () => undefined };

  it('Should allow and deny only for the named cause', () => {
    const allow = faultsOf(mutant({ effect: 'guard', guard: 'token', cause: 'user-join' }, 'allow')).guards!.token!;
    expect([allow(asked, profile), allow({ ...asked, cause: 'connect' }, profile)]).toEqual([true, false]);
    const deny = faultsOf(mutant({ effect: 'guard', guard: 'well-formed' }, 'deny')).guards!['well-formed']!;
    const whole = { ...asked, broken: false };
    expect([deny(whole, profile), guards['well-formed'](whole, profile)]).toEqual([false, true]);
  });

  it('Should list the existing guards for an unknown one', () => {
    expect(() => faultsOf(mutant({ effect: 'guard', guard: 'tokn' }, 'allow'))).toThrow(
      /there is no guard "tokn"; there are .*token/,
    );
    expect(() => faultsOf(mutant({ effect: 'guard', guard: 'token' }, 'drop'))).toThrow(/only be allowed or denied/);
  });
});
