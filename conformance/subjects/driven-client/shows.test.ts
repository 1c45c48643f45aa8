import { expect, it } from 'vitest';
import { StateChanges, type ShownState } from './shows.js';

it('Should pass on only the parts that changed', () => {
  const received: Partial<ShownState>[] = [];
  const changes = new StateChanges((changed) => received.push(changed));
  changes.show({ dialog: null, toasts: [] });
  changes.show({ dialog: null, toasts: [] });
  changes.show({ dialog: null, toasts: [{ type: 'info', content: 'x' }] });
  changes.show({ toasts: [{ type: 'info', content: 'x' }] });
  expect(received).toEqual([{ dialog: null, toasts: [] }, { toasts: [{ type: 'info', content: 'x' }] }]);
});
