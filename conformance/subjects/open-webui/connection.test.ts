import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/suite/types.js';
import { withConnection, withoutConnection } from './connection.js';

const OURS = { url: 'http://127.0.0.1:9/v1', key: 'k', prefix: 'owrt-1' };
const OFF: Json = {
  ENABLE_OPENAI_API: false,
  OPENAI_API_BASE_URLS: ['https://a.test/v1', 'https://b.test/v1'],
  OPENAI_API_KEYS: ['x', 'y'],
  OPENAI_API_CONFIGS: { '1': { enable: true, tags: [] } },
};
const ON: Json = { ...OFF, ENABLE_OPENAI_API: true };

describe('withConnection', () => {
  it('Should append it to the connections that the server uses', () => {
    const after = withConnection(ON, OURS);
    expect(after['OPENAI_API_BASE_URLS']).toEqual(['https://a.test/v1', 'https://b.test/v1', OURS.url]);
    expect(after['OPENAI_API_KEYS']).toEqual(['x', 'y', 'k']);
    expect(after['OPENAI_API_CONFIGS']).toMatchObject({
      '1': { enable: true, tags: [] },
      '2': { enable: true, prefix_id: 'owrt-1' },
    });
  });

  it('Should not enable connections that the server did not use', () => {
    const after = withConnection(OFF, OURS);
    expect(after['ENABLE_OPENAI_API']).toBe(true);
    expect(after['OPENAI_API_CONFIGS']).toMatchObject({
      '0': { enable: false },
      '1': { enable: false, tags: [] },
      '2': { enable: true },
    });
  });
});

describe('withoutConnection', () => {
  it.each([
    ['on', ON],
    ['off', OFF],
  ])('Should restore the settings of a server with the API %s', (_name, settings) => {
    expect(withoutConnection(withConnection(settings, OURS))).toEqual(settings);
  });

  it('Should keep a later connection, at its new position', () => {
    const after = withConnection(ON, OURS);
    const later = {
      ...after,
      OPENAI_API_BASE_URLS: [...(after['OPENAI_API_BASE_URLS'] as Json[]), 'https://c.test/v1'],
      OPENAI_API_KEYS: [...(after['OPENAI_API_KEYS'] as Json[]), 'z'],
      OPENAI_API_CONFIGS: { ...(after['OPENAI_API_CONFIGS'] as { [key: string]: Json }), '3': { enable: false } },
    };
    expect(withoutConnection(later)).toMatchObject({
      OPENAI_API_KEYS: ['x', 'y', 'z'],
      OPENAI_API_CONFIGS: { '1': { enable: true }, '2': { enable: false } },
    });
  });

  it('Should change nothing without such a connection, or with that of another run', () => {
    expect(withoutConnection(ON)).toBeUndefined();
    expect(withoutConnection(withConnection(ON, OURS), 'owrt-2')).toBeUndefined();
  });
});
