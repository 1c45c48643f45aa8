/**
 * A client that JSON lines control: it reads commands from stdin, and writes results and states to stdout.
 *
 * @module
 */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { isObject } from '../../../src/json.js';
import type { Actions, ActionInput } from './actions.js';
import type { ShownState } from './shows.js';

/** Input and output of the protocol. */
export interface ProtocolStreams {
  input: Readable;
  write(line: string): void;
  /** Reports an error that the protocol cannot express. */
  reportError(sentence: string): void;
}

/** Stdin and stdout of this process. */
export const stdio: ProtocolStreams = {
  input: process.stdin,
  write: (line) => process.stdout.write(`${line}\n`),
  reportError: (sentence) => process.stderr.write(`${sentence}\n`),
};

/** Reports the client's abilities. */
export function reportAbilities(lines: ProtocolStreams, can: readonly string[]): void {
  lines.write(JSON.stringify({ owrt: 1, can, shows: true }));
}

/** Reports the client's current state. */
export function reportState(lines: ProtocolStreams, shows: Partial<ShownState>): void {
  lines.write(JSON.stringify({ shows }));
}

/**
 * Performs the commands one after the other. Resolves at the end of the input.
 *
 * @param afterAction is called after every action, before the action is reported as done.
 */
export async function performCommands(
  lines: ProtocolStreams,
  actions: Actions,
  afterAction: () => Promise<void> = async () => undefined,
): Promise<void> {
  for await (const line of createInterface({ input: lines.input })) {
    if (line.trim() === '') continue;
    const command = parseCommand(line);
    if (command === undefined) {
      lines.reportError(`not a command: ${line.slice(0, 200)}`);
      continue;
    }
    const { name, id, given } = command;
    const error = await performAction(actions, name, given, afterAction);
    lines.write(JSON.stringify({ did: id, ...(error === undefined ? {} : { error }) }));
  }
}

async function performAction(
  actions: Actions,
  name: string,
  given: ActionInput,
  afterAction: () => Promise<void>,
): Promise<string | undefined> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) return `this client cannot ${name}`;
  try {
    await action(given);
    await afterAction();
    return undefined;
  } catch (error) {
    // the first line is the message, the others are the stack of this program
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
  }
}

function parseCommand(line: string): { name: string; id: unknown; given: ActionInput } | undefined {
  try {
    const value = JSON.parse(line) as unknown;
    if (!isObject(value) || typeof value['do'] !== 'string') return undefined;
    return { name: value['do'], id: value['id'] ?? null, given: isObject(value['with']) ? value['with'] : {} };
  } catch {
    return undefined;
  }
}
