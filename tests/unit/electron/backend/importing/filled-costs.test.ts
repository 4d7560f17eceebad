import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const header = 'Klantnummer;Voornaam;Achternaam;Traject;Startdatum traject;Kosten;Fonds';

async function importOne(cost: string, fund: string, overwrite: ('cost' | 'fund')[] = []) {
  const read = await readList(file, csv(header, `K1;A;B;Cursus;01-02-2018;${cost};${fund}`));
  const choices = { ...asSuggested(read), overwrite };
  const { changes, counts } = await file.backend.ask('importing.check', choices);
  await file.backend.ask('importing.commit', choices);
  return { changes, counts };
}

const costs = async () => (await contentOf(file.backend))['imported_cost'];

it.each([
  ['nothing was known of the cost', '', ''],
  ['only the fund was known', '', 'Fonds A'],
])('a cost is filled in, and counted, where %s', async (_case, cost, fund) => {
  await importOne(cost, fund);
  const { counts, changes } = await importOne('145,00', fund);
  expect(changes).toEqual([]);
  expect(counts).toMatchObject({ trajectories: 0, filledValues: 1, costCents: 14_500 });
  expect(await costs()).toMatchObject([{ amount_cents: 14_500 }]);
});

it('a cost in place of another is no cost more', async () => {
  await importOne('100,00', 'Fonds A');
  const { counts } = await importOne('145,00', 'Fonds A', ['cost']);
  expect(counts).toMatchObject({ changedValues: 1, costCents: 0 });
  expect(await costs()).toMatchObject([{ amount_cents: 14_500 }]);
});

it('a cost in place of one of 0 is a change, and counts', async () => {
  await importOne('0,00', '');
  const { changes } = await importOne('145,00', '');
  expect(changes).toMatchObject([{ field: 'cost', count: 1 }]);
  const { counts } = await importOne('145,00', '', ['cost']);
  expect(counts).toMatchObject({ changedValues: 1, costCents: 14_500 });
});
