import { describe, expect, it } from 'vitest';
import { missingReason, neededOptions, type RunFacts } from './missing-capability.js';

const builtIn: RunFacts = { subject: 'open-webui', capabilities: ['chats', 'events'] };
const own: RunFacts = { subject: './my-subject.mjs', capabilities: ['chats'] };
const FUNCTIONS = '--allow-functions (installs a function while the run lasts)';
const UPSTREAM = '--allow-upstream (adds a scripted model while the run lasts)';

describe('missingReason', () => {
  it.each<[string, string[], RunFacts, string]>([
    ['an option', ['completions'], builtIn, `not checked: needs ${UPSTREAM}`],
    ['two options', ['functions', 'completions'], builtIn, `not checked: needs ${FUNCTIONS} and ${UPSTREAM}`],
    ['an option once', ['automations', 'completions'], builtIn, `not checked: needs ${UPSTREAM}`],
    ['the server', ['webhooks'], builtIn, 'the server has no webhooks'],
    ['the server, whatever is allowed', ['functions', 'webhooks'], builtIn, 'the server has no webhooks'],
    [
      'the server, which was asked',
      ['automations'],
      { ...builtIn, capabilities: ['completions'] },
      'the server has no automations',
    ],
    ['a subject of the user', ['channels', 'functions'], own, 'the subject declares no channels, functions'],
    ['the client', ['answer'], { ...own, role: 'client' }, 'the client does not do this: answer'],
  ])('Should name %s', (_what, missing, run, reason) => {
    expect(missingReason(missing, run)).toBe(reason);
  });
});

describe('neededOptions', () => {
  it('Should name options only when they allow every missing capability', () => {
    expect(neededOptions(['functions'], builtIn)).toBe(FUNCTIONS);
    expect(neededOptions(['functions', 'webhooks'], builtIn)).toBeUndefined();
    expect(neededOptions(['functions'], own)).toBeUndefined();
    expect(neededOptions(['functions'], { ...builtIn, role: 'client' })).toBeUndefined();
  });
});
