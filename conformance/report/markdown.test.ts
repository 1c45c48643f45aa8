import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown.js';
import { hostileReport } from './testing/hostile.js';
import { everyOutcome, sampleFailure, sampleReport, sampleVerdict } from './testing/sample.js';

/** The text outside fenced blocks, as GitHub parses them. */
function outside(markdown: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const ticks = /^(`{3,})/u.exec(line)?.[1];
    if (fence === undefined && ticks !== undefined) fence = ticks;
    else if (fence !== undefined && line === fence) fence = undefined;
    else if (fence === undefined) kept.push(line);
  }
  expect(fence).toBeUndefined();
  return kept.join('\n');
}

describe('The Markdown report', () => {
  it('Should have the verdict, a table by area, and each finding with its replay command', () => {
    const text = renderMarkdown(sampleReport(everyOutcome().filter(({ outcome }) => outcome !== 'harness-error')));
    expect(text).toMatch(
      new RegExp(
        String.raw`^## Open WebUI realtime protocol: not conformant\n\n\*\*The server ` +
          String.raw`http:\/\/127\.0\.0\.1:8080 is not conformant: 1 MUST failed\.\*\*\n`,
        'u',
      ),
    );
    expect(text).toContain('| area | pass | fail | warn | info | not applicable | not observed | excluded |\n');
    expect(text).toContain('| channel | 1 | 1 | 1 | 1 |  |  |  |\n');
    expect(text).toContain('| **all** | 1 | 1 | 1 | 1 | 2 | 1 | 1 |\n');
    expect(text).toContain(
      '#### CHANNEL-004 (MUST): failed\n\nStatement of CHANNEL-004. ' +
        '[Documentation](https://open-webui-realtime.github.io/requirements/CHANNEL-004)\n\n```text\nexpected ' +
        ' 1 "events:channel"\ngot       0\n',
    );
    expect(text).toContain('Replay:\n\n```text\nowrt judge out.jsonl --only CHANNEL-004\n```');
  });

  it('Should stay short, and give the number of omitted findings', () => {
    const many = Array.from({ length: 400 }, (_none, index) =>
      sampleFailure(`CHANNEL-${String(index).padStart(3, '0')}`),
    );
    const text = renderMarkdown(sampleReport(many));
    expect(text).toContain('... and 375 more; the other reports have all of them.');
    expect(text.length).toBeLessThan(60_000);
  });

  it('Should have no section of findings without findings', () => {
    const text = renderMarkdown(sampleReport([sampleVerdict('CHANNEL-001', 'pass')]));
    expect(text).toContain('is conformant: 1 of 1 requirements were judged, and no MUST failed.');
    expect(text).not.toContain('Findings');
  });

  it('Should not interpret text of the server as markup, mention or link', () => {
    const prose = outside(renderMarkdown(hostileReport()));
    expect(prose.replace(/\\[\\`*_{}[\]<>|~#]/gu, '')).not.toMatch(
      /[<`@]|\]\((?!https:\/\/open-webui-realtime\.github\.io\/requirements\/)/u,
    );
    expect(prose).not.toMatch(/[\u0000\u001b\u202e]/u);
    expect(prose.match(/^#{1,6} .*$/gmu)).toEqual([
      '## Open WebUI realtime protocol: not finished',
      '### Findings',
      '#### CHANNEL-004 (MUST): failed',
      '#### CHANNEL-006 (MUST): failed',
    ]);
  });
});
