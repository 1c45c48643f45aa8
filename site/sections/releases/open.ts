/**
 * Lists what is not judged yet.
 *
 * @module
 */
import type { Facts } from '../../facts.js';
import { messageLink, requirementLink } from '../../links.js';
import { code, join, link, prose, table } from '../../markdown.js';
import { readShownMessages } from './matrix.js';

/** The list: first what no run covers, then the requirements and messages that the data marks as unchecked. */
export function openText(facts: Facts): string {
  const { suite } = facts;
  const excluded = suite.requirements.filter((requirement) => requirement.excluded !== undefined);
  const shown = readShownMessages(facts);
  const unseen = suite.messages.filter(({ key }) => shown[key] === undefined);
  const readCount = suite.releases.filter(({ verified }) => !verified).length;
  return join([
    [
      '- **Several nodes behind Redis.** Every judged server is one process. A fence proves that ' +
        'nothing more is received from one node, and nothing about other nodes.',
      '- **Other transports.** Runs use websockets only, as the product does by default. Long polling, ' +
        'and the upgrade from it, are not checked.',
      `- **The ${readCount} releases between the verified ones.** Their differences were read in the ` +
        `source. ${code('--profile')} judges a server by them, and the report says that they are not ` +
        'verified.',
      `- **The Apps protocol**, with which an app communicates inside a channel (${appsLink(facts)}).`,
    ].join('\n'),
    `**Requirements without a check**: ${excluded.length}, each with its reason.`,
    table(
      ['Requirement', 'Statement', 'Reason'],
      excluded.map((requirement) => [
        link(requirement.id, requirementLink(requirement)),
        prose(requirement.statement),
        `*${requirement.excluded!.reason}.* ${prose(requirement.excluded!.why)}`,
      ]),
    ),
    '**Messages that no run of a verified release has shown**: ' +
      `${unseen
        .map((message) => {
          const name = message.type === undefined ? message.event : `${message.event} ${message.type}`;
          return link(code(name), messageLink(message));
        })
        .join(', ')}.`,
  ]);
}

/**
 * Link to the requirement on apps.
 *
 * @throws Error when it is no longer excluded, because the text above would then be wrong.
 */
function appsLink({ suite }: Facts): string {
  const apps = suite.requirements.find(({ id }) => id === 'CHANNEL-076');
  if (apps?.excluded === undefined)
    throw new Error('CHANNEL-076 is checked now: say in site/sections/releases/open.ts what is still open about apps.');
  return link(apps.id, requirementLink(apps));
}
