/**
 * Performs effects in order. Only this module changes sessions, rooms and the data that the emitter stores.
 *
 * @module
 */
import type { Json, JsonObject } from '../src/suite/types.js';
import type { Effect, PersistEffect } from './effects.js';
import type { FaultContext, Faults } from './faults.js';
import { documentSaved, SAVE } from './handlers/document-update.js';
import { isDictionary } from './handlers/payload.js';
import type { Profile } from './profile.js';
import { seconds } from './state/clock.js';
import { isConversation } from './state/conversations.js';
import type { Rooms, State } from './state/state.js';

/** The functions of the wire that the interpreter needs. They ignore unknown sessions. */
export interface Wire extends Rooms {
  emit(sid: string, event: string, payload: Json): void;
  /** Sends an event and requests an acknowledgement, which the wire reports with the number of the call. */
  ask(sid: string, event: string, payload: Json, call: number): void;
  ack(sid: string, id: number, args: Json[]): void;
  join(sid: string, room: string): void;
  leave(sid: string, room: string): void;
  /** `server`: sends a Socket.IO DISCONNECT. `client`: performs the DISCONNECT that the client sent. */
  disconnect(sid: string, by: 'server' | 'client'): void;
}

/** The cause of a list of effects. */
export type Cause = Pick<FaultContext, 'cause' | 'sid' | 'asked' | 'actor'>;

/** Performs lists of effects. A fault, if there is one, filters each list first. */
export class Interpreter {
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(
    readonly state: State,
    readonly profile: Profile,
    readonly wire: Wire,
    readonly faults: Faults = {},
  ) {}

  perform(effects: Effect[], cause: Cause): void {
    const context: FaultContext = {
      ...cause,
      profile: this.profile.version,
      members: (room) => this.wire.members(room),
      everyone: () => this.wire.everyone(),
    };
    for (const effect of this.faults.effects?.(effects, context) ?? effects) {
      if (effect.late === undefined) this.#perform(effect, cause);
      else this.#schedule(effect.late, () => this.#perform(effect, cause));
    }
  }

  /** Cancels all delayed effects and saves. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.state.saves.stop();
  }

  #save({ target, value }: PersistEffect): void {
    const { state, profile } = this;
    const id = target['document_id']!;
    if (value === null) state.saves.cancel(id);
    else
      state.saves.schedule(id, () =>
        this.perform(documentSaved(state, target, value, profile), { cause: SAVE, sid: target['sid']! }),
      );
  }

  #schedule(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, ms);
    this.#timers.add(timer);
  }

  #perform(effect: Effect, cause: Cause): void {
    const { wire } = this;
    switch (effect.effect) {
      case 'emit': {
        const sids = 'sid' in effect.to ? [effect.to.sid] : wire.members(effect.to.room);
        const name = this.profile.wire(effect.event);
        for (const sid of sids) {
          if (sid === effect.skip) continue;
          if (effect.call === undefined) wire.emit(sid, name, effect.payload);
          else wire.ask(sid, name, effect.payload, effect.call);
        }
        return;
      }
      case 'answer':
        return this.state.calls.answer(effect.call, effect.value);
      case 'ack': {
        const id = effect.id ?? cause.asked;
        if (id !== undefined && cause.sid !== undefined) wire.ack(cause.sid, id, effect.args);
        return;
      }
      case 'join':
        wire.join(effect.sid, effect.room);
        return this.state.calls.entered(effect.sid);
      case 'leave':
        return wire.leave(effect.sid, effect.room);
      case 'disconnect':
        this.state.sessions.delete(effect.sid);
        return wire.disconnect(effect.sid, effect.by);
      case 'persist':
        return effect.store === 'save' ? this.#save(effect) : persist(this.state, this.profile, effect);
    }
  }
}

function persist(state: State, profile: Profile, effect: PersistEffect): void {
  const { target, value } = effect;
  switch (effect.store) {
    case 'session': {
      const session = state.sessions.get(target['sid']!);
      if (session) session.userId = String(value);
      return;
    }
    case 'usage': {
      const [model, sid] = [target['model']!, target['sid']!];
      if (typeof value === 'number') state.usage.report(model, sid, value);
      else state.usage.forget(model, sid);
      return;
    }
    case 'user': {
      const user = state.users.byId(target['user_id']);
      if (user && typeof value === 'number') state.users.touch(user, value);
      return;
    }
    case 'channel-member': {
      const member = state.channels.byId(target['channel_id'])?.members.get(target['user_id']!);
      if (member && typeof value === 'bigint') member.lastReadAt = value;
      return;
    }
    case 'document': {
      const id = target['document_id']!;
      const updates = Array.isArray(value) ? value : [value];
      state.documents.store(id, effect.op === 'append' ? [...state.documents.updates(id), ...updates] : updates);
      return;
    }
    case 'direct':
      return state.directs.write(target['name']!, value);
    case 'note': {
      const note = state.notes.byId(target['note_id']);
      if (!note || !isDictionary(value)) return;
      note.data = { ...(isDictionary(note.data) ? note.data : {}), ...value };
      note.updatedAt = state.clock.ns();
      return;
    }
    case 'save':
      return;
    case 'conversation': {
      const id = target['channel_id']!;
      if (isConversation(value)) state.conversations?.set(id, value);
      else state.conversations?.delete(id);
      return;
    }
    case 'chat': {
      const chat = state.chats.byId(target['chat_id']);
      if (chat && effect.field === 'last_read_at') chat.lastReadAt = Number(value);
      else if (chat && effect.field === 'title') chat.content['title'] = value;
      else if (chat) chat.history[effect.field] = value;
      return;
    }
    case 'chat-message': {
      const chat = state.chats.byId(target['chat_id']);
      if (!chat) return;
      changeField(chat.upsert(target['message_id']!, newMessageFields(target['message_id']!, profile)), effect);
      chat.updatedAt = seconds();
    }
  }
}

/** A new message for an event about an unknown id. Newer releases give it the fields of the message tree. */
function newMessageFields(id: string, profile: Profile): JsonObject {
  if (!profile.behaviour.message_skeleton) return {};
  return { id, parentId: null, childrenIds: [], role: 'assistant', timestamp: seconds() };
}

function changeField(message: JsonObject, { op, field, value }: PersistEffect): void {
  const old = message[field];
  const list = Array.isArray(old) ? old : [];
  if (op === 'set') message[field] = value;
  else if (op === 'concat') message[field] = `${typeof old === 'string' ? old : ''}${String(value)}`;
  else if (op === 'append') message[field] = [...list, value];
  else message[field] = [...(Array.isArray(value) ? value : [value]), ...list];
}
