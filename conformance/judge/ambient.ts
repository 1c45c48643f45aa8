/**
 * The `ambient` entry of a requirement: the name and the parameters of a rule that checks every trace.
 *
 * @module
 */
import type { AmbientCheck, JsonObject, Schema } from '../../src/suite/types.js';
import type { MessageKind } from './define-rule.js';
import { ruleNamed, RULES } from './rules/registry.js';

/** Text of the check, such as `the rule payload, on every trace: ...`. */
export function ambientText({ rule, with: given = {} }: AmbientCheck): string {
  const sentence = ruleNamed(rule)?.sentence(given);
  return `the rule ${rule}, on every trace${sentence === undefined ? '' : `: ${sentence}`}`;
}

/** The messages that the check concerns, if it concerns particular ones. */
export function ambientMessages({ rule, with: given = {} }: AmbientCheck): readonly MessageKind[] {
  return ruleNamed(rule)?.messages(given) ?? [];
}

/** The schema of `ambient` in a requirement: the name of a rule, with exactly the parameters of that rule. */
export function ambientSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'AmbientCheck',
    description: 'A rule of the judge, which checks every trace. Generated from conformance/judge/rules.',
    type: 'object',
    required: ['rule'],
    additionalProperties: false,
    properties: {
      rule: { description: 'Name of the rule.', enum: RULES.map(({ name }) => name) },
      with: { description: 'Parameters of the rule.', type: 'object' },
    },
    allOf: RULES.map(({ name, schema }) => ({
      if: { required: ['rule'], properties: { rule: { const: name } } },
      then: parametersSchema(name, schema),
    })),
  };
}

function parametersSchema(name: string, schema: Schema): JsonObject {
  const given: JsonObject = { description: `Parameters of the rule ${name}.`, ...schema };
  return { ...(schema['required'] === undefined ? {} : { required: ['with'] }), properties: { with: given } };
}
