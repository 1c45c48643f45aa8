/** Checks that the formats of mutants and the README agree with the table of operators; `-u` writes them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { operatorFaults } from './client-mutant.js';
import { loadClientMutants, loadMutants } from './load.js';
import { operatorTables, withOperators, type MutantFormat } from './operator-docs.js';
import { misuseOf, OPERATORS, type Side } from './operator-table.js';

const ROOT = new URL('../../', import.meta.url);
const pathOf = (file: string): string => fileURLToPath(new URL(file, ROOT));

it.each<[string, Side]>([
  ['conformance/formats/mutant.schema.json', 'server'],
  ['conformance/formats/client-mutant.schema.json', 'client'],
])('Should agree with the operators and parameters in %s', async (file, side) => {
  const today = JSON.parse(readFileSync(pathOf(file), 'utf8')) as MutantFormat;
  const text = await format(JSON.stringify(withOperators(today, side)), { parser: 'json', printWidth: 120 });
  await expect(text).toMatchFileSnapshot(pathOf(file));
});

it('Should agree with the tables in reference-server/README.md', async () => {
  const readme = pathOf('reference-server/README.md');
  const [before, after] = readFileSync(readme, 'utf8').split(/(?<=operator-table\.test\.ts -u`\. -->\n)/);
  const end = after!.indexOf('<!-- End of the table. -->');
  await expect(`${before}\n${operatorTables('server')}\n\n${after!.slice(end)}`).toMatchFileSnapshot(readme);
});

it('Should have at least three mutants for each operator, counting servers and clients together', async () => {
  const client = (await loadClientMutants()).flatMap(operatorFaults);
  const used = [...(await loadMutants()), ...client].flatMap((fault) => ('operator' in fault ? [fault.operator] : []));
  const rare = Object.keys(OPERATORS).filter((name) => used.filter((one) => one === name).length < 3);
  expect(rare, 'Write the mutants of these operators as code.').toEqual([]);
});

it.each([
  [{ where: { effect: 'send' as const }, operator: 'delay' as const, with: { after: 1 } }, ['with', 'after']],
  [{ where: { effect: 'wire' as const }, operator: 'close' as const }, ['operator']],
  [{ where: { effect: 'send' as const }, operator: 'add' as const }, ['operator']],
  [{ where: { effect: 'emit' as const }, operator: 'delay' as const, with: { after: 1 } }, undefined],
])('Should find the misuse in %j', (fault, path) => {
  expect(misuseOf(fault)?.path).toEqual(path);
});
