/**
 * Turns an error into one sentence and an exit code. A stack trace is printed only on request.
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

/** Errors that the user can correct; their messages are written for the user. */
const USAGE_ERRORS = [UsageError, TraceError, ScenarioError, UnknownProfileError, KnownFailingError];

/** The text to print, absent when it was already printed, and the exit code. */
export interface ErrorExplanation {
  text?: string;
  code: number;
}

/** Explains an error. With `debug` the text of an unexpected error includes its stack. */
export function explainError(error: unknown, debug: boolean): ErrorExplanation {
  // commander has already printed its message, help or version
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2 };
  const message = error instanceof Error ? error.message : String(error);
  const stack = debug && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : '';
  if (USAGE_ERRORS.some((kind) => error instanceof kind)) return { text: `owrt: ${message}${stack}`, code: 2 };
  if (error instanceof HarnessError) return { text: `owrt: ${message}${stack}`, code: 3 };
  const hint = debug ? '' : ' (this is a fault of owrt itself; OWRT_DEBUG=1 shows where)';
  return { text: `owrt: ${message.split('\n')[0]}${hint}${stack}`, code: 3 };
}
