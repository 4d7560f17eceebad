import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readModelOf } from '../../../../../electron/backend/evaluation/engine/read-model.ts';
import { suggestPeriod } from '../../../../../electron/backend/evaluation/suggested-period.ts';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
beforeAll(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '1' });
});
afterAll(() => file.cleanup());
beforeEach(async () => {
  await file.backend.db().deleteFrom('outflow').execute();
});

const suggested = (today: string) =>
  file.backend
    .db()
    .transaction()
    .execute((trx) => suggestPeriod(readModelOf(trx), today));
const leftOn = (...dates: string[]) =>
  file.backend
    .db()
    .insertInto('outflow')
    .values(dates.map((date) => ({ client_id: clientId, date, kind: 'betaald-werk' as const })))
    .execute();

describe('the suggested period', () => {
  it('covers in whole years what happened in years that are over', async () => {
    await leftOn('2015-03-04', '2018-05-06');
    expect(await suggested('2021-11-21')).toEqual({ from: '2015-01-01', until: '2018-12-31' });
  });

  it('ends today in the year that goes on, and never in the days to come', async () => {
    await leftOn('2015-03-04', '2021-02-03');
    expect(await suggested('2021-11-21')).toEqual({ from: '2015-01-01', until: '2021-11-21' });
    expect(await suggested('2021-12-31')).toEqual({ from: '2015-01-01', until: '2021-12-31' });
    await leftOn('2030-01-01');
    expect(await suggested('2021-11-21')).toEqual({ from: '2015-01-01', until: '2021-11-21' });
  });

  it('begins before it ends when all has yet to come', async () => {
    await leftOn('2030-01-01');
    expect(await suggested('2021-11-21')).toEqual({ from: '2021-01-01', until: '2021-11-21' });
  });

  it('is this year as far as it is over when nothing happened', async () => {
    expect(await suggested('2021-11-21')).toEqual({ from: '2021-01-01', until: '2021-11-21' });
  });

  it('has no more years than a report may have', async () => {
    await leftOn('1901-03-04', '2021-02-03');
    expect(await suggested('2021-11-21')).toEqual({ from: '1972-01-01', until: '2021-11-21' });
  });
});
