import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

it('keeps the log readable when costs together are more than one amount may be', async () => {
  const read = await readList(
    file,
    csv(
      'klantnummer;voornaam;achternaam;traject;startdatum;kosten;fonds',
      'K1;Salma;Haddad;Jobcoaching;01-02-2018;612345678;Fonds A',
      'K2;Rami;Bos;Jobcoaching;01-02-2018;687654321;Fonds A',
    ),
  );
  const choices = asSuggested(read);
  const { counts } = await file.backend.ask('importing.check', choices);
  expect(counts.costCents).toBe(1_299_999_999_00);
  await file.backend.ask('importing.commit', choices);
  const [run] = await file.backend.ask('importing.runs', {});
  expect(run?.counts?.costCents).toBe(1_299_999_999_00);
  const plan = await file.backend.ask('importing.planUndo', { importId: run?.id ?? 0 });
  const funds = await file.backend.ask('budget.overview', {});
  expect(funds.map(({ paidCents }) => paidCents)).toEqual([1_299_999_999_00]);
  expect(plan.run.counts?.costCents).toBe(1_299_999_999_00);
});
