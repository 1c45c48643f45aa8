/**
 * Computes every file that `npm run generate` writes. The caller writes them, or compares them.
 *
 * @module
 */
import { AMBIENT_PATH, renderAmbient } from './ambient.js';
import { renderBehaviours } from './behaviours.js';
import { renderClient } from './client.js';
import { renderDivergences } from './divergences.js';
import { renderEffects } from './effects-table.js';
import { IDS_PATH, renderIds } from './ids.js';
import { readMutants } from './input/mutants.js';
import { checkRequirementsHaveMutants } from './input/places.js';
import { readVersions } from './input/versions.js';
import { formatJson } from './json.js';
import { renderMatrix } from './matrix.js';
import type { Output } from './output.js';
import { compileSuite } from './suite/compile.js';
import { renderPlugins } from './plugins.js';
import { renderSentMessages } from './sent-messages.js';
import { renderFromAsyncApi } from './render/run-template.js';
import { renderSubjects } from './subjects.js';
import { renderTypes } from './types.js';
import { renderValidators } from './validators.js';
import { renderViews } from './views.js';
import { VOCABULARY_PATH, vocabularySchema } from '../src/suite/vocabulary-schema.js';
import type { Json } from '../src/suite/types.js';

/**
 * Generates everything from the sources below `root`.
 *
 * @throws InputError with one sentence for each mistake in the sources.
 */
export async function generate(root: string): Promise<Output> {
  const suite = compileSuite(root);
  const mutants = readMutants(root, suite);
  checkRequirementsHaveMutants(suite.requirements, mutants);
  const validators = await renderValidators(suite.schemas, suite.messages);
  return new Map([
    ['generated/suite.json', `${formatJson(suite as unknown as Json)}\n`],
    ['generated/types.ts', await renderTypes(suite.schemas)],
    ['generated/validators.js', validators.js],
    ['generated/validators.d.ts', validators.dts],
    ...(await renderFromAsyncApi(root, suite)),
    ['generated/client.ts', renderClient(suite)],
    ['src/suite/behaviours.ts', renderBehaviours(readVersions(root).behaviours.values())],
    ['generated/sent-messages.ts', renderSentMessages(suite)],
    ['generated/views.ts', renderViews(suite.releases)],
    [AMBIENT_PATH, renderAmbient()],
    [VOCABULARY_PATH, `${formatJson(vocabularySchema())}\n`],
    [IDS_PATH, renderIds(root, suite.requirements)],
    ['docs/matrix.md', renderMatrix(suite, mutants)],
    ['docs/divergences.md', renderDivergences(suite)],
    ...renderPlugins(suite),
    ...renderEffects(root, suite.messages),
    ...renderSubjects(root),
  ]);
}
