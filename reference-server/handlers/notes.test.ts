import { describe, expect, it } from 'vitest';
import type { EmitEffect } from '../effects.js';
import { inShort, profileFor, SmallState } from '../testing/small-state.js';
import { joinNote, noteShared, noteUpdated } from './notes.js';

const [old, newest] = [profileFor('0.7.2'), profileFor('0.12.4')];

const noteOf = ({ state, ada }: SmallState, data = { content: { md: 'x' }, files: [] }) =>
  state.notes.add(ada.id, { title: 'N', data, meta: null });

describe('join-note', () => {
  it('Should let only readers into the room, and send the same ack to everybody', () => {
    const small = new SmallState();
    const note = noteOf(small);
    const join = (token: string): string[] =>
      inShort(joinNote(small.state, { sid: 's' }, { auth: { token }, note_id: note.id }, newest));
    expect(join(small.ada.token)).toEqual([`join note:${note.id}`, 'ack']);
    expect(join(small.bob.token)).toEqual(['ack']);
  });
});

describe('a changed note', () => {
  it('Should be sent with all data in older releases, and with the keys of the request in newer ones', () => {
    const note = noteOf(new SmallState());
    const data = (profile: typeof old): unknown => {
      const [{ payload }] = noteUpdated(note, { files: [] }, profile) as [EmitEffect];
      return (payload as { data: unknown }).data;
    };
    expect(data(old)).toEqual({ content: { md: 'x' }, files: [] });
    expect(data(newest)).toEqual({ files: [] });
  });

  it('Should remove users without access from its rooms, in newer releases only', () => {
    const small = new SmallState();
    const note = noteOf(small);
    small.session('s1', small.ada, `note:${note.id}`);
    small.session('s2', small.bob, `note:${note.id}`, `doc_note:${note.id}`);
    expect(noteShared(small.state, note, old)).toEqual([]);
    expect(noteShared(small.state, note, newest)).toMatchObject([
      { effect: 'leave', sid: 's2', room: `note:${note.id}` },
      { effect: 'leave', sid: 's2', room: `doc_note:${note.id}` },
    ]);
  });
});
