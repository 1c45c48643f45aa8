import { expect, it } from 'vitest';
import { kindOf } from './websocket.js';

it.each([
  ['0{"sid":"x"}', 'open'],
  ['2', 'ping'],
  ['40{"sid":"x"}', 'connected'],
  ['41', 'disconnect'],
  ['42["events",{}]', 'event'],
  ['437[]', 'ack'],
  ['44{"message":"no"}', 'connect-error'],
  ['6', 'other'],
])('Should recognize %s as %s', (frame, kind) => {
  expect(kindOf(frame)).toBe(kind);
});
