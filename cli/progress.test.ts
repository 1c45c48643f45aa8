import { describe, expect, it } from 'vitest';
import { TerminalProgress } from './progress.js';
import type { Terminal } from './terminal.js';

function fakeTerminal(live: boolean): Terminal & { written: string[] } {
  const written: string[] = [];
  return {
    out: () => undefined,
    err: (text) => void written.push(text),
    isLive: live,
    colour: { out: live, err: live },
    columns: 40,
    written,
  };
}

function report(terminal: Terminal, progress = new TerminalProgress(terminal)): void {
  progress.say('creates two users');
  progress.planned(2, 1);
  progress.started('channel/typing');
  progress.started('transport/keep-alive-with-a-very-long-name');
  progress.finished('channel/typing');
  progress.finished('transport/keep-alive-with-a-very-long-name', 'the server went away');
  progress.end();
}

describe('progress', () => {
  it('Should be plain lines in a pipe', () => {
    const terminal = fakeTerminal(false);
    report(terminal);
    expect(terminal.written.join('')).toBe(
      'creates two users\nrunning 2 scenarios, 1 of them slow\n  1/2 (50 %)\n  2/2 ' +
        'transport/keep-alive-with-a-very-long-name: the server went away\n',
    );
  });

  it('Should be one line for each tenth of the scenarios in a pipe', () => {
    const linesOf = (total: number): string[] => {
      const terminal = fakeTerminal(false);
      const progress = new TerminalProgress(terminal);
      progress.planned(total, 0);
      for (let done = 0; done < total; done++) progress.finished(`s${done}`);
      return terminal.written.slice(1);
    };
    expect(linesOf(204)).toHaveLength(10);
    expect(linesOf(204).slice(0, 2)).toEqual(['  21/204 (10 %)\n', '  41/204 (20 %)\n']);
    expect(linesOf(204).at(-1)).toBe('  204/204 (100 %)\n');
    expect(linesOf(3)).toEqual(['  1/3 (33 %)\n', '  2/3 (66 %)\n', '  3/3 (100 %)\n']);
  });

  it('Should be limited to failed scenarios and requests to the user with --quiet', () => {
    for (const live of [false, true]) {
      const terminal = fakeTerminal(live);
      const progress = new TerminalProgress(terminal, { quiet: true });
      progress.ask('connect now');
      report(terminal, progress);
      expect(terminal.written.join('')).toBe(
        'connect now\n  2/2 transport/keep-alive-with-a-very-long-name: the server went away\n',
      );
    }
  });

  it('Should be one live line on a terminal, never wider than the terminal', () => {
    const terminal = fakeTerminal(true);
    report(terminal);
    expect(terminal.written.at(-1)).toBe('\r\u001b[K');
    const live = terminal.written.filter((text) => !text.endsWith('\n')).map((text) => text.replace('\r\u001b[K', ''));
    expect(live).toContain('  0/2  channel/typing');
    for (const text of live) expect(text.length).toBeLessThan(40);
    expect(terminal.written.some((text) => text.includes('the server went away\n'))).toBe(true);
  });
});
