/**
 * Renders the types of one message, for readers who copy them.
 *
 * @module
 */
import { inputFor, modelOf, type BindingInput, type Model } from '../../../src/bindings/model.js';
import { renderDeclarations } from '../../../src/bindings/python/declarations.js';
import { imports } from '../../../src/bindings/python/module.js';
import { namesIn, type Declaration, type Doc } from '../../../src/bindings/shape.js';
import { renderDeclaration } from '../../../src/bindings/typescript/module.js';
import type { MessageSpec, Suite } from '../../../src/suite/types.js';

/** The types as text, in each language. */
export interface Types {
  typescript: string;
  python: string;
}

const inputs = new WeakMap<Suite, BindingInput>();

/**
 * The types of the payload and the acknowledgement of a message, with all types that they use. Descriptions are left
 * out, because the field table has them.
 */
export function typesOf(suite: Suite, message: MessageSpec): Types {
  const input = inputs.get(suite) ?? inputFor(suite);
  inputs.set(suite, input);
  const model = modelOf({ ...input, messages: [message] });
  return { typescript: typescriptOf(model, message, suite), python: pythonOf(model, message, suite) };
}

/** Names of the envelopes, the data and the payload; undefined when the payload has no envelope. */
function payloadNames(
  model: Model,
  { envelope, schema }: MessageSpec,
  suite: Suite,
): { envelopes: string[]; data: string; payload: string } | undefined {
  if (envelope === undefined || schema === undefined) return undefined;
  const data = String(suite.schemas[schema]!['title']);
  const paired = model.unions.flatMap(({ pairs, envelopesOfAnyData }) =>
    pairs.length > 0 ? pairs.map((pair) => pair.envelope) : envelopesOfAnyData,
  );
  return { envelopes: [...new Set(paired)], data, payload: `${data.replace(/Event$/, '')}Payload` };
}

/** The declaration without descriptions; `since` and `until` stay. */
function withoutDescriptions(declaration: Declaration): Declaration {
  const onlyRange = ({ since, until }: Doc): Doc => ({
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  });
  const doc = onlyRange(declaration.doc);
  return declaration.kind === 'object'
    ? { ...declaration, doc, fields: declaration.fields.map((field) => ({ ...field, doc: onlyRange(field.doc) })) }
    : { ...declaration, doc };
}

function typescriptOf(model: Model, message: MessageSpec, suite: Suite): string {
  const names = payloadNames(model, message, suite);
  const declarations = model.declarations.map(withoutDescriptions);
  if (names === undefined) return declarations.map(renderDeclaration).join('\n\n');
  const [only, ...more] = names.envelopes;
  const name = (envelope: string): string => (more.length === 0 && envelope === only ? names.payload : envelope);
  const declarationsWithData = declarations.map((declaration) =>
    declaration.kind === 'object' && names.envelopes.includes(declaration.name)
      ? withDataType(declaration, names.data, name(declaration.name))
      : declaration,
  );
  const others = [...model.envelopes].filter((envelope) => !names.envelopes.includes(envelope));
  const needed = declarationsWithData.filter(
    (declaration) =>
      !others.includes(declaration.name) &&
      (!isDataOfEnvelope(declarations, [...model.envelopes], declaration.name) || declaration.name === names.data),
  );
  const union = more.length === 0 ? [] : [`export type ${names.payload} = ${names.envelopes.join(' | ')};`];
  // the payload comes first, because readers look for it
  const payloads = needed.filter((declaration) => names.envelopes.map(name).includes(declaration.name));
  return [
    ...union,
    ...payloads.map(renderDeclaration),
    ...needed
      .filter((declaration) => !payloads.includes(declaration) && !isEnvelopeUnion(declaration, model.envelopes))
      .map(renderDeclaration),
  ].join('\n\n');
}

type ObjectDeclaration = Extract<Declaration, { kind: 'object' }>;

const withDataType = (declaration: ObjectDeclaration, data: string, name: string): Declaration => ({
  ...declaration,
  name,
  fields: declaration.fields.map((field) =>
    field.name === 'data' ? { ...field, shape: { kind: 'name', name: data } } : field,
  ),
});

/** True for the type that an envelope has in `data` before {@link withDataType} replaces it. */
function isDataOfEnvelope(declarations: readonly Declaration[], envelopes: readonly string[], name: string): boolean {
  const fields = declarations.flatMap((declaration) =>
    declaration.kind === 'object' && envelopes.includes(declaration.name) ? declaration.fields : [],
  );
  return fields.some((field) => field.name === 'data' && namesIn(field.shape).includes(name));
}

/** True for an alias that is a union of envelopes. */
const isEnvelopeUnion = (declaration: Declaration, envelopes: ReadonlySet<string>): boolean =>
  declaration.kind === 'alias' && namesIn(declaration.shape).some((name) => envelopes.has(name));

function pythonOf(model: Model, message: MessageSpec, suite: Suite): string {
  const names = payloadNames(model, message, suite);
  const union = names?.envelopes.map((name) => `${name}[${names.data}]`).join(' | ');
  const body = [
    ...(model.envelopes.size === 0 ? [] : ['Data = TypeVar("Data")']),
    ...renderDeclarations(model.declarations.map(withoutDescriptions), model.envelopes),
    ...(names === undefined ? [] : [`${names.payload}: TypeAlias = ${union!}`]),
  ].join('\n\n\n');
  return [...imports(body), '', '', body].join('\n');
}
