/**
 * Generates invalid frames: real requests with a wrong value, requests with wrong characters, and random bytes.
 * The same seed gives the same frames.
 *
 * @module
 */
import fc, { type Arbitrary } from 'fast-check';
import { isObject } from '../../src/json.js';
import type { Json, JsonObject } from '../../src/suite/types.js';

/** Input from which frames are generated. */
export interface FrameInput {
  /** Event names as on the wire, each with well-formed payloads. */
  events: { name: string; payloads: Json[] }[];
  /** Keys and texts to try: names of fields, ids of existing objects. */
  words: string[];
}

/** A frame to send: text, or bytes for a binary frame. */
export type FuzzFrame = string | Buffer;

const SCALARS: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  7,
  1e21,
  0.5,
  9007199254740993,
  '',
  'x',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  'é😀',
];
const CHARACTERS = '[]{}",:-/\\0123456789 abcnrtu';
/** Prefixes of requests; `451-` announces an attachment that is never sent. */
const HEADS = ['42', '42', '42', '42', '42', '42', '43', '451-', '42/admin,', '40'];
const NOISE_HEADS = ['', '0', '2', '3', '4', '42', '43', '44', '45', '46', '48', '5', '6', '9'];

const oneOf = <T>(list: readonly T[]): Arbitrary<T> => fc.constantFrom(...list);
const weighted = <T>(...choices: [weight: number, arbitrary: Arbitrary<T>][]): Arbitrary<T> =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));

/** Frames generated from the material. Their ack ids are below 100 000; those of `Connection` are greater. */
export function framesFrom(material: FrameInput): Arbitrary<FuzzFrame> {
  const request = requestOf(material);
  return weighted<FuzzFrame>(
    [1, noise],
    [1, fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes))],
    [3, damagedText(request)],
    [5, request],
  );
}

function requestOf(material: FrameInput): Arbitrary<string> {
  const word = oneOf(material.words);
  const values = [0, 1, 2, 3].map((depth) => valueOf(word, depth));
  const event = fc.oneof(
    ...material.events.map(({ name, payloads }) => {
      const payload = fc.oneof(...payloads.map((well) => damagedPayload(well, word, values)));
      const args = weighted<Json[]>(
        [1, fc.constant<Json[]>([])],
        [6, payload.map((one) => [one])],
        [1, fc.tuple(payload, payload)],
      );
      return fc.tuple(weighted([19, fc.constant(name)], [1, word]), args);
    }),
  );
  const id = weighted([1, fc.constant('')], [1, fc.nat(99_999).map(String)]);
  return fc
    .tuple(oneOf(HEADS), id, event)
    .map(([head, number, [name, args]]) => `${head}${number}${JSON.stringify([name, ...args])}`);
}

/** Any JSON value of at most this depth. */
function valueOf(word: Arbitrary<string>, depth: number): Arbitrary<Json> {
  const flat: [number, Arbitrary<Json>][] = [
    [3, oneOf(SCALARS)],
    [2, word],
  ];
  if (depth === 0) return weighted(...flat);
  const inner = valueOf(word, depth - 1);
  return weighted(
    ...flat,
    [1, fc.array(inner, { maxLength: 3 })],
    [1, fc.nat(200).map((times) => 'long '.repeat(times))],
    [1, fc.array(fc.tuple(word, inner), { maxLength: 3 }).map((entries) => Object.fromEntries(entries))],
  );
}

/** The payload with one of its values replaced or removed, sometimes unchanged. */
function damagedPayload(payload: Json, word: Arbitrary<string>, values: Arbitrary<Json>[]): Arbitrary<Json> {
  const [, , shallow, deep] = values as [Arbitrary<Json>, Arbitrary<Json>, Arbitrary<Json>, Arbitrary<Json>];
  const other = weighted([1, fc.constant(payload)], [7, deep]);
  if (!isObject(payload)) return other;
  const entries = Object.entries(payload);
  const added = fc.tuple(word, shallow).map(([key, value]): Json => ({ ...payload, [key]: value }));
  if (entries.length === 0) return weighted([1, other], [5, added]);
  const key = oneOf(entries.map(([name]) => name));
  const without = key.map((name): Json => Object.fromEntries(entries.filter(([kept]) => kept !== name)));
  const replaced = fc.tuple(key, deep).map(([name, value]): Json => ({ ...payload, [name]: value }));
  const inside = fc.oneof(
    ...entries.map(([name, value]) =>
      damagedPayload(value, word, values).map((changed): JsonObject => ({ ...payload, [name]: changed })),
    ),
  );
  return weighted<Json>([4, other], [5, without], [5, added], [5, replaced], [5, inside]);
}

/** The text with a few characters removed, inserted or replaced, or cut off. */
function damagedText(request: Arbitrary<string>): Arbitrary<string> {
  const place = fc.nat(2 ** 31 - 1);
  const change = fc.tuple(fc.nat(3), place, oneOf([...CHARACTERS]));
  return fc
    .tuple(request, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([text, changes]) => changes.reduce(applyChange, text));
}

function applyChange(text: string, [kind, place, mark]: [number, number, string]): string {
  const at = place % (text.length + 1);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + mark + text.slice(at);
  if (kind === 2) return text.slice(0, at) + mark + text.slice(at + 1);
  return text.slice(0, at);
}

const noise = fc
  .tuple(oneOf(NOISE_HEADS), fc.array(oneOf([...CHARACTERS]), { maxLength: 29 }))
  .map(([head, marks]) => head + marks.join(''));
