/**
 * What a page that is checked can be asked; `in-page/probe.ts` answers.
 *
 * @module
 */

/** Where the focus is. */
export type Place = 'skip link' | 'navigation' | 'sidebar' | 'content' | 'nowhere' | 'elsewhere';

/** What the page can be asked. */
export interface Probe {
  /** True when the page has been brought to life and nothing on it is still loading. */
  ready(): boolean;
  /** Opens everything that can be opened. */
  openAll(): void;
  /** What makes the page wider than the window, or is cut off by it. */
  sideways(): string[];
  diagrams(): number;
  /** Brings a diagram into view. */
  show(index: number): void;
  /** `waiting`, `drawn`, `failed`, or `empty`: drawn, and nothing is there. */
  state(index: number): string;
  /**
   * True when the window has drawn something since this was first asked. Where nothing is drawn, an observer of what is
   * seen hears nothing.
   */
  framed(): boolean;
  place(): Place;
}
