/**
 * The filter of the page. Without this script the page shows everything.
 *
 * @module
 */

/** Runs in the browser, at the end of the page. */
export const SCRIPT = String.raw`
'use strict';
{
  const form = document.getElementById('filter');
  const text = form.elements.text;
  const choices = ['area', 'level', 'outcome'].map((name) => form.elements[name]);
  const countText = document.getElementById('shown-count');
  const items = [...document.querySelectorAll('[data-id]')]
    .map((element) => ({ element, words: element.textContent.toLowerCase() }));
  const groups = [...document.querySelectorAll('details.group')];
  const headings = [...document.querySelectorAll('section.part')];
  const wereOpen = new Map();
  form.hidden = false;

  const apply = () => {
    const searchWords = text.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const active = searchWords.length > 0 || choices.some((choice) => choice.value !== '');
    let shown = 0;
    for (const { element, words } of items) {
      const isMatch = searchWords.every((word) => words.includes(word)) &&
        choices.every((choice) => choice.value === '' || element.dataset[choice.name] === choice.value);
      element.hidden = !isMatch;
      if (isMatch) shown += 1;
    }
    for (const group of groups) {
      const hasShown = group.querySelector('[data-id]:not([hidden])') !== null;
      if (active) {
        if (!wereOpen.has(group)) wereOpen.set(group, group.open);
        group.open = hasShown;
      } else if (wereOpen.has(group)) {
        group.open = wereOpen.get(group);
        wereOpen.delete(group);
      }
      group.hidden = !hasShown;
    }
    for (const part of headings) part.hidden = part.querySelector('[data-id]:not([hidden])') === null && active;
    countText.textContent =
      active ? shown + ' of ' + items.length + ' requirements shown' : items.length + ' requirements';
  };

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => queueMicrotask(apply));
  // a link to what a filter hides, or a closed group holds, shows it
  const showTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    if (target.closest('[hidden]') !== null) { form.reset(); apply(); }
    const group = target.closest('details.group');
    if (group !== null) group.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', showTarget);
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.nodeName);
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing) {
      event.preventDefault();
      text.focus();
    } else if (event.key === 'Escape' && event.target === text) {
      form.reset();
    }
  });
  apply();
  if (location.hash !== '') showTarget();
}
`;
