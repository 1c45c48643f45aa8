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
 * The data of a call of one type: `data.data` of its event, as the schema of the event describes it. Plugins may add
 * keys.
 */
export type CallData<Type extends CallType> = Extract<KnownEvent, { type: Type }>['data'];

/** The one argument of the acknowledgement, by type of call. */
type CallAnswers = {
  [Type in CallType]: Type extends 'execute'
    ? Json | undefined
    : Extract<EventAnswers[Type], [unknown, ...unknown[]]>[0];
};

/**
 * The answer to a call of one type: the one argument of the acknowledgement. The answer to `execute` may be any JSON
 * value, since it is what the plugin's own code returned; `undefined` is sent as null.
 */
export type CallAnswer<Type extends CallType> = CallAnswers[Type];

/** The type, chat and message of a call. */
export interface CallContext<Type extends string = string> {
  /** The type of the call, such as `confirmation`. */
  type: Type;
  /** The chat that the call is about; null when the event names none. */
  chatId: string | null;
  /** The message that the call is about; null when the event names none. */
  messageId: string | null;
}

/**
 * Answers calls of one type: the client sends what the handler returns or resolves with. When the handler throws or
 * rejects, the client sends the refusal of the type and reports a `ClientProblem` of the kind `unanswered`.
 *
 * The client does not validate the data: it has the declared type when server and plugin keep to the specification.
 * Where that matters, use the validators (`open-webui-realtime/validators`).
 */
export type CallHandler<Type extends CallType = CallType> = (
  data: CallData<Type>,
  context: CallContext<Type>,
) => CallAnswer<Type> | Promise<CallAnswer<Type>>;

/** Answers calls of a type that this specification does not describe; see `Client.answerUntyped`. */
export type UntypedCallHandler = (data: unknown, context: CallContext) => unknown;

/** A call that the client refused because no handler answered it, and the reason. */
export interface Unanswered {
  /** The type of the call. */
  type: string;
  /** The reason, as an English clause, such as `this client has no handler for it`. */
  why: string;
  /** The error that the handler threw or rejected with; absent when there was no handler. */
  cause?: unknown;
}
