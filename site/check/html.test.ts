import { describe, expect, it } from 'vitest';
import { readHtml } from './html.js';

describe('readHtml', () => {
  it('Should find anchors, links, files and diagrams', () => {
    const html = readHtml(
      `<!doctype html><html lang=en><body>
<h2 id="fields" tabindex="-1">Fields <a class="header-anchor" href="#fields">#</a></h2>
      <A HREF='/events/?a=1&amp;b=2'>x</A><img src="/a.png" alt=""><a id='top'></a>
      <figure class="diagram wide" data-state="waiting"></figure>`,
    );
    expect([...html.anchors]).toEqual(['fields', 'top']);
    expect(html.references).toEqual([
      { to: '#fields', by: 'a href' },
      { to: '/events/?a=1&b=2', by: 'a href' },
      { to: '/a.png', by: 'img src' },
    ]);
    expect(html).toMatchObject({ diagrams: 1, isRedirect: false });
  });

  it('Should ignore comments and the text of scripts', () => {
    const html = readHtml(
      '<!-- <a href="/old"> --><script src="/app.js">var a = \'<a href="/made" ' +
        'id="x">\';</script><style>/* <a href="/no"> */</style><a href="/yes">',
    );
    expect(html.references).toEqual([
      { to: '/app.js', by: 'script src' },
      { to: '/yes', by: 'a href' },
    ]);
    expect(html.anchors.size).toBe(0);
  });

  it('Should recognize a redirect', () => {
    expect(readHtml('<meta http-equiv="refresh" content="0; url=/requirements/channel#CHANNEL-006">')).toMatchObject({
      isRedirect: true,
      references: [{ to: '/requirements/channel#CHANNEL-006', by: 'redirect' }],
    });
  });
});
