/**
 * Tests whether a payload is the one that a step waits for.
 *
 * @module
 */
import type { Json } from '../../../src/suite/types.js';
import { findMismatch } from '../../match/index.js';
import type { ScenarioRun } from './scenario-run.js';

/**
 * Returns the test. It decides only how long the runner waits, so it ignores schemas; the judge applies them.
 *
 * @param pattern a matcher with captures; absent: any payload.
 */
export function payloadTest(run: ScenarioRun, pattern: Json | undefined): (payload: Json | undefined) => boolean {
  if (pattern === undefined) return () => true;
  const resolved = run.resolve(pattern);
  return (payload) => findMismatch(resolved, payload, () => undefined) === undefined;
}
