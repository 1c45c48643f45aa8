import { describe, expect, it } from 'vitest';
import { schemaForAllReleases } from './schema-for-all-releases.js';

describe('schemaForAllReleases', () => {
  it('Should not require a field that some releases lack', () => {
    expect(
      schemaForAllReleases({ required: ['id', 'new'], properties: { id: {}, new: { 'x-since': '0.7.0' } } }),
    ).toEqual({
      required: ['id'],
      properties: { id: {}, new: { 'x-since': '0.7.0' } },
    });
  });

  it('Should drop demands of only some releases, and let alternatives of several releases overlap', () => {
    const since = { 'x-since': '0.7.0', required: ['id'] };
    expect(
      schemaForAllReleases({ allOf: [since, { type: 'object' }], items: { oneOf: [since, { type: 'null' }] } }),
    ).toEqual({
      allOf: [{ type: 'object' }],
      items: { anyOf: [since, { type: 'null' }] },
    });
    expect(schemaForAllReleases({ oneOf: [{ type: 'object' }, { type: 'null' }] })).toHaveProperty('oneOf');
  });

  it('Should treat a property named like a keyword as a property', () => {
    const schema = {
      properties: { required: { 'x-since': '0.7.0' }, oneOf: { type: 'string' } },
      required: ['required'],
    };
    expect(schemaForAllReleases(schema)).toEqual({ ...schema, required: [] });
  });
});
