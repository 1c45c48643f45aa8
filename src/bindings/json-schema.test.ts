import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../suite/load.js';
import type { JsonObject } from '../suite/types.js';
import { generateBindings } from './generate.js';

const suite = loadSuite();
const files = (profile?: string): Map<string, JsonObject> =>
  new Map(
    [
      ...generateBindings(suite, {
        lang: 'json-schema',
        version: '1.2.3',
        ...(profile === undefined ? {} : { profile }),
      }),
    ].map(([path, text]) => [path, JSON.parse(text) as JsonObject]),
  );

/** Loads the schemas as other tools do: each under its path, with references relative to that path. */
function loaded(schemas: Map<string, JsonObject>): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const [path, schema] of schemas)
    if (path.endsWith('.schema.json')) ajv.addSchema({ $id: `file:///${path}`, ...schema });
  return ajv;
}

describe('the JSON Schemas', () => {
  it.each([undefined, '0.6.32', '0.12.4'])('Should contain every file that is referred to (%s)', (profile) => {
    const all = files(profile);
    const ajv = loaded(all);
    for (const path of all.keys())
      if (path !== 'events.json') expect(ajv.getSchema(`file:///${path}`), path).toBeTypeOf('function');
    const { events } = all.get('events.json') as unknown as { events: { [key: string]: string }[] };
    for (const { payload, data, ack } of events)
      for (const path of [payload, data, ack]) if (path !== undefined) expect([...all.keys()]).toContain(path);
  });

  it('Should accept the examples of all releases when no release is given', () => {
    const ajv = loaded(files());
    for (const [id, { examples }] of Object.entries(suite.schemas)) {
      const validate = ajv.getSchema(`file:///${id}.schema.json`)!;
      for (const example of examples as unknown[])
        expect(validate(example), `${id} ${JSON.stringify(example)} ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it('Should contain only the events of the given release, under their names in it', () => {
    const old = files('0.6.32');
    expect([...old.keys()].some((path) => path.startsWith('chat/'))).toBe(false);
    const names = (old.get('events.json') as unknown as { events: { event: string }[] }).events.map(
      ({ event }) => event,
    );
    expect(names).toContain('chat-events');
    expect(names).not.toContain('events');
    expect(JSON.stringify([...old])).not.toMatch(/x-since|x-until/);
    expect(JSON.stringify([...files()])).toMatch(/x-since/);
  });
});
