import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Fault, Finding } from '../../judge/finding.js';
import { hostileReport } from '../testing/hostile.js';
import { everyOutcome, sampleFailure, sampleReport, sampleVerdict } from '../testing/sample.js';
import { escapeHtml, html, Markup } from './markup.js';
import { renderHtml } from './page.js';
import { SCRIPT } from './script.js';

const textOf = (page: string): string =>
  page
    .replace(/<(style|script)>.*?<\/\1>/gsu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');
const elements = (page: string): string[] =>
  [...page.matchAll(/<([a-z][\w-]*)/giu)].map(([, name]) => name!.toLowerCase());
const attributes = (page: string): string[] =>
  [...page.matchAll(/<[a-z][^<>]*>/giu)].flatMap(([tag]) =>
    [...tag.matchAll(/\s([\w:-]+)(?==|\s|>)/gu)].map(([, name]) => name!.toLowerCase()),
  );

describe('The HTML report', () => {
  it('Should begin with the verdict, the scope, the time and the command', () => {
    const text = textOf(
      renderHtml(
        sampleReport(everyOutcome(), {
          judgement: {
            ...sampleReport([]).judgement,
            verdicts: everyOutcome().filter(({ outcome }) => outcome !== 'harness-error'),
          },
        }),
      ),
    );
    expect(text).toMatch(
      new RegExp(
        String.raw`Open WebUI realtime protocol: not conformant The server http:\/\/127\.0\.0\.1:8080 is ` +
          String.raw`not conformant: 1 MUST failed\.`,
        'u',
      ),
    );
    expect(text).toContain('profile 0.7.2; set 0.1; 12 scenarios and 8 requirements in 1.9 s');
    expect(text).toContain('2026-01-31 12:00:00 UTC');
    expect(text).toContain('owrt server http://127.0.0.1:8080 --trace out.jsonl');
    expect(text).toMatch(/1 passed 1 failed 1 warning 1 for information 2 not applicable 1 not observed 1 excluded/u);
  });

  it('Should show for each finding both sentences, the meaning of its level, the source and the replay command', () => {
    const text = textOf(renderHtml(sampleReport([sampleFailure('CHANNEL-004')])));
    for (const part of [
      'CHANNEL-004',
      'MUST',
      'Statement of CHANNEL-004.',
      'a real client or server breaks without it',
      '1 &quot;events:channel&quot;',
      'Got 0',
      'Open WebUI 0.7.2, socket/main.py',
      'https://open-webui-realtime.github.io/requirements/CHANNEL-004',
      'owrt judge out.jsonl --only CHANNEL-004',
      'scenario channel/typing, step 3, session ada-desk, trace line 41',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('Should explain each level once', () => {
    const page = renderHtml(
      sampleReport([
        sampleFailure('CHANNEL-004'),
        sampleFailure('CHANNEL-005'),
        sampleVerdict('CHANNEL-006', 'warn', { level: 'SHOULD' }),
      ]),
    );
    expect(textOf(page).match(/a real client or server breaks without it/gu)).toHaveLength(1);
    expect(textOf(page).match(/something gets late, slow or inconvenient/gu)).toHaveLength(1);
    expect(textOf(page)).not.toContain('what the product happens to do');
    expect(page.match(/<abbr\s+title="a real client/gu)).toHaveLength(2);
  });

  it('Should title a group without a frame by the expectation, and name eight of its requirements', () => {
    const findings: Finding[] = [{ code: 'not-closed', by: 'disconnect' }];
    const page = renderHtml(
      sampleReport(
        Array.from({ length: 10 }, (_none, index) => sampleVerdict(`SESSION-0${10 + index}`, 'fail', { findings })),
      ),
    );
    const text = textOf(page);
    expect(text).toMatch(
      new RegExp(
        String.raw`10 requirements that expected a Socket\.IO DISCONNECT from the server got the session ` +
          String.raw`stayed \(the same in all 10 findings of this group\)`,
        'u',
      ),
    );
    expect(text).toMatch(
      /failed SESSION-017 [^]* and 2 more .*Findings that expected a Socket\.IO DISCONNECT from the server \(1 of 1\)/u,
    );
    expect(text).not.toContain('without a frame to show');
  });

  it('Should show the summary that most findings of a group share, not the first one', () => {
    const failure = (id: string, fault: Fault) => sampleVerdict(id, 'fail', { findings: [{ ...fault, line: 41 }] });
    const unexpected = { code: 'unexpected-event', event: 'events:note', sender: 'server', allowed: 0 } as const;
    const text = textOf(
      renderHtml(
        sampleReport([
          failure('NOTE-001', { code: 'missing-type', event: 'events:note' }),
          failure('NOTE-002', { ...unexpected, pattern: { id: 1 }, count: 1 }),
          failure('NOTE-003', { ...unexpected, pattern: { id: 2, text: 'a, matching {"b"}' }, count: 1 }),
        ]),
      ),
    );
    expect(text).toContain(
      'expected no &quot;events:note&quot; got one (the same in 2 of the 3 findings of this group)',
    );
  });

  it('Should show the step before each finding', () => {
    expect(textOf(renderHtml(hostileReport()))).toMatch(/When step \d+ of channel\/typing: \S.* Expected /u);
  });

  it.each([
    [{ offline: true }, 'judges the recording offline'],
    [{ offline: false }, 'checks the server again'],
    [{ offline: false, command: 'client', role: 'client' }, 'starts the client again'],
  ] as const)('Should explain the replay command for %j: it %s', (more, says) => {
    expect(textOf(renderHtml(sampleReport([sampleFailure('CHANNEL-004')], more)))).toContain(
      `--only CHANNEL-004 ${says}`,
    );
  });

  it('Should explain its terms in a folded section', () => {
    const page = renderHtml(sampleReport([sampleVerdict('CHANNEL-001', 'pass')]));
    const words = /<details id="words">(.*?)<\/details>/su.exec(page)?.[1] ?? '';
    expect([...words.matchAll(/<dt>(.*?)<\/dt>/gu)].map(([, word]) => word)).toEqual([
      'set',
      'profile',
      'MUST, SHOULD, MAY',
      'session',
      'step',
      'fence',
      'trace line',
      'seed',
      'replay',
    ]);
    expect(textOf(words)).toContain('bob-1 and bob-2 are two sessions of the person bob');
  });

  it('Should list unjudged requirements with reasons, and passed ones', () => {
    const page = renderHtml(sampleReport(everyOutcome()));
    expect(textOf(page)).toMatch(
      new RegExp(
        String.raw`2 not applicable the server has no webhooks EVENTS-001 .*EVENTS-002 .*1 not observed ` +
          String.raw`left out by --quick TRANSPORT-009 .*1 excluded not triggerable: Nobody can write it: it ` +
          String.raw`is read only\. EVENTS-003 .*1 passed CHANNEL-001`,
        'u',
      ),
    );
    expect(page.match(/data-id="/gu)).toHaveLength(9);
  });

  it.each([
    ['without faults', [sampleVerdict('CHANNEL-001', 'pass')], {}, 'conformant'],
    [
      'in which nothing was judged',
      [sampleVerdict('CHANNEL-001', 'not-observed', { reason: 'nothing shows it' })],
      {},
      'nothing judged',
    ],
    ['that was interrupted', [sampleVerdict('CHANNEL-001', 'pass')], { interrupted: true }, 'not finished'],
  ] as const)('Should have no findings for a run %s, and say so', (_what, verdicts, more, conclusion) => {
    const page = renderHtml(sampleReport([...verdicts], more));
    expect(page).toContain(`<h1>Open WebUI realtime protocol: ${conclusion}</h1>`);
    expect(page).not.toContain('<article');
  });

  it('Should report a pass that is listed as known failing', () => {
    const page = renderHtml(
      sampleReport([sampleVerdict('CHANNEL-001', 'pass')], {
        known: { file: 'known.txt', failing: [], passing: ['CHANNEL-001'], unjudged: [] },
      }),
    );
    expect(textOf(page)).toMatch(
      /not conformant: 1 listed as known failing passes\..*It is listed in known\.txt as known failing, but passes/u,
    );
  });

  it('Should allow only its own style and script', () => {
    const page = renderHtml(hostileReport());
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(SCRIPT)}`);
    expect(policy).toContain(`style-src ${hash(/<style>(.*?)<\/style>/su.exec(page)?.[1] ?? '')}`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });

  it('Should not interpret text of the server as markup', () => {
    const page = renderHtml(hostileReport());
    const [own, theirs] = [new Set(elements(renderHtml(sampleReport(everyOutcome())))), new Set(elements(page))];
    for (const name of ['figure', 'figcaption', 'ol', 'svg', 'line', 'path', 'pre']) own.add(name);
    expect([...theirs].filter((name) => !own.has(name))).toEqual([]);
    expect(elements(page).filter((name) => name === 'script')).toHaveLength(1);
    expect(elements(page).filter((name) => name === 'h1')).toHaveLength(1);
    expect(attributes(page).filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
    expect(
      [...page.matchAll(/ href="([^"]*)"/gu)]
        .map(([, href]) => href!)
        .filter(
          (href) =>
            !/^(?:#[\w-]+|data:,|https:\/\/open-webui-realtime\.github\.io\/requirements\/[A-Z]+-\d+)$/u.test(href),
        ),
    ).toEqual([]);
    expect(page).not.toMatch(/[\u0000\u001b\u202e\u2066\u2028\ud800]/u);
    expect(page).toContain('\\u202egnihton\\u2066 \\u0000 \\u001b[2J \\u2028 \ufffd');
  });

  it('Should shorten long texts and mention their length', () => {
    const page = renderHtml(hostileReport());
    expect(page).toContain('x… (1000002 characters)');
    expect(page.length).toBeLessThan(300_000);
  });
});

describe('Markup', () => {
  it('Should escape texts, keep markup and join lists', () => {
    expect(html`<p title="${'"<&'}">${[new Markup('<b>'), '<i>', 1, undefined]}</p>`.text).toBe(
      '<p title="&quot;&lt;&amp;"><b>&lt;i&gt;1</p>',
    );
    expect(escapeHtml('a\u0000\u202eb\tc\n')).toBe('a\\u0000\\u202eb\tc\n');
  });
});
