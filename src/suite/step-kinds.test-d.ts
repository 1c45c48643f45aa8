import type { ActionStep, ClientActionStep, ClientExpectationStep, ExpectationStep, StepKind } from './step-kinds.js';
import { STEP_KINDS } from './step-kinds.js';
import type { ClientStep, Step } from './types.js';

/** Compiles only where the type has no members. */
const none = <T extends never>(): T[] => [];

// every step is of a kind
none<Exclude<Step, ActionStep | ExpectationStep>>();
none<Exclude<ClientStep, ClientActionStep | ClientExpectationStep>>();
// and of one role
none<Extract<ActionStep, ExpectationStep>>();
none<Extract<ClientActionStep, ClientExpectationStep>>();

// @ts-expect-error an action is a step
none<ActionStep>();

// @ts-expect-error a kind that there is not
const kind: StepKind = 'expects';

// @ts-expect-error a kind that there is not
void [kind, STEP_KINDS.nothng];
