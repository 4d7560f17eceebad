import { afterEach, beforeEach, expect, it } from 'vitest';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const tableOf = async (title: string, from: number) => {
  const { content } = await file.backend.ask('budget.document', {
    kind: 'budget',
    fundId: null,
    year: 2019,
    format: 'csv',
  });
  const rows = content.split('\r\n').map((line) => line.split(';'));
  const begin = rows.findIndex((row) => row.length === 1 && row[0] === title) + 2;
  const end = rows.findIndex((row, place) => place >= begin && row.length === 1);
  return rows.slice(begin, end === -1 ? undefined : end).map((row) => row.slice(from));
};

it('is of that year only, and says where money went that is free no more', async () => {
  const db = file.backend.db();
  const fundId = await addFundRows(db, { name: 'SPUK', years: { 2019: 1_000_00 } });
  await addFundRows(db, { name: 'ESF', amountCents: 500_00 });
  await file.backend.ask('budget.changeYear', {
    year: 2019,
    choices: [{ fundId, choice: 'vrij' }],
  });

  expect((await tableOf('Beschikkingen', 0)).map((row) => row.slice(0, 2))).toEqual([
    ['ESF', 'hele looptijd'],
    ['SPUK', '2019'],
    ['SPUK', '2019'],
  ]);
  expect(await tableOf('Per jaar', 0)).toEqual([
    ['SPUK', '2019', '1000,00', '-1000,00', '0,00', '0,00', '0,00', '0,00', '0,00'],
  ]);
  const expected = await tableOf('Vooruitblik', 0);
  expect(expected.find(([name]) => name === 'SPUK')?.[4]).toBe(
    'Er is nu niets meer vrij: het geld ging mee naar 2020.',
  );
});
