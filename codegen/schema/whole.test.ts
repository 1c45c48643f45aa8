import { describe, expect, it } from 'vitest';
import { wholeRange as codegens } from './whole.js';
import { loadSuite } from '../../src/suite/load.js';
import { wholeRange } from '../../src/bindings/whole.js';

describe('wholeRange', () => {
  it('Should widen every schema as the types of the package are', () => {
    for (const schema of Object.values(loadSuite().schemas)) expect(wholeRange(schema)).toEqual(codegens(schema));
  });

  it('Should require no field that some release does not have', () => {
    expect(wholeRange({ required: ['id', 'new'], properties: { id: {}, new: { 'x-since': '0.7.0' } } })).toMatchObject({
      required: ['id'],
    });
  });
});
