/**
 * Programs that some tests need and npm does not install. A test is skipped when its program is missing, and listed at
 * the end of the run (`support/skipped-reporter.ts`). eslint forbids any other way to skip a test.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.js';
import { succeeds } from './run.js';

/** A device on which every write fails. */
const FULL_DISK = '/dev/full';

/** Each function returns a path or a command, or throws an error that says how to install it. */
const NEEDS = {
  'full disk': () => {
    if (existsSync(FULL_DISK)) return FULL_DISK;
    throw new Error(`A device that is always full is needed, and there is no ${FULL_DISK}: Linux has one.`);
  },
  chromium: findChromium,
  python: (env: NodeJS.ProcessEnv) =>
    findCommand(env, ['python3', 'python'], ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))'], {
      what: 'Python 3.11 or newer',
      howToInstall: 'Debian: apt-get install python3',
    }),
  redis: (env: NodeJS.ProcessEnv) =>
    findCommand(env, ['redis-server'], ['--version'], {
      what: 'A Redis server',
      howToInstall: 'Debian: apt-get install redis-server',
    }),
} satisfies { [need: string]: (env: NodeJS.ProcessEnv) => string };

/** Name of a program or device that a test may need. */
export type Need = keyof typeof NEEDS;

/** Options for Vitest of a test, or a group of tests, that needs a program. */
export interface NeedOptions {
  skip: boolean;
  /** `skipReason`: the reason why the test is skipped, and how to run it. */
  meta: { skipReason?: string };
}

declare module 'vitest' {
  interface TaskMeta {
    /** Reason why this test is skipped; only {@link needs} sets it. */
    skipReason?: string;
  }
}

/**
 * Path or command of a program or device that a test needs.
 *
 * @throws Error that says how to install the program, when it is missing.
 */
export function findProgram(need: Need, env: NodeJS.ProcessEnv = process.env): string {
  return NEEDS[need](env);
}

/** True when a missing program fails the test instead of skipping it: with `CI=true` or `OWRT_REQUIRE=all`. */
export const isRequired = ({ CI, OWRT_REQUIRE }: NodeJS.ProcessEnv): boolean => CI === 'true' || OWRT_REQUIRE === 'all';

/**
 * Options of a test, or a group of tests, that needs a program.
 *
 * @throws Error when the program is missing and {@link isRequired}: the test file then fails to load.
 * @example
 * describe('A page in Chromium', needs('chromium'), () => { ... });
 */
export function needs(need: Need, env: NodeJS.ProcessEnv = process.env): NeedOptions {
  try {
    findProgram(need, env);
    return { skip: false, meta: {} };
  } catch (error) {
    if (isRequired(env)) throw error;
    return { skip: true, meta: { skipReason: error instanceof Error ? error.message : String(error) } };
  }
}

/** The first of the commands that exits with 0. */
function findCommand(
  env: NodeJS.ProcessEnv,
  names: readonly string[],
  args: readonly string[],
  { what, howToInstall: how }: { what: string; howToInstall: string },
): string {
  const found = names.find((name) => succeeds(name, args, env));
  if (found === undefined) throw new Error(`${what} is needed, and none is on PATH: install it (${how}).`);
  return found;
}
