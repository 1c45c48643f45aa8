/**
 * The page of one message.
 *
 * @module
 */
import type { JsonObject, MessageSpec } from '../../../src/suite/types.js';
import { payloadTables } from '../../../codegen/render/field-tables.js';
import { crossReferencesOf, eventKey, type References } from '../../cross-references/message-references.js';
import type { Facts } from '../../facts.js';
import { fieldStyle, schemaLinks } from '../../fields.js';
import { eventLink, messageLink } from '../../links.js';
import { code, fence, heading, join, link, prose } from '../../markdown.js';
import type { Page } from '../../page.js';
import { details, requirementTable, scenarioList } from '../../requirement-table.js';
import { ackFrame, exampleBlock, examplesOf, frameOf, invalidPayloads, validPayloads } from './examples.js';
import { factTable } from './fact-table.js';
import { typesOf } from './types.js';

/** Number of scenarios that are visible; a click shows the others. */
const VISIBLE_SCENARIOS = 12;
/** Number of examples that are visible; a click shows the others. */
const VISIBLE_EXAMPLES = 2;

/** The page of a message. */
export function messagePage(facts: Facts, message: MessageSpec): Page {
  const references = crossReferencesOf(facts.suite).messages.get(message.key)!;
  const body = join([
    `# ${prose(message.title)}`,
    prose(message.summary),
    factTable(facts, message, references),
    ...effectsText(message),
    heading(2, 'Payload', 'payload'),
    payloadText(facts, message),
    heading(2, 'Examples', 'examples'),
    ...examplesText(facts, message),
    ...ackText(facts, message),
    ...evidenceText(facts, message, references),
    ...sourcesText(facts, message),
    heading(2, 'Types', 'types'),
    ...typesText(facts, message),
  ]);
  return { path: messageLink(message).slice(1), title: message.title, body };
}

function effectsText({ shown, stored, direction }: MessageSpec): string[] {
  const parts: string[] = [];
  if (shown !== undefined) parts.push(heading(2, 'What the web client shows', 'shown'), prose(shown));
  if (stored !== undefined) parts.push(heading(2, 'What is stored', 'stored'), prose(stored));
  return direction === 's2c' || stored !== undefined ? parts : [];
}

function payloadText({ suite }: Facts, message: MessageSpec): string {
  const { envelope, schema } = message;
  if (envelope === undefined && schema === undefined) return 'The message has no payload.';
  return payloadTables(
    { ...(envelope === undefined ? {} : { envelope }), ...(schema === undefined ? {} : { schema }) },
    suite.schemas,
    fieldStyle(suite),
  );
}

function examplesText(facts: Facts, message: MessageSpec): string[] {
  const valid = validPayloads(facts, message);
  const invalid = invalidPayloads(facts, message);
  const [first] = valid;
  if (first === undefined) throw new Error(`${message.key} has no example: give its schema "examples".`);
  return [
    'On the wire:',
    fence('text', frameOf(message, first)),
    'Payloads:',
    ...valid.slice(0, VISIBLE_EXAMPLES).map(exampleBlock),
    details(`${valid.length - VISIBLE_EXAMPLES} more`, join(valid.slice(VISIBLE_EXAMPLES).map(exampleBlock))),
    details(
      `Invalid payloads (${invalid.length})`,
      join(invalid.flatMap(({ payload, why }) => [`${prose(why)}:`, exampleBlock(payload)])),
    ),
  ];
}

function ackText(facts: Facts, message: MessageSpec): string[] {
  if (message.ack === undefined) return [];
  const frames = examplesOf(facts, message.ack).map(ackFrame);
  const args = JSON.stringify(message.refusal ?? []);
  const refusal =
    `A client that cannot or will not answer sends ${code(args)}` +
    `${args.includes('$why') ? `, with the reason for ${code('$why')}` : ''}.`;
  return [
    heading(2, 'Acknowledgement', 'acknowledgement'),
    (message.direction === 's2c'
      ? 'The server requests an acknowledgement from the session.'
      : 'The server sends an acknowledgement when the client requests one.') +
      ` Its arguments are ${schemaLinks(facts.suite)(message.ack)}. ` +
      `${prose(String(facts.suite.schemas[message.ack]!['description'] ?? ''))}`,
    fence('text', frames.join('\n')),
    message.refusal === undefined ? '' : refusal,
  ];
}

function evidenceText({ suite }: Facts, message: MessageSpec, { requirements, scenarios }: References): string[] {
  const own = requirements.filter(({ area }) => area === message.area);
  const others = requirements.filter(({ area }) => area !== message.area);
  const onEvent = crossReferencesOf(suite).events.get(eventKey(message))!.requirements.length;
  return [
    heading(2, 'Requirements', 'requirements'),
    own.length === 0 && others.length === 0 ? 'No requirement applies to this message alone.' : requirementTable(own),
    details(
      `Requirements of other areas that steps with this message prove (${others.length})`,
      requirementTable(others),
    ),
    onEvent > 0
      ? `${onEvent} more ${onEvent === 1 ? 'requirement applies' : 'requirements apply'} to every message of ` +
        `${link(code(message.event), `${eventLink(message.event)}#requirements`)}.`
      : '',
    heading(2, 'Scenarios', 'scenarios'),
    scenarios.length === 0
      ? 'No scenario sends or expects this message.'
      : scenarioList(scenarios.slice(0, VISIBLE_SCENARIOS)),
    details(`${scenarios.length - VISIBLE_SCENARIOS} more scenarios`, scenarioList(scenarios.slice(VISIBLE_SCENARIOS))),
  ];
}

function sourcesText({ suite }: Facts, { schema, envelope, ack }: MessageSpec): string[] {
  const sourced = [schema, envelope, ack]
    .flatMap((id) => (id === undefined ? [] : [[id, suite.schemas[id]!] as const]))
    .filter(([, { ['x-source']: source }]) => source !== undefined);
  const line = ([id, text]: readonly [string, JsonObject]): string =>
    `- ${schemaLinks(suite)(id)}: ${prose(String(text['x-source']))}`;
  return sourced.length === 0
    ? []
    : [heading(2, 'Sources', 'sources'), sourced.map(line).join('\n'), 'Each requirement names its own source.'];
}

function typesText({ suite }: Facts, message: MessageSpec): string[] {
  const { typescript, python } = typesOf(suite, message);
  return [
    `These types cover all releases. ${code('owrt generate --profile X')} writes the types of one release.`,
    details('TypeScript', fence('ts', typescript)),
    details('Python', fence('python', python)),
  ];
}
