/**
 * Automations: prompts that the server sends to a model on its own. Those of a run are never due; they run only on
 * request.
 *
 * @module
 */
import type { TriggerInput } from '../../../src/suite/triggers/table.js';
import type { Person, TriggerResult } from '../subject.js';
import type { Account } from './account.js';
import { detailOf, field, NoResponseError, type Api } from './api.js';
import type { Completions } from './completions.js';

const QUESTION = 'Say hello';
/** Number of retries when the server reports that it ran out of time. */
const MAX_RETRIES = 4;

/** True when the server has automations and they are enabled. */
export async function hasAutomations(api: Api, admin: Account): Promise<boolean> {
  const reply = await api.request({
    method: 'GET',
    path: '/api/v1/automations/list',
    token: admin.token,
    actor: admin.id,
  });
  return reply.ok && Array.isArray(field(reply.json, 'items'));
}

/** The automations of one run. */
export class Automations {
  /** Removal paths, each with its owner, because only the owner's token can remove an automation. */
  readonly #removals = new Map<string, Person>();

  constructor(
    readonly api: Api,
    readonly completions: Completions,
  ) {}

  /** Creates an automation and runs it at once. */
  async run(
    person: Person,
    { name, script, channel_id }: TriggerInput<'run-automation'>,
    run: string,
  ): Promise<TriggerResult> {
    const target = channel_id === undefined ? {} : { target: { type: 'channel', channel_id } };
    const data = { prompt: QUESTION, model_id: await this.completions.model(script), rrule: 'FREQ=YEARLY', ...target };
    const who = { token: person.token, actor: person.id, run };
    const create = async (): ReturnType<Api['request']> =>
      await this.api.request({
        method: 'POST',
        path: '/api/v1/automations/create',
        body: { name, data, is_active: false },
        ...who,
      });
    let creation = await create();
    // a busy server may time out while it computes the due date
    for (
      let notRemoved = MAX_RETRIES;
      notRemoved > 0 && creation.status === 400 && detailOf(creation).includes('took too long');
      notRemoved--
    )
      creation = await create();
    const id = field(creation.json, 'id');
    if (!creation.ok || typeof id !== 'string') return { ok: false, status: creation.status };
    this.#removals.set(`/api/v1/automations/${id}`, person);
    const runReply = await this.api.request({
      method: 'POST',
      path: `/api/v1/automations/${id}/run`,
      body: {},
      ...who,
    });
    return { ok: runReply.ok, status: runReply.status, result: { automation_id: id } };
  }

  /** Removes the automations. Resolves with those that could not be removed. */
  async remove(): Promise<string[]> {
    const notRemoved: string[] = [];
    for (const [path, { id, token }] of this.#removals) {
      try {
        const reply = await this.api.request({ method: 'DELETE', path: `${path}/delete`, token, actor: id });
        if (!reply.ok && reply.status !== 404) notRemoved.push(`automation ${path} (${detailOf(reply)})`);
      } catch (error) {
        if (!(error instanceof NoResponseError)) throw error;
        notRemoved.push(`automation ${path} (${error.reason})`);
      }
    }
    return notRemoved;
  }
}
