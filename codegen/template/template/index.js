import { File } from '@asyncapi/generator-react-sdk';

/**
 * One file for each text that codegen renders. The generator runs this with Babel and React; all that makes text is
 * TypeScript, in `codegen/render`.
 *
 * @param {{
 *   asyncapi: import('@asyncapi/parser').AsyncAPIDocumentInterface,
 *   params: { render: import('../../render/run-template.js').RenderFiles },
 * }} context What the generator gives to a template: the parsed document and the parameters.
 */
export default function template({ asyncapi, params }) {
  return params.render(asyncapi).map(([name, text]) => (
    <File key={name} name={name}>
      {text}
    </File>
  ));
}
