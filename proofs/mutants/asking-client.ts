/**
 * A client that requests one completion and ends, like a command-line program.
 *
 * @module
 */
import { createClient } from '../../src/client/index.js';
import type { ClientAddress, ClientFactory } from '../../conformance/runner/client/run-client.js';
import { operatorFaults, type ClientMutant } from './client-mutant.js';

/** Creates such clients; the faults of a mutant change how they end. */
export function askingClient(mutant: ClientMutant | undefined): ClientFactory {
  const fault = mutant && operatorFaults(mutant).find(({ where }) => where.effect === 'end');
  return (address) => {
    const client = createClient({ ...address, onProblem: () => undefined });
    const asked = requestCompletion(address, async () => await client.ready()).finally(() => client.close());
    const code = fault?.operator === 'set-key' ? Number(fault.with?.value) : 0;
    const never = new Promise<number>(() => undefined);
    return {
      ended:
        fault?.operator === 'drop'
          ? never
          : asked.then(
              () => code,
              () => 1,
            ),
      close: () => client.close(),
    };
  };
}

async function requestCompletion(
  { url, token, model = '' }: ClientAddress,
  ready: () => Promise<unknown>,
): Promise<void> {
  await ready();
  const response = await fetch(new URL('/api/chat/completions', url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Say hello' }], stream: false }),
  });
  await response.text();
  if (!response.ok) throw new Error(`POST /api/chat/completions was answered ${response.status}`);
}
