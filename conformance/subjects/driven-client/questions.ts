/**
 * Questions of plugins. The client shows one at a time.
 *
 * @module
 */
import type { ShownDialog } from './shows.js';

interface Question extends ShownDialog {
  resolve(value: unknown): void;
}

/** Time for a question to arrive after its answer, in ms. */
const QUESTION_MS = 5_000;

/** Questions without an answer; the oldest is shown. */
export class Questions {
  #waiting: Question[] = [];
  #onQuestion: () => void = () => undefined;

  /** @param changed is called when another question is shown. */
  constructor(readonly changed: () => void) {}

  /** The question that is shown. */
  get dialog(): ShownDialog | null {
    const [question] = this.#waiting;
    if (!question) return null;
    const { type, title, message, value } = question;
    return { type, title, message, value };
  }

  /** Asks the person. Rejects when the call contains no question. */
  async ask(type: string, data: unknown): Promise<unknown> {
    const fields = typeof data === 'object' && data !== null ? (data as { [key: string]: unknown }) : {};
    const text = (key: string): string => (typeof fields[key] === 'string' ? fields[key] : '');
    const message = text('message') || toolName(fields['tool_call']);
    if (message === '') throw new Error('it asks nothing');
    return await new Promise((resolve) => {
      this.#waiting.push({
        type,
        title: text('title'),
        message,
        value: type === 'input' ? text('value') : null,
        resolve,
      });
      this.#onQuestion();
      this.changed();
    });
  }

  /**
   * Answers as a person: false cancels, true confirms, a text is entered and confirmed. Waits for a question if none is
   * open.
   */
  async answer(value: unknown, timeoutMs = QUESTION_MS): Promise<void> {
    if (this.#waiting.length === 0) await this.#waitForQuestion(timeoutMs);
    const [question, ...others] = this.#waiting;
    if (!question) throw new Error('no question is open');
    if (typeof value !== 'boolean' && typeof value !== 'string')
      throw new Error('"value" must be true, false or a text');
    if (typeof value === 'string' && question.type !== 'input')
      throw new Error('the question has no field to write into');
    this.#waiting = others;
    // the web client answers an empty field with true
    question.resolve(value === true && question.type === 'input' ? question.value || true : value);
    this.changed();
  }

  /** Cancels the question that is shown; waits for one if none is open. */
  async dismiss(): Promise<void> {
    await this.answer(false);
  }

  /** Cancels all questions. */
  cancelAll(): void {
    const questions = this.#waiting;
    if (questions.length === 0) return;
    this.#waiting = [];
    for (const { resolve } of questions) resolve(false);
    this.changed();
  }

  /** Resolves when a question arrives, or after this time in ms. */
  async #waitForQuestion(timeoutMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.#onQuestion(), timeoutMs);
      this.#onQuestion = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** A permission question for a tool has only the name of the tool. */
function toolName(call: unknown): string {
  const name = typeof call === 'object' && call !== null ? (call as { name?: unknown }).name : undefined;
  return typeof name === 'string' ? name : '';
}
