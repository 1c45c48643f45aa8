import { File } from '@asyncapi/generator-react-sdk';

/**
 * Writes one file for each text that codegen renders. The generator runs this file with Babel and React; the texts are
 * rendered in TypeScript, in `codegen/render`.
 *
 * @param {{
 *   asyncapi: import('@asyncapi/parser').AsyncAPIDocumentInterface,
 *   params: { render: import('../../render/run-template.js').RenderFiles },
 * }} context The generator's arguments: the parsed document and the parameters.
 */
export default function template({ asyncapi, params }) {
  return params.render(asyncapi).map(([name, text]) => (
    <File key={name} name={name}>
      {text}
    </File>
  ));
}
