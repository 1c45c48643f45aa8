/**
 * Proves which JSON may be given to `JSON.stringify`: checked by the compiler, nothing runs.
 *
 * @module
 */
import { describe, expectTypeOf, test } from 'vitest';
import { parseJson, toDoubles } from '../wire/lossless.js';
import type { Json, JsonObject, LosslessJson, LosslessJsonObject } from './basics.js';

describe('Json', () => {
  test('Should be a LosslessJson, and not the other way round', () => {
    expectTypeOf<Json>().toExtend<LosslessJson>();
    expectTypeOf<JsonObject>().toExtend<LosslessJsonObject>();
    expectTypeOf<LosslessJson>().not.toExtend<Json>();
    expectTypeOf<bigint>().not.toExtend<Json>();
    // @ts-expect-error a bigint inside: JSON.stringify throws
    const nested: Json = { list: [1n] };
    expectTypeOf(nested).not.toBeAny();
  });

  test('Should come of a LosslessJson by rounding', () => {
    expectTypeOf(parseJson('1')).toEqualTypeOf<LosslessJson>();
    expectTypeOf(toDoubles(parseJson('1'))).toEqualTypeOf<Json>();
  });
});
