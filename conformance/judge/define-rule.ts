/**
 * How an ambient rule is written: one object with its name, its parameters, its sentence and its check.
 *
 * @example
 * export const distinct = rule({
 *   name: 'distinct',
 *   parameters: { event: text('Event of the server (newest name).'), keys: texts('Keys that tell events apart.') },
 *   sentence: ({ event, keys }) => `no session receives two ${event} events that agree in ${keys.join(' and ')}`,
 *   messages: ({ event }) => [{ direction: 's2c', event }],
 * }).check(({ trace }, { event, keys }) => ...);
 *
 * @module
 */
import type { MessageSpec, Schema } from '../../src/suite/types.js';
import { schemaOf, type ParameterTable, type ValuesOf } from './parameters.js';
import type { RuleContext, Seen } from './rule.js';

/** Messages that a rule is about: those of an event, or of one `data.type` of it. */
export interface Subject extends Pick<MessageSpec, 'direction' | 'event'> {
  type?: string;
}

/** What a rule says about itself. */
export interface RuleDeclaration<Name extends string, Table extends ParameterTable> {
  /** As requirements name it in `ambient.rule`. */
  name: Name;
  /** What a requirement may, or has to, give in `ambient.with`. */
  parameters: Table;
  /** What the rule looks for: a clause without a full stop. */
  sentence(given: ValuesOf<Table>): string;
  /** The messages it is about, where it is about some in particular. Each has to be described. */
  messages?(given: ValuesOf<Table>): readonly Subject[];
}

/** A pure function from the trace and the parameters to what was seen. */
export type Check<Given> = (context: RuleContext, given: Given) => Seen;

/** An ambient rule: it holds on every trace, whoever produced it. */
export interface Rule<Name extends string, Given> {
  readonly name: Name;
  /** JSON Schema of its parameters. */
  readonly schema: Schema;
  sentence(given: Given): string;
  messages(given: Given): readonly Subject[];
  check(context: RuleContext, given: Given): Seen;
}

/** Declares a rule; `check` on what is returned completes it. */
export function rule<const Name extends string, const Table extends ParameterTable>({
  name,
  parameters,
  sentence,
  messages = () => [],
}: RuleDeclaration<Name, Table>): { check(check: Check<ValuesOf<Table>>): Rule<Name, ValuesOf<Table>> } {
  return { check: (check) => ({ name, schema: schemaOf(parameters), sentence, messages, check }) };
}
