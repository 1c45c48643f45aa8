/**
 * What can be installed and started: releases of Open WebUI, and a fork of it.
 *
 * @module
 */

/** One program, as a package index has it. */
export interface Product {
  /** Name of the implementation, of its package and of its command. */
  name: string;
  version: string;
  /** Python release that it runs on. */
  python: string;
  /** Release whose rules it is judged by. Absent: its own version. */
  profile?: string;
}

/** A fork with version numbers of its own: 3.10.6 does not show that its protocol is that of 0.10.2. */
const forks: Product[] = [{ name: 'aurapro-webui', version: '3.10.6', python: '3.12', profile: '0.10.2' }];

/** Names of the forks. */
export const FORKS: readonly string[] = forks.map(({ name }) => name);

/** The product that a command line names. Throws a sentence when there is none. */
export function productOf(text: string): Product {
  const fork = forks.find(({ name }) => name === text);
  if (fork) return fork;
  if (/^\d+\.\d+\.\d+$/.test(text)) return { name: 'open-webui', version: text, python: '3.11' };
  throw new Error(`"${text}" is no release of Open WebUI: write one like 0.7.2, or ${FORKS.join(', ')}.`);
}

/** Name of the directory that holds it. */
export const directoryOf = ({ name, version }: Product): string =>
  name === 'open-webui' ? version : `${name}-${version}`;
