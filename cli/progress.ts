/**
 * Prints the progress of a run: on a terminal one live line; when the output is not a terminal, a line for each tenth
 * of the scenarios.
 *
 * @module
 */
import type { Progress } from '../conformance/runner/shared/run-options.js';
import type { Terminal } from './terminal.js';

const CLEAR = '\r\u001b[K';
/** Lines of progress when the output is not a terminal. */
const REPORTED_PARTS = 10;

/** Progress on standard error. */
export class TerminalProgress implements Progress {
  readonly #terminal: Terminal;
  readonly #quiet: boolean;
  readonly #runningScenarios = new Set<string>();
  #finishedCount = 0;
  #totalCount = 0;
  #isLineDrawn = false;

  /** @param options.quiet prints only what must be seen: errors of scenarios, and what {@link ask} prints. */
  constructor(terminal: Terminal, { quiet = false }: { quiet?: boolean | undefined } = {}) {
    this.#terminal = terminal;
    this.#quiet = quiet;
  }

  say(line: string): void {
    if (!this.#quiet) this.#printLine(line);
  }

  /** Prints a line also with `quiet`: a request to the user, or an error. */
  ask(line: string): void {
    this.#printLine(line);
  }

  planned(total: number, slow: number): void {
    this.#totalCount = total;
    this.say(`running ${total} scenario${total === 1 ? '' : 's'}${slow > 0 ? `, ${slow} of them slow` : ''}`);
  }

  started(scenario: string): void {
    this.#runningScenarios.add(scenario);
    this.#drawLiveLine();
  }

  finished(scenario: string, trouble?: string): void {
    this.#runningScenarios.delete(scenario);
    const partsBefore = this.#partsDone();
    this.#finishedCount += 1;
    if (trouble !== undefined) this.#printLine(`  ${this.#finishedCount}/${this.#totalCount} ${scenario}: ${trouble}`);
    // on a terminal the live line shows the numbers
    else if (!this.#terminal.isLive && this.#partsDone() > partsBefore)
      this.say(`  ${this.#finishedCount}/${this.#totalCount} (${this.#percent()} %)`);
    this.#drawLiveLine();
  }

  /** Clears the live line, so that later output starts on an empty line. */
  end(): void {
    this.#runningScenarios.clear();
    if (this.#isLineDrawn) this.#terminal.err(CLEAR);
    this.#isLineDrawn = false;
  }

  #percent(): number {
    return Math.floor((this.#finishedCount / this.#totalCount) * 100);
  }

  #partsDone(): number {
    return Math.floor((this.#finishedCount * REPORTED_PARTS) / this.#totalCount);
  }

  #printLine(text: string): void {
    this.#terminal.err(`${this.#isLineDrawn ? CLEAR : ''}${text}\n`);
    this.#isLineDrawn = false;
  }

  #drawLiveLine(): void {
    if (!this.#terminal.isLive || this.#quiet) return;
    this.#isLineDrawn = true;
    const text = `  ${this.#finishedCount}/${this.#totalCount}  ${[...this.#runningScenarios].join('  ')}`;
    this.#terminal.err(`${CLEAR}${text.slice(0, this.#terminal.columns - 1)}`);
  }
}
