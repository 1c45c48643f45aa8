/** The part of `@asyncapi/generator` that this project uses; the package ships no types. */
declare module '@asyncapi/generator' {
  /** Renders a template for an AsyncAPI document. */
  export default class Generator {
    constructor(
      template: string,
      target: string,
      options: { forceWrite?: boolean; templateParams?: { [name: string]: unknown } },
    );
    generateFromFile(file: string): Promise<void>;
  }
}
