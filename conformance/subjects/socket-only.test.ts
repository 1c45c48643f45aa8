import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { runServer, type RunResult } from '../runner/server/run-server.js';
import { loadSubject } from './load.js';

const examples = fileURLToPath(new URL('../../docs/examples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'owrt-socket-only-'));
const file = join(folder, 'users.json');
let result: RunResult;

beforeAll(async () => {
  const server = (await import(join(examples, 'socket-only-server.mjs'))) as {
    startSocketOnlyServer(file: string): Promise<{ url: string; close(): Promise<void> }>;
  };
  process.env['SOCKET_ONLY_USERS'] = file;
  const running = await server.startSocketOnlyServer(file);
  try {
    result = await runServer({
      url: running.url,
      suite: loadSuite(),
      profile: '0.7.2',
      quick: true,
      credentials: {},
      subject: await loadSubject(join(examples, 'socket-only-subject.mjs')),
      subjectName: './socket-only-subject.mjs',
      signal: new AbortController().signal,
    });
  } finally {
    await running.close();
  }
});
afterAll(() => {
  delete process.env['SOCKET_ONLY_USERS'];
  rmSync(folder, { recursive: true });
});

describe('the example of a socket-only server', () => {
  it('Should be judged on user-join and typing, with all other requirements not applicable', () => {
    const by = (outcome: string): string[] =>
      result.judgement!.verdicts.filter((verdict) => verdict.outcome === outcome).map(({ id }) => id);
    expect(by('pass')).toEqual(expect.arrayContaining(['SESSION-001', 'CHANNEL-004', 'CHANNEL-006']));
    expect(by('not-applicable').length).toBeGreaterThan(50);
    const slow = result.judgement!.verdicts.filter(({ reason }) => reason?.includes('--quick')).map(({ id }) => id);
    const odd = result.judgement!.verdicts.filter(
      ({ id, outcome }) => !['pass', 'not-applicable', 'excluded'].includes(outcome) && !slow.includes(id),
    );
    // The library closes a connection after a malformed packet, which the product ignores: findings, but not of a MUST.
    expect(odd.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['INPUT-003 warn', 'INPUT-004 info']);
  });

  it('Should leave no token in the trace, and not change the file', () => {
    const tokens = /"owrt-[0-9a-f]{8}-[0-9a-f]{4}-/;
    expect(JSON.stringify(result.lines)).not.toMatch(tokens);
    expect(result.left).toEqual([]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ users: [], channels: [] });
  });
});
