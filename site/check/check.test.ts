import { describe, expect, it } from 'vitest';
import { emptyChecks, samplePages } from './check.js';
import { orderProblems } from './keyboard.js';
import { lineOf } from './problem.js';

describe('representatives', () => {
  it('Should be the home page and one page of each folder, preferably not its index', () => {
    const addresses = ['/', '/events/', '/events/status', '/messages/chat/typing', '/start/'];
    expect(samplePages(addresses, ['start', 'events', 'messages'])).toEqual({
      addresses: ['/', '/start/', '/events/status', '/messages/chat/typing'],
      missing: [],
    });
  });

  it('Should report a folder without pages', () => {
    expect(samplePages(['/'], ['areas']).missing).toEqual([{ page: '/areas/', what: 'the site has no page there' }]);
  });
});

it('Should report a check that examined nothing', () => {
  expect(emptyChecks({ pages: 3, diagrams: 0 }).map(lineOf)).toEqual(['/: no diagrams were checked']);
});

describe('orderProblems', () => {
  it('Should accept skip link, navigation and content in this order, with other stops between', () => {
    expect(orderProblems(['skip link', 'navigation', 'sidebar', 'content'])).toEqual([]);
  });

  it('Should report a place that Tab never reaches, and a wrong order', () => {
    expect(orderProblems(['navigation', 'content'])).toEqual(['Tab never reaches the skip link']);
    expect(orderProblems(['navigation', 'skip link', 'content'])).toEqual([
      'Tab goes to navigation, skip link, content; expected skip link, navigation, content',
    ]);
  });
});
