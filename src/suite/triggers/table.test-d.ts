import { capabilityFacts, type Capability } from '../capabilities.js';
import type { TriggerStep } from '../types.js';
import type { TriggerRow } from './row.js';
import { triggerRow, type TriggerInput, type Triggers } from './table.js';

const message: TriggerInput<'post-message'> = { channel_id: 'c', content: 'hello' };
const role: TriggerInput<'update-user'> = { user_id: 'u', role: 'pending' };
const made: Triggers['create-chat']['result'] = { id: 'c', user_message_id: 'q', reply_id: 'r' };
const steps: TriggerInput<'run-plugin'>['steps'] = [{ together: [{ call: {} }, { emit: {} }] }];
void [message, role, made, steps];

// @ts-expect-error an unknown trigger
triggerRow('post-mesage');

// @ts-expect-error an unknown trigger in a step
const step: TriggerStep = { trigger: 'post-mesage', as: 'bob' };

// @ts-expect-error a key that the trigger does not have
const extra: TriggerInput<'post-message'> = { channel_id: 'c', content: 'hello', contents: 'hello' };

// @ts-expect-error a missing key
const missing: TriggerInput<'post-message'> = { channel_id: 'c' };

// @ts-expect-error a value that the trigger does not accept
const value: TriggerInput<'update-user'> = { user_id: 'u', role: 'owner' };

// @ts-expect-error a key that the result does not have
const answer: Triggers['create-chat']['result'] = { id: 'c', user_message_id: 'q' };

// @ts-expect-error an unknown capability
const capability: Capability = 'chanels';

// @ts-expect-error an unknown capability
capabilityFacts('chanels');

const base = { does: 'Waves', with: {}, result: { schema: {} } } as const;
const row: TriggerRow = { ...base, needs: 'chats' };

// @ts-expect-error a row that needs an unknown capability
const wrong: TriggerRow = { ...base, needs: 'chat' };

void [step, extra, missing, value, answer, capability, row, wrong];
