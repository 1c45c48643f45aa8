/**
 * Completes VitePress's accessibility for readers who use a keyboard or a screen reader.
 *
 * @module
 */
const BOXES = '.vp-doc .table, .vp-doc .picture, .vp-doc pre';

/** Applies the repairs now, and again after each change of the page or the window. */
export function keepKeyboardAccess(): void {
  const applyRepairs = (): void => {
    makeScrollBoxesFocusable();
    repairSidebarButtons();
  };
  let isScheduled = false;
  const scheduleRepairs = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      applyRepairs();
    });
  };
  new MutationObserver(scheduleRepairs).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['open', 'class'],
  });
  window.addEventListener('resize', scheduleRepairs);
  applyRepairs();
}

/** Makes boxes that scroll sideways focusable, and only those. */
function makeScrollBoxesFocusable(): void {
  for (const box of document.querySelectorAll<HTMLElement>(BOXES)) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }
}

/** Leaves one button for each collapsible list, with its state; VitePress nests a second button inside. */
function repairSidebarButtons(): void {
  for (const item of document.querySelectorAll<HTMLElement>('.VPSidebarItem.collapsible > .item')) {
    const caret = item.querySelector<HTMLElement>('.caret');
    const button = item.getAttribute('role') === 'button' ? item : caret;
    const other = button === item ? caret : item;
    for (const name of ['role', 'tabindex', 'aria-label']) other?.removeAttribute(name);
    button?.setAttribute('aria-expanded', String(!item.parentElement!.classList.contains('collapsed')));
  }
}
