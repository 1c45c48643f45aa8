/**
 * Draws diagrams with Mermaid, which the site serves itself. The script is loaded when the first diagram comes into
 * view.
 *
 * @module
 */
import { loadScript } from './script.ts';

interface Mermaid {
  initialize(config: { [key: string]: unknown }): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

declare global {
  interface Window {
    mermaid?: Mermaid;
  }
}

const LIGHT = {
  background: '#ffffff',
  primaryColor: '#e8f1f2',
  primaryBorderColor: '#0a5f6b',
  primaryTextColor: '#1d2a2e',
  secondaryColor: '#f5f7f8',
  tertiaryColor: '#ffffff',
  lineColor: '#4c5a5f',
  actorLineColor: '#b9c3c6',
  noteBkgColor: '#fbf3e0',
  noteBorderColor: '#b98d34',
  noteTextColor: '#3d2c0c',
};
const DARK = {
  darkMode: true,
  background: '#14191b',
  primaryColor: '#1d3034',
  primaryBorderColor: '#7fd0d6',
  primaryTextColor: '#e3e8e9',
  secondaryColor: '#1b2225',
  tertiaryColor: '#14191b',
  lineColor: '#b0babd',
  actorLineColor: '#46535a',
  noteBkgColor: '#352c1a',
  noteBorderColor: '#a8853c',
  noteTextColor: '#f4e3c0',
};
/** Small distances, so that six sessions fit into the width of a text column. */
const SEQUENCE = {
  mirrorActors: false,
  width: 104,
  height: 36,
  actorMargin: 14,
  diagramMarginX: 8,
  diagramMarginY: 8,
  boxMargin: 6,
  messageMargin: 26,
  actorFontSize: 14,
  messageFontSize: 14,
  noteFontSize: 14,
};
/** A wide diagram shrinks to this fraction of its size, then scrolls: smaller text is unreadable. */
const MIN_SCALE = 0.8;

let lastDrawing: Promise<unknown> = Promise.resolve();
let drawnCount = 0;

/** Draws a diagram as SVG. Rejects with Mermaid's message when the text is not a valid diagram. */
export function drawDiagram(text: string, dark: boolean, address: string): Promise<string> {
  // One diagram at a time, because colours are a global setting of Mermaid.
  const picture = lastDrawing.then(async () => {
    await loadScript(address);
    if (window.mermaid === undefined) throw new Error(`${address} is not Mermaid.`);
    window.mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      suppressErrorRendering: true,
      theme: 'base',
      themeVariables: { ...(dark ? DARK : LIGHT), fontFamily: getComputedStyle(document.body).fontFamily },
      maxTextSize: 200_000,
      sequence: SEQUENCE,
    });
    const { svg } = await window.mermaid.render(`diagram-${(drawnCount += 1)}`, text);
    return svg.replace(
      /max-width: ([\d.]+)px;/,
      (most, width: string) => `${most} min-width: ${Math.floor(Number(width) * MIN_SCALE)}px;`,
    );
  });
  lastDrawing = picture.catch(() => undefined);
  return picture;
}
