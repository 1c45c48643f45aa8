/**
 * Writes the types of the functions that a plugin receives: `__event_emitter__` and `__event_call__`.
 *
 * @module
 */
import type { Model, PluginMessage } from '../model.js';
import { alias, docstring, literalAlias } from './text.js';

/** Protocols of the two functions, and the types of their arguments. */
export function renderPlugin({ pluginEvents, pluginCalls, onMissingAck }: Model): string[] {
  return [
    alias('PluginEvent', unique(pluginEvents.map(({ data }) => data)), { text: 'What a plugin may emit.' }),
    literalAlias('PluginEventType', unique(pluginEvents.map(({ type }) => type)), {
      text: 'Values of `["type"]` of what a plugin may emit.',
    }),
    alias('PluginCall', unique(pluginCalls.map(({ data }) => data)), { text: 'What a plugin may ask.' }),
    literalAlias('PluginCallType', unique(pluginCalls.map(({ type }) => type)), {
      text: 'Values of `["type"]` of what a plugin may ask.',
    }),
    ...(onMissingAck === 'raise' ? [] : [CALL_FAILED]),
    EMITTER,
    [
      'class EventCaller(Protocol):',
      ...docstring(
        {
          text: `\`__event_call__\`: asks the session of the request, and brings its answer. ${FAILURES[onMissingAck]}`,
        },
        '    ',
      ),
      '',
      pluginCalls.map((message) => overload(message, onMissingAck)).join('\n\n'),
    ].join('\n'),
  ];
}

const FAILURES = {
  raise: 'A call that nobody answers in time raises.',
  error:
    'A call that nobody answers brings a `CallFailed`, which is true for `if`: compare with `is ' +
    'True`, or look for `"error"`.',
  either:
    'A call that nobody answers raises in older releases, and brings a `CallFailed` in newer ones, ' +
    'which is true for `if`: compare with `is True`, or look for `"error"`.',
} as const;

const CALL_FAILED = `@final
class CallFailed(TypedDict):
    """What a call brings that nobody answered."""

    error: str
    """Why there is no answer."""`;

const EMITTER = `class EventEmitter(Protocol):
    """\`__event_emitter__\`: sends an event to the sessions of the person."""

    def __call__(self, event: PluginEvent, /) -> Awaitable[None]: ...`;

function overload({ data, ack, doc }: PluginMessage, unanswered: Model['onMissingAck']): string {
  const result = unanswered === 'raise' ? ack! : `${ack!} | CallFailed`;
  return [
    '    @overload',
    `    def __call__(self, event: ${data}, /) -> Awaitable[${result}]:`,
    ...docstring(doc, '        '),
    '        ...',
  ].join('\n');
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
