/**
 * Runs inside the page of the official web client, and reports what the page shows after every change.
 *
 * @module
 */
import type { Parts } from '../parts.js';
import type {
  ShownDialog,
  ShownMessage,
  ShownPost,
  ShownState,
} from '../../../conformance/subjects/driven-client/shows.js';
import './window.js';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

const textOf = (element: Element | null): string => (element instanceof HTMLElement ? element.innerText.trim() : '');

/** Elements of messages by message id; elements inside a row can contain the same id, so only the row itself counts. */
function messageElements(parts: Parts): Map<string, Element> {
  const found = [...document.querySelectorAll(parts.message)].map(
    (element) => [UUID.exec(element.id)?.[0], element] as const,
  );
  return new Map(
    found.filter(
      (entry): entry is [string, Element] => entry[0] !== undefined && entry[1].id === `message-${entry[0]}`,
    ),
  );
}

function shownMessage(element: Element, parts: Parts): ShownMessage {
  const reply = element.querySelector(parts.reply);
  if (!reply) return { content: textOf(element.querySelector(parts.question)), done: true, status: null, error: null };
  const status = element.querySelector(parts.status);
  const error = element.querySelector(parts.error);
  const written = [...reply.children].filter((child) => !child.matches(`${parts.error}, ${parts.tools}`));
  return {
    content: written.map(textOf).join('\n').trim(),
    done: element.querySelector(parts.done) !== null,
    status: status && textOf(status),
    error: error && textOf(error),
  };
}

function shownChat(id: string, parts: Parts): ShownState['chat'] {
  const shown = [...messageElements(parts)].map(([name, element]) => [name, shownMessage(element, parts)] as const);
  // the document title ends with the name of the product
  return { id, title: document.title.replace(/ [•/] [^•/]*$/, ''), messages: Object.fromEntries(shown) };
}

function shownChannel(id: string, parts: Parts): ShownState['channel'] {
  const posts = [...messageElements(parts)].map(([name, element]): ShownPost => ({
    id: name,
    content: textOf(element.querySelector(parts.post)),
  }));
  const typing = textOf(document.querySelector(parts.typing));
  return { id, messages: posts.reverse(), typing: typing === '' ? [] : typing.split(', ') };
}

/** The open dialog, if any. */
function shownDialog(parts: Parts): ShownDialog | null {
  const [title, body] = document.querySelector(parts.dialog)?.firstElementChild?.children ?? [];
  if (title && body) {
    const field = body.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea, select');
    const written = [...body.children].filter((child) => child !== field && !child.contains(field));
    return {
      type: field ? 'input' : 'confirmation',
      title: textOf(title),
      message: written.map(textOf).join('\n'),
      value: field && field.value,
    };
  }
  const elicitation = document.querySelector(parts.elicitation);
  if (elicitation)
    return {
      type: 'request:elicitation',
      title: textOf(elicitation.firstElementChild),
      message: textOf(elicitation.querySelector('form > p')),
      value: null,
    };
  const questions = document.querySelector(parts.questions);
  return questions && { type: 'request:user_input', title: '', message: textOf(questions), value: null };
}

function shownToast(element: Element): ShownState['toasts'][number] {
  return { type: element.getAttribute('data-type') ?? '', content: textOf(element) };
}

function readShownState(): ShownState {
  const parts = window.owrtParts;
  const [, view, id] = location.pathname.split('/');
  return {
    chat: view === 'c' && id ? shownChat(id, parts) : null,
    channel: view === 'channels' && id ? shownChannel(id, parts) : null,
    note: view === 'notes' && id ? { id, content: textOf(document.querySelector(parts.note)) } : null,
    dialog: shownDialog(parts),
    toasts: [...document.querySelectorAll(parts.toast)].map(shownToast),
  };
}

function followLink(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  document.body.firstElementChild?.append(link);
  link.click();
  link.remove();
}

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (hidden ? 'hidden' : 'visible'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

// iframes in the page show HTML of plugins, not the client
if (window === window.top) {
  Object.assign(window, { owrtLook: readShownState, owrtGo: followLink, owrtHide: setHidden });
  new MutationObserver(() => void window.owrtShows?.(readShownState())).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['id', 'aria-label', 'data-type'],
  });
}
