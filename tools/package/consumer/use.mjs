// Uses the package from plain JavaScript: `node use.mjs`, with a reference server at OWRT_URL and its administrator's
// token in OWRT_TOKEN.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isKnownEvent, loadSuite as loadSuiteAsBefore } from 'open-webui-realtime';
import { checkClient } from 'open-webui-realtime/check';
import { createClient } from 'open-webui-realtime/client';
import { judge, readTrace } from 'open-webui-realtime/judge';
import { buildReport, exitCodeOf, renderReport } from 'open-webui-realtime/report';
import { eventName, loadSuite, project, UnknownProfileError, verified, wireName } from 'open-webui-realtime/suite';
import { validateChannelEvent, validators } from 'open-webui-realtime/validators';
import { applyEvent } from 'open-webui-realtime/view';

const { OWRT_URL: url, OWRT_TOKEN: token } = process.env;
const require = createRequire(import.meta.url);

// every entry of `exports` can be imported
const { exports } = require('open-webui-realtime/package.json');
for (const entry of Object.keys(exports)) {
  const name = `open-webui-realtime${entry.slice(1).replace('*', 'shared/user-name.schema.json')}`;
  if (/\.(json|yaml)$/.test(name))
    assert.ok(readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8').length > 100, name);
  else assert.ok(await import(name), name);
}
console.log(`${Object.keys(exports).length} entries of exports`);

// the data
const suite = loadSuite();
const newest = verified(suite).at(-1);
assert.ok(project(suite, newest).requirements.length > 100);
assert.throws(() => project(suite, '9.9.9'), UnknownProfileError);
assert.equal(wireName(project(suite, '0.6.32'), 'events'), 'chat-events');
assert.equal(eventName(project(suite, '0.6.32'), 'chat-events'), 'events');
assert.equal(loadSuiteAsBefore().digest, suite.digest);
assert.equal(isKnownEvent({ type: 'status' }), true);

// validators
assert.deepEqual(validators['session/heartbeat']({}), { ok: true });
assert.equal(validateChannelEvent({ channel_id: 7 }).ok, false);

// the view
const chat = { id: 'c', messages: { m: { id: 'm', content: '' } } };
const shown = applyEvent(chat, {
  chat_id: 'c',
  message_id: 'm',
  data: { type: 'message', data: { content: 'hello' } },
});
assert.equal(shown.messages.m.content, 'hello');

// the judge with an empty trace, and its report
const lines = readTrace('{"kind":"open","conn":"1"}\n', 'here');
const judgement = judge(lines, { suite, profile: newest });
assert.ok(judgement.verdicts.every(({ outcome }) => outcome !== 'pass' && outcome !== 'fail'));
const report = buildReport({ judgement, lines, suite, target: 'here.jsonl' });
assert.equal(exitCodeOf(report), 2);
assert.equal(JSON.parse(renderReport(report, 'json')).exit_code, 2);
assert.match(renderReport(report, 'human'), /0 pass, 0 fail/);
assert.match(renderReport(report, 'junit'), /<testsuites/);
assert.match(renderReport(report, 'md'), /here\.jsonl/);
assert.match(renderReport(report, 'html'), /<\/html>/);
assert.equal(JSON.parse(renderReport(report, 'badge')).schemaVersion, 1);

// the client library, with a server
const client = createClient({ url, token });
const received = new Promise((resolve) => {
  client.on('events:channel', (event) => {
    if (event.data?.type === 'message') resolve(event);
  });
});
const me = await client.ready();
const post = async (path, body) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal(response.status, 200, await response.clone().text());
  return await response.json();
};
const channel = await post('channels/create', { name: 'smoke', type: 'group', user_ids: [me.id] });
await post(`channels/${channel.id}/messages/post`, { content: 'hello' });
const event = await received;
assert.equal(event.data.data.content, 'hello');
assert.deepEqual(validateChannelEvent(event), { ok: true });
client.close();
console.log(`${me.name} received a valid message`);

// a user's own client, judged in this process
const result = await checkClient(
  ({ url: server, token: who }) => {
    const own = createClient({ url: server, token: who });
    return { close: () => own.close() };
  },
  { only: ['client/cut'] },
);
assert.deepEqual(result.failures, []);
console.log('checkClient finds nothing wrong with createClient');
