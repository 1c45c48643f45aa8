/**
 * Models in use, with the sessions that use them.
 *
 * @module
 */

/** Time-out in ms. Every 3 s, the product removes models that no session has reported for 3 s. */
const USAGE_TIMEOUT = 3000;

/** Models in use. A report older than the time-out no longer counts. */
export class Usage {
  /** Model to session to the time of its last report, in epoch ms. */
  readonly #models = new Map<string, Map<string, number>>();

  constructor(readonly timeout: number = USAGE_TIMEOUT) {}

  report(model: string, sid: string, at: number): void {
    const sessions = this.#models.get(model) ?? new Map<string, number>();
    this.#models.set(model, sessions.set(sid, at));
  }

  forget(model: string, sid: string): void {
    const sessions = this.#models.get(model);
    sessions?.delete(sid);
    if (sessions?.size === 0) this.#models.delete(model);
  }

  /** Models that a session reported. */
  of(sid: string): string[] {
    return [...this.#models].flatMap(([model, sessions]) => (sessions.has(sid) ? [model] : []));
  }

  /** Models in use at a time, in epoch ms. */
  models(now: number): string[] {
    for (const [model, sessions] of this.#models) {
      for (const [sid, at] of sessions) if (now - at > this.timeout) this.forget(model, sid);
    }
    return [...this.#models.keys()];
  }
}
