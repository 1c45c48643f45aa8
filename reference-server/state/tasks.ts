/**
 * Completions that are under way, by the id of their task.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';

interface Task {
  chatId: string;
  stop: AbortController;
}

/** All tasks of the server. */
export class Tasks {
  readonly #running = new Map<string, Task>();
  readonly #begun = new Set<string>();

  /** True when a completion of that message was begun before. */
  knows(messageId: string): boolean {
    return this.#begun.has(messageId);
  }

  /** Begins the completion of a message. */
  begin(chatId: string, messageId: string): { id: string; signal: AbortSignal } {
    const [id, stop] = [randomUUID() as string, new AbortController()];
    this.#running.set(id, { chatId, stop });
    this.#begun.add(messageId);
    return { id, signal: stop.signal };
  }

  /** It came to its end. */
  end(id: string): void {
    this.#running.delete(id);
  }

  /** Stops one; false when there is none of that id. */
  stop(id: string): boolean {
    const task = this.#running.get(id);
    task?.stop.abort();
    this.#running.delete(id);
    return task !== undefined;
  }

  /** Stops all, at the end of the server. */
  stopAll(): void {
    for (const id of [...this.#running.keys()]) this.stop(id);
  }

  of(chatId: string): string[] {
    return [...this.#running].flatMap(([id, task]) => (task.chatId === chatId ? [id] : []));
  }
}
