/**
 * Proves that a misspelt behaviour does not compile. The compiler checks this file; nothing runs.
 *
 * @module
 */
import { describe, expectTypeOf, test } from 'vitest';
import type { BehaviourName, Behaviours } from './behaviours.js';

declare const behaviour: Behaviours;

describe('behaviours', () => {
  test('Should have the type of their values', () => {
    expectTypeOf(behaviour.chat_rooms).toEqualTypeOf<boolean>();
    expectTypeOf(behaviour.max_payload).toEqualTypeOf<number>();
    expectTypeOf(behaviour.anonymous_event).toEqualTypeOf<'ignore' | 'disconnect'>();
  });

  test('Should refuse a misspelt name', () => {
    // @ts-expect-error the name is chat_rooms
    void behaviour.chat_room;
    // @ts-expect-error the name is chat_rooms
    void ('chat_room' satisfies BehaviourName);
  });

  test('Should refuse a misspelt value', () => {
    // @ts-expect-error the value is disconnect
    void (behaviour.anonymous_event === 'disconect');
  });
});
