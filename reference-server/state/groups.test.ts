import { describe, expect, it } from 'vitest';
import { Groups } from './groups.js';

describe('groups', () => {
  it('Should list each user of a group and its subgroups once', () => {
    const groups = new Groups();
    const [crew, watch, night] = ['crew', 'watch', 'night'].map((name) => groups.add('ada', name)) as [
      ReturnType<Groups['add']>,
      ReturnType<Groups['add']>,
      ReturnType<Groups['add']>,
    ];
    watch.parent = crew.id;
    night.parent = watch.id;
    crew.members.add('bob');
    night.members.add('bob').add('eve');
    expect(groups.affectedUsers(crew)).toEqual(['bob', 'eve']);
    groups.remove(watch);
    expect(night.parent).toBe(crew.id);
    expect(groups.affectedUsers(crew)).toEqual(['bob', 'eve']);
  });
});
