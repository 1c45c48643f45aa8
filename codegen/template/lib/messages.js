/** The messages of the document that are events (or frames), in the order of the document. */
export function readMessages(asyncapi) {
  const seen = new Map();
  for (const message of asyncapi.components().messages().all()) add(seen, message);
  for (const message of asyncapi.allMessages().all()) add(seen, message);
  return [...seen.values()];
}

function add(seen, message) {
  const extension = (name) => message.extensions().get(name)?.value();
  const io = extension('x-socketio');
  if (!io) return;
  const key = io.key ?? message.id();
  if (seen.has(key)) return;
  seen.set(key, {
    ...io,
    key,
    title: message.title(),
    summary: (message.summary() ?? '').trim().replace(/\s+/g, ' '),
    author: extension('x-author'),
    since: extension('x-since'),
    until: extension('x-until'),
  });
}

/** Frames of Engine.IO and Socket.IO are documented, but no event of the maps. */
export function isEvent(message) {
  return !/^(engine|socket)\.io:/.test(message.event);
}

/** An event of which each request has one of its own. */
export function isMadePerRequest(message) {
  return message.event.includes('{');
}

/** `since A`, `until B`, `A to B`, or nothing when it is in every release. */
export function rangeText({ since, until }) {
  if (since && until) return since === until ? `only ${since}` : `${since} to ${until}`;
  if (since) return `since ${since}`;
  return until ? `until ${until}` : '';
}
