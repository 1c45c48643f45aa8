/**
 * Operators on the effects of the reference server.
 *
 * @module
 */
import type { Effect, EmitEffect, PersistEffect } from '../../../reference-server/effects.js';
import type { FaultContext } from '../../../reference-server/faults.js';
import type { Json } from '../../../src/suite/types.js';
import { applyOperator, type TargetAdapter } from '../engine.js';
import { Held } from '../held.js';
import type { OperatorMutant, Where } from '../mutant.js';
import type { With } from '../operator-table.js';

/** An effect of a cause. */
interface Entry {
  effect: Effect;
  /** True when the mutant changes it. */
  hit: boolean;
}

/** Applies the mutant to the effects of one cause. */
export function mutate(mutant: OperatorMutant, effects: Effect[], context: FaultContext): Effect[] {
  const { where, operator, with: options = {} } = mutant;
  let count = 0;
  const entries = effects.flatMap((effect) => {
    const hit = matches(where, effect, context) && (count += 1) > 0 && (where.nth === undefined || where.nth === count);
    return hit && options.only !== undefined && effect.effect === 'emit'
      ? spread(effect, options.only, context)
      : [{ effect, hit }];
  });
  const causeFits = where.cause === undefined || where.cause === context.cause;
  if (operator === 'add-ack')
    return causeFits && (where.event ?? context.cause) === context.cause ? addAck(effects, options) : effects;
  const held = new Held<Effect>();
  const target = adapter(context, held);
  const left = entries.flatMap(({ effect, hit }) =>
    hit ? applyOperator(mutant, effect, target) : [effect, ...held.passed()],
  );
  return [...left, ...held.rest()];
}

function matches(where: Where, effect: Effect, context: FaultContext): boolean {
  if (where.effect !== effect.effect || (where.cause !== undefined && where.cause !== context.cause)) return false;
  const fits = (expected: string | undefined, got: string | undefined): boolean =>
    expected === undefined || expected === got;
  const inRoom = (room: string | undefined): boolean => fits(where.room, room) || where.room === room?.split(':')[0];
  switch (effect.effect) {
    case 'emit':
      return (
        fits(where.event, effect.event) &&
        fits(where.type, effect.type) &&
        inRoom('room' in effect.to ? effect.to.room : undefined)
      );
    case 'ack':
      return fits(where.event, context.cause);
    case 'persist':
      return (
        fits(where.store, effect.store) &&
        fits(where.field, effect.field) &&
        fits(where.op, effect.op) &&
        fits(where.type, effect.type)
      );
    case 'join':
    case 'leave':
      return inRoom(effect.room);
    case 'disconnect':
    case 'answer':
      return true;
  }
}

/** Splits an emit to a room into one emit per session, so that the mutant can change only some of them. */
function spread(effect: EmitEffect, only: NonNullable<With['only']>, context: FaultContext): Entry[] {
  const sids = ('sid' in effect.to ? [effect.to.sid] : context.members(effect.to.room)).filter(
    (sid) => sid !== effect.skip,
  );
  const mine = sendersOf(context);
  const chosen = (sid: string, index: number): boolean => {
    if (only === 'first') return index === 0;
    if (only === 'last') return index === sids.length - 1;
    return mine.includes(sid) === (only === 'sender');
  };
  return sids.map((sid, index) => ({ effect: { ...effect, to: { sid } }, hit: chosen(sid, index) }));
}

/** The session that caused the effects; for a REST request, which has no session, all sessions of the person. */
function sendersOf({ sid, actor, members }: FaultContext): string[] {
  if (sid !== undefined) return [sid];
  return actor ? members(`user:${actor.id}`) : [];
}

/** Adapter for effects. */
const adapter = (context: FaultContext, held: Held<Effect>): TargetAdapter<Effect> => ({
  held,
  later: (effect, ms) => [{ ...effect, late: ms }],
  fill: (value) => placeholder(value, context),
  rename: (effect, name) => (effect.effect === 'emit' ? { ...effect, event: name } : effect),
  edit(effect, change) {
    if (effect.effect === 'emit') return { ...effect, payload: change(effect.payload) };
    if (effect.effect === 'ack') return { ...effect, args: change(effect.args) as Json[] };
    if (effect.effect === 'persist' || effect.effect === 'answer') return { ...effect, value: change(effect.value) };
    return effect;
  },
  own: {
    reroute: (effect, { to }) => (effect.effect === 'emit' ? rerouted(effect, to, context) : [effect]),
    'wrap-ack': (effect) => {
      if (effect.effect === 'answer') return [{ ...effect, value: { data: effect.value } }];
      return effect.effect === 'ack'
        ? [{ ...effect, args: effect.args.length === 0 ? [null] : effect.args.map((data) => ({ data })) }]
        : [effect];
    },
    'set-ack': (effect, { args }) => {
      if (effect.effect === 'answer') return [{ ...effect, value: args?.[0] ?? null }];
      return effect.effect === 'ack' ? [{ ...effect, args: args ?? [] }] : [effect];
    },
    'store-wrong': (effect, options) => (effect.effect === 'persist' ? [storedWrong(effect, options)] : [effect]),
  },
});

/** The emit to other receivers, without the exception for one session (`skip`). */
function rerouted({ skip: _skip, ...effect }: EmitEffect, to: string | undefined, context: FaultContext): Effect[] {
  const each = (sids: string[]): Effect[] => sids.map((sid) => ({ ...effect, to: { sid } }));
  if (to === 'everyone') return each(context.everyone());
  if (to === 'sender') return each(context.sid === undefined ? [] : [context.sid]);
  if (to !== 'caller') throw new Error(`An emit can be rerouted to everyone, sender or caller, not to "${to}".`);
  return context.actor ? [{ ...effect, to: { room: `user:${context.actor.id}` } }] : [];
}

/** Replaces placeholders anywhere in a text, so that mutants can hide a value in nested JSON. */
function placeholder(value: Json | undefined, context: FaultContext): Json {
  const { actor, sid } = context;
  if (typeof value === 'string')
    return value
      .replaceAll('<token>', actor?.token ?? 'nobody')
      .replaceAll('<email>', actor?.email ?? 'nobody')
      .replaceAll('<sid>', sid ?? 'nobody');
  if (Array.isArray(value)) return value.map((item) => placeholder(item, context));
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, placeholder(item, context)]));
}

/** Without an id, adds a missing ack. With an id, acknowledges a request that was not sent. */
function addAck(effects: Effect[], { args = [], id }: With): Effect[] {
  if (id !== undefined) return [...effects, { effect: 'ack', args, id }];
  return effects.some((effect) => effect.effect === 'ack') ? effects : [...effects, { effect: 'ack', args }];
}

function storedWrong(effect: PersistEffect, { value, op }: With): PersistEffect {
  return {
    ...effect,
    op: (op as PersistEffect['op'] | undefined) ?? effect.op,
    value: value === undefined ? effect.value : value,
  };
}
