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

const materials = new WeakMap<Suite, BindingInput>();

/**
 * The types of the payload and the acknowledgement of a message, with all types that they use. Descriptions are left
 * out, because the field table has them.
 */
export function typesOf(suite: Suite, message: MessageSpec): Types {
  const material = materials.get(suite) ?? inputFor(suite);
  materials.set(suite, material);
  const model = modelOf({ ...material, messages: [message] });
  return { typescript: typescriptOf(model, message, suite), python: pythonOf(model, message, suite) };
}

/** Names of the envelopes, the data and the payload; undefined when the payload has no envelope. */
function partsOf(
  model: Model,
  { envelope, schema }: MessageSpec,
  suite: Suite,
): { around: string[]; data: string; payload: string } | undefined {
  if (envelope === undefined || schema === undefined) return undefined;
  const data = String(suite.schemas[schema]!['title']);
  const paired = model.unions.flatMap(({ pairs, envelopesOfAnyData }) =>
    pairs.length > 0 ? pairs.map((pair) => pair.envelope) : envelopesOfAnyData,
  );
  return { around: [...new Set(paired)], data, payload: `${data.replace(/Event$/, '')}Payload` };
}

/** The declaration without descriptions; `since` and `until` stay. */
function terse(declaration: Declaration): Declaration {
  const bare = ({ since, until }: Doc): Doc => ({
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  });
  const doc = bare(declaration.doc);
  return declaration.kind === 'object'
    ? { ...declaration, doc, fields: declaration.fields.map((field) => ({ ...field, doc: bare(field.doc) })) }
    : { ...declaration, doc };
}

function typescriptOf(model: Model, message: MessageSpec, suite: Suite): string {
  const whole = partsOf(model, message, suite);
  const declarations = model.declarations.map(terse);
  if (whole === undefined) return declarations.map(renderDeclaration).join('\n\n');
  const [only, ...more] = whole.around;
  const name = (envelope: string): string => (more.length === 0 && envelope === only ? whole.payload : envelope);
  const filled = declarations.map((declaration) =>
    declaration.kind === 'object' && whole.around.includes(declaration.name)
      ? fill(declaration, whole.data, name(declaration.name))
      : declaration,
  );
  const others = [...model.envelopes].filter((envelope) => !whole.around.includes(envelope));
  const needed = filled.filter(
    (declaration) =>
      !others.includes(declaration.name) &&
      (!isInsideOf(declarations, [...model.envelopes], declaration.name) || declaration.name === whole.data),
  );
  const union = more.length === 0 ? [] : [`export type ${whole.payload} = ${whole.around.join(' | ')};`];
  // the payload comes first, because readers look for it
  const payloads = needed.filter((declaration) => whole.around.map(name).includes(declaration.name));
  return [
    ...union,
    ...payloads.map(renderDeclaration),
    ...needed
      .filter((declaration) => !payloads.includes(declaration) && !isEnvelopeUnion(declaration, model.envelopes))
      .map(renderDeclaration),
  ].join('\n\n');
}

type ObjectDeclaration = Extract<Declaration, { kind: 'object' }>;

const fill = (declaration: ObjectDeclaration, data: string, name: string): Declaration => ({
  ...declaration,
  name,
  fields: declaration.fields.map((field) =>
    field.name === 'data' ? { ...field, shape: { kind: 'name', name: data } } : field,
  ),
});

/** True for the type that an envelope has in `data` before {@link fill} replaces it. */
function isInsideOf(declarations: readonly Declaration[], envelopes: readonly string[], name: string): boolean {
  const fields = declarations.flatMap((declaration) =>
    declaration.kind === 'object' && envelopes.includes(declaration.name) ? declaration.fields : [],
  );
  return fields.some((field) => field.name === 'data' && namesIn(field.shape).includes(name));
}

/** True for an alias that is a union of envelopes. */
const isEnvelopeUnion = (declaration: Declaration, envelopes: ReadonlySet<string>): boolean =>
  declaration.kind === 'alias' && namesIn(declaration.shape).some((name) => envelopes.has(name));

function pythonOf(model: Model, message: MessageSpec, suite: Suite): string {
  const whole = partsOf(model, message, suite);
  const union = whole?.around.map((name) => `${name}[${whole.data}]`).join(' | ');
  const body = [
    ...(model.envelopes.size === 0 ? [] : ['Data = TypeVar("Data")']),
    ...renderDeclarations(model.declarations.map(terse), model.envelopes),
    ...(whole === undefined ? [] : [`${whole.payload}: TypeAlias = ${union!}`]),
  ].join('\n\n\n');
  return [...imports(body), '', '', body].join('\n');
}
