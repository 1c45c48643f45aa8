/**
 * Named steps that print their duration in seconds.
 *
 * @module
 */

/** Runs one named step, prints its duration, and returns its result. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    const result = await work();
    process.stdout.write(`ok    ${name}  ${seconds()}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`FAIL  ${name}  ${seconds()}\n`);
    throw error;
  }
}
