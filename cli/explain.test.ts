import { describe, expect, it } from 'vitest';
import { loadSuite } from '../src/suite/load.js';
import { clientStepText } from '../src/suite/client-step-text.js';
import { explainText } from './explain.js';
import { call } from './testing/call.js';

const suite = loadSuite();

describe('owrt explain', () => {
  it('Should print statement, level, source and the steps that prove the requirement', async () => {
    const { code, stdout } = await call(['explain', 'channel-004']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^CHANNEL-004 {3}channel\n\n {2}The server delivers a typing event/u);
    expect(stdout).toMatch(/level +MUST: /u);
    expect(stdout).toMatch(/source +Open WebUI /u);
    expect(stdout).toMatch(/docs +https:\/\/\S+\/requirements\/CHANNEL-004\n/u);
    expect(stdout).toMatch(/checked by +scenario channel\/typing: /u);
    expect(stdout).toMatch(/> +\d+\. .*must receive events:channel/u);
  });

  it('Should print how a client is checked, step by step', async () => {
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

  it('Should print for every requirement how it is checked, or why not', () => {
    for (const requirement of suite.requirements) {
      const text = explainText(requirement, suite);
      expect(text).toMatch(requirement.excluded === undefined ? /^ {2}checked by/mu : /^ {2}not checked/mu);
      // without a sentence of its own, only the name of the rule would be printed
      if (requirement.ambient !== undefined) expect(text).toMatch(/the rule [\w-]+, on every trace: /u);
    }
  });

  it('Should print the sources that contradict the requirement', async () => {
    const { stdout } = await call(['explain', 'EVENTS-009']);
    expect(stdout).toMatch(
      /divergence +the seed: A title .*\n +divergence +the official documentation: .*\n +divergence +the product: /u,
    );
  });

  it('Should refuse an unknown id, and suggest similar ones', async () => {
    const { code, stderr } = await call(['explain', 'CHANEL-004']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^owrt: there is no requirement "CHANEL-004"; did you mean CHANNEL-004/u);
  });
});
