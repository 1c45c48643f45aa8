/**
 * Running completions, by the id of their task.
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
  readonly #startedMessages = new Set<string>();

  /** True when a completion of the message was started before. */
  wasStarted(messageId: string): boolean {
    return this.#startedMessages.has(messageId);
  }

  /** Starts the completion of a message. */
  begin(chatId: string, messageId: string): { id: string; signal: AbortSignal } {
    const [id, stop] = [randomUUID() as string, new AbortController()];
    this.#running.set(id, { chatId, stop });
    this.#startedMessages.add(messageId);
    return { id, signal: stop.signal };
  }

  /** Removes a task that has ended. */
  end(id: string): void {
    this.#running.delete(id);
  }

  /** Stops a task; false for an unknown id. */
  stop(id: string): boolean {
    const task = this.#running.get(id);
    task?.stop.abort();
    this.#running.delete(id);
    return task !== undefined;
  }

  /** Stops all tasks, when the server closes. */
  stopAll(): void {
    for (const id of [...this.#running.keys()]) this.stop(id);
  }

  of(chatId: string): string[] {
    return [...this.#running].flatMap(([id, task]) => (task.chatId === chatId ? [id] : []));
  }
}
