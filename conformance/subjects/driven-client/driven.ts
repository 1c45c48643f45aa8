/**
 * A client that JSON lines control: it reads commands from stdin, and writes results and states to stdout.
 *
 * @module
 */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { isObject } from '../../../src/json.js';
import type { Actions, With } from './actions.js';
import type { Shows } from './shows.js';

/** Input and output of the protocol. */
export interface Lines {
  input: Readable;
  write(line: string): void;
  /** Reports an error that the protocol cannot express. */
  complain(sentence: string): void;
}

/** Stdin and stdout of this process. */
export const stdio: Lines = {
  input: process.stdin,
  write: (line) => process.stdout.write(`${line}\n`),
  complain: (sentence) => process.stderr.write(`${sentence}\n`),
};

/** Reports the client's abilities. */
export function greet(lines: Lines, can: readonly string[]): void {
  lines.write(JSON.stringify({ owrt: 1, can, shows: true }));
}

/** Reports the client's current state. */
export function tell(lines: Lines, shows: Partial<Shows>): void {
  lines.write(JSON.stringify({ shows }));
}

/**
 * Performs the commands one after the other. Resolves at the end of the input.
 *
 * @param look is called after every action, before the action is reported as done.
 */
export async function obey(
  lines: Lines,
  actions: Actions,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  for await (const line of createInterface({ input: lines.input })) {
    if (line.trim() === '') continue;
    const command = read(line);
    if (command === undefined) {
      lines.complain(`not a command: ${line.slice(0, 200)}`);
      continue;
    }
    const { name, id, given } = command;
    const error = await attempt(actions, name, given, look);
    lines.write(JSON.stringify({ did: id, ...(error === undefined ? {} : { error }) }));
  }
}

async function attempt(
  actions: Actions,
  name: string,
  given: With,
  look: () => Promise<void>,
): Promise<string | undefined> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) return `this client cannot ${name}`;
  try {
    await action(given);
    await look();
    return undefined;
  } catch (error) {
    // the first line is the message, the others are the stack of this program
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
  }
}

function read(line: string): { name: string; id: unknown; given: With } | undefined {
  try {
    const value = JSON.parse(line) as unknown;
    if (!isObject(value) || typeof value['do'] !== 'string') return undefined;
    return { name: value['do'], id: value['id'] ?? null, given: isObject(value['with']) ? value['with'] : {} };
  } catch {
    return undefined;
  }
}
