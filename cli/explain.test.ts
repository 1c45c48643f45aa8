import { describe, expect, it } from 'vitest';
import { loadSuite } from '../src/suite/load.js';
import { clientStepText } from '../src/suite/client-step-text.js';
import { explainText } from './explain.js';
import { call } from './testing/call.js';

const suite = loadSuite();

describe('owrt explain', () => {
  it('Should tell statement, level, source and the steps that prove it', async () => {
    const { code, stdout } = await call(['explain', 'channel-004']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^CHANNEL-004 {3}channel\n\n {2}The server delivers a typing event/u);
    expect(stdout).toMatch(/level +MUST: /u);
    expect(stdout).toMatch(/source +Open WebUI /u);
    expect(stdout).toMatch(/docs +https:\/\/\S+\/requirements\/CHANNEL-004\n/u);
    expect(stdout).toMatch(/checked by +scenario channel\/typing: /u);
    expect(stdout).toMatch(/> +\d+\. .*must receive events:channel/u);
  });

  it('Should tell how a client is checked, step by step', async () => {
    const { stdout } = await call(['explain', 'CLIENT-031']);
    expect(stdout).toMatch(/needs +a client that does calls, stays; else not applicable/u);
    expect(stdout).toMatch(/checked by +scenario client\/confirmation: /u);
    expect(stdout).toMatch(
      new RegExp(
        String.raw`\. the server asks events \{.*"type":"confirmation".*\n.*the client is told to answer ` +
          String.raw`\{"value":true\}, if it can be told\n +> +\d\. the client must answer each call exactly ` +
          String.raw`once with`,
        'u',
      ),
    );
    const texts = (suite.clientScenarios ?? []).flatMap(({ steps }) => steps.map(clientStepText));
    for (const text of texts)
      expect(text).toMatch(/^(the (server|client|connection) |\w+ does |\d+ s pass)(?!.*undefined)/u);
  });

  it('Should say of every requirement how it is checked or why it is not', () => {
    for (const requirement of suite.requirements) {
      const text = explainText(requirement, suite);
      expect(text).toMatch(requirement.excluded === undefined ? /^ {2}checked by/mu : /^ {2}not checked/mu);
      // a rule without a sentence of its own would only be named
      if (requirement.ambient !== undefined) expect(text).toMatch(/the rule [\w-]+, on every trace: /u);
    }
  });

  it('Should say who says otherwise', async () => {
    const { stdout } = await call(['explain', 'EVENTS-009']);
    expect(stdout).toMatch(
      /divergence +the seed: A title .*\n +divergence +the official documentation: .*\n +divergence +the product: /u,
    );
  });

  it('Should refuse an unknown id and name what is near', async () => {
    const { code, stderr } = await call(['explain', 'CHANEL-004']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^owrt: there is no requirement "CHANEL-004"; near it: CHANNEL-004/u);
  });
});
