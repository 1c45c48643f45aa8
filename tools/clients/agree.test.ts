import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../support/committed-verdicts.js';
import { CLIENTS } from './table.js';

/** The committed verdicts on a client, which `npm run clients` reproduces. */
function verdictsOn(name: string): Results['verdicts'] {
  const { version } = CLIENTS.find((subject) => subject.name === name)!;
  return (
    JSON.parse(
      readFileSync(new URL(`../../conformance/results/${name}/${version}.json`, import.meta.url), 'utf8'),
    ) as Results
  ).verdicts;
}

describe('this library in Node and in a browser', () => {
  it('Should get the same verdict on every requirement', () => {
    const [node, browser] = [verdictsOn('open-webui-realtime-in-node'), verdictsOn('open-webui-realtime-in-chromium')];
    expect(browser).toEqual(node);
    expect(Object.values(node).filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(50);
  });
});
