import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AskedReport } from '#shared/evaluation/schema.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

const request: AskedReport = {
  period: { from: '2017-06-01', until: '2019-12-31' },
  mode: 'deelbaar',
};
let file: TestTeamFile;

beforeEach(async () => {
  file = await makeTeamFile();
  await fillTables(file.backend.db(), randomCaseload(5, 120));
});
afterEach(() => file.cleanup());

const exports = () => file.backend.ask('evaluation.exports', {});
const keptFigures = () =>
  file.backend.db().selectFrom('report_figures').select(['way', 'figures']).execute();

describe('the register of what left the app', () => {
  it('tells the last first: what, when, for whom and which tables', async () => {
    await file.backend.ask('evaluation.document', { request, format: 'csv', recipient: 'COA' });
    await file.backend.ask('evaluation.document', {
      request: { ...request, mode: 'intern' },
      format: 'json',
    });
    const [last, first] = await exports();
    expect(first).toMatchObject({
      recipient: 'COA',
      period: request.period,
      mode: 'deelbaar',
      way: 'afronden',
      format: 'csv',
    });
    expect(first?.tables).toContain('Uitstroom naar soort');
    // One that is made of other tables.
    expect(first?.tables).toContain('Routes naast de landelijke monitor');
    expect(first?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(last).toMatchObject({ mode: 'intern', way: 'geen', recipient: null, format: 'json' });
  });

  it('tells the klantmanager by name, once the account says who that is', async () => {
    await file.backend.ask('evaluation.document', { request, format: 'csv' });
    const account = (await exports())[0]?.by ?? '';
    const db = file.backend.db();
    const member = await db
      .insertInto('team_member')
      .values({ name: 'Ruud van Aspen' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.insertInto('account_member').values({ account, member_id: member.id }).execute();
    expect((await exports())[0]?.by).toBe('Ruud van Aspen');
  });

  it('has nothing of a report that was given up while it was made', async () => {
    const exporting = file.backend.refused('evaluation.document', { request, format: 'csv' });
    // Later than the call itself began, and long before it is done.
    await new Promise((resolve) => setImmediate(resolve));
    await file.backend.call('evaluation.cancelExport', {});
    expect((await exporting).code).toBe('cancelled');
    expect(await exports()).toEqual([]);
    expect(await keptFigures()).toEqual([]);
  });

  it('has nothing of a report that was only looked at, or that could not be made', async () => {
    await file.backend.ask('evaluation.report', request);
    expect(await exports()).toEqual([]);
  });

  it('keeps the same figures once, and those of an internal report not at all', async () => {
    await file.backend.ask('evaluation.document', { request, format: 'csv' });
    await file.backend.ask('evaluation.document', { request, format: 'pdf' });
    const intern: AskedReport = { ...request, mode: 'intern' };
    await file.backend.ask('evaluation.document', { request: intern, format: 'csv' });
    expect(await keptFigures()).toHaveLength(1);
    expect(await exports()).toHaveLength(3);
  });
});
