/**
 * Runs in every checked page, and reports facts that only the browser knows.
 *
 * @module
 */

import type { Place, Probe } from '../probe.js';

declare global {
  interface Window {
    siteProbe: Probe;
  }
}

/** Tolerance for rounding in the layout, in pixels. */
const ROUNDING_PX = 1;

let hasFrame = false;

const diagrams = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.diagram')];

window.siteProbe = {
  isReady() {
    const app = document.querySelector('#app');
    return (app === null || '__vue_app__' in app) && document.querySelector('[aria-busy="true"]') === null;
  },
  openAll() {
    for (const details of document.querySelectorAll('details')) details.open = true;
  },
  tooWideElements() {
    const width = document.documentElement.clientWidth;
    const tooWide = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
      sticksOut(element, width),
    );
    const names = tooWide
      .filter((element) => !tooWide.some((other) => other !== element && element.contains(other)))
      .map(nameOf);
    if (document.documentElement.scrollWidth > width + ROUNDING_PX && names.length === 0)
      names.push(`the page is ${document.documentElement.scrollWidth} wide`);
    return names;
  },
  diagrams: () => diagrams().length,
  show: (index) => diagrams()[index]!.scrollIntoView({ block: 'center', behavior: 'instant' }),
  state(index) {
    const diagram = diagrams()[index]!;
    const state = diagram.dataset['state'] ?? 'waiting';
    return state === 'drawn' && (diagram.querySelector('svg')?.getBoundingClientRect().height ?? 0) === 0
      ? 'empty'
      : state;
  },
  hasDrawnFrame() {
    requestAnimationFrame(() => (hasFrame = true));
    return hasFrame;
  },
  focusedPlace() {
    const active = document.activeElement;
    if (active === null || active === document.body) return 'nowhere';
    if (active.matches('.VPSkipLink')) return 'skip link';
    const places: [string, Place][] = [
      ['.VPNav, .VPLocalNav', 'navigation'],
      ['.VPSidebar', 'sidebar'],
      ['#VPContent', 'content'],
    ];
    return places.find(([selector]) => active.closest(selector) !== null)?.[1] ?? 'elsewhere';
  },
};

/** False for an element inside a box that scrolls, and for one that is hidden by moving it off the window. */
function sticksOut(element: HTMLElement, width: number): boolean {
  const { left, right, height } = element.getBoundingClientRect();
  if (height === 0 || right <= width + ROUNDING_PX || left >= width) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    const { overflowX, position } = getComputedStyle(box);
    if (overflowX === 'auto' || overflowX === 'scroll' || position === 'fixed') return false;
    if (box instanceof SVGElement) return false;
  }
  return !(element instanceof SVGElement) || element instanceof SVGSVGElement;
}

function nameOf(element: HTMLElement): string {
  const classes =
    typeof element.className === 'string' ? element.className.trim().split(/\s+/).filter(Boolean).slice(0, 2) : [];
  const text = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40);
  return [
    `${element.tagName.toLowerCase()}${classes.map((name) => `.${name}`).join('')}`,
    ...(text === '' ? [] : [`"${text}"`]),
  ].join(' ');
}
