import { createClient } from '../../../../src/client/index.js';
import type { ClientFaultCode } from '../../client-mutant.js';

const fault: ClientFaultCode = (_client, { url, token }) => {
  const second = createClient({ url, token, onProblem: () => undefined });
  return () => second.close();
};

export default fault;
