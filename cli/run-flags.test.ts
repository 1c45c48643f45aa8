import { describe, expect, it } from 'vitest';
import { credentialsOf } from './credentials.js';
import { parseServerUrl, parseInteger } from './run-flags.js';
import { shellWord } from './shell-word.js';

describe('run options', () => {
  it('Should remove the slash at the end of an address, and keep its path', () => {
    expect(parseServerUrl('http://127.0.0.1:8080/')).toBe('http://127.0.0.1:8080');
    expect(parseServerUrl('https://example.test/chat/?x=1#y')).toBe('https://example.test/chat');
  });

  it.each(['127.0.0.1:8080', 'ws://example.test', 'localhost', ''])(
    'Should refuse the address %j with an example',
    (text) => {
      expect(() => parseServerUrl(text)).toThrow(/write it as http:\/\/HOST:PORT/);
    },
  );

  it('Should refuse credentials in the address, which every report would repeat', () => {
    expect(() => parseServerUrl('http://me:secret@example.test')).toThrow(/OWRT_PASSWORD/);
  });

  it('Should accept only whole numbers within the bounds', () => {
    expect(parseInteger('4', 1, 64)).toBe(4);
    for (const text of ['0', '65', '1.5', 'x', '', '-1'])
      expect(() => parseInteger(text, 1, 64)).toThrow(/whole number from 1 to 64/);
  });

  it('Should let options override the environment', () => {
    const env = { OWRT_TOKEN: 't', OWRT_EMAIL: 'e', OWRT_PASSWORD: '' };
    expect(credentialsOf({ email: 'mine' }, env)).toEqual({ token: 't', email: 'mine' });
  });

  it('Should quote words that a shell would split or expand', () => {
    expect(['EVENTS-001', 'a b', "it's", 'CHANNEL-*'].map(shellWord)).toEqual([
      'EVENTS-001',
      "'a b'",
      `'it'\\''s'`,
      "'CHANNEL-*'",
    ]);
  });
});
