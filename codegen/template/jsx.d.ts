// React's types are not installed; the template uses one component of the SDK and no element of HTML.
declare module '@asyncapi/generator-react-sdk' {
  export function File(props: { name: string; children: string }): JSX.Element;
}

declare namespace JSX {
  interface Element {
    type: unknown;
  }
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicAttributes {
    key?: string;
  }
}
