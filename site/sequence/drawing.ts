/**
 * A sequence diagram while it grows.
 *
 * @module
 */
import { escapeMermaid, shorten } from './label.js';

/** Kinds of arrows: a message, an answer, an end, and an answer that refuses. */
const ARROWS = { message: '->>', answer: '-->>', end: '-x', refusal: '--x' } as const;

/** See the module. */
export class Drawing {
  readonly #ids = new Map<string, string>();
  readonly #lines: string[] = ['sequenceDiagram'];

  /** Adds a participant; they stand from left to right in the order in which they are added. */
  add(name: string, label: string, kind: 'participant' | 'actor' = 'participant'): void {
    const id = `p${this.#ids.size}`;
    this.#ids.set(name, id);
    this.#lines.push(`${kind} ${id} as ${escapeMermaid(shorten(label))}`);
  }

  /** An arrow with a few words. */
  arrow(from: string, to: string, text: string, kind: keyof typeof ARROWS = 'message'): void {
    this.#lines.push(`${this.#id(from)}${ARROWS[kind]}${this.#id(to)}: ${words(text)}`);
  }

  /** A note over these; those that do not stand side by side get one each. */
  note(names: readonly string[], text: string): void {
    const order = [...this.#ids.keys()];
    const places = [...new Set(names)].map((name) => order.indexOf(name)).sort((a, b) => a - b);
    const groups: number[][] = [];
    for (const place of places) {
      if (place < 0) throw new Error('A note stands over somebody who is not in the diagram.');
      const last = groups.at(-1);
      if (last?.at(-1) === place - 1) last.push(place);
      else groups.push([place]);
    }
    for (const group of groups)
      this.#lines.push(
        `Note over ${[...new Set([group[0]!, group.at(-1)!])].map((place) => `p${place}`).join(',')}: ${words(text)}`,
      );
  }

  /** The text that Mermaid draws. */
  get text(): string {
    return this.#lines.join('\n  ');
  }

  #id(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`${name} is not in the diagram.`);
    return id;
  }
}

const words = (text: string): string => escapeMermaid(shorten(text)) || '-';
