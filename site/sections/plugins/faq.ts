/**
 * The plugin FAQ: each answer has an executed snippet, the events that were received and the message that was stored.
 *
 * @module
 */
import { divergenceLines } from '../../../src/suite/divergence.js';
import type { MessageSpec, Requirement, Suite } from '../../../src/suite/types.js';
import { expectedEvents } from '../../../tools/pipe/faq.js';
import { outcomeOn, readFaq, type FaqQuestion, type Outcome } from '../../../tools/pipe/faq-file.js';
import type { Facts } from '../../facts.js';
import { eventLink, messageLink, requirementLink } from '../../links.js';
import { code, fence, heading, join, link, prose } from '../../markdown.js';
import type { Page } from '../../page.js';
import { wrapJson } from './wrapped.js';

/** The plugin FAQ. */
export function faqPage({ root, suite }: Facts): Page {
  const { executed, groups } = readFaq(root);
  const body = join([
    '# Plugin FAQ',
    `Each answer has a snippet that was executed in a Pipe on the real releases ${executed.join(' and ')}, and
checked by mypy. A snippet is the body of an asynchronous function
that is given \`__event_emitter__\` and \`__event_call__\`; its return value is the answer in the chat.
[What a plugin is given](/plugins/contexts) says which code receives the two.`,
    `"Arrives" shows the \`data\` of each ${link(code('events'), eventLink('events'))} event that the
snippet causes. Its envelope is \`{"chat_id": ..., "message_id": ..., "data": ...}\`.
"Stored" shows the message that the REST API returns afterwards.
Both releases behave the same, unless an answer shows another release.`,
    ...groups.flatMap(({ title, questions }) => [
      heading(2, prose(title), anchor(title)),
      ...questions.map((question) => questionText(question, executed, suite)),
    ]),
  ]);
  return { path: 'plugins/faq', title: 'Plugin FAQ', body };
}

const anchor = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** The snippet, with its outcome on the newest release and on each release that differs. */
export function executedText(question: FaqQuestion, executed: readonly string[]): string[] {
  const newest = executed.at(-1)!;
  return [
    fence('python', question.snippet),
    ...outcomeText(outcomeOn(question, newest), newest),
    ...executed
      .filter((release) => question.on?.[release] !== undefined)
      .flatMap((release) => [`**On ${release}**`, ...outcomeText(question.on![release]!, release)]),
  ];
}

function questionText(question: FaqQuestion, executed: readonly string[], suite: Suite): string {
  const requirements = question.requirements.map((id) =>
    suite.requirements.find((requirement) => requirement.id === id)!,
  );
  return join([
    heading(3, prose(question.ask), anchor(question.name)),
    prose(question.answer),
    ...executedText(question, executed),
    otherSources(question, requirements),
    seeAlso(question, requirements, suite),
  ]);
}

function outcomeText({ arrives, stored, answered }: Partial<Outcome>, release: string): string[] {
  return [
    ...(arrives === undefined || arrives.length === 0
      ? []
      : ['Arrives:', fence('jsonc', arrivalsText(arrives, release))]),
    ...(stored === undefined ? [] : ['Stored:', fence('json', wrapJson(stored))]),
    ...(answered === undefined ? [] : [`The response to the request contains: ${code(answered)}`]),
  ];
}

/** One event per paragraph; a call is followed by its answer. */
function arrivalsText(arrives: Outcome['arrives'], release: string): string {
  return arrives
    .flatMap((arrival) => {
      const [first, ...others] = expectedEvents([arrival], release).map((event) => wrapJson(event));
      const answer = arrival.call === undefined ? [] : [`// a call, answered with ${JSON.stringify(arrival.answer)}`];
      return [first!, ...answer, ...others];
    })
    .join('\n');
}

function otherSources({ seed }: FaqQuestion, requirements: readonly Requirement[]): string | undefined {
  const lines = [
    ...(seed === undefined ? [] : [`the seed: ${seed}`]),
    ...requirements.flatMap(({ divergence }) => (divergence === undefined ? [] : divergenceLines(divergence))),
  ];
  if (lines.length === 0) return undefined;
  return (
    '::: warning Other ' +
    `sources\n${lines.map((line) => `- ${prose(line.charAt(0).toUpperCase() + line.slice(1))}`).join('\n')}\n:::`
  );
}

function seeAlso({ messages }: FaqQuestion, requirements: readonly Requirement[], { messages: all }: Suite): string {
  const found = messages.map((key) => all.find((message) => message.key === key)!);
  const typeText = ({ type, event }: MessageSpec): string => code(type === '*' ? 'any other type' : (type ?? event));
  const links = [
    ...found.map((message) => link(typeText(message), messageLink(message))),
    ...requirements.map((requirement) => link(requirement.id, requirementLink(requirement))),
  ];
  return `See also: ${links.join(', ')}`;
}
