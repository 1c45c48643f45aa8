/**
 * Effects on a user's sessions when an admin changes the account.
 *
 * @module
 */
import type { Effect } from '../effects.js';
import type { Profile } from '../profile.js';
import type { State } from '../state/state.js';
import type { AccountChange, User } from '../state/users.js';

/**
 * Ends the user's sessions in releases that do so. The sessions receive `access:updated` first, but only when the
 * account is deleted or its groups change.
 */
export function accountChanged(
  state: State,
  user: User,
  change: AccountChange,
  cause: string,
  profile: Profile,
): Effect[] {
  if (!profile.allows('cut-by-change', { cause, type: change })) return [];
  const sessions = [...state.sessions.values()].filter((session) =>
    profile.allows('session-of-changed', { cause, type: change, session, user }),
  );
  return sessions.flatMap(({ sid }): Effect[] => [
    ...((change === 'delete' || change === 'groups') && profile.behaviour.access_updated
      ? [profile.emit('session.access-updated', { session_id: sid }, {})]
      : []),
    { effect: 'disconnect', sid, by: 'server' },
  ]);
}

/** The groups of these users, or the permissions of the groups, changed: 0.12.0+ ends the sessions of all of them. */
export function groupsChanged(state: State, userIds: readonly string[], cause: string, profile: Profile): Effect[] {
  const people = userIds.flatMap((id) => state.users.byId(id) ?? []);
  return people.flatMap((user) => accountChanged(state, user, 'groups', cause, profile));
}
