import { describe, expect, it } from 'vitest';
import { nothing, representatives } from './check.js';
import { orderProblems } from './keyboard.js';
import { lineOf } from './problem.js';

describe('What is looked at more closely', () => {
  it('Should be the home page and one page of each folder, rather not its list', () => {
    const addresses = ['/', '/events/', '/events/status', '/messages/chat/typing', '/start/'];
    expect(representatives(addresses, ['start', 'events', 'messages'])).toEqual({
      addresses: ['/', '/start/', '/events/status', '/messages/chat/typing'],
      missing: [],
    });
  });

  it('Should miss a folder without pages', () => {
    expect(representatives(['/'], ['areas']).missing).toEqual([
      { page: '/areas/', what: 'the site has no page there' },
    ]);
  });
});

it('Should report a check that has looked at nothing', () => {
  expect(nothing({ pages: 3, diagrams: 0 }).map(lineOf)).toEqual([
    '/: no diagrams were looked at: the check has seen nothing',
  ]);
});

describe('orderProblems', () => {
  it('Should be content with skip link, navigation, content, whatever is between', () => {
    expect(orderProblems(['skip link', 'navigation', 'sidebar', 'content'])).toEqual([]);
  });

  it('Should report what is never reached, and a wrong order', () => {
    expect(orderProblems(['navigation', 'content'])).toEqual(['Tab never reaches the skip link']);
    expect(orderProblems(['navigation', 'skip link', 'content'])).toEqual([
      'Tab goes to navigation, skip link, content; expected skip link, navigation, content',
    ]);
  });
});
