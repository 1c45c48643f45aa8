/**
 * A note that does not exist can be joined as an empty document.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

let asked: string | undefined;

const faults: Faults = {
  incoming: (frame) => {
    asked = /"document_id":"([^"]+)"/.exec(frame)?.[1] ?? asked;
    return undefined;
  },
  effects: (effects, { cause, sid }) => {
    if (cause !== 'ydoc:document:join' || sid === undefined || asked === undefined || effects.length > 1)
      return effects;
    return [
      { effect: 'emit', event: 'ydoc:document:state', payload: { document_id: asked, state: [0, 0] }, to: { sid } },
      ...effects,
    ];
  },
};

export default faults;
