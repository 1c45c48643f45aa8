/**
 * The kinds of step. The key of a step names its kind. `conformance/formats/` has the same kinds with the same
 * sentences.
 *
 * @module
 */
import type { ClientStep } from './client.js';
import type { Step } from './types.js';

/** Facts about a kind of step. */
export interface StepKindFacts {
  /** An action does something and opens a window; an expectation judges the window of the action before it. */
  readonly role: 'action' | 'expectation';
  /** Meaning, in one sentence without a full stop. */
  readonly meaning: string;
}

const action = (meaning: string) => ({ role: 'action', meaning }) as const;
const expectation = (meaning: string) => ({ role: 'expectation', meaning }) as const;

/** Kinds of step in scenarios for servers. */
export const STEP_KINDS = {
  connect: action('opens the sessions and sends the Socket.IO CONNECT packet, without user-join'),
  join: action(
    'opens the sessions where they are not open yet, ' +
      "sends user-join with the session's own token and waits for its ack",
  ),
  call: action('emits an event with an ack id and waits for the ack'),
  emit: action('emits an event without an ack id'),
  frames: action('sends frames as they are, one after another, without waiting for acks'),
  trigger: action('makes the server do something through its control plane'),
  disconnect: action("ends sessions from the client's side"),
  idle: action('lets real time pass; only in slow scenarios'),
  expect: expectation('at least one matching event reached each session in the window of the last action'),
  nothing: expectation('no matching event reached any of the sessions in the window of the last action'),
  order: expectation('events arrived in this order at each session in the window of the last action'),
  closed: expectation('the server ended the sessions in the window of the last action'),
} as const satisfies { readonly [kind: string]: StepKindFacts };

/** Kinds of step in scenarios for clients. */
export const CLIENT_STEP_KINDS = {
  start: action('the client is started, and has this many seconds to do what is expected and to exit'),
  push: action('the server sends an event to the client, without asking for an acknowledgement'),
  ask: action('the server sends an event and asks for an acknowledgement'),
  raw: action('the server sends frames as they are'),
  drop: action('the server ends the connection'),
  silence: action('the server sends nothing more on the open connections, not even pings'),
  wait: action('waits until what is expected was sent or shown'),
  do: action('the driven client gets a command'),
  trigger: action('somebody does something on the server'),
  expect: expectation('the client sent at least one match in the window'),
  nothing: expectation('the client sent no match in the window'),
  order: expectation('the client sent the matches in this order'),
  answers: expectation('every call of the last `ask` was acknowledged exactly once'),
  connection: expectation(
    '`stays` (the one from before the action is still open and answers a ping), `there` (one is in the namespace), ' +
      '`single` (exactly one is open), `back` (a new one is in the namespace, with the token of `me`)',
  ),
  shows: expectation('what the client shows at the end of the window'),
  exits: expectation('the client exited by itself with this exit code'),
} as const satisfies { readonly [kind: string]: StepKindFacts };

type KindsOf<Table, Role> = { [Kind in keyof Table]: Table[Kind] extends { role: Role } ? Kind : never }[keyof Table];

/** The steps with one of these keys. */
type WithKey<Steps, Kind extends PropertyKey> = Kind extends PropertyKey
  ? Extract<Steps, { [key in Kind]: unknown }>
  : never;

/** Key of a kind of step in scenarios for servers. */
export type StepKind = keyof typeof STEP_KINDS;
/** Key of a kind of step in scenarios for clients. */
export type ClientStepKind = keyof typeof CLIENT_STEP_KINDS;

/** A step that does something, in a scenario for servers. */
export type ActionStep = WithKey<Step, KindsOf<typeof STEP_KINDS, 'action'>>;
/** A step that judges the window of the action before it, in a scenario for servers. */
export type ExpectationStep = WithKey<Step, KindsOf<typeof STEP_KINDS, 'expectation'>>;
/** A step that does something, in a scenario for clients. */
export type ClientActionStep = WithKey<ClientStep, KindsOf<typeof CLIENT_STEP_KINDS, 'action'>>;
/** A step that judges the window of the action before it, in a scenario for clients. */
export type ClientExpectationStep = WithKey<ClientStep, KindsOf<typeof CLIENT_STEP_KINDS, 'expectation'>>;

/** Every key that names a kind of step in scenarios for servers. */
export const STEP_KEYS = Object.keys(STEP_KINDS) as readonly StepKind[];
/** Every key that names a kind of step in scenarios for clients. */
export const CLIENT_STEP_KEYS = Object.keys(CLIENT_STEP_KINDS) as readonly ClientStepKind[];

const ACTION_KEYS = STEP_KEYS.filter((kind) => STEP_KINDS[kind].role === 'action');
const CLIENT_ACTION_KEYS = CLIENT_STEP_KEYS.filter((kind) => CLIENT_STEP_KINDS[kind].role === 'action');

/** True for a step that does something and opens a window. */
export const isAction = (step: Step): step is ActionStep => ACTION_KEYS.some((kind) => kind in step);

/** True for a step that judges the window of the action before it. */
export const isExpectation = (step: Step): step is ExpectationStep => !isAction(step);

/** True for a step that does something and opens a window, in a scenario for clients. */
export const isClientAction = (step: ClientStep): step is ClientActionStep =>
  CLIENT_ACTION_KEYS.some((kind) => kind in step);

/** True for a step that judges the window of the action before it, in a scenario for clients. */
export const isClientExpectation = (step: ClientStep): step is ClientExpectationStep => !isClientAction(step);
