import { createClient } from '../../../../src/client/index.js';
import type { ClientFaultsFactory } from '../../client-mutant.js';

const faults: ClientFaultsFactory = () => ({
  start(_client, { url, token }) {
    const second = createClient({ url, token, onProblem: () => undefined });
    return () => second.close();
  },
});

export default faults;
