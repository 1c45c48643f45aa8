/**
 * Why a requirement is not applicable, worded for the user who runs the check.
 *
 * @module
 */
import { capabilityFacts, isCapability, type CapabilityFacts } from '../../src/suite/capabilities.js';
import type { RunLine } from '../trace/line.js';

/** The fields of the run line that are needed here. */
export type RunFacts = Pick<RunLine, 'role' | 'subject' | 'capabilities'>;

/** The subject of this package. It probes the server, and adds the capabilities that the user allows. */
const BUILT_IN_SUBJECT = 'open-webui';

/**
 * The missing capabilities, as a reason.
 *
 * @param missing required capabilities that the subject of the run does not have.
 * @param run its subject, its role and all of its capabilities.
 */
export function missingReason(missing: readonly string[], run: RunFacts): string {
  if (run.role === 'client') return `the client does not do this: ${missing.join(', ')}`;
  const options = neededOptions(missing, run);
  if (options !== undefined) return `not checked: needs ${options}`;
  if (run.subject !== BUILT_IN_SUBJECT) return `the subject declares no ${missing.join(', ')}`;
  // an option does not help when the server lacks another capability
  return `the server has no ${missing.filter((capability) => !isAllowable(capability, run)).join(', ')}`;
}

/** The options that allow all missing capabilities, each with its meaning; undefined when no options can. */
export function neededOptions(missing: readonly string[], run: RunFacts): string | undefined {
  if (run.role === 'client' || run.subject !== BUILT_IN_SUBJECT) return undefined;
  if (!missing.every((capability) => isAllowable(capability, run))) return undefined;
  return [...new Set(missing.map((capability) => optionText(flagOf(capability, run)!)))].join(' and ');
}

type Flag = NonNullable<CapabilityFacts['flag']>;

const optionText = ({ option, does }: Flag): string => `${option} (${does})`;

const isAllowable = (capability: string, run: RunFacts): boolean => flagOf(capability, run) !== undefined;

/**
 * The option that allows a capability. Undefined when there is none, or when it was given already: then the server
 * lacks the capability. An automation uses the scripted model, so the run looks for automations only when that model is
 * allowed.
 */
function flagOf(capability: string, { capabilities }: RunFacts): Flag | undefined {
  const flag = flagFor(capability);
  if (flag === undefined) return undefined;
  const isGiven = capabilities.some((name) => flagFor(name)?.option === flag.option);
  return isGiven ? undefined : flag;
}

const flagFor = (capability: string): Flag | undefined =>
  isCapability(capability) ? capabilityFacts(capability).flag : undefined;
