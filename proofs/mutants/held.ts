/**
 * What is held back until others have gone first.
 *
 * @module
 */

/** Effects of one list, or frames of one websocket, that the operator `delay` holds back. */
export class Held<Unit> {
  #waiting: { unit: Unit; left: number }[] = [];

  /** Holds it back until `count` others have passed. */
  hold(unit: Unit, count: number): void {
    this.#waiting.push({ unit, left: count });
  }

  /** Counts one that passes; returns those that follow it now. */
  passed(): Unit[] {
    for (const one of this.#waiting) one.left -= 1;
    const free = this.#waiting.filter(({ left }) => left === 0);
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    return free.map(({ unit }) => unit);
  }

  /** Those that are still held back. */
  rest(): Unit[] {
    return this.#waiting.map(({ unit }) => unit);
  }
}
