/**
 * Removes secrets from trace lines. Tokens, passwords and keys become TOKEN-n, and one secret always has the same n, so
 * that a reader can still see whose token a frame carries.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../src/wire/lossless.js';
import type { TraceLine } from './line.js';
import { isDistinct, keyPattern, SECRET_KEYS } from './secret-keys.js';

const SECRET_KEY_TEXT = keyPattern(({ replaced }) => replaced);
const REPLACEMENT = /^TOKEN-\d+$/;

/** Number of characters by which secrets are indexed. Secrets of one kind begin alike, and each is longer than this. */
const HEAD_LENGTH = 4;

/** Knows the secrets of a run. */
export class Redactor {
  readonly #names = new Map<string, string>();
  /** The written forms of each secret, by their first characters, longest first because one form may begin another. */
  readonly #forms = new Map<string, { form: string; name: string }[]>();

  /** Registers a secret; it is replaced in every line from now on. */
  registerSecret(value: string): void {
    if (value !== '') this.#nameOf(value);
  }

  /** Replaces every known secret in a text. */
  redactText(text: string): string {
    let out = '';
    let copiedTo = 0;
    for (let at = this.#nextHead(text, 0); at !== -1; at = this.#nextHead(text, Math.max(at + 1, copiedTo))) {
      const secret = this.#forms.get(text.slice(at, at + HEAD_LENGTH))?.find(({ form }) => text.startsWith(form, at));
      if (secret === undefined) continue;
      out += text.slice(copiedTo, at) + secret.name;
      copiedTo = at + secret.form.length;
    }
    return copiedTo === 0 ? text : out + text.slice(copiedTo);
  }

  /** Index of the next possible beginning of a secret, or -1. This fast check is enough for most texts. */
  #nextHead(text: string, from: number): number {
    let next = -1;
    for (const head of this.#forms.keys()) {
      const at = text.indexOf(head, from);
      if (at !== -1 && (next === -1 || at < next)) next = at;
    }
    return next;
  }

  /** The line without secrets; a copy. */
  redactLine(line: TraceLine): TraceLine {
    // First the values under the keys of secrets; each value found there is then replaced everywhere in the line, such
    // as in its path.
    const known = this.#byKeys(line);
    if (known.kind === 'frame')
      return known.text === undefined ? known : { ...known, text: this.redactText(known.text) };
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
    if (typeof value === 'string')
      return key !== undefined && SECRET_KEYS.get(key)?.replaced && value !== '' ? this.#nameOf(value) : value;
    if (Array.isArray(value)) return value.map((item) => this.#values(item));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.#values(item, name)]));
  }

  #strings(value: Json): Json {
    if (typeof value === 'string') return this.redactText(value);
    if (Array.isArray(value)) return value.map((item) => this.#strings(item));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.#strings(item)]));
  }

  #nameOf(secret: string): string {
    if (REPLACEMENT.test(secret)) return secret;
    let name = this.#names.get(secret);
    if (name === undefined) {
      name = `TOKEN-${this.#names.size + 1}`;
      this.#names.set(secret, name);
      if (isDistinct(secret)) {
        for (const form of new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]))
          this.#remember(form, name);
      }
    }
    return name;
  }

  #remember(form: string, name: string): void {
    const head = form.slice(0, HEAD_LENGTH);
    const alike = [...(this.#forms.get(head) ?? []), { form, name }];
    this.#forms.set(
      head,
      alike.sort((one, other) => other.form.length - one.form.length),
    );
  }
}
