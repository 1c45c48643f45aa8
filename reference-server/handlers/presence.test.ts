import { describe, expect, it } from 'vitest';
import { inShort, profileFor, SmallState } from '../testing/small-state.js';
import { endUsage, heartbeat, usage } from './presence.js';

const [old, newest] = [profileFor('0.7.2'), profileFor('0.12.4')];

describe('usage', () => {
  it('Should count a model only for an authenticated session', () => {
    const small = new SmallState();
    const model = { model: 'm' };
    expect(inShort(usage(small.state, small.session('s', small.bob), model, newest))).toEqual([
      'persist usage.updated_at',
      'ack',
    ]);
    expect(inShort(usage(small.state, small.session('t'), model, old))).toEqual(['ack']);
    expect(inShort(usage(small.state, small.session('t'), model, newest))).toEqual(['disconnect', 'ack']);
  });

  it('Should end with the session in releases that do so', () => {
    const small = new SmallState();
    small.state.usage.report('m', 's', Date.now());
    const session = small.session('s', small.bob);
    expect(inShort(endUsage(small.state, session, old))).toEqual([]);
    expect(endUsage(small.state, session, newest)).toMatchObject([{ store: 'usage', value: null }]);
  });
});

describe('heartbeat', () => {
  it('Should be stored once per interval in newer releases, and every time in older ones', () => {
    const small = new SmallState();
    const session = small.session('s', small.bob);
    small.state.users.touch(small.bob, 1);
    expect(inShort(heartbeat(small.state, session, null, newest))).toEqual(['ack']);
    expect(inShort(heartbeat(small.state, session, null, old))).toEqual(['persist user.last_active_at', 'ack']);
  });
});
