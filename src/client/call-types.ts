/**
 * Types of the calls that a server makes, and of the handlers that answer them.
 *
 * @module
 */
import type { EventAnswers, KnownEvent } from '../../generated/event-maps.js';
import type { Json } from '../suite/basics.js';

/** The calls that this specification describes, such as `confirmation`: the keys of `EventAnswers`. */
export type CallType = keyof EventAnswers;

/**
 * What a call of one type asks for: `data.data` of its event, as the schema of the event describes it. Plugins may add
 * keys.
 */
export type CallData<Type extends CallType> = Extract<KnownEvent, { type: Type }>['data'];

/** By type of call: the one argument of the acknowledgement. */
type CallAnswers = {
  [Type in CallType]: Type extends 'execute'
    ? Json | undefined
    : Extract<EventAnswers[Type], [unknown, ...unknown[]]>[0];
};

/**
 * What a client answers a call of one type with: the one argument of the acknowledgement. `execute` may be answered
 * with any JSON
 * value, since it is what the plugin's own code returned; `undefined` is sent as null.
 */
export type CallAnswer<Type extends CallType> = CallAnswers[Type];

/** Which call it is, besides its data. */
export interface CallContext<Type extends string = string> {
  /** The type of the call, such as `confirmation`. */
  type: Type;
  /** The chat that the call is about; null when the event names none. */
  chatId: string | null;
  /** The message that the call is about; null when the event names none. */
  messageId: string | null;
}

/**
 * Answers calls of one type: what it returns or resolves with is sent to the server. When it throws or rejects, the
 * refusal of the
 * type is sent instead and a `ClientProblem` of the kind `unanswered` is reported.
 *
 * The data has the declared type when server and plugin keep to the specification; nothing checks it. Use the
 * validators
 * (`open-webui-realtime/validators`) where that matters.
 */
export type CallHandler<Type extends CallType = CallType> = (
  data: CallData<Type>,
  context: CallContext<Type>,
) => CallAnswer<Type> | Promise<CallAnswer<Type>>;

/** Answers calls of a type that this specification does not describe; see `Client.answerUntyped`. */
export type UntypedCallHandler = (data: unknown, context: CallContext) => unknown;

/** A call that was refused because no handler answered it, and why. */
export interface Unanswered {
  /** The type of the call. */
  type: string;
  /** The reason, as an English clause, such as `this client has no handler for it`. */
  why: string;
  /** What the handler threw, if it did. */
  cause?: unknown;
}
