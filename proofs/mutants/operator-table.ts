/**
 * The operators of mutants: what each does, its targets and its parameters.
 *
 * `npx vitest run proofs/mutants/operator-table.test.ts -u` writes the formats of mutants and the tables in
 * reference-server/README.md from this table.
 *
 * @module
 */
import type { Json, Schema } from '../../src/suite/types.js';
import { SPOILERS, type Spoiler } from './frame-text.js';

/** Side of the connection that has the fault. */
export type Side = 'server' | 'client';

/** Effects of the server that a fault can change; `TARGETS` adds access rules (`guard`) and sent frames (`wire`). */
const EFFECTS = ['emit', 'ack', 'persist', 'join', 'leave', 'disconnect', 'answer'] as const;

/** The values of `where.effect`. */
export const TARGETS = {
  server: [...EFFECTS, 'guard', 'wire'],
  client: ['send', 'receive', 'show', 'close', 'option', 'end'],
} as const;

export type ServerTarget = (typeof TARGETS)['server'][number];
export type ClientTarget = (typeof TARGETS)['client'][number];
export type Target = ServerTarget | ClientTarget;

/** Parameters of an operator. */
export interface With {
  ms?: number;
  after?: number;
  to?: string;
  path?: string;
  value?: Json;
  args?: Json[];
  id?: number;
  op?: string;
  only?: 'first' | 'last' | 'sender' | 'others';
  frames?: string[];
  how?: Spoiler;
}

export type ParameterName = keyof With;

interface Parameter {
  does: string;
  schema: Schema;
  /** Targets on which it is read. Absent: all targets of its operators. */
  on?: readonly Target[];
}

export const PARAMETERS: { readonly [name in ParameterName]-?: Parameter } = {
  ms: {
    does: 'Delay: time in ms; what follows is not held up. Add: how much later.',
    schema: { type: 'integer', minimum: 1 },
  },
  after: {
    does: 'Delay: number of effects or frames that go first, pings not counted; 1 when absent.',
    schema: { type: 'integer', minimum: 1 },
    on: [...EFFECTS, 'wire'],
  },
  to: {
    does:
      'Rename: the name on the wire. Reroute: `everyone`, `caller` (the room of the person who caused it) or ' +
      '`sender` (the session that caused it).',
    schema: { type: 'string' },
  },
  path: {
    does:
      'Dotted path such as `data.data.user.email`: into the payload of an event, the arguments of an acknowledgement ' +
      '(`0.id`), the stored or answered value, the JSON of another frame, the shown state or the options.',
    schema: { type: 'string' },
  },
  value: {
    does:
      'The new value. In it `<token>` and `<email>` stand for those of the person who caused it, `<sid>` for the id ' +
      'of the session; in a client `<token>` for its own, `<chat>`, `<reply>` and `<channel>` for the ids of the ' +
      'open chat, its last message and the open channel.',
    schema: {},
  },
  args: { does: "The acknowledgement's arguments.", schema: { type: 'array' } },
  id: {
    does: 'Add-ack: acknowledgement id to use instead of the one that was asked for.',
    schema: { type: 'integer', minimum: 0 },
  },
  op: {
    does: 'Store-wrong: store it this way instead; the value stays right unless `value` is given.',
    schema: { enum: ['append', 'prepend', 'concat', 'set'] },
  },
  only: {
    does: 'Touches an emit for this session of the room only; `first` and `last` in order of joining.',
    schema: { enum: ['first', 'last', 'sender', 'others'] },
    on: ['emit'],
  },
  frames: {
    does: 'Add: texts of frames, sent as they are.',
    schema: { type: 'array', minItems: 1, items: { type: 'string' } },
  },
  how: {
    does:
      'Spoil: `truncate` drops the last character, `nan` adds NaN as an argument, `namespace` sends it to another ' +
      'namespace, `reserved-name` names the event "connect", `attachment` announces an attachment that never follows.',
    schema: { enum: Object.keys(SPOILERS) },
  },
};

/** One row of the table. */
interface Operator {
  does: string;
  on: readonly Target[];
  with: readonly ParameterName[];
  /** Parameters of `with` that are read only on some targets. */
  limits?: { readonly [name in ParameterName]?: readonly Target[] };
  /** Required parameters of `with`. */
  needs?: readonly ParameterName[];
}

const WITH_JSON = ['emit', 'ack', 'persist', 'answer', 'wire', 'send', 'receive', 'show'] as const;

export const OPERATORS = {
  drop: {
    does: 'It does not happen: nothing is sent, stored, shown, joined or closed.',
    on: [...EFFECTS, 'wire', 'send', 'receive', 'show', 'close', 'end'],
    with: ['only'],
  },
  duplicate: {
    does: 'It happens twice. Shown state: each entry of the list at `path` is shown twice.',
    on: [...EFFECTS, 'wire', 'send', 'receive', 'show'],
    with: ['only', 'path'],
    limits: { path: ['show'] },
  },
  delay: {
    does: 'It happens later: after `ms`, or after those that follow it.',
    on: [...EFFECTS, 'wire', 'send', 'receive'],
    with: ['ms', 'after', 'only'],
  },
  rename: {
    does: 'The event has another name on the wire.',
    on: ['emit', 'wire', 'send', 'receive'],
    with: ['to', 'only'],
    needs: ['to'],
  },
  reroute: { does: 'The event reaches other sessions.', on: ['emit'], with: ['to'], needs: ['to'] },
  'remove-key': { does: 'The key is missing.', on: WITH_JSON, with: ['path', 'only'] },
  'add-key': { does: 'There is a further key.', on: [...WITH_JSON, 'option'], with: ['path', 'value', 'only'] },
  'set-key': {
    does: 'The key has another value. End: `value` is the exit code.',
    on: [...WITH_JSON, 'option', 'end'],
    with: ['path', 'value', 'only'],
  },
  'retype-key': {
    does: 'The key has another type: a string becomes a number, null becomes `{}`, everything else becomes a string.',
    on: WITH_JSON,
    with: ['path', 'only'],
  },
  'wrap-ack': {
    does: 'Acknowledgement: `[x]` becomes `[{data: x}]`, `[]` becomes `[null]`. Answer: `x` becomes `{data: x}`.',
    on: ['ack', 'answer'],
    with: [],
  },
  'add-ack': {
    does: 'Acknowledges what is not acknowledged; with `id`, sends a second acknowledgement under that id.',
    on: ['ack'],
    with: ['args', 'id'],
  },
  'set-ack': {
    does: 'The acknowledgement has other arguments. Answer: the first of them is the value.',
    on: ['ack', 'answer', 'send'],
    with: ['args'],
  },
  'store-wrong': {
    does: 'Another value is stored, or it is stored in another way.',
    on: ['persist'],
    with: ['value', 'op'],
  },
  allow: { does: 'The access rule lets everything pass.', on: ['guard'], with: [] },
  deny: { does: 'The access rule refuses everything.', on: ['guard'], with: [] },
  add: {
    does: 'Further frames are sent after it.',
    on: ['send', 'receive'],
    with: ['frames', 'ms'],
    needs: ['frames'],
  },
  spoil: {
    does: 'The text of the frame is spoiled, so that a library cannot read it or refuses it.',
    on: ['wire', 'send'],
    with: ['how'],
    needs: ['how'],
  },
  close: { does: 'The client closes the websocket instead.', on: ['send', 'receive'], with: [] },
} satisfies { [name: string]: Operator };

export type OperatorName = keyof typeof OPERATORS;

const TABLE: { readonly [name: string]: Operator } = OPERATORS;

/** Operators with a target on this side, in the order of the table. */
export const operatorsOf = (side: Side): OperatorName[] =>
  (Object.keys(OPERATORS) as OperatorName[]).filter((name) => TABLE[name]!.on.some((target) => isOn(side, target)));

/** Parameters that some operator reads on a target of this side, in the order of the table. */
export const parametersOf = (side: Side): ParameterName[] =>
  (Object.keys(PARAMETERS) as ParameterName[]).filter((parameter) =>
    TARGETS[side].some((target) => operatorsOf(side).some((name) => reads(TABLE[name]!, parameter, target))),
  );

/** Parameters that this operator reads on a target of this side. */
export const readsOf = (side: Side, name: OperatorName): ParameterName[] =>
  parametersOf(side).filter((parameter) => TARGETS[side].some((target) => reads(TABLE[name]!, parameter, target)));

const isOn = (side: Side, target: Target): boolean => (TARGETS[side] as readonly Target[]).includes(target);

const reads = (operator: Operator, parameter: ParameterName, target: Target): boolean =>
  operator.on.includes(target) &&
  operator.with.includes(parameter) &&
  (PARAMETERS[parameter].on?.includes(target) ?? true) &&
  (operator.limits?.[parameter]?.includes(target) ?? true);

/** A use of an operator that the table does not allow: the path of the wrong key in the fault, and a sentence. */
export interface Misuse {
  path: string[];
  message: string;
}

/**
 * Checks one fault against the table.
 *
 * @param fault a fault whose file has passed the schema of its format.
 * @returns the first misuse; undefined when there is none.
 */
export function misuseOf(fault: {
  where: { effect: Target };
  operator: OperatorName;
  with?: With;
}): Misuse | undefined {
  const { operator: name, where, with: given = {} } = fault;
  const operator = TABLE[name]!;
  if (!operator.on.includes(where.effect))
    return {
      path: ['operator'],
      message: `The operator "${name}" works on ${operator.on.join(', ')}, not on "${where.effect}".`,
    };
  const unread = (Object.keys(given) as ParameterName[]).find((parameter) => !reads(operator, parameter, where.effect));
  if (unread !== undefined)
    return {
      path: ['with', unread],
      message: `The operator "${name}" does not read "${unread}" on "${where.effect}".`,
    };
  const missing = operator.needs?.find((parameter) => given[parameter] === undefined);
  return missing === undefined
    ? undefined
    : { path: ['operator'], message: `The operator "${name}" needs "${missing}" in "with".` };
}
