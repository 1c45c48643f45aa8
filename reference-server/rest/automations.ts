/**
 * Automations: create, list, run and delete. Only their owner may use them.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { runAutomation } from '../completions/automation.js';
import { runInChannel } from '../completions/channel-automation.js';
import { isDictionary, text } from '../handlers/payload.js';
import { Automation } from '../state/automations.js';
import { HttpError, NOT_FOUND } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';

/** Cause of all effects of a run. */
const CAUSE = 'run-automation';

/** Routes since 0.9.0. */
export const automationRoutes: Route[] = [
  { method: 'GET', path: '/api/v1/automations/list', cause: 'list-automations', handle: list },
  { method: 'POST', path: '/api/v1/automations/create', cause: 'create-automation', handle: create },
  { method: 'POST', path: '/api/v1/automations/:id/run', cause: CAUSE, handle: run },
  { method: 'DELETE', path: '/api/v1/automations/:id/delete', cause: 'delete-automation', handle: remove },
];

const view = ({ id, userId, name, data }: Automation): JsonObject => ({
  id,
  user_id: userId,
  name,
  data,
  is_active: false,
  last_run: null,
  next_runs: [],
});

function list({ state, user }: Call): Json {
  const items = [...state.automations.values()].filter(({ userId }) => userId === user.id).map(view);
  return { items, total: items.length };
}

function create({ state, profile, user, body }: Call): Json {
  const form = objectBody(body);
  const data = form['data'];
  if (!isDictionary(data))
    throw new HttpError(422, [{ type: 'missing', loc: ['body', 'data'], msg: 'Field required', input: form }]);
  if (
    isDictionary(data['target']) &&
    !(profile.behaviour.automation_channels && state.channels.byId(text(data['target'], 'channel_id')))
  )
    throw new HttpError(404, NOT_FOUND);
  const automation = new Automation(user.id, textField(form, 'name'), data);
  state.automations.set(automation.id, automation);
  return view(automation);
}

function automationFor({ state, params, user }: Call): Automation {
  const automation = state.automations.get(params['id']!);
  if (automation?.userId !== user.id) throw new HttpError(404, NOT_FOUND);
  return automation;
}

/** Starts a run. The response is sent before the run, and does not depend on its result. */
function run(call: Call): Json {
  const { state, profile, user, interpreter } = call;
  const automation = automationFor(call);
  const model = state.models.byId(automation.model);
  const perform = (effects: Parameters<typeof interpreter.perform>[0]): void =>
    interpreter.perform(effects, { cause: CAUSE, actor: user });
  const running = model && { state, profile, user, automation, model, perform };
  const channel = automation.channel === undefined ? undefined : state.channels.byId(automation.channel);
  if (running) setImmediate(() => void (channel ? runInChannel(running, channel) : runAutomation(running)));
  return view(automation);
}

function remove(call: Call): Json {
  return call.state.automations.delete(automationFor(call).id);
}
