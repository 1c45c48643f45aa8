/**
 * Executes the snippets of the plugin FAQ on a real release, and compares the received events and stored messages with
 * `examples/faq.yaml`.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { validateEvents } from '../../generated/validators.js';
import { createClient, type Client } from '../../src/client/index.js';
import { isBefore } from '../../src/release.js';
import { loadSuite } from '../../src/suite/load.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { sendMessage } from './conversation.js';
import { outcomeOn, STORED, type Arrival, type Faq, type FaqQuestion } from './faq-file.js';
import { withPipe } from './installed.js';
import type { Request } from './rest.js';
import { FAQ_PIPE } from './types.js';

const ID = 'owrt_faq';
/** Types of the events that the server sends with every completion, independently of the plugin. */
const SERVER_EVENTS = new Set(['chat:active', 'chat:list', 'chat:outlet', 'response:completion']);
const CALLS = ['confirmation', 'input', 'execute'] as const;

/** The observed result of one snippet. */
export interface Observed {
  /** Events received by the session that sent the request. */
  here: JsonObject[];
  /** Events received by another session of the user. */
  there: JsonObject[];
  /** Events that violate their schema. */
  malformed: JsonObject[];
  stored: JsonObject;
  answered: string;
}

/**
 * Executes every snippet.
 *
 * @returns the number of snippets.
 * @throws Error with one sentence for each difference from the file.
 */
export async function checkFaq(
  faq: Faq,
  { url, token, release }: { url: string; token: string; release: string },
): Promise<number> {
  if (!faq.executed.includes(release))
    throw new Error(
      `examples/faq.yaml does not say what the snippets do on ${release}: add it to \`executed\`, ` +
        `or run ${faq.executed.join(' or ')}.`,
    );
  const questions = faq.groups.flatMap((group) => group.questions);
  const faults: string[] = [];
  await withPipe({ url, token, release, id: ID, content: readFileSync(FAQ_PIPE, 'utf8') }, async (request, client) => {
    const other = createClient({ url, token, release });
    try {
      await other.ready();
      for (const question of questions)
        faults.push(...differences(question, await observe(question, request, client, other, release), release));
    } finally {
      other.close();
    }
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return questions.length;
}

async function observe(
  question: FaqQuestion,
  request: Request,
  client: Client,
  other: Client,
  release: string,
): Promise<Observed> {
  const here: JsonObject[] = [];
  const there: JsonObject[] = [];
  const malformed: JsonObject[] = [];
  const collectInto = (list: JsonObject[]) => (payload: { data: unknown }) => {
    const data = payload.data as JsonObject;
    if (!validateEvents(payload).ok) malformed.push(data);
    list.push(data);
  };
  const answers = outcomeOn(question, release).arrives.filter(({ call }) => call !== undefined);
  const removers = [
    client.on('events', collectInto(here)),
    other.on('events', collectInto(there)),
    ...CALLS.map((type) =>
      client.answerUntyped(
        type,
        () =>
          answers.splice(
            answers.findIndex(({ call }) => call?.type === type),
            1,
          )[0]?.answer,
      ),
    ),
  ];
  try {
    const { title, tags, message, answered } = await sendMessage(client, request, {
      model: ID,
      content: question.name,
      ...(question.without === undefined ? {} : { without: question.without }),
    });
    // a fence for each session: after its answer, everything sent before has been received
    await Promise.all([client.refresh(), other.refresh()]);
    const all: JsonObject = {
      ...message,
      ...(title === 'Asked' ? {} : { title }),
      ...(tags.length === 0 ? {} : { tags }),
    };
    return {
      here,
      there,
      malformed,
      stored: Object.fromEntries(STORED.filter((key) => all[key] !== undefined).map((key) => [key, all[key]!])),
      answered,
    };
  } finally {
    for (const end of removers) end();
  }
}

/** Differences from the file, one sentence each. */
export function differences(
  question: FaqQuestion,
  { here, there, malformed, stored, answered }: Observed,
  release: string,
): string[] {
  const expected = outcomeOn(question, release);
  const faults: string[] = [];
  const compare = (what: string, got: Json, documented: Json): void => {
    if (!isDeepStrictEqual(got, documented))
      faults.push(`${question.name} on ${release}: ${what} ${JSON.stringify(got)}, not ${JSON.stringify(documented)}.`);
  };
  compare(
    'the session received',
    withoutServerEvents(here, expected.arrives),
    expectedEvents(expected.arrives, release),
  );
  // a call and its end are sent only to the session that sent the request
  compare(
    'another session of the user received',
    withoutServerEvents(there, expected.arrives),
    expectedEvents(
      expected.arrives.filter(({ call }) => call === undefined),
      release,
    ),
  );
  if (malformed.length > 0 !== (question.malformed ?? false))
    faults.push(
      malformed.length === 0
        ? `${question.name} on ${release}: no event is malformed.`
        : `${question.name} on ${release}: malformed events: ${JSON.stringify(malformed)}.`,
    );
  compare('the server stored', stored, expected.stored);
  compare('the response to the request contains', answered, expected.answered ?? '');
  return faults;
}

/** The events that the session receives on the release; from CALL-010 on, calls have an id added by the server. */
export function expectedEvents(arrives: readonly Arrival[], release: string): JsonObject[] {
  return arrives.flatMap(({ event, call }): JsonObject[] => {
    if (event) return [event];
    if (!isDialog(call!.type) || isBefore(release, firstReleaseWithId())) return [call!];
    const interaction_id = '<id>';
    return [
      { ...call!, data: { ...call!.data, interaction_id } },
      { type: 'request:interaction:done', data: { interaction_id } },
    ];
  });
}

const isDialog = (type: string): boolean => type === 'confirmation' || type === 'input';
/** First release in which the server adds an id to calls (requirement CALL-010). */
const firstReleaseWithId = (): string => loadSuite().requirements.find(({ id }) => id === 'CALL-010')!.since!;

/** Events without those that the server sends by itself, and with `<id>` in place of each id. */
function withoutServerEvents(events: readonly JsonObject[], expected: readonly Arrival[]): JsonObject[] {
  const documented = expected.map(({ event }) => event);
  return events
    .filter(
      ({ type, data }) =>
        !SERVER_EVENTS.has(type as string) &&
        (type !== 'chat:completion' || documented.some((event) => isDeepStrictEqual(event, { type, data }))),
    )
    .map(
      (event) =>
        JSON.parse(
          JSON.stringify(event).replaceAll(/"interaction_id":"[0-9a-f-]{36}"/g, '"interaction_id":"<id>"'),
        ) as JsonObject,
    );
}
