import { describe, expect, it } from 'vitest';
import type { RunLine, TraceLine } from '../conformance/trace/line.js';
import { UnknownProfileError } from '../src/suite/project.js';
import type { Suite } from '../src/suite/types.js';
import { newestVerified, profileOfTrace } from './profile-flag.js';
import { behavioursOf } from '../src/suite/testing/behaviours.js';

const release = (version: string, verified: boolean): Suite['releases'][number] => ({
  version,
  verified,
  behaviour: behavioursOf(),
});
const suite: Suite = {
  set: '0.1',
  digest: 'd',
  releases: [release('0.7.2', true), release('0.9.0', false), release('0.12.4', true)],
  messages: [],
  schemas: {},
  requirements: [],
  scenarios: [],
};
const run: RunLine = {
  kind: 'run',
  format: 1,
  set: '0.1',
  suite: 'd',
  profile: '0.7.2',
  forced: false,
  subject: 'open-webui',
  target: 'http://x',
  version: '0.7.2',
  capabilities: [],
  quick: false,
};
const versionResponse = (version: string): TraceLine => ({
  kind: 'rest',
  actor: 'anon',
  method: 'GET',
  path: '/api/version',
  status: 200,
  response: { version },
});

describe('profile of a trace', () => {
  it('Should be the profile of the run line', () => {
    expect(profileOfTrace([run], undefined, suite, 'f')).toEqual({
      profile: '0.7.2',
      isForced: false,
      version: '0.7.2',
    });
  });

  it('Should be the forced profile, marked as forced', () => {
    expect(profileOfTrace([run], '0.12.4', suite, 'f')).toEqual({
      profile: '0.12.4',
      isForced: true,
      version: '0.7.2',
    });
    expect(() => profileOfTrace([run], '9.9.9', suite, 'f')).toThrow(UnknownProfileError);
  });

  it('Should be guessed only from the recorded version of a verified release, with a notice', () => {
    expect(profileOfTrace([versionResponse('0.12.4')], undefined, suite, 'f')).toMatchObject({
      profile: '0.12.4',
      isForced: false,
      guessNotice: expect.stringContaining('/api/version') as string,
    });
    expect(() => profileOfTrace([versionResponse('0.9.0')], undefined, suite, 'f')).toThrow(
      /calls itself 0.9.0, which is no verified release; .* --profile 0.12.4/,
    );
  });

  it('Should be required as an option when the trace has no version', () => {
    const text: TraceLine = {
      kind: 'rest',
      actor: 'anon',
      method: 'GET',
      path: '/api/version',
      status: 200,
      response_text: '<html>',
    };
    expect(() => profileOfTrace([text], undefined, suite, 'f.jsonl')).toThrow(/f.jsonl has no run line .*--profile/);
  });

  it('Should default to the newest verified release', () => {
    expect(newestVerified(suite)).toBe('0.12.4');
  });
});
