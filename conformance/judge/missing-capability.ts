/**
 * Why a requirement is not applicable, in the terms of who runs the check.
 *
 * @module
 */
import { capabilityFacts, isCapability, type CapabilityFacts } from '../../src/suite/capabilities.js';
import type { RunLine } from '../trace/line.js';

/** What the trace says of the run. */
export type WhoRan = Pick<RunLine, 'role' | 'subject' | 'capabilities'>;

/** Subject that comes with the package: it probes the server, and adds what the user allows. */
const BUILT_IN = 'open-webui';

/**
 * What is missing, as a reason.
 *
 * @param missing capabilities that the subject of the run does not have, of those that are needed.
 * @param run its subject, its role and all of its capabilities.
 */
export function missingReason(missing: readonly string[], run: WhoRan): string {
  if (run.role === 'client') return `the client does not do this: ${missing.join(', ')}`;
  const options = neededOptions(missing, run);
  if (options !== undefined) return `not checked: needs ${options}`;
  if (run.subject !== BUILT_IN) return `the subject declares no ${missing.join(', ')}`;
  // what an option allows would not help where the server lacks something else
  return `the server has no ${missing.filter((capability) => !isAllowable(capability, run)).join(', ')}`;
}

/** The options that would allow everything that is missing, each with what it does; undefined when there are none. */
export function neededOptions(missing: readonly string[], run: WhoRan): string | undefined {
  if (run.role === 'client' || run.subject !== BUILT_IN) return undefined;
  if (!missing.every((capability) => isAllowable(capability, run))) return undefined;
  return [...new Set(missing.map((capability) => optionText(flagOf(capability, run)!)))].join(' and ');
}

type Flag = NonNullable<CapabilityFacts['flag']>;

const optionText = ({ option, does }: Flag): string => `${option} (${does})`;

const isAllowable = (capability: string, run: WhoRan): boolean => flagOf(capability, run) !== undefined;

/**
 * The option that would allow a capability. Undefined where there is none, or where it was given: then the server
 * lacks the capability. An automation asks the scripted model, so whether a server has automations is only probed
 * where one is allowed.
 */
function flagOf(capability: string, { capabilities }: WhoRan): Flag | undefined {
  const flag = flagFor(capability);
  if (flag === undefined) return undefined;
  const isGiven = capabilities.some((name) => flagFor(name)?.option === flag.option);
  return isGiven ? undefined : flag;
}

const flagFor = (capability: string): Flag | undefined =>
  isCapability(capability) ? capabilityFacts(capability).flag : undefined;
