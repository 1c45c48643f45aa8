/**
 * Answers each call of a server exactly once, whatever the handlers do.
 *
 * @module
 */
import { REFUSALS } from '../../generated/client.js';
import type { CallContext, Unanswered, UntypedCallHandler } from './call-types.js';

/** The handlers of the application, one per type of call. */
export class Calls {
  readonly #handlers = new Map<string, UntypedCallHandler>();

  /** @param report is called for every call that is refused because no handler answered it. */
  constructor(readonly report: (unanswered: Unanswered) => void) {}

  /** Sets the handler of a type, replacing an earlier one. Returns a function that removes it. */
  handle(type: string, handler: UntypedCallHandler): () => void {
    this.#handlers.set(type, handler);
    return () => {
      if (this.#handlers.get(type) === handler) this.#handlers.delete(type);
    };
  }

  /** Answers one call. Never throws, and calls `ack` once. */
  async answer(context: CallContext, data: unknown, ack: (answer: unknown) => void): Promise<void> {
    const handler = this.#handlers.get(context.type);
    if (!handler) return this.#refuse(context.type, 'this client has no handler for it', ack);
    let answer: unknown;
    try {
      answer = await handler(data, context);
    } catch (cause) {
      return this.#refuse(context.type, cause instanceof Error ? cause.message : String(cause), ack, cause);
    }
    // JSON has no undefined; the web client also answers null when it has no value
    ack(answer ?? null);
  }

  #refuse(type: string, why: string, ack: (answer: unknown) => void, ...[cause]: unknown[]): void {
    ack(refusal(type, why));
    this.report({ type, why, ...(cause === undefined ? {} : { cause }) });
  }
}

/** The acknowledgement argument that refuses a call of the type; null for an unknown type. */
export function refusal(type: string, why: string): unknown {
  return fillTemplate(REFUSALS[type]?.[0] ?? null, why);
}

function fillTemplate(template: unknown, why: string): unknown {
  if (template === '$why') return why;
  if (Array.isArray(template)) return template.map((entry) => fillTemplate(entry, why));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillTemplate(value, why)]));
}

/** Reads the context and the data of a call from the payload of its `events` event, which may be malformed. */
export function readCall(payload: unknown): [CallContext, unknown] {
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
