/**
 * JSON lines between the runner and a driven client: `{owrt, can, shows}`, `{shows}` and `{did}` from it, `{do}` to it.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { ClientAction, Json, JsonObject } from '../../../src/suite/types.js';
import { lineOf, type ClientEvents } from './client-host.js';

/** A line of ours is never longer; what is written without an end is not kept. */
const LONGEST = 10_000_000;

/** One dialogue; knows which line answers which. */
export class Dialogue {
  readonly #waiting = new Map<number, (error: string | undefined) => void>();
  #next = 1;
  #rest = '';
  #ended = false;

  constructor(
    readonly write: (line: string) => void,
    readonly events: ClientEvents,
  ) {}

  /** Takes what the client wrote; whatever is no line of ours is its own business. */
  read(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > LONGEST) this.#rest = '';
    for (const line of lines) if (line.startsWith('{')) this.#hear(line);
  }

  /** Resolves with why it was not done, or undefined when it was. */
  async do(action: ClientAction, input: JsonObject): Promise<string | undefined> {
    if (this.#ended) return 'the client has ended';
    const id = this.#next++;
    return await new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.write(lineOf({ do: action, id, with: input }));
    });
  }

  /** Nothing more will come. */
  end(): void {
    this.#ended = true;
    for (const [id, resolve] of this.#waiting) {
      this.#waiting.delete(id);
      resolve('the client ended meanwhile');
    }
  }

  #hear(line: string): void {
    const said = jsonOf(line);
    if (!isObject(said)) return;
    if (said['owrt'] === 1) this.events.can?.([...texts(said['can']), ...(said['shows'] === true ? ['shows'] : [])]);
    else if (isObject(said['shows'])) this.events.shows?.(said['shows']);
    else if (typeof said['did'] === 'number') {
      const settle = this.#waiting.get(said['did']);
      this.#waiting.delete(said['did']);
      settle?.(typeof said['error'] === 'string' ? said['error'] : undefined);
    }
  }
}

const texts = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

function jsonOf(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}
