/**
 * Interface between a check and the checked page; `in-page/probe.ts` implements it.
 *
 * @module
 */

/** Part of the page that has the focus. */
export type Place = 'skip link' | 'navigation' | 'sidebar' | 'content' | 'nowhere' | 'elsewhere';

/** Functions that a check can call in the page. */
export interface Probe {
  /** True when the page's scripts have started and nothing is still loading. */
  isReady(): boolean;
  /** Opens everything that can be opened. */
  openAll(): void;
  /** Elements that make the page wider than the window, or that the window cuts off. */
  tooWideElements(): string[];
  diagrams(): number;
  /** Scrolls a diagram into view. */
  show(index: number): void;
  /** `waiting`, `drawn`, `failed`, or `empty` for a drawn diagram without content. */
  state(index: number): string;
  /**
   * True when the window has drawn a frame since the first call. Without frames an IntersectionObserver is never
   * called, so no diagram is drawn.
   */
  hasDrawnFrame(): boolean;
  focusedPlace(): Place;
}
