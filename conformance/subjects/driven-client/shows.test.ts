import { expect, it } from 'vitest';
import { Changes, type Shows } from './shows.js';

it('Should pass on only the parts that changed', () => {
  const received: Partial<Shows>[] = [];
  const changes = new Changes((changed) => received.push(changed));
  changes.show({ dialog: null, toasts: [] });
  changes.show({ dialog: null, toasts: [] });
  changes.show({ dialog: null, toasts: [{ type: 'info', content: 'x' }] });
  changes.show({ toasts: [{ type: 'info', content: 'x' }] });
  expect(received).toEqual([{ dialog: null, toasts: [] }, { toasts: [{ type: 'info', content: 'x' }] }]);
});
