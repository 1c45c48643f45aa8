import { describe, expect, it } from 'vitest';
import { callOf } from './triggers.js';

const share = { note_id: 'n1', title: 'plan', user_ids: ['eve'] };

describe('callOf, for notes', () => {
  it('Should create a note that only its owner can read', () => {
    expect(callOf('create-note', { title: 'plan' }, '0.7.2').body).toEqual({ title: 'plan', access_control: {} });
    expect(callOf('create-note', { title: 'plan' }, '0.12.4').body).toEqual({ title: 'plan' });
  });

  it('Should share a note by lists until 0.7.2', () => {
    expect(callOf('share-note', share, '0.7.2')).toEqual({
      method: 'POST',
      path: '/api/v1/notes/n1/update',
      body: {
        title: 'plan',
        access_control: { read: { user_ids: ['eve'], group_ids: [] }, write: { user_ids: [], group_ids: [] } },
      },
    });
    expect(callOf('share-note', { ...share, user_ids: [] }, '0.6.32').body).toEqual({
      title: 'plan',
      access_control: {},
    });
  });

  it('Should share a note by grants since 0.8.0', () => {
    expect(callOf('share-note', { ...share, permission: 'write' }, '0.8.0')).toEqual({
      method: 'POST',
      path: '/api/v1/notes/n1/access/update',
      body: {
        access_grants: [
          { principal_type: 'user', principal_id: 'eve', permission: 'read' },
          { principal_type: 'user', principal_id: 'eve', permission: 'write' },
        ],
      },
    });
  });
});
