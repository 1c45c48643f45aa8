import { describe, expect, it } from 'vitest';
import { mergeReaders, readersIn } from './note-readers.js';

const grant = (principal_type: string, principal_id: string): { [key: string]: string } => ({
  principal_type,
  principal_id,
  permission: 'read',
});

describe('readersIn', () => {
  it('Should find the owner and the people in the lists of a note', () => {
    const access_control = { read: { user_ids: ['eve'], group_ids: [] }, write: { user_ids: ['ada'], group_ids: [] } };
    expect(readersIn({ user_id: 'bob', access_control })).toEqual(new Set(['bob', 'eve', 'ada']));
    expect(readersIn({ user_id: 'bob', access_control: {} })).toEqual(new Set(['bob']));
  });

  it('Should find the people with a grant', () => {
    expect(readersIn({ user_id: 'bob', access_grants: [grant('user', 'eve')] })).toEqual(new Set(['bob', 'eve']));
  });

  it.each([
    ['a note without lists', { user_id: 'bob', access_control: null }],
    ['a group in a list', { user_id: 'bob', access_control: { read: { user_ids: [], group_ids: ['g'] } } }],
    ['a grant for all people', { user_id: 'bob', access_grants: [grant('user', '*')] }],
    ['a grant for a group', { user_id: 'bob', access_grants: [grant('group', 'g')] }],
  ])('Should report %s as readable by everybody', (_what, note) => {
    expect(readersIn(note)).toBe('everybody');
  });
});

describe('allReaders', () => {
  it('Should keep earlier readers', () => {
    expect(mergeReaders(new Set(['bob', 'eve']), new Set(['bob']))).toEqual(new Set(['bob', 'eve']));
    expect(mergeReaders('everybody', new Set(['bob']))).toBe('everybody');
  });
});
