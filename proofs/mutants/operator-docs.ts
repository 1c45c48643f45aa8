/**
 * Writes the documentation of operators from their table: parts of the formats of mutants, and Markdown tables.
 *
 * @module
 */
import type { JsonObject } from '../../src/suite/types.js';
import { operatorsOf, OPERATORS, parametersOf, PARAMETERS, readsOf, TARGETS, type Side } from './operator-table.js';

/** The part of the format of a mutant that this file changes. */
export interface MutantFormat {
  properties: JsonObject;
  $defs?: JsonObject;
}

/** The format with the operators of a side, their parameters and their targets. */
export function withOperators(format: MutantFormat, side: Side): MutantFormat {
  const copy = structuredClone(format);
  const parts = (copy.$defs ?? copy.properties) as {
    where: { properties: { effect: JsonObject } };
    operator: JsonObject;
    with: JsonObject;
  };
  parts.where.properties.effect['enum'] = [...TARGETS[side]];
  parts.operator['description'] = operatorsOf(side)
    .map((name) => `\`${name}\`: ${OPERATORS[name].does}`)
    .join(' ');
  parts.operator['enum'] = operatorsOf(side);
  parts.with['properties'] = Object.fromEntries(
    parametersOf(side).map((name) => [name, { description: PARAMETERS[name].does, ...PARAMETERS[name].schema }]),
  );
  return copy;
}

/** Two tables: the operators of a side, and their parameters. */
export function operatorTables(side: Side): string {
  const operators = operatorsOf(side).map(
    (name) =>
      `| \`${name}\` | ${OPERATORS[name].does} | ${targetsText(side, name)} | ${codeList(readsOf(side, name))} |`,
  );
  const parameters = parametersOf(side).map((name) => `| \`${name}\` | ${PARAMETERS[name].does} |`);
  return [
    '| operator | the fault | works on | `with` |',
    '|---|---|---|---|',
    ...operators,
    '',
    '| `with` | meaning |',
    '|---|---|',
    ...parameters,
  ].join('\n');
}

const codeList = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const targetsText = (side: Side, name: keyof typeof OPERATORS): string =>
  codeList(TARGETS[side].filter((target) => (OPERATORS[name].on as readonly string[]).includes(target)));
