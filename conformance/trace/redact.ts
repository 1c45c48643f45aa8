/**
 * Takes secrets out of trace lines: tokens, passwords and keys become TOKEN-n, the same secret always the same n, so that
 * a reader can still see whose token a frame carries.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../src/wire/lossless.js';
import type { TraceLine } from './line.js';

/** Keys whose values are secrets in REST bodies, facts and control results, whoever wrote them. */
const SECRET_KEYS = new Set(['token', 'password', 'new_password', 'api_key', 'access_token', 'refresh_token']);
const SECRET_KEY_TEXT = /"(?:token|password|new_password|api_key|access_token|refresh_token)"/;
const REPLACED = /^TOKEN-\d+$/;

/**
 * A short or everyday word as a password ("admin") would be cut out of roles and event names too; such a secret is only
 * replaced where a key says that it is one.
 */
const isDistinct = (secret: string): boolean => secret.length >= 8 && !/^[a-z_:-]{1,20}$/i.test(secret);

/** Knows the secrets of a run. */
export class Redactor {
  readonly #names = new Map<string, string>();
  readonly #forms = new Map<string, string>();
  #pattern: RegExp | undefined;

  /** Registers a secret; it is replaced in every line from now on. */
  secret(value: string): void {
    if (value !== '') this.#nameOf(value);
  }

  /** Replaces every known secret in a text. */
  text(text: string): string {
    if (this.#forms.size === 0) return text;
    this.#pattern ??= alternatives([...this.#forms.keys()]);
    return text.replace(this.#pattern, (found) => this.#forms.get(found) ?? found);
  }

  /** The line without secrets. The line given is not changed. */
  line(line: TraceLine): TraceLine {
    // values under telling keys first: what is learnt there is then replaced everywhere in the line, such as in its path
    const known = this.#byKeys(line);
    if (known.kind === 'frame') return known.text === undefined ? known : { ...known, text: this.text(known.text) };
    return this.#strings(known as unknown as Json) as unknown as TraceLine;
  }

  #byKeys(line: TraceLine): TraceLine {
    switch (line.kind) {
      case 'rest': {
        const out = { ...line };
        if (line.body !== undefined) out.body = this.#values(line.body);
        if (line.response !== undefined) out.response = this.#values(line.response);
        if (line.response_text !== undefined) out.response_text = this.#jsonText(line.response_text);
        return out;
      }
      case 'control':
        return {
          ...line,
          with: this.#values(line.with) as JsonObject,
          ...(line.result_text === undefined ? {} : { result_text: this.#jsonText(line.result_text) }),
        };
      case 'fact':
        return { ...line, value: this.#values(line.value) as JsonObject };
      default:
        return line;
    }
  }

  #jsonText(text: string): string {
    if (!SECRET_KEY_TEXT.test(text)) return text;
    try {
      return stringifyJson(this.#values(parseJson(text)));
    } catch {
      return text;
    }
  }

  #values(value: Json, key?: string): Json {
    if (typeof value === 'string') return key !== undefined && SECRET_KEYS.has(key) && value !== '' ? this.#nameOf(value) : value;
    if (Array.isArray(value)) return value.map((item) => this.#values(item));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.#values(item, name)]));
  }

  #strings(value: Json): Json {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.#strings(item));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.#strings(item)]));
  }

  #nameOf(secret: string): string {
    if (REPLACED.test(secret)) return secret;
    let name = this.#names.get(secret);
    if (name === undefined) {
      name = `TOKEN-${this.#names.size + 1}`;
      this.#names.set(secret, name);
      if (isDistinct(secret)) {
        for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) this.#forms.set(form, name);
        this.#pattern = undefined;
      }
    }
    return name;
  }
}

/** Longest first: one secret may begin another. */
function alternatives(texts: string[]): RegExp {
  const sorted = texts.sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}
