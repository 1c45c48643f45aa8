import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { everyOutcome, sampleReport } from '../conformance/report/testing/sample.js';
import { needs } from '../support/needs.js';
import { assertWritable, parseReportFlag, usesStandardOutput, writeReports } from './report-flag.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('--report', () => {
  it('Should accept formats separated by commas, or a repeated option', () => {
    const first = parseReportFlag('json=a=b.json,junit=c.xml');
    expect(parseReportFlag('json=d', first)).toEqual([
      { format: 'json', file: 'a=b.json' },
      { format: 'junit', file: 'c.xml' },
      { format: 'json', file: 'd' },
    ]);
  });

  it.each(['pdf=x', 'html', 'json', 'json=', '', 'toString=x'])('Should refuse %j', (value) => {
    expect(() => parseReportFlag(value)).toThrow(
      /write it as json=FILE, junit=FILE, html=FILE, md=FILE or badge=FILE, separated by commas$/u,
    );
  });

  it('Should refuse a file that cannot be written, before the run', () => {
    expect(() => assertWritable('--report', join(folder, 'missing', 'x.json'))).toThrow(
      /--report: cannot write .*ENOENT/,
    );
    expect(() => assertWritable('--report', folder)).toThrow(/it is a folder \(EISDIR\)/);
    expect(() => assertWritable('--report', join(folder, 'x.json'))).not.toThrow();
    writeFileSync(join(folder, 'file'), '');
    expect(() => assertWritable('--report', join(folder, 'file', 'x.json'))).toThrow(/file is no folder \(ENOTDIR\)/);
    expect(() => assertWritable('--report', '/dev/full')).not.toThrow();
    expect(() => assertWritable('--report', '-')).not.toThrow();
  });

  it('Should write each format', () => {
    const json = join(folder, 'r.json');
    const junit = join(folder, 'r.xml');
    const [html, md, badge] = ['r.html', 'r.md', 'badge.json'].map((name) => join(folder, name));
    const unwritten = writeReports(
      parseReportFlag(`json=${json},junit=${junit},html=${html},md=${md},badge=${badge}`),
      sampleReport(everyOutcome()),
      refuse,
    );
    expect(unwritten).toEqual([]);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ format: 1 });
    expect(readFileSync(junit, 'utf8')).toMatch(/^<\?xml/);
    expect(readFileSync(html!, 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(md!, 'utf8')).toMatch(/^## /);
    expect(JSON.parse(readFileSync(badge!, 'utf8'))).toMatchObject({ schemaVersion: 1 });
  });

  it('Should print a report to standard output', () => {
    const printed: string[] = [];
    const destinations = parseReportFlag('junit=-');
    expect(usesStandardOutput(destinations)).toBe(true);
    expect(usesStandardOutput(parseReportFlag('junit=x'))).toBe(false);
    expect(writeReports(destinations, sampleReport(everyOutcome()), (text) => void printed.push(text))).toEqual([]);
    expect(printed.join('')).toMatch(/^<\?xml/);
  });

  it('Should refuse two reports on standard output, in one option or two', () => {
    expect(() => parseReportFlag('json=-,md=-')).toThrow(/^--report json=-,md=-: standard output takes one report/);
    expect(() => parseReportFlag('md=-', parseReportFlag('json=-'))).toThrow(/^--report json=-,md=-: /);
  });

  it('Should write the other reports when the disk is full for one, and name that one', needs('full disk'), () => {
    const after = join(folder, 'after.json');
    expect(
      writeReports(parseReportFlag(`json=/dev/full,badge=${after}`), sampleReport(everyOutcome()), refuse),
    ).toEqual(['--report: cannot write /dev/full: no space is left on the device (ENOSPC)']);
    expect(JSON.parse(readFileSync(after, 'utf8'))).toMatchObject({ schemaVersion: 1 });
  });
});

function refuse(): never {
  throw new Error('nothing goes to standard output');
}
