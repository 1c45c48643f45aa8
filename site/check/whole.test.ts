import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../support/chromium.js';
import { needs } from '../../support/needs.js';
import { checkSite } from './check.js';

const BROKEN = `<!doctype html><html lang="en"><head><title>t</title><link rel="icon" href="data:,"></head><body>
<a href="/events/status#gone">a dead anchor</a> <a href="/events/gone">a dead link</a>
<img src="http://elsewhere.invalid/x.png">
<p style="width: 2000px">too wide</p><figure class="diagram" data-state="failed"></figure>
<script>console.error('something is missing')</script></body></html>`;

describe('The check of a site', needs('chromium'), () => {
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'owrt-broken-'));
    mkdirSync(join(folder, 'events'));
    mkdirSync(join(folder, 'schemas'));
    writeFileSync(join(folder, 'index.html'), BROKEN);
    writeFileSync(
      join(folder, 'events/status.html'),
      '<!doctype html><html lang="en"><head><title>t</title><link rel="icon" ' +
        'href="data:,"></head><body><p>Nobody links here, but for the home page</p><figure ' +
        'class="diagram"></figure></body></html>',
    );
    writeFileSync(join(folder, 'schemas/a.schema.json'), '{ "$ref": "gone.schema.json" }');
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('Should report every kind of problem of a broken site', { timeout: 120_000 }, async () => {
    const parts: string[] = [];
    const plan = { folders: ['events', 'areas'], nav: ['Events'], searchWord: 'typing', timeoutMs: 500 };
    const { problems, counts } = await checkSite(folder, '/', browser, plan, (part) => parts.push(part));
    const found = new Set(problems.map(({ page, what }) => `${page} ${what}`));
    for (const expected of [
      '/ a link leads to a page without that anchor',
      '/ a link leads nowhere',
      '/ a request to another host',
      '/ an error on the console',
      '/ wider than the window at 1440 px',
      '/ wider than the window at 390 px',
      '/ a diagram is not drawn',
      '/events/status a diagram is not drawn',
      '/ image-alt: Images must have alternative text',
      '/ the bar on top has no entry Events',
      '/ Tab never reaches the skip link',
      '/schemas/gone.schema.json the file cannot be fetched',
      '/asyncapi.yaml the site does not serve it',
      '/areas/ the site has no page there',
    ])
      expect(found).toContain(expected);
    expect([...found].filter((line) => line.startsWith('/ the search that'))).toHaveLength(2);
    expect(counts).toMatchObject({
      pages: 2,
      links: 2,
      anchors: 1,
      diagrams: 1,
      'files for tools': 1,
      $refs: 1,
      'scans by axe-core': 8,
    });
    expect(parts).toHaveLength(6);
    expect(parts).toContainEqual(
      expect.stringMatching(
        new RegExp(
          String.raw`^checked again: \/events\/status: a diagram is not drawn \(number 1 of 1, waiting for ` +
            String.raw`0\.5 s; the window draws`,
        ),
      ),
    );
  });
});
