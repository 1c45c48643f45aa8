/**
 * What VitePress leaves to be done for those who use the keyboard or hear the page.
 *
 * @module
 */
const BOXES = '.vp-doc .table, .vp-doc .picture, .vp-doc pre';

/** Looks again whenever the page or the window has changed. */
export function keepKeyboardAccess(): void {
  const look = (): void => {
    scrollBoxes();
    sidebarButtons();
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
  new MutationObserver(soon).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['open', 'class'],
  });
  window.addEventListener('resize', soon);
  look();
}

/** What scrolls sideways can be reached by keyboard; what does not scroll is no stop on the way. */
function scrollBoxes(): void {
  for (const box of document.querySelectorAll<HTMLElement>(BOXES)) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }
}

/** A list that opens and closes has one button, which says whether it is open; VitePress puts a second one into it. */
function sidebarButtons(): void {
  for (const item of document.querySelectorAll<HTMLElement>('.VPSidebarItem.collapsible > .item')) {
    const caret = item.querySelector<HTMLElement>('.caret');
    const button = item.getAttribute('role') === 'button' ? item : caret;
    const other = button === item ? caret : item;
    for (const name of ['role', 'tabindex', 'aria-label']) other?.removeAttribute(name);
    button?.setAttribute('aria-expanded', String(!item.parentElement!.classList.contains('collapsed')));
  }
}
