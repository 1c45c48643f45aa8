// A subject for a server without Open WebUI's REST: people and channels are written into the file that the server reads.
// What the server cannot do is not declared, and is then not applicable: chats, events, messages, webhooks, accounts.
//
//   SOCKET_ONLY_USERS=users.json owrt server http://127.0.0.1:8099 --subject ./docs/examples/socket-only-subject.mjs --profile 0.7.2
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** @type {import('open-webui-realtime/subject').SubjectFactory} */
export default async function openSubject(context) {
  const file = process.env['SOCKET_ONLY_USERS'];
  if (file === undefined) throw new Error('Say in SOCKET_ONLY_USERS which file the server reads its users from.');

  const before = existsSync(file) ? readFileSync(file, 'utf8') : '{ "users": [], "channels": [] }';
  const state = JSON.parse(before);
  const save = () => writeFileSync(file, JSON.stringify(state, null, 2));
  const free = [];

  return {
    name: 'socket-only',
    capabilities: ['channels'],
    plan: `Writes users and channels into ${file}, and puts it back as it was at the end.`,

    async lease(role) {
      const at = free.findIndex((person) => person.role === role);
      if (at >= 0) return free.splice(at, 1)[0];
      const id = randomUUID();
      const person = { id, name: `owrt-${id.slice(0, 8)}`, role, token: `owrt-${randomUUID()}` };
      // so that no trace and no report ever shows it
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
