/**
 * Draws diagrams with the Mermaid that the site serves itself; it is loaded with the first diagram that is seen.
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
/** Close together, so that six sessions stand beside each other in a column of text. */
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
/** A wide diagram shrinks to this part of its size, then it scrolls: text that is smaller cannot be read. */
const SMALLEST = 0.8;

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
      theme: 'base',
      themeVariables: { ...(dark ? DARK : LIGHT), fontFamily: getComputedStyle(document.body).fontFamily },
      maxTextSize: 200_000,
      sequence: SEQUENCE,
    });
    const { svg } = await window.mermaid.render(`diagram-${(drawn += 1)}`, text);
    return svg.replace(
      /max-width: ([\d.]+)px;/,
      (most, width: string) => `${most} min-width: ${Math.floor(Number(width) * SMALLEST)}px;`,
    );
  });
  last = picture.catch(() => undefined);
  return picture;
}
