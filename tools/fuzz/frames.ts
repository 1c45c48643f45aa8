/**
 * Makes frames that nobody should send: real requests with something wrong in them, texts with characters out of place, plain noise.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Random } from './random.js';

/** What the frames are made of. */
export interface Material {
  /** Names of events on the wire, each with well-formed payloads. */
  events: { name: string; payloads: Json[] }[];
  /** Keys and texts worth trying: names of fields, ids of things that are there. */
  words: string[];
}

/** A frame to send; bytes are a binary one. */
export type FuzzFrame = string | Buffer;

/** One frame. Ack ids stay below 100 000, so that a fence with a higher one is not mistaken. */
export function frameOf(random: Random, material: Material): FuzzFrame {
  switch (random.below(10)) {
    case 0:
      return noise(random);
    case 1:
      return Buffer.from(Array.from({ length: random.below(20) }, () => random.below(256)));
    case 2:
    case 3:
    case 4:
      return damaged(request(random, material), random);
    default:
      return request(random, material);
  }
}

function request(random: Random, material: Material): string {
  const { name, payloads } = random.pick(material.events);
  const args = Array.from({ length: random.pick([0, 1, 1, 1, 1, 1, 1, 2]) }, () => wrong(random.pick(payloads), random, material));
  const id = random.below(2) === 0 ? '' : String(random.below(100_000));
  const head = random.pick(['42', '42', '42', '42', '42', '42', '43', '451-', '42/admin,', '40']);
  return `${head}${id}${JSON.stringify([random.below(20) === 0 ? random.pick(material.words) : name, ...args])}`;
}

/** The payload with one of its values replaced or removed, now and then as it is. */
function wrong(payload: Json, random: Random, material: Material): Json {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload) || random.below(6) === 0) return random.below(8) === 0 ? payload : value(random, material, 3);
  const keys = Object.keys(payload);
  const out: JsonObject = { ...payload };
  const key = keys.length === 0 ? random.pick(material.words) : random.pick(keys);
  switch (random.below(4)) {
    case 0:
      delete out[key];
      break;
    case 1:
      out[random.pick(material.words)] = value(random, material, 2);
      break;
    case 2:
      out[key] = value(random, material, 3);
      break;
    default:
      out[key] = wrong(out[key] ?? null, random, material);
  }
  return out;
}

const SCALARS: readonly Json[] = [null, true, false, 0, -1, 7, 1e21, 0.5, 9007199254740993, '', 'x', '\u0000', '\ud800', '__proto__', 'constructor', 'é😀'];

function value(random: Random, material: Material, depth: number): Json {
  const kind = random.below(depth > 0 ? 8 : 5);
  if (kind < 3) return random.pick(SCALARS);
  if (kind < 5) return random.pick(material.words);
  if (kind === 5) return Array.from({ length: random.below(4) }, () => value(random, material, depth - 1));
  if (kind === 6) return 'long '.repeat(random.below(200));
  return Object.fromEntries(Array.from({ length: random.below(4) }, () => [random.pick(material.words), value(random, material, depth - 1)]));
}

const MARKS = '[]{}",:-/\\0123456789 abcnrtu';

/** The text with a few characters left out, put in or exchanged, or cut off. */
function damaged(text: string, random: Random): string {
  let out = text;
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(out.length + 1);
    const mark = MARKS[random.below(MARKS.length)]!;
    out = random.pick([out.slice(0, at) + out.slice(at + 1), out.slice(0, at) + mark + out.slice(at), out.slice(0, at) + mark + out.slice(at + 1), out.slice(0, at)]);
  }
  return out;
}

function noise(random: Random): string {
  const head = random.pick(['', '0', '2', '3', '4', '42', '43', '44', '45', '46', '48', '5', '6', '9']);
  return head + Array.from({ length: random.below(30) }, () => MARKS[random.below(MARKS.length)]).join('');
}
