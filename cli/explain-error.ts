/**
 * Turns an error into one sentence and an exit code; nobody is shown a stack trace by surprise.
 *
 * @module
 */
import { CommanderError } from 'commander';
import { KnownFailingError } from '../conformance/report/known-failing.js';
import { UsageError } from '../conformance/runner/shared/errors.js';
import { HarnessError } from '../conformance/runner/shared/errors.js';
import { ScenarioError } from '../conformance/scenario-reader/scenario-error.js';
import { TraceError } from '../conformance/trace/read.js';
import { UnknownProfileError } from '../src/suite/project.js';

/** Errors whose message is written for the user and that the user can mend. */
const USAGE = [UsageError, TraceError, ScenarioError, UnknownProfileError, KnownFailingError];

/** What to print (nothing when it was printed already) and how to exit. */
export interface Explained {
  text?: string;
  code: number;
}

/** Explains an error. With `debug` an unexpected one keeps its stack. */
export function explainError(error: unknown, debug: boolean): Explained {
  // commander has printed its own message, help or version by now
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2 };
  const message = error instanceof Error ? error.message : String(error);
  const stack = debug && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : '';
  if (USAGE.some((kind) => error instanceof kind)) return { text: `owrt: ${message}${stack}`, code: 2 };
  if (error instanceof HarnessError) return { text: `owrt: ${message}${stack}`, code: 3 };
  const hint = debug ? '' : ' (this is a fault of owrt itself; OWRT_DEBUG=1 shows where)';
  return { text: `owrt: ${message.split('\n')[0]}${hint}${stack}`, code: 3 };
}
