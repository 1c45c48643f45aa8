/**
 * Operators on lists of effects.
 *
 * @module
 */
import type { AckEffect, Effect, EmitEffect, PersistEffect } from '../../reference-server/effects.js';
import type { FaultContext } from '../../reference-server/faults.js';
import type { Json } from '../../src/suite/types.js';
import type { OperatorMutant, OperatorName, Where, With } from './mutant.js';
import type { KeyEdit } from './paths.js';
import { edit } from './paths.js';

/** An effect, and whether the mutant touches it. */
interface Entry {
  effect: Effect;
  hit: boolean;
}

type Operator = (entries: Entry[], options: With, context: FaultContext) => Effect[];

/** The effects as the mutant leaves them. */
export function mutate(
  { where, operator, with: options = {} }: OperatorMutant,
  effects: Effect[],
  context: FaultContext,
): Effect[] {
  let count = 0;
  const entries = effects.flatMap((effect) => {
    const hit = matches(where, effect, context) && (count += 1) > 0 && (where.nth === undefined || where.nth === count);
    return hit && options.only !== undefined && effect.effect === 'emit'
      ? spread(effect, options.only, context)
      : [{ effect, hit }];
  });
  const causeFits = where.cause === undefined || where.cause === context.cause;
  if (operator === 'add-ack')
    return causeFits && (where.event ?? context.cause) === context.cause ? addAck(entries, options) : effects;
  return OPERATORS[operator](entries, options, context);
}

function matches(where: Where, effect: Effect, context: FaultContext): boolean {
  if (where.effect !== effect.effect || (where.cause !== undefined && where.cause !== context.cause)) return false;
  const fits = (wanted: string | undefined, got: string | undefined): boolean => wanted === undefined || wanted === got;
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

/** An emit to a room as one emit for each session, of which only some are touched. */
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

/** The session that caused it; for REST, which has none, the sessions of the person. */
function sendersOf({ sid, actor, members }: FaultContext): string[] {
  if (sid !== undefined) return [sid];
  return actor ? members(`user:${actor.id}`) : [];
}

/** Changes the touched effects one by one; several may take the place of one, or none. */
const each =
  (change: (effect: Effect, options: With, context: FaultContext) => Effect[]): Operator =>
  (entries, options, context) =>
    entries.flatMap(({ effect, hit }) => (hit ? change(effect, options, context) : [effect]));

const onEmit = (change: (effect: EmitEffect, options: With, context: FaultContext) => Effect[]): Operator =>
  each((effect, options, context) => (effect.effect === 'emit' ? change(effect, options, context) : [effect]));

const onAck = (change: (effect: AckEffect, options: With) => Effect[]): Operator =>
  each((effect, options) => (effect.effect === 'ack' ? change(effect, options) : [effect]));

/** To exactly these sessions, whoever was to be left out. */
const toEach = ({ skip: _skip, ...effect }: EmitEffect, sids: string[]): Effect[] =>
  sids.map((sid) => ({ ...effect, to: { sid } }));

const keys = (how: KeyEdit): Operator =>
  each((effect, { path = '', value }, context) => {
    const change = (root: Json): Json => edit(root, path, how, placeholder(value, context));
    if (effect.effect === 'emit') return [{ ...effect, payload: change(effect.payload) }];
    if (effect.effect === 'ack') return [{ ...effect, args: change(effect.args) as Json[] }];
    if (effect.effect === 'persist' || effect.effect === 'answer') return [{ ...effect, value: change(effect.value) }];
    return [effect];
  });

/** Wherever they stand in a text, so that something can be hidden in a nested one. */
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

const OPERATORS: { [name in OperatorName]: Operator } = {
  drop: each(() => []),
  'omit-ack': onAck(() => []),
  duplicate: each((effect) => [effect, effect]),
  delay: (entries, options) => {
    if (options.ms === undefined) return behind(entries, options.after ?? 1);
    return entries.map(({ effect, hit }) => (hit ? { ...effect, late: options.ms! } : effect));
  },
  rename: onEmit((effect, { to }) => [{ ...effect, event: to ?? effect.event }]),
  reroute: onEmit((effect, { to }, context) => {
    if (to === 'everyone') return toEach(effect, context.everyone());
    if (to === 'sender') return toEach(effect, context.sid === undefined ? [] : [context.sid]);
    return to === 'caller' && context.actor ? [{ ...effect, to: { room: `user:${context.actor.id}` } }] : [];
  }),
  'skip-sender': onEmit((effect, _options, context) => {
    const mine = sendersOf(context);
    const sids = 'sid' in effect.to ? [effect.to.sid] : context.members(effect.to.room);
    return toEach(
      effect,
      sids.filter((sid) => !mine.includes(sid) && sid !== effect.skip),
    );
  }),
  'widen-room': onEmit((effect, _options, context) => toEach(effect, context.everyone())),
  'remove-key': keys('remove-key'),
  'add-key': keys('add-key'),
  'set-key': keys('set-key'),
  'retype-key': keys('retype-key'),
  'wrap-ack': each((effect) => {
    if (effect.effect === 'answer') return [{ ...effect, value: { data: effect.value } }];
    return effect.effect === 'ack'
      ? [{ ...effect, args: effect.args.length === 0 ? [null] : effect.args.map((data) => ({ data })) }]
      : [effect];
  }),
  'set-ack': each((effect, { args }) => {
    if (effect.effect === 'answer') return [{ ...effect, value: args?.[0] ?? null }];
    return effect.effect === 'ack' ? [{ ...effect, args: args ?? [] }] : [effect];
  }),
  'add-ack': (entries, options) => addAck(entries, options),
  'store-wrong': each((effect, options) => (effect.effect === 'persist' ? [wrong(effect, options)] : [effect])),
  swap: (entries) => {
    const effects = entries.map(({ effect }) => effect);
    const first = entries.findIndex(({ hit }) => hit);
    const next = effects.findIndex((effect, index) => index > first && effect.effect === 'emit');
    if (first >= 0 && next > first) [effects[first], effects[next]] = [effects[next]!, effects[first]!];
    return effects;
  },
  allow: (entries) => entries.map(({ effect }) => effect),
  deny: (entries) => entries.map(({ effect }) => effect),
};

/** Moves every touched effect behind the next `count` untouched ones. */
function behind(entries: Entry[], count: number): Effect[] {
  const out: Effect[] = [];
  let held: { effect: Effect; left: number }[] = [];
  for (const { effect, hit } of entries) {
    if (hit) {
      held.push({ effect, left: count });
      continue;
    }
    out.push(effect);
    for (const one of held) one.left -= 1;
    out.push(...held.filter((one) => one.left === 0).map((one) => one.effect));
    held = held.filter((one) => one.left > 0);
  }
  return [...out, ...held.map((one) => one.effect)];
}

/** Without an id it stands in for an ack that is not there; with one it answers what nobody asked. */
function addAck(entries: Entry[], { args = [], id }: With): Effect[] {
  const effects = entries.map(({ effect }) => effect);
  if (id !== undefined) return [...effects, { effect: 'ack', args, id }];
  return effects.some((effect) => effect.effect === 'ack') ? effects : [...effects, { effect: 'ack', args }];
}

function wrong(effect: PersistEffect, { value, op }: With): PersistEffect {
  const changed = { ...effect, op: (op as PersistEffect['op'] | undefined) ?? effect.op };
  if (value !== undefined) return { ...changed, value };
  return op === undefined ? { ...changed, value: somethingElse(effect.value) } : changed;
}

function somethingElse(value: Json): Json {
  if (typeof value === 'string') return `${value} (wrong)`;
  if (typeof value === 'bigint') return 1n;
  if (Array.isArray(value)) return ['wrong'];
  return typeof value === 'object' ? { wrong: true } : 'wrong';
}
