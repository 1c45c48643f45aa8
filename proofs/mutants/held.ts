/**
 * A queue of delayed units for the operator `delay`.
 *
 * @module
 */

/** Effects of one list, or frames of one websocket, that wait until a number of others were sent. */
export class Held<Unit> {
  #waiting: { unit: Unit; left: number }[] = [];

  /** Delays a unit until `count` others were sent. */
  hold(unit: Unit, count: number): void {
    this.#waiting.push({ unit, left: count });
  }

  /** Counts one sent unit; returns the delayed units that must be sent directly after it. */
  passed(): Unit[] {
    for (const delayed of this.#waiting) delayed.left -= 1;
    const free = this.#waiting.filter(({ left }) => left === 0);
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    return free.map(({ unit }) => unit);
  }

  /** The units that are still waiting. */
  rest(): Unit[] {
    return this.#waiting.map(({ unit }) => unit);
  }
}
