import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleOf } from '../support/sample.js';
import { SECTIONS } from './sections/index.js';
import { projectFacts } from './testing/facts.js';

/** Kinds of diagrams that Mermaid parses without a browser; `npm run docs:check` draws all kinds in Chromium. */
const PARSED = ['sequenceDiagram', 'erDiagram'];

let diagrams: { path: string; text: string }[];
beforeAll(() => {
  const facts = projectFacts();
  const pages = SECTIONS.filter(({ name }) => ['areas', 'scenarios', 'schemas'].includes(name)).flatMap((section) =>
    section.pages(facts),
  );
  diagrams = pages.flatMap(({ path, body }) =>
    [...body.matchAll(/^~~~~mermaid\n([^]*?)\n~~~~$/gm)].map(([, text]) => ({ path, text: text! })),
  );
});

describe('every diagram', () => {
  it('Should be accepted by Mermaid', async () => {
    const parsed = diagrams.filter(({ text }) => PARSED.some((kind) => text.startsWith(kind)));
    expect(parsed.length).toBeGreaterThan(330);
    for (const { path, text } of sampleOf(parsed, 60))
      await expect(
        mermaid.parse(text).then(() => '', String),
        `${path}\n${text}`,
      ).resolves.toBe('');
  });

  it('Should be of a kind that this test parses, except the map of the rooms', () => {
    expect(
      diagrams.filter(({ text }) => !PARSED.some((kind) => text.startsWith(kind))).map(({ path }) => path),
    ).toEqual(['areas/index']);
  });

  it('Should be refused when Mermaid cannot parse it', async () => {
    await expect(mermaid.parse('sequenceDiagram\n  a->b: one; two')).rejects.toThrow('Parse error');
  });
});
