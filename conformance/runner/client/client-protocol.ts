/**
 * JSON lines between the runner and a driven client. The client sends `{owrt, can, shows}`, `{shows}` and `{did}`; the
 * runner sends `{do}`.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { ClientAction, Json, JsonObject } from '../../../src/suite/types.js';
import { protocolLine, type ClientEvents } from './client-host.js';

/** Longest line of the protocol, in characters; longer output without a line end is dropped. */
const MAX_LINE_CHARS = 10_000_000;

/** The protocol with one client; assigns each answer to its instruction. */
export class ClientProtocol {
  readonly #waiting = new Map<number, (error: string | undefined) => void>();
  #next = 1;
  #rest = '';
  #ended = false;

  constructor(
    readonly write: (line: string) => void,
    readonly events: ClientEvents,
  ) {}

  /** Reads output of the client. Lines that are not of this protocol are ignored. */
  read(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > MAX_LINE_CHARS) this.#rest = '';
    for (const line of lines) if (line.startsWith('{')) this.#readLine(line);
  }

  /** Resolves with the reason when the client could not do it, else with undefined. */
  async do(action: ClientAction, input: JsonObject): Promise<string | undefined> {
    if (this.#ended) return 'the client has ended';
    const id = this.#next++;
    return await new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.write(protocolLine({ do: action, id, with: input }));
    });
  }

  /** Ends the dialogue; open instructions resolve with an error. */
  end(): void {
    this.#ended = true;
    for (const [id, resolve] of this.#waiting) {
      this.#waiting.delete(id);
      resolve('the client ended meanwhile');
    }
  }

  #readLine(line: string): void {
    const message = jsonOf(line);
    if (!isObject(message)) return;
    if (message['owrt'] === 1)
      this.events.can?.([...stringsIn(message['can']), ...(message['shows'] === true ? ['shows'] : [])]);
    else if (isObject(message['shows'])) this.events.shows?.(message['shows']);
    else if (typeof message['did'] === 'number') {
      const settle = this.#waiting.get(message['did']);
      this.#waiting.delete(message['did']);
      settle?.(typeof message['error'] === 'string' ? message['error'] : undefined);
    }
  }
}

const stringsIn = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

function jsonOf(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}
