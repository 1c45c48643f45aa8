import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as Y from 'yjs';
import { contentsOf, haveSameContents } from './contents.js';

/** A Yjs document of one client, and the updates that its changes cause. */
function client(id: number): { doc: Y.Doc; text: Y.Text; updates: number[][] } {
  const doc = new Y.Doc();
  doc.clientID = id;
  const updates: number[][] = [];
  doc.on('update', (update: Uint8Array, origin: unknown) => origin !== 'remote' && updates.push([...update]));
  return { doc, text: doc.getText('t'), updates };
}

const apply = (doc: Y.Doc, updates: number[][]): void =>
  updates.forEach((update) => Y.applyUpdate(doc, Uint8Array.from(update), 'remote'));

describe('contentsOf', () => {
  it('Should be equal for single updates and for the state that Yjs merges from them', () => {
    const [one, two] = [client(1), client(2)];
    one.text.insert(0, 'Grüße 👋 all');
    apply(two.doc, one.updates);
    one.text.insert(3, 'xy');
    one.text.delete(0, 2);
    two.text.insert(3, 'ZZ');
    two.text.delete(5, 1);
    const updates = [...one.updates, ...two.updates];
    apply(one.doc, two.updates);
    expect(haveSameContents(contentsOf(updates), contentsOf([[...Y.encodeStateAsUpdate(one.doc)]]))).toBe(true);
  });

  it('Should differ when a change is missing, or a character', () => {
    const one = client(1);
    one.text.insert(0, 'abc');
    one.text.delete(1, 1);
    expect(haveSameContents(contentsOf(one.updates), contentsOf(one.updates.slice(0, 1)))).toBe(false);
    expect(
      haveSameContents(
        contentsOf([[1, 1, 1, 0, 4, 1, 1, 116, 1, 97, 0]]),
        contentsOf([[1, 1, 1, 0, 4, 1, 1, 116, 1, 98, 0]]),
      ),
    ).toBe(false);
    expect(
      haveSameContents(
        contentsOf([[1, 1, 1, 0, 4, 1, 1, 116, 1, 97, 0]]),
        contentsOf([[1, 1, 1, 0, 4, 1, 1, 117, 1, 97, 0]]),
      ),
    ).toBe(false);
  });

  it('Should match the comments of the scenario document/converge', () => {
    const file = new URL('../../scenarios/server/document/converge.yaml', import.meta.url);
    const { steps } = parse(readFileSync(file, 'utf8')) as { steps: { match?: { state?: { '<yjs>': number[][] } } }[] };
    const texts = steps
      .flatMap(({ match }) => (match?.state ? [match.state['<yjs>']] : []))
      .map((updates) => {
        const { doc, text } = client(9);
        apply(doc, updates);
        return text.toJSON();
      });
    expect(texts).toEqual(['abBc', 'abBcd', 'bBcde']);
  });
});
