/**
 * The products that can be installed and started: releases of Open WebUI, and a fork.
 *
 * @module
 */

/** One product, with its name and version in the Python package index. */
export interface Product {
  /** Name of the implementation, of its package and of its command. */
  name: string;
  version: string;
  /** Python release that it needs. */
  python: string;
  /** Release by whose rules it is judged. Absent: its own version. */
  profile?: string;
}

/** Forks. Their version numbers do not show their protocol: 3.10.6 has the protocol of 0.10.2. */
const FORK_PRODUCTS: Product[] = [{ name: 'aurapro-webui', version: '3.10.6', python: '3.12', profile: '0.10.2' }];

/** Names of the forks. */
export const FORKS: readonly string[] = FORK_PRODUCTS.map(({ name }) => name);

/**
 * The product named on a command line.
 *
 * @throws Error with one sentence for an unknown name.
 */
export function productOf(text: string): Product {
  const fork = FORK_PRODUCTS.find(({ name }) => name === text);
  if (fork) return fork;
  if (/^\d+\.\d+\.\d+$/.test(text)) return { name: 'open-webui', version: text, python: '3.11' };
  throw new Error(`"${text}" is no release of Open WebUI: write one like 0.7.2, or ${FORKS.join(', ')}.`);
}

/** Name of its directory in the cache. */
export const directoryOf = ({ name, version }: Product): string =>
  name === 'open-webui' ? version : `${name}-${version}`;
