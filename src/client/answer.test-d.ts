/**
 * Proves that the type of the call types the handler of `answer`. The compiler checks this file; nothing runs.
 *
 * @module
 */
import { describe, expectTypeOf, test } from 'vitest';
import type { ConfirmationCall, InputCall } from '../../generated/types.js';
import type { CallAnswer, CallContext, CallData, CallType } from './call-types.js';
import type { Client } from './client.js';

declare const client: Client;
declare const anyType: string;

describe('answer', () => {
  test('Should give the handler the payload of its call', () => {
    client.answer('confirmation', (data, context) => {
      expectTypeOf(data).toEqualTypeOf<ConfirmationCall['data']>();
      expectTypeOf(context).toEqualTypeOf<CallContext<'confirmation'>>();
      return true;
    });
    client.answer('input', (data) => {
      expectTypeOf(data).toEqualTypeOf<InputCall['data']>();
      return data.placeholder ?? false;
    });
    client.answer('execute', ({ code }) => code.length);
    // @ts-expect-error code is a text
    client.answer('execute', ({ code }) => code.toFixed());
    // @ts-expect-error the payload of an input call is not a number
    client.answer('input', (data: number) => String(data));
  });

  test('Should accept the answer of that call, or a promise of it, and nothing else', () => {
    client.answer('confirmation', async () => await Promise.resolve(false));
    client.answer('request:elicitation', () => ({ action: 'decline' }));
    client.answer('voice:play_animation', () => Promise.resolve({ status: 'started' as const }));
    client.answer('execute', () => undefined);
    // @ts-expect-error a confirmation is answered with yes or no
    client.answer('confirmation', () => 'yes');
    // @ts-expect-error a promise of another type
    client.answer('confirmation', async () => await Promise.resolve('yes'));
    // @ts-expect-error an answer is required
    client.answer('confirmation', () => undefined);
    // @ts-expect-error an input is answered with a text or false
    client.answer('input', () => 7);
    // @ts-expect-error an unknown action
    client.answer('request:elicitation', () => ({ action: 'maybe' }));
    // @ts-expect-error the answer of another call
    client.answer('execute:python', () => true);
  });

  test('Should know every call and no other', () => {
    // @ts-expect-error not a call of this specification: use answerUntyped
    client.answer('no:such:call', () => true);
    // @ts-expect-error an event that needs no answer
    client.answer('status', () => true);
    // @ts-expect-error a type that is only known at run time
    client.answer(anyType, () => true);
    expectTypeOf<CallAnswer<'confirmation'>>().toEqualTypeOf<boolean>();
    expectTypeOf<CallAnswer<'input'>>().toEqualTypeOf<string | boolean>();
    // every call has data and an answer
    expectTypeOf<{ [Type in CallType]: CallData<Type> }[CallType]>().not.toBeNever();
    expectTypeOf<{
      [Type in CallType as [CallData<Type>] extends [never] ? Type : never]: never;
    }>().toEqualTypeOf<{ [none in never]: never }>();
    expectTypeOf<{
      [Type in CallType as [CallAnswer<Type>] extends [never] ? Type : never]: never;
    }>().toEqualTypeOf<{ [none in never]: never }>();
  });

  test('Should leave other calls to answerUntyped', () => {
    client.answerUntyped('no:such:call', (data, { type }) => {
      expectTypeOf(data).toBeUnknown();
      expectTypeOf(type).toBeString();
      return data;
    });
    // @ts-expect-error unchecked data has to be checked first
    client.answerUntyped('no:such:call', (data) => data.title);
  });
});
