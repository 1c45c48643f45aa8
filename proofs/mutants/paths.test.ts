import { expect, it } from 'vitest';
import { edit, retype } from './paths.js';

const root = { user: { id: 'b', role: 'user' }, list: [{ n: 1 }, { n: 2 }], at: 1795238571168352954n };

it('Should remove, add, set and retype one key, without changing the original', () => {
  expect(edit(root, 'user.role', 'remove-key')).toEqual({ ...root, user: { id: 'b' } });
  expect(edit(root, 'user.email', 'add-key', 'x')).toMatchObject({ user: { email: 'x' } });
  expect(edit(root, 'list.1.n', 'set-key', 9)).toMatchObject({ list: [{ n: 1 }, { n: 9 }] });
  expect(edit(root, 'at', 'retype-key')).toMatchObject({ at: '1795238571168352954' });
  expect(edit(root, 'list.0', 'remove-key')).toMatchObject({ list: [{ n: 2 }] });
  expect(root).toMatchObject({ user: { id: 'b', role: 'user' }, list: [{ n: 1 }, { n: 2 }] });
});

it('Should change nothing when the path does not exist', () => {
  for (const path of ['no.such', 'user.no', 'user.id.deeper']) expect(edit(root, path, 'set-key', 1)).toEqual(root);
  expect(edit(root, 'no.such', 'add-key', 1)).toEqual(root);
});

it('Should convert every JSON type to another one', () => {
  for (const value of ['text', 1, 2n, true, null, {}, [1n]])
    expect(typeof retype(value)).not.toBe(value === null ? 'null' : typeof value);
});
