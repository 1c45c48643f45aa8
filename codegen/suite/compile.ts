/**
 * Compiles the sources into the suite that runner, judge and reference server read.
 *
 * @module
 */
import { digestOf } from '../../conformance/scenario-reader/load.js';
import type { Json, Suite } from '../../src/suite/types.js';
import { readClientScenarios } from '../input/client-scenarios.js';
import { readMessages } from '../input/messages.js';
import { checkMessagesAreListed, checkSchemasAreUsed } from '../input/places.js';
import { readPlugins } from '../input/plugins.js';
import { readRequirements } from '../input/requirements.js';
import { readScenarios } from '../input/scenarios.js';
import { readSchemas } from '../input/schemas.js';
import { readVersions } from '../input/versions.js';
import { withoutBigints } from '../json.js';
import { checkCoverage } from './coverage.js';

/**
 * Reads everything below `root` and compiles it.
 *
 * @throws InputError with one sentence for each mistake.
 */
export function compileSuite(root: string): Suite {
  const { set, releases } = readVersions(root);
  const versions = new Set(releases.map((release) => release.version));
  const schemas = readSchemas(root, releases);
  const messages = readMessages(root, schemas, versions);
  checkMessagesAreListed(root, messages);
  checkSchemasAreUsed(schemas, messages);
  const placed = readRequirements(root, versions, messages);
  const requirements = placed.map(({ requirement }) => requirement);
  const scenarios = readScenarios(root, { releases, messages, requirements, schemas }).map(({ scenario }) => scenario);
  const clientScenarios = readClientScenarios(root, { releases, messages, requirements, schemas });
  for (const requirement of requirements) {
    requirement.scenarios = [...scenarios, ...clientScenarios]
      .filter((scenario) =>
        (scenario.steps as { proves?: string[] }[]).some(({ proves }) => proves?.includes(requirement.id)),
      )
      .map(({ id }) => id);
  }
  checkCoverage(placed, [...scenarios, ...clientScenarios], releases);
  const plugins = readPlugins(root, releases, scenarios);
  const content = {
    releases,
    messages,
    schemas,
    requirements,
    scenarios,
    clientScenarios,
    ...(plugins ? { plugins } : {}),
  };
  // Without bigints, so that a program that parses the file with plain JSON computes the same digest.
  return { set, digest: digestOf(withoutBigints({ set, ...content } as unknown as Json)), ...content };
}
