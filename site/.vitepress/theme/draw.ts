/**
 * Draws diagrams with the Mermaid that the site serves itself; it is loaded with the first diagram that is seen.
 *
 * @module
 */
import { loadScript } from './script';

interface Mermaid {
  initialize(config: { [key: string]: unknown }): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

declare global {
  interface Window {
    mermaid?: Mermaid;
  }
}

let last: Promise<unknown> = Promise.resolve();
let drawn = 0;

/** The picture as SVG. Rejects with Mermaid's own message when the text is no diagram. */
export function drawDiagram(text: string, dark: boolean, address: string): Promise<string> {
  // One after the other: colours are a setting of all of Mermaid.
  const picture = last.then(async () => {
    await loadScript(address);
    if (window.mermaid === undefined) throw new Error(`${address} is not Mermaid.`);
    window.mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      suppressErrorRendering: true,
      theme: dark ? 'dark' : 'neutral',
      fontFamily: 'inherit',
      maxTextSize: 200_000,
      sequence: { useMaxWidth: true, wrap: false, mirrorActors: false },
    });
    const { svg } = await window.mermaid.render(`diagram-${(drawn += 1)}`, text);
    return svg;
  });
  last = picture.catch(() => undefined);
  return picture;
}
