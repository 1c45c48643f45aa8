import { failsRun, outcomeFacts, type Outcome } from './outcomes.js';

const known: Outcome = 'not-observed';
outcomeFacts(known);

// @ts-expect-error an unknown outcome
const misspelt: Outcome = 'not-observd';
outcomeFacts(misspelt);

// @ts-expect-error an unknown outcome
failsRun('failed', true);
