// Code that a user of the package may write in TypeScript. It must pass tsc --noEmit --strict.
import { io, type Socket } from 'socket.io-client';
import {
  isKnownEvent,
  type AcknowledgedClientToServerEvents,
  type AnyEvent,
  type ServerToClientEvents,
} from 'open-webui-realtime';
import { checkClient, type CheckResult, type Verdict } from 'open-webui-realtime/check';
import { createClient, type Client } from 'open-webui-realtime/client';
import { judge, readTrace, type Judgement } from 'open-webui-realtime/judge';
import { buildReport, renderReport, type Report, type ReportFormat } from 'open-webui-realtime/report';
import type { Subject, SubjectFactory } from 'open-webui-realtime/subject';
import { loadSuite, project, type Json, type LosslessJson, type Requirement } from 'open-webui-realtime/suite';
import { validateEvents, validators, type ValidationResult } from 'open-webui-realtime/validators';
import { applyEvent, channelView, type ChatView } from 'open-webui-realtime/view';

const client: Client = createClient({ url: 'http://127.0.0.1:8080', token: async () => 'secret' });
client.on('events:channel', ({ data }) => console.log(data.type.length));
client.answer('confirmation', ({ message }) => message !== undefined);
// @ts-expect-error a confirmation is answered with yes or no
client.answer('confirmation', () => 'yes');
client.answerUntyped('my-plugin:call', (data) => data);

const socket: Socket<ServerToClientEvents, AcknowledgedClientToServerEvents> = io('http://127.0.0.1:8080');
socket.on('events', (payload) => {
  if (payload.data.type === 'status') console.log(payload.data.data.description?.length);
  // @ts-expect-error an event has no such key
  console.log(payload.dta);
});

export function shownType(event: AnyEvent): string | undefined {
  return isKnownEvent(event) ? event.type : undefined;
}
export const checked: ValidationResult = validateEvents({});
export const heartbeat: ValidationResult = validators['session/heartbeat']({});
export const chat = (before: ChatView): ChatView => applyEvent(before, {});
export const channel = channelView;
export const requirements: readonly Requirement[] = project(loadSuite(), '0.12.4').requirements;
export const judgement: Judgement = judge(readTrace('', 'run.jsonl'), { suite: loadSuite(), profile: '0.12.4' });
const lines = readTrace('', 'run.jsonl');
export const report: Report = buildReport({ judgement, lines, suite: loadSuite(), target: 'run.jsonl' });
export const text = (format: ReportFormat): string => renderReport(report, format);
export const written = (value: Json): string => JSON.stringify(value);
// @ts-expect-error a LosslessJson may hold a bigint, which JSON.stringify refuses
export const unsafe = (value: LosslessJson): string => written(value);
export const verdicts: readonly Verdict[] = judgement.verdicts;
export const result: Promise<CheckResult> = checkClient(({ url, token }) => {
  const own = createClient({ url, token });
  return { close: () => own.close() };
});
export const subjectName = (subject: Subject): string => subject.name;
export const factory: SubjectFactory | undefined = undefined;
// @ts-expect-error an address must be a text
createClient({ url: 8080, token: '' });
