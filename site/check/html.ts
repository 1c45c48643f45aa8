/**
 * Finds the anchors, links and diagrams of a built page. VitePress writes the pages, so regular expressions are enough
 * to read them.
 *
 * @module
 */

/** A link or a file that a page refers to. */
export interface Reference {
  /** The address as written in the page, with entities decoded. */
  to: string;
  /** Element and attribute, such as `a href`. */
  by: string;
}

/** The parts of a page that the checks need. */
export interface PageParts {
  anchors: ReadonlySet<string>;
  references: readonly Reference[];
  diagrams: number;
  /** True for a page that redirects. */
  isRedirect: boolean;
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;
const HIDDEN = /<!--[\s\S]*?-->|(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi;

/** Reads the HTML of a page. */
export function readHtml(text: string): PageParts {
  const anchors = new Set<string>();
  const references: Reference[] = [];
  let diagrams = 0;
  let isRedirect = false;
  for (const [, tag, attributeText] of text.replaceAll(HIDDEN, '$1').matchAll(TAG)) {
    const attributes = new Map(
      [...attributeText!.matchAll(ATTRIBUTE)].map(([, name, ...values]) => [
        name!.toLowerCase(),
        decodeEntities(values.find((value) => value !== undefined) ?? ''),
      ]),
    );
    const id = attributes.get('id');
    if (id !== undefined) anchors.add(id);
    for (const name of ['href', 'src']) {
      const to = attributes.get(name);
      if (to !== undefined) references.push({ to, by: `${tag!.toLowerCase()} ${name}` });
    }
    if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
      isRedirect = true;
      references.push({ to: (attributes.get('content') ?? '').replace(/^[^;]*;\s*url=/i, ''), by: 'redirect' });
    }
    if (/(^|\s)diagram(\s|$)/.test(attributes.get('class') ?? '')) diagrams += 1;
  }
  return { anchors, references, diagrams, isRedirect };
}

const ENTITIES: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decodeEntities = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);
