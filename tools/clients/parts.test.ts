import { expect, it } from 'vitest';
import { partsOf } from './parts.js';

it('Should read the selectors of the release', () => {
  expect(partsOf('0.7.2').field).toBe('#chat-input');
  expect(partsOf('0.10.2').error).toBe(partsOf('0.6.34').error);
  expect(partsOf('0.11.4').error).not.toBe(partsOf('0.7.2').error);
  for (const release of ['0.6.34', '0.12.4']) expect(Object.values(partsOf(release))).not.toContain('');
});
