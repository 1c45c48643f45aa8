import { describe, expect, it } from 'vitest';
import { asksForHelp, HELP, parseArguments } from './arguments.js';

describe('parseArguments', () => {
  it('Should read every option', () => {
    const args = ['0.7.2', '--port', '8080', '--ping-interval', '1', '--data', 'here', '--encryption'];
    expect(parseArguments(args)).toEqual({
      product: '0.7.2',
      port: 8080,
      pingInterval: 1,
      data: 'here',
      encryption: true,
    });
  });

  it('Should leave out options that are not given', () => {
    expect(parseArguments(['0.12.4'])).toEqual({ product: '0.12.4' });
  });

  it('Should print help with every option and with valid examples', () => {
    for (const args of [['--help'], ['-h'], ['0.7.2', '--help'], ['help']]) expect(asksForHelp(args)).toBe(true);
    expect(asksForHelp(['0.7.2'])).toBe(false);
    const [, ...options] = HELP.split('\n').flatMap(
      (line) => /^ {2}(--[a-z-]+|VERSION|all-clients) /.exec(line)?.[1] ?? [],
    );
    expect(options).toEqual(['--port', '--ping-interval', '--data', '--encryption', 'all-clients']);
    const examples = [...HELP.matchAll(/^ {2}npm run real -- (\d.*)$/gm)].map(([, words = '']) => words.split(' '));
    expect(examples.map((words) => parseArguments(words).product)).toEqual(['0.7.2', '0.12.4']);
  });

  it.each([[[]], [['0.7.2', '0.12.4']], [['0.7.2', '--port', 'x']], [['0.7.2', '--ping-interval', '0']]])(
    'Should refuse %j',
    (args) => {
      expect(() => parseArguments(args)).toThrow(/Usage: npm run real/);
    },
  );
});
