/**
 * Waits for conditions that events change, without polling and without fixed sleeps.
 *
 * @module
 */

/** An object that calls back when it changes. */
export interface Watchable {
  watch(callback: () => void): () => void;
}

/** Thrown by a wait when the run is stopped. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Resolves with true as soon as the condition holds, or with false at the deadline.
 *
 * @param sources objects on which the condition depends; it is tested again whenever one of them changes.
 * @throws {@link Stopped} when the signal is aborted.
 */
export async function waitUntil(
  condition: () => boolean,
  sources: readonly Watchable[],
  ms: number,
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted) throw new Stopped('the run was stopped');
  if (condition()) return true;
  return await new Promise<boolean>((resolve, reject) => {
    const undo: (() => void)[] = [];
    const settle = (act: () => void): void => {
      for (const step of undo) step();
      act();
    };
    const stop = (): void => settle(() => reject(new Stopped('the run was stopped')));
    const look = (): void => {
      if (condition()) settle(() => resolve(true));
    };
    const timer = setTimeout(() => settle(() => resolve(condition())), ms);
    undo.push(
      () => clearTimeout(timer),
      () => signal.removeEventListener('abort', stop),
    );
    signal.addEventListener('abort', stop);
    for (const source of sources) undo.push(source.watch(look));
  });
}

/** Resolves after this time without a change of any source, at the latest after `most`; both in ms. */
export async function quiet(
  sources: readonly Watchable[],
  ms: number,
  most: number,
  signal: AbortSignal,
): Promise<void> {
  const latest = performance.now() + most;
  let lastChange = performance.now();
  const undo = sources.map((source) => source.watch(() => (lastChange = performance.now())));
  try {
    for (;;) {
      const rest = Math.min(lastChange + ms, latest) - performance.now();
      if (rest <= 0) return;
      await waitUntil(() => false, [], rest, signal);
    }
  } finally {
    for (const step of undo) step();
  }
}

/** The value of the promise, or undefined at the deadline. The promise continues; its later failure is ignored. */
export async function within<T>(
  promise: Promise<T>,
  ms: number,
  signal: AbortSignal,
): Promise<{ value: T } | undefined> {
  return await new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      act();
    };
    const stop = (): void => settle(() => reject(new Stopped('the run was stopped')));
    const timer = setTimeout(() => settle(() => resolve(undefined)), ms);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    promise.then(
      (value) => settle(() => resolve({ value })),
      (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
    );
  });
}
