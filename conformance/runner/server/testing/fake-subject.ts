/** A subject for the fake server. It adds people and channels directly to the server's maps. */
import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../../../src/suite/types.js';
import type { Person, Subject, SubjectFactory, TriggerResult } from '../../../subjects/subject.js';
import type { FakeServer } from './fake-server.js';

/** What a test inspects and changes. */
export interface FakeControl {
  /** Current leases of each person, and the highest number that one person had at once. */
  lent: Map<string, number>;
  most: number;
  cleaned: number;
  version?: string;
  left?: string[];
  /** Replaces the triggers. */
  trigger?(name: string, input: JsonObject): Promise<TriggerResult>;
}

/** Creates the factory, and the object for the test. */
export function fakeSubject(
  server: FakeServer,
  control: Partial<FakeControl> = {},
): { factory: SubjectFactory; control: FakeControl } {
  const state: FakeControl = { lent: new Map(), most: 0, cleaned: 0, version: '0.7.2', ...control };
  const free: Person[] = [];
  const factory: SubjectFactory = async (context) => {
    const subject: Subject = {
      name: 'fake',
      capabilities: ['channels'],
      plan: 'Puts people into a map.',
      ...(state.version === undefined ? {} : { version: state.version }),
      async lease(role) {
        const at = free.findIndex((person) => person.role === role);
        const id = randomUUID();
        const person =
          at < 0 ? { id, name: `owrt-${id.slice(0, 4)}`, role, token: `secret-${id}` } : free.splice(at, 1)[0]!;
        context.secret(person.token);
        server.users.set(person.token, { id: person.id, name: person.name, role });
        state.lent.set(person.id, (state.lent.get(person.id) ?? 0) + 1);
        state.most = Math.max(state.most, ...state.lent.values());
        return person;
      },
      release(person) {
        state.lent.set(person.id, state.lent.get(person.id)! - 1);
        free.push(person);
      },
      async trigger(name, person, input, run) {
        if (state.trigger) return await state.trigger(name, input);
        const id = randomUUID();
        const members = (input['members'] ?? []) as string[];
        server.channels.set(id, [person.id, ...members]);
        context.exchange(
          {
            actor: person.id,
            method: 'POST',
            path: '/made',
            body: { password: 'hunter-22-x' },
            status: 200,
            responseText: `{"id":"${id}","at":17957649031234567890}`,
          },
          run,
        );
        return { ok: true, status: 200, result: { id, at: 17957649031234567890n } };
      },
      async cleanup() {
        state.cleaned++;
        return state.left ?? [];
      },
    };
    return subject;
  };
  return { factory, control: state };
}
