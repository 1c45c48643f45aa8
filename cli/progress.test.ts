import { describe, expect, it } from 'vitest';
import { TerminalProgress } from './progress.js';
import type { Terminal } from './terminal.js';

function fakeTerminal(live: boolean): Terminal & { written: string[] } {
  const written: string[] = [];
  return { out: () => undefined, err: (text) => void written.push(text), live, colour: live, columns: 40, written };
}

function play(terminal: Terminal): void {
  const progress = new TerminalProgress(terminal);
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
    play(terminal);
    expect(terminal.written.join('')).toBe(
      'creates two users\nrunning 2 scenarios, 1 of them slow\n  1/2 channel/typing\n  2/2 transport/keep-alive-with-a-very-long-name: the server went away\n',
    );
  });

  it('Should be one live line on a terminal, never wider than it', () => {
    const terminal = fakeTerminal(true);
    play(terminal);
    expect(terminal.written.at(-1)).toBe('\r\u001b[K');
    const live = terminal.written.filter((text) => !text.endsWith('\n')).map((text) => text.replace('\r\u001b[K', ''));
    expect(live).toContain('  0/2  channel/typing');
    for (const text of live) expect(text.length).toBeLessThan(40);
    expect(terminal.written.some((text) => text.includes('the server went away\n'))).toBe(true);
  });
});
