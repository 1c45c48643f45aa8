/**
 * What the user sees while a run goes on: one live line on a terminal, plain lines in a pipe.
 *
 * @module
 */
import type { Progress } from '../conformance/runner/server/run-options.js';
import type { Terminal } from './terminal.js';

const CLEAR = '\r\u001b[K';

/** Progress on standard error. */
export class TerminalProgress implements Progress {
  readonly #terminal: Terminal;
  readonly #running = new Set<string>();
  #done = 0;
  #total = 0;
  #drawn = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  say(line: string): void {
    this.#line(line);
  }

  planned(total: number, slow: number): void {
    this.#total = total;
    this.#line(`running ${total} scenario${total === 1 ? '' : 's'}${slow > 0 ? `, ${slow} of them slow` : ''}`);
  }

  started(scenario: string): void {
    this.#running.add(scenario);
    this.#draw();
  }

  finished(scenario: string, trouble?: string): void {
    this.#running.delete(scenario);
    this.#done += 1;
    const text = `  ${this.#done}/${this.#total} ${scenario}${trouble === undefined ? '' : `: ${trouble}`}`;
    // on a terminal the live line says it already, unless there is something to keep
    if (!this.#terminal.live || trouble !== undefined) this.#line(text);
    this.#draw();
  }

  /** Takes the live line away, so that what follows starts on a clean line. */
  end(): void {
    this.#running.clear();
    if (this.#drawn) this.#terminal.err(CLEAR);
    this.#drawn = false;
  }

  #line(text: string): void {
    this.#terminal.err(`${this.#drawn ? CLEAR : ''}${text}\n`);
    this.#drawn = false;
  }

  #draw(): void {
    if (!this.#terminal.live) return;
    this.#drawn = true;
    const text = `  ${this.#done}/${this.#total}  ${[...this.#running].join('  ')}`;
    this.#terminal.err(`${CLEAR}${text.slice(0, this.#terminal.columns - 1)}`);
  }
}
