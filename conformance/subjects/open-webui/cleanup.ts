/**
 * Removes what a run created: channels, then chats and notes, then users, because channels and notes survive their
 * owner.
 *
 * @module
 */
import type { Account } from './account.js';
import { detailOf, NoResponseError, type Api } from './api.js';

/** An object to remove. */
export interface RemovableObject {
  /** Its name for the user, such as `channel owrt-team`. */
  what: string;
  path: string;
  /** Id for a removal by form; older releases take it in the query of a DELETE. */
  formId?: string;
  /** Token that may remove it, when the admin's may not. */
  owner?: string;
}

/** Number of requests at once: fast enough, and not too many for a server with one process. */
const PARALLEL = 6;
const NO_SUCH_METHOD = 405;

/** Removes objects in parallel. Resolves with those that could not be removed, each with the reason. */
export async function removeAll(api: Api, admin: Account, things: readonly RemovableObject[]): Promise<string[]> {
  const notRemoved: string[] = [];
  const queue = [...things];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const why = await remove(api, admin, next);
      if (why !== undefined) notRemoved.push(`${next.what} (${why})`);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return notRemoved;
}

/** The reason why an object could not be removed; undefined when it is gone, also when somebody else removed it. */
async function remove(api: Api, admin: Account, { path, owner, formId }: RemovableObject): Promise<string | undefined> {
  let why: string | undefined;
  for (const token of [admin.token, ...(owner === undefined ? [] : [owner])]) {
    try {
      const who = { token, actor: token === owner ? 'owner' : admin.id };
      const byForm =
        formId === undefined ? undefined : await api.request({ method: 'POST', path, body: { id: formId }, ...who });
      const reply =
        byForm && byForm.status !== NO_SUCH_METHOD
          ? byForm
          : await api.request({ method: 'DELETE', path: formId === undefined ? path : `${path}?id=${formId}`, ...who });
      if (reply.ok || reply.status === 404) return undefined;
      why = detailOf(reply);
    } catch (error) {
      if (error instanceof NoResponseError) return error.reason;
      throw error;
    }
  }
  return why;
}
