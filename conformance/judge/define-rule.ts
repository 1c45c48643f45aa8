/**
 * Defines an ambient rule: one object with its name, its parameters, its sentence and its check.
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
import type { RuleContext, RuleResult } from './rule.js';

/** Messages that a rule concerns: those of an event, or of one `data.type` of it. */
export interface MessageKind extends Pick<MessageSpec, 'direction' | 'event'> {
  type?: string;
}

/** Everything about a rule except its check. */
export interface RuleDeclaration<Name extends string, Table extends ParameterTable> {
  /** The name that requirements use in `ambient.rule`. */
  name: Name;
  /** The parameters of the rule, which a requirement gives in `ambient.with`. */
  parameters: Table;
  /** The condition that the rule checks: a clause without a full stop. */
  sentence(given: ValuesOf<Table>): string;
  /** The messages that the rule concerns, if it concerns particular ones. Each must exist in the description. */
  messages?(given: ValuesOf<Table>): readonly MessageKind[];
}

/** A pure function from a trace and the parameters to the observations and findings. */
export type Check<Given> = (context: RuleContext, given: Given) => RuleResult;

/** An ambient rule: checks every trace, whoever recorded it. */
export interface Rule<Name extends string, Given> {
  readonly name: Name;
  /** JSON Schema of its parameters. */
  readonly schema: Schema;
  sentence(given: Given): string;
  messages(given: Given): readonly MessageKind[];
  check(context: RuleContext, given: Given): RuleResult;
}

/** Declares a rule; calling `check` on the result completes it. */
export function rule<const Name extends string, const Table extends ParameterTable>({
  name,
  parameters,
  sentence,
  messages = () => [],
}: RuleDeclaration<Name, Table>): { check(check: Check<ValuesOf<Table>>): Rule<Name, ValuesOf<Table>> } {
  return { check: (check) => ({ name, schema: schemaOf(parameters), sentence, messages, check }) };
}
