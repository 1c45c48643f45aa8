import { describe, expect, it } from 'vitest';
import { startReferenceServer } from '../../../reference-server/index.js';
import { loadSuite } from '../../../src/suite/load.js';
import { loadSubject } from '../../subjects/load.js';
import type { SubjectFactory } from '../../subjects/subject.js';
import { runServer } from './run-server.js';

describe('secrets', () => {
  it('Should write no token, password or key of the run', async () => {
    const suite = loadSuite();
    const server = await startReferenceServer({ suite, profile: '0.12.4', pingInterval: 300, saveDelay: 250 });
    const secrets = new Set<string>();
    const messages: string[] = [];
    const openWebui = await loadSubject('open-webui');
    const listening: SubjectFactory = async (context) =>
      await openWebui({
        ...context,
        secret: (value) => {
          secrets.add(value);
          context.secret(value);
        },
      });
    try {
      const result = await runServer({
        url: server.url,
        suite,
        subject: listening,
        subjectName: 'open-webui',
        credentials: { password: 'Correct-horse-7' },
        quick: true,
        signal: new AbortController().signal,
        progress: { say: (line) => messages.push(line) },
      });
      const artefacts = [JSON.stringify(result), ...messages].join('\n');
      expect(secrets.size).toBeGreaterThan(10);
      expect([...secrets].filter((secret) => artefacts.includes(secret))).toEqual([]);
      expect(artefacts).toContain('TOKEN-1');
    } finally {
      await server.close();
    }
  }, 60_000);
});
