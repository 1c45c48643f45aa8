/** Payloads recorded from the real releases, with shortened ids. Tests compare only their shapes. */
import type { Json } from '../../src/suite/types.js';

const user = { id: 'b', name: 'Bob', role: 'user' };

const old = {
  row: {
    id: 'm',
    user_id: 'b',
    channel_id: 'c',
    reply_to_id: null,
    parent_id: null,
    is_pinned: false,
    pinned_by: null,
    pinned_at: null,
    content: 'hello',
    data: {},
    meta: {},
    created_at: 1795238571168352954n,
    updated_at: 1795238571168352954n,
  },
  seen: { user, reply_to_message: null, latest_reply_at: null, reply_count: 0, reactions: [] },
  channel: {
    id: 'c',
    user_id: 'a',
    type: 'group',
    name: 'team room',
    description: null,
    is_private: null,
    data: null,
    meta: null,
    access_control: null,
    created_at: 1795238560382582561n,
    updated_at: 1795238560382586499n,
    updated_by: null,
    archived_at: null,
    archived_by: null,
    deleted_at: null,
    deleted_by: null,
  },
};

const row = { ...old.row, app_id: null, meta: null, etag: '1795238111190648970' };
const { access_control: _gone, ...channel } = { ...old.channel, access_grants: [] };

const event = (data: Json, about: Json): Json => ({
  channel_id: 'c',
  message_id: 'm',
  data: { type: 'message', data },
  user,
  channel: about,
});
const open = { sid: '1Q5DHhSqPIr83EA5AAAK', upgrades: [], pingTimeout: 20000, pingInterval: 25000 };

export const recorded = {
  '0.7.2': {
    open: { ...open, maxPayload: 1000000 },
    row: old.row,
    message: event({ temp_id: 'tmp-1', ...old.row, ...old.seen }, old.channel),
    quoted: { ...old.row, data: false, user },
  },
  '0.12.4': {
    open: { ...open, maxPayload: 16777216 },
    row,
    message: event({ temp_id: 'tmp-1', ...row, ...old.seen }, channel),
    quoted: { ...row, data: false, user },
  },
};

/** The keys and types of a value. Two values of the same shape have equal skeletons. */
export function skeleton(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(skeleton);
  if (typeof value !== 'object' || value === null)
    return value === null ? 'null' : typeof value === 'bigint' ? 'number' : typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, skeleton(item)])
      .sort(),
  );
}
