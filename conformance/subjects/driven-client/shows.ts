/**
 * What a client shows, in the words of the protocol between `owrt client` and a client that it drives.
 *
 * @module
 */

/** One message of a chat, as a person reads it. */
export interface ShownMessage {
  content: string;
  /** True when nothing more is expected. */
  done: boolean;
  /** The last status; null when none is shown. */
  status: string | null;
  /** What went wrong; null when nothing did. */
  error: string | null;
}

/** One message of a channel. */
export interface ShownPost {
  id: string;
  content: string;
}

/** A question of a plugin. */
export interface ShownDialog {
  type: string;
  title: string;
  message: string;
  /** What is in its field; null when it has none. */
  value: string | null;
}

/** Everything that is shown. What is not open is null. */
export interface Shows {
  chat: { id: string; title: string; messages: { [id: string]: ShownMessage } } | null;
  /** Messages newest first, as REST lists them, and the names of those who type. */
  channel: { id: string; messages: ShownPost[]; typing: string[] } | null;
  note: { id: string; content: string } | null;
  dialog: ShownDialog | null;
  toasts: { type: string; content: string }[];
}

/** Hands on what has changed since the last time, and nothing when nothing has. */
export class Changes {
  readonly #last = new Map<string, string>();

  /** @param tell takes the parts that are new. */
  constructor(readonly tell: (changed: Partial<Shows>) => void) {}

  /** Compares with what was shown before. */
  show(now: Partial<Shows>): void {
    const changed = Object.entries(now).filter(([part, value]) => this.#last.get(part) !== JSON.stringify(value));
    for (const [part, value] of changed) this.#last.set(part, JSON.stringify(value));
    if (changed.length > 0) this.tell(Object.fromEntries(changed));
  }
}
