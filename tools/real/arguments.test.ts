import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.js';

describe('parseArguments', () => {
  it('Should read every option', () => {
    const args = ['0.7.2', '--port', '8080', '--ping-interval', '1', '--data', 'here', '--encryption'];
    expect(parseArguments(args)).toEqual({ version: '0.7.2', port: 8080, pingInterval: 1, data: 'here', encryption: true });
  });

  it('Should leave out what was not said', () => {
    expect(parseArguments(['0.12.4'])).toEqual({ version: '0.12.4' });
  });

  it.each([[[]], [['0.7.2', '0.12.4']], [['0.7.2', '--port', 'x']], [['0.7.2', '--ping-interval', '0']]])('Should refuse %j', (args) => {
    expect(() => parseArguments(args)).toThrow(/Usage: npm run real/);
  });
});
