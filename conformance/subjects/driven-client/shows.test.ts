import { expect, it } from 'vitest';
import { Changes, type Shows } from './shows.js';

it('Should hand on what has changed, and nothing else', () => {
  const told: Partial<Shows>[] = [];
  const changes = new Changes((changed) => told.push(changed));
  changes.show({ dialog: null, toasts: [] });
  changes.show({ dialog: null, toasts: [] });
  changes.show({ dialog: null, toasts: [{ type: 'info', content: 'x' }] });
  changes.show({ toasts: [{ type: 'info', content: 'x' }] });
  expect(told).toEqual([{ dialog: null, toasts: [] }, { toasts: [{ type: 'info', content: 'x' }] }]);
});
