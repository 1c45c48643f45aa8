import { describe, expect, it } from 'vitest';
import { readHtml } from './html.js';
import { checkLinks, unlinkedPages, type ServedSite } from './links.js';

const site = (pages: { [address: string]: string }, base = '/'): ServedSite => ({
  pages: new Map(Object.entries(pages).map(([address, html]) => [address, readHtml(html)])),
  files: new Set(['/asyncapi.yaml', '/assets/app.js']),
  base,
});

describe('checkLinks', () => {
  it('Should accept links to pages, anchors, files and other sites', () => {
    const { problems, links, anchors } = checkLinks(
      site({
        '/':
          '<a href="/events/status#fields"><a href="events/"><a href="https://example.com/x"><a ' +
          'href="/asyncapi.yaml"><script src="/assets/app.js"></script>',
        '/events/': '<a href="./status"><a href="#here"><p id="here"><a href="/index.html">',
        '/events/status': '<h2 id="fields"><a href="../">',
      }),
    );
    expect(problems).toEqual([]);
    expect({ links, anchors }).toEqual({ links: 8, anchors: 2 });
  });

  it('Should report a link to a missing page, a missing anchor and a missing file', () => {
    const { problems } = checkLinks(
      site({
        '/': '<a href="/events/gone"><a href="/events/status#gone"><img src="/gone.png">',
        '/events/status': '<h2 id="fields">',
      }),
    );
    expect(problems).toEqual([
      { page: '/', what: 'a link leads nowhere', where: 'a href /events/gone' },
      { page: '/', what: 'a link leads to a page without that anchor', where: 'a href /events/status#gone' },
      { page: '/', what: 'a link leads nowhere', where: 'img src /gone.png' },
    ]);
  });

  it('Should report a link without the base path', () => {
    const { problems } = checkLinks(
      site({ '/': '<a href="/base/events/"><a href="/events/">', '/events/': '' }, '/base/'),
    );
    expect(problems).toEqual([{ page: '/', what: 'a link leaves the base path /base/', where: 'a href /events/' }]);
  });

  it('Should report a redirect to a missing page', () => {
    const { problems } = checkLinks(
      site({
        '/requirements/A-001': '<meta http-equiv="refresh" content="0; url=/requirements/a#A-001">',
        '/requirements/a': '',
      }),
    );
    expect(problems).toEqual([
      {
        page: '/requirements/A-001',
        what: 'a link leads to a page without that anchor',
        where: 'redirect /requirements/a#A-001',
      },
    ]);
  });

  it('Should decode percent-encoded anchors', () => {
    expect(checkLinks(site({ '/': '<a href="#caf%C3%A9"><p id="café">' })).problems).toEqual([]);
  });
});

describe('orphans', () => {
  it('Should report pages that only link to themselves', () => {
    const served = site({
      '/': '<a href="/events/">',
      '/events/': '<a href="/">',
      '/lost': '<a href="/lost#x">',
      '/404': '',
      '/moved': '<meta http-equiv="refresh" content="0; url=/">',
    });
    expect(unlinkedPages(served)).toEqual([{ page: '/lost', what: 'no page links to it' }]);
  });
});
