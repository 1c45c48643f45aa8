/**
 * Proves which JSON `JSON.stringify` accepts. The compiler checks this file; nothing runs.
 *
 * @module
 */
import { describe, expectTypeOf, test } from 'vitest';
import { parseJson, toDoubles } from '../wire/lossless.js';
import type { Json, JsonObject, LosslessJson, LosslessJsonObject } from './basics.js';

describe('Json', () => {
  test('Should be assignable to LosslessJson, but not the reverse', () => {
    expectTypeOf<Json>().toExtend<LosslessJson>();
    expectTypeOf<JsonObject>().toExtend<LosslessJsonObject>();
    expectTypeOf<LosslessJson>().not.toExtend<Json>();
    expectTypeOf<bigint>().not.toExtend<Json>();
    // @ts-expect-error a bigint inside: JSON.stringify throws
    const nested: Json = { list: [1n] };
    expectTypeOf(nested).not.toBeAny();
  });

  test('Should be the type of a rounded LosslessJson', () => {
    expectTypeOf(parseJson('1')).toEqualTypeOf<LosslessJson>();
    expectTypeOf(toDoubles(parseJson('1'))).toEqualTypeOf<Json>();
  });
});
