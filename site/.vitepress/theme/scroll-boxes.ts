/**
 * What scrolls sideways can be reached by keyboard; what does not scroll is no stop on the way.
 *
 * @module
 */
const BOXES = '.vp-doc .table, .vp-doc .picture, .vp-doc pre';

/** Looks again whenever the page or the window has changed. */
export function watchScrollBoxes(): void {
  const look = (): void => {
    for (const box of document.querySelectorAll<HTMLElement>(BOXES)) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    }
  };
  let asked = false;
  const soon = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      look();
    });
  };
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] });
  window.addEventListener('resize', soon);
  soon();
}
