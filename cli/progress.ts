/**
 * Prints the progress of a run: one live line on a terminal, or a line for each tenth of the scenarios in a pipe.
 *
 * @module
 */
import type { Progress } from '../conformance/runner/shared/run-options.js';
import type { Terminal } from './terminal.js';

const CLEAR = '\r\u001b[K';
/** Lines of progress in a pipe. */
const REPORTED_PARTS = 10;

/** Progress on standard error. */
export class TerminalProgress implements Progress {
  readonly #terminal: Terminal;
  readonly #quiet: boolean;
  readonly runningScenarios = new Set<string>();
  #done = 0;
  #total = 0;
  #drawn = false;

  /** @param options.quiet prints only errors of scenarios and requests to the user. */
  constructor(terminal: Terminal, { quiet = false }: { quiet?: boolean | undefined } = {}) {
    this.#terminal = terminal;
    this.#quiet = quiet;
  }

  say(line: string): void {
    if (!this.#quiet) this.#line(line);
  }

  /** Prints a request to the user, also with `quiet`. */
  ask(line: string): void {
    this.#line(line);
  }

  planned(total: number, slow: number): void {
    this.#total = total;
    this.say(`running ${total} scenario${total === 1 ? '' : 's'}${slow > 0 ? `, ${slow} of them slow` : ''}`);
  }

  started(scenario: string): void {
    this.runningScenarios.add(scenario);
    this.#draw();
  }

  finished(scenario: string, trouble?: string): void {
    this.runningScenarios.delete(scenario);
    const partsBefore = this.#partsDone();
    this.#done += 1;
    if (trouble !== undefined) this.#line(`  ${this.#done}/${this.#total} ${scenario}: ${trouble}`);
    // on a terminal the live line shows the numbers
    else if (!this.#terminal.isLive && this.#partsDone() > partsBefore)
      this.say(`  ${this.#done}/${this.#total} (${Math.floor((this.#done / this.#total) * 100)} %)`);
    this.#draw();
  }

  /** Clears the live line, so that later output starts on an empty line. */
  end(): void {
    this.runningScenarios.clear();
    if (this.#drawn) this.#terminal.err(CLEAR);
    this.#drawn = false;
  }

  #partsDone(): number {
    return Math.floor((this.#done * REPORTED_PARTS) / this.#total);
  }

  #line(text: string): void {
    this.#terminal.err(`${this.#drawn ? CLEAR : ''}${text}\n`);
    this.#drawn = false;
  }

  #draw(): void {
    if (!this.#terminal.isLive || this.#quiet) return;
    this.#drawn = true;
    const text = `  ${this.#done}/${this.#total}  ${[...this.runningScenarios].join('  ')}`;
    this.#terminal.err(`${CLEAR}${text.slice(0, this.#terminal.columns - 1)}`);
  }
}
