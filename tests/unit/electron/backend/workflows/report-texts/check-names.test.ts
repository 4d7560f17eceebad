import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import type { AskedReport, ReportDefinition } from '#shared/evaluation/schema.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let typeId: number;
let clientId: number;

const evaluation: ReportDefinition = {
  title: 'Evaluatie',
  parts: [
    { kind: 'sentences', id: 'financiering' },
    { kind: 'table', id: 'trajecten' },
    { kind: 'table', id: 'aanbieders' },
    { kind: 'table', id: 'nationaliteit' },
  ],
  checkedWords: [],
};
const asked = (checkedWords: readonly string[] = []): AskedReport => ({
  period: { from: '2018-01-01', until: '2018-12-31' },
  mode: 'deelbaar',
  definition: { ...evaluation, checkedWords: [...checkedWords] },
});
const wordsIn = (definition: ReportDefinition = evaluation) =>
  file.backend.ask('evaluation.wordsOfClients', { definition });
const save = (request: AskedReport) =>
  file.backend.call('evaluation.document', { request, format: 'json' });

beforeAll(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  await addClient(db, { number: '204101', firstName: 'Rima', lastName: 'Nasser' });
  clientId = await addClient(db, { number: '2018', firstName: 'Jan', lastName: 'de Vries' });
  for (let n = 0; n < 20; n += 1) await addClient(db, { number: `9${n}`, lastName: 'Veldermeer' });
  await db.updateTable('client').set({ nationality: 'Vries' }).execute();
  const type = await db
    .insertInto('trajectory_type')
    .values({ name: 'Taal 2018 voor de groep' })
    .returning('id')
    .executeTakeFirstOrThrow();
  typeId = type.id;
});
afterAll(() => file.cleanup());

const addFund = (name: string) => file.backend.db().insertInto('fund').values({ name }).execute();
const addProvider = async (name: string) => {
  const db = file.backend.db();
  const { id } = await db
    .insertInto('provider')
    .values({ name })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('trajectory')
    .values({
      client_id: clientId,
      type_id: typeId,
      provider_id: id,
      start_date: '2018-03-01',
      end_date: null,
      status: 'loopt',
    })
    .execute();
};

describe('the names in a report to share', () => {
  it('may hold the place, the year and the nationality that clients are called after', async () => {
    expect(await wordsIn()).toEqual([]);
    expect(await save(asked())).toMatchObject({ ok: true });
  });

  it('are told whole where they give a client away', async () => {
    await addFund('Maatwerk Rima Nasser');
    const name = { kind: 'fund', name: 'Maatwerk Rima Nasser', sure: true };
    expect(await wordsIn()).toEqual([{ part: -2, word: 'Maatwerk Rima Nasser', name }]);
    const checked = ['Maatwerk Rima Nasser', 'Rima', 'Nasser'];
    expect(await wordsIn({ ...evaluation, checkedWords: checked })).toHaveLength(1);
    const refused = await save(asked(checked));
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-shareable' } });
    expect(JSON.stringify(refused)).not.toContain('Rima');
    expect(await file.backend.ask('evaluation.exports', {})).toHaveLength(1);
  });

  it('keep the evaluation that comes with Trede from leaving too', async () => {
    expect(await save({ ...asked(), definition: null })).toMatchObject({
      ok: false,
      error: { code: 'not-shareable' },
    });
    await file.backend.db().deleteFrom('fund').execute();
    expect(await save({ ...asked(), definition: null })).toMatchObject({ ok: true });
  });

  it('are asked about where a word is also a name, until the whole name was looked at', async () => {
    await addProvider('De Vries Coaching');
    const name = { kind: 'provider', name: 'De Vries Coaching', sure: false };
    expect(await wordsIn()).toEqual([{ part: -2, word: 'Vries', name }]);
    expect(await save(asked())).toMatchObject({ ok: false, error: { code: 'not-shareable' } });
    expect(await save(asked(['de vries coaching']))).toMatchObject({ ok: true });
    expect(await wordsIn({ ...evaluation, checkedWords: ['De Vries Coaching'] })).toEqual([]);
  });

  it('do not clear the same word in a text of the report', async () => {
    const text = { kind: 'text' as const, text: 'Mevrouw de Vries vond werk.' };
    const definition = { ...evaluation, parts: [text], checkedWords: ['De Vries Coaching'] };
    expect(await wordsIn(definition)).toEqual([{ part: 0, word: 'Vries' }]);
  });

  it('do not matter to a report that does not print them', async () => {
    const parts: ReportDefinition['parts'] = [{ kind: 'table', id: 'geslacht' }];
    expect(await wordsIn({ ...evaluation, parts })).toEqual([]);
  });

  it('do not matter to a report for the team alone', async () => {
    expect(await save({ ...asked(), mode: 'intern' })).toMatchObject({ ok: true });
  });
});

describe('each name that a ready-made report prints', () => {
  it('is one that was looked at', async () => {
    const db = file.backend.db();
    await addFund('Qqfonds');
    await addProvider('Qqaanbieder');
    await db
      .updateTable('trajectory_type')
      .set({ name: 'Qqtraject' })
      .where('id', '=', typeId)
      .execute();
    await db.updateTable('client').set({ nationality: 'Qqland' }).execute();
    await addClient(db, { number: '701', firstName: 'Qqfonds', lastName: 'Qqaanbieder' });
    await addClient(db, { number: '702', firstName: 'Qqtraject', lastName: 'X' });
    let printed = 0;
    for (const { definition } of readyMadeReports) {
      const request = { ...asked(), definition, mode: 'intern' as const };
      const { content } = await file.backend.ask('evaluation.document', {
        request,
        format: 'json',
      });
      const found = new Set((await wordsIn(definition)).map(({ word }) => word));
      for (const mark of ['Qqfonds', 'Qqaanbieder', 'Qqtraject']) {
        if (!content.includes(mark)) continue;
        printed += 1;
        expect(found).toContain(mark);
      }
    }
    expect(printed).toBeGreaterThan(3);
  });
});
