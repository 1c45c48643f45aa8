/**
 * Calls of the server, each answered exactly once, whatever the author's handlers do.
 *
 * @module
 */
import { REFUSALS } from '../../generated/client.js';

/** Types of calls that this specification lists, such as `confirmation`. */
export type CallType = string;

/** What a handler is told besides the data of the call. */
export interface CallContext {
  type: CallType;
  chatId: string | null;
  messageId: string | null;
}

/** Answers a call: what it returns or resolves with goes back to the plugin. */
export type CallHandler = (data: unknown, context: CallContext) => unknown;

/** A call that the author's code did not answer, and why. */
export interface Unanswered {
  type: CallType;
  why: string;
  /** What the handler threw, if it did. */
  cause?: unknown;
}

/** The author's handlers. */
export class Calls {
  readonly #handlers = new Map<CallType, CallHandler>();

  /** @param report is told of every call that was refused for want of an answer. */
  constructor(readonly report: (unanswered: Unanswered) => void) {}

  /** Sets the handler of a type, in place of an earlier one. Returns what removes it again. */
  handle(type: CallType, handler: CallHandler): () => void {
    this.#handlers.set(type, handler);
    return () => {
      if (this.#handlers.get(type) === handler) this.#handlers.delete(type);
    };
  }

  /** Answers one call; never throws, and never answers twice. */
  async answer(context: CallContext, data: unknown, ack: (answer: unknown) => void): Promise<void> {
    const handler = this.#handlers.get(context.type);
    if (!handler) return this.#refuse(context.type, 'this client has no handler for it', ack);
    let answer: unknown;
    try {
      answer = await handler(data, context);
    } catch (cause) {
      return this.#refuse(context.type, cause instanceof Error ? cause.message : String(cause), ack, cause);
    }
    // JSON has no undefined: the web client's answer without a value is null
    ack(answer ?? null);
  }

  #refuse(type: CallType, why: string, ack: (answer: unknown) => void, ...[cause]: unknown[]): void {
    ack(refusal(type, why));
    this.report({ type, why, ...(cause === undefined ? {} : { cause }) });
  }
}

/** The answer that says no, in the words of the type; null for a type that nobody knows. */
export function refusal(type: CallType, why: string): unknown {
  return filled(REFUSALS[type]?.[0] ?? null, why);
}

function filled(template: unknown, why: string): unknown {
  if (template === '$why') return why;
  if (Array.isArray(template)) return template.map((entry) => filled(entry, why));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, filled(value, why)]));
}

/** A call is an event that wants an answer. */
export function callOf(payload: unknown): [CallContext, unknown] {
  const {
    chat_id: chat,
    message_id: message,
    data,
  } = (typeof payload === 'object' && payload !== null ? payload : {}) as {
    chat_id?: unknown;
    message_id?: unknown;
    data?: { type?: unknown; data?: unknown };
  };
  const id = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return [{ type: String(data?.type ?? ''), chatId: id(chat), messageId: id(message) }, data?.data];
}
