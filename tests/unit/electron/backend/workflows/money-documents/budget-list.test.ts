import { expect, it } from 'vitest';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile } from '../../../../../support/team-file.ts';

it('has no sum, not even 0, where no amount is known', async () => {
  const file = await makeTeamFile();
  try {
    for (const name of ['Een', 'Twee']) await addFundRows(file.backend.db(), { name });
    const { content } = await file.backend.ask('budget.document', {
      kind: 'budget',
      fundId: null,
      year: null,
      format: 'csv',
    });
    const row = content.split('\r\n').find((line) => line.startsWith('Samen'));
    expect(row?.split(';').slice(3)).toEqual(Array(6).fill('onbekend'));
  } finally {
    await file.cleanup();
  }
});
