import type { Json } from '../../../../src/suite/types.js';
import type { ClientFaultsFactory } from '../../client-mutant.js';
import { edit, valueAt } from '../../paths.js';

const PATH = 'channel.typing';

/** Shows the last non-empty list of typing people. */
const faults: ClientFaultsFactory = () => {
  let last: Json[] = [];
  return {
    show(state) {
      const typing = valueAt(state, PATH);
      if (Array.isArray(typing) && typing.length > 0) last = typing;
      return edit(state, PATH, 'set-key', last) as typeof state;
    },
  };
};

export default faults;
