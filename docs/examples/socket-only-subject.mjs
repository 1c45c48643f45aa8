// A subject for a server without Open WebUI's REST: it writes people and channels into the file that the server reads.
// It does not declare the capabilities that the server lacks (chats, events, messages, webhooks, accounts), so their
// requirements are not applicable.
//
//   SOCKET_ONLY_USERS=users.json owrt server http://127.0.0.1:8099 --subject ./docs/examples/socket-only-subject.mjs
// --profile 0.7.2
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** @type {import('open-webui-realtime/subject').SubjectFactory} */
export default async function openSubject(context) {
  const file = process.env['SOCKET_ONLY_USERS'];
  if (file === undefined) throw new Error('Set SOCKET_ONLY_USERS to the file from which the server reads its users.');

  const before = existsSync(file) ? readFileSync(file, 'utf8') : '{ "users": [], "channels": [] }';
  const state = JSON.parse(before);
  const save = () => writeFileSync(file, JSON.stringify(state, null, 2));
  const free = [];

  return {
    name: 'socket-only',
    capabilities: ['channels'],
    plan: `Writes users and channels into ${file}, and restores it at the end.`,

    async lease(role) {
      const at = free.findIndex((person) => person.role === role);
      if (at >= 0) return free.splice(at, 1)[0];
      const id = randomUUID();
      const person = { id, name: `owrt-${id.slice(0, 8)}`, role, token: `owrt-${randomUUID()}` };
      // keeps it out of every trace and report
      context.secret(person.token);
      state.users.push(person);
      save();
      return person;
    },

    release(person) {
      free.push(person);
    },

    async trigger(name, person, input) {
      if (name !== 'create-channel') throw new Error(`A socket-only server cannot do ${name}.`);
      const channel = { id: randomUUID(), members: [person.id, ...(input.members ?? [])] };
      state.channels.push(channel);
      save();
      return { ok: true, result: { id: channel.id } };
    },

    async cleanup() {
      writeFileSync(file, before);
      return [];
    },
  };
}
