/**
 * This library's client in Node, controlled by `owrt client`: `owrt client -- npx tsx
 * conformance/subjects/driven-client/main.ts`.
 *
 * @module
 */
import { COMMON_ACTIONS } from './actions.js';
import { reportAbilities, performCommands, stdio, reportState } from './driven.js';
import { StateChanges } from './shows.js';
import { openViewer, type Viewer } from './viewer.js';

let viewer: Viewer | undefined;
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.on(signal, () => {
    viewer?.close();
    process.exit(128 + number);
  });
}

async function main(): Promise<void> {
  const { OWRT_URL: url, OWRT_TOKEN: token } = process.env;
  if (!url || !token)
    throw new Error('OWRT_URL and OWRT_TOKEN must say where the client connects, and as whom: owrt client sets both.');
  const changes = new StateChanges((state) => reportState(stdio, state));
  reportAbilities(stdio, COMMON_ACTIONS);
  viewer = await openViewer({
    url,
    token,
    show: (state) => changes.show(state),
    onProblem: ({ message }) => stdio.reportError(message),
  });
  await performCommands(stdio, viewer.actions);
}

try {
  await main();
} catch (error) {
  stdio.reportError(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  viewer?.close();
}
