import type { ActionStep, ClientActionStep, ClientExpectationStep, ExpectationStep, StepKind } from './step-kinds.js';
import { STEP_KINDS } from './step-kinds.js';
import type { ClientStep, Step } from './types.js';

/** Compiles only if the type has no members. */
const none = <T extends never>(): T[] => [];

// every step is an action or an expectation
none<Exclude<Step, ActionStep | ExpectationStep>>();
none<Exclude<ClientStep, ClientActionStep | ClientExpectationStep>>();
// no step is both
none<Extract<ActionStep, ExpectationStep>>();
none<Extract<ClientActionStep, ClientExpectationStep>>();

// @ts-expect-error an action is a step
none<ActionStep>();

// @ts-expect-error an unknown kind
const kind: StepKind = 'expects';

// @ts-expect-error an unknown kind
void [kind, STEP_KINDS.nothng];
