import { describe, expect, it } from 'vitest';
import { SECTIONS } from './sections/index.js';
import { navigation } from './sidebar.js';

const page = (name: string) => ({ text: name, link: `/${name}/` });

describe('navigation', () => {
  it('Should have a part for every section', () => {
    const { nav, sidebar } = navigation(SECTIONS.map(({ name }) => ({ name, entries: [page(name)] })));
    expect(nav.map(({ text }) => text)).toEqual([
      'Start',
      'Events',
      'Areas',
      'Requirements',
      'Plugins',
      'Releases',
      'Results',
      'Explorer',
    ]);
    expect(Object.keys(sidebar).sort()).toEqual(SECTIONS.map(({ name }) => `/${name}/`).sort());
  });

  it('Should name a section that belongs to no part', () => {
    expect(() => navigation([{ name: 'recipes', entries: [] }])).toThrow(
      'The section recipes belongs to no part of the navigation bar',
    );
  });

  it('Should link the first page of each part, and leave out a part without pages', () => {
    const { nav } = navigation([
      {
        name: 'messages',
        entries: [{ text: 'Messages', items: [{ text: 'typing', link: '/messages/channel/typing' }] }],
      },
      { name: 'areas', entries: [] },
    ]);
    expect(nav).toEqual([
      { text: 'Events', link: '/messages/channel/typing', activeMatch: '^/(events|messages|schemas)/' },
    ]);
  });

  it('Should list only the part of the page in the sidebar', () => {
    const { sidebar } = navigation(['events', 'messages', 'areas'].map((name) => ({ name, entries: [page(name)] })));
    expect(sidebar['/messages/']).toEqual([page('events'), page('messages')]);
    expect(sidebar['/areas/']).toEqual([page('areas')]);
  });

  it('Should collapse the lists within a long list, except one that sets collapsed itself', () => {
    const many = Array.from({ length: 30 }, (_, index) => page(`messages/${index}`));
    const { sidebar } = navigation([
      {
        name: 'messages',
        entries: [
          {
            text: 'Messages',
            items: [{ text: 'call', items: many }, { text: 'note', items: many, collapsed: false }, page('messages')],
          },
        ],
      },
    ]);
    expect(sidebar['/messages/']).toMatchObject([
      {
        text: 'Messages',
        items: [{ text: 'call', collapsed: true }, { text: 'note', collapsed: false }, page('messages')],
      },
    ]);
    expect(sidebar['/messages/']![0]!.collapsed).toBeUndefined();
  });
});
