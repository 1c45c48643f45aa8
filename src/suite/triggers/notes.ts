/**
 * Triggers about notes.
 *
 * @module
 */
import { any, anyObject, object, oneOf, optional, text, texts } from '../field.js';
import { note_id, type TriggerRow } from './row.js';

const note = object({ id: text() }, 'The note.');

/** The triggers, by name. */
export const NOTE_TRIGGERS = {
  'create-note': {
    does: 'Creates a note that nobody else may read',
    needs: 'notes',
    route: { method: 'POST', path: '/api/v1/notes/create' },
    with: { title: text('Title of the note.'), data: optional(anyObject('What is in the note.')) },
    result: note,
  },
  'read-note': {
    does: 'Reads a note',
    needs: 'notes',
    route: { method: 'GET', path: '/api/v1/notes/{note_id}' },
    with: { note_id },
    result: note,
  },
  'update-note': {
    does: 'Changes a note',
    needs: 'notes',
    route: { method: 'POST', path: '/api/v1/notes/{note_id}/update' },
    with: {
      note_id,
      title: text('Title of the note from now on.'),
      data: optional(anyObject('What is in the note from now on; as it was when left out.')),
    },
    result: note,
  },
  'share-note': {
    does: 'Sets who may read a note besides its owner',
    needs: 'notes',
    admin: true,
    route: { method: 'POST', path: '/api/v1/notes/{note_id}/access/update' },
    with: {
      note_id,
      title: text('Title of the note, as it is.'),
      user_ids: texts('All people who may read it from now on.'),
      group_ids: optional(texts('Groups that may, too.')),
      permission: optional(oneOf(['write'], 'They may also write.')),
    },
    result: note,
  },
  'delete-note': {
    does: 'Deletes a note',
    needs: 'notes',
    route: { method: 'DELETE', path: '/api/v1/notes/{note_id}/delete' },
    with: { note_id },
    result: any(),
  },
} as const satisfies { readonly [name: string]: TriggerRow };
