/**
 * The state that a client shows, as in the protocol between `owrt client` and a driven client.
 *
 * @module
 */

/** One message of a chat. */
export interface ShownMessage {
  content: string;
  /** True when no further text is expected. */
  done: boolean;
  /** The last status; null when none is shown. */
  status: string | null;
  /** Error text; null without an error. */
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
  /** Text of its field; null for a question without a field. */
  value: string | null;
}

/** The whole state. A view that is not open is null. */
export interface ShownState {
  chat: { id: string; title: string; messages: { [id: string]: ShownMessage } } | null;
  /** Messages, newest first as in REST, and the names of the users who are typing. */
  channel: { id: string; messages: ShownPost[]; typing: string[] } | null;
  note: { id: string; content: string } | null;
  dialog: ShownDialog | null;
  toasts: { type: string; content: string }[];
}

/** Passes on the parts of the state that changed. */
export class StateChanges {
  readonly #last = new Map<string, string>();

  /** @param tell receives the changed parts; not called when nothing changed. */
  constructor(readonly tell: (changed: Partial<ShownState>) => void) {}

  /** Compares a state with the previous one. */
  show(now: Partial<ShownState>): void {
    const changed = Object.entries(now).filter(([part, value]) => this.#last.get(part) !== JSON.stringify(value));
    for (const [part, value] of changed) this.#last.set(part, JSON.stringify(value));
    if (changed.length > 0) this.tell(Object.fromEntries(changed));
  }
}
