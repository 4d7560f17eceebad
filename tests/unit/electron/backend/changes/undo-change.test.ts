import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginChange, type Change } from '../../../../../electron/backend/changes/change.ts';
import { undoChange } from '../../../../../electron/backend/changes/undo-change.ts';
import type { TeamTransaction } from '../../../../../electron/backend/database/schema.ts';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../support/team-file.ts';

let file: TestDatabase;
let clientId: number;
beforeEach(async () => {
  file = await makeTeamDatabase();
  clientId = await addClient(file.db, { number: '3001' });
});
afterEach(() => file.cleanup());

const now = new Date(2019, 11, 31, 12);
const context = (trx: TeamTransaction) => ({ trx, now, account: 'b.kuiphof' });
const inTransaction = <Value>(work: (trx: TeamTransaction) => Promise<Value>) =>
  file.db.transaction().execute(work);

/** One change; gives its number. */
const change = (work: (change: Change) => Promise<unknown>) =>
  inTransaction(async (trx) => {
    const begun = beginChange(context(trx), { call: 'proef', clientId });
    await work(begun);
    return begun.id;
  });
const undo = (changeId: number) => inTransaction((trx) => undoChange(changeId, context(trx)));
const refusal = async (changeId: number) => {
  const error: unknown = await undo(changeId).catch((thrown: unknown) => thrown);
  return (error as { refused?: { code: string; message: string } }).refused;
};

describe('undoing a change', () => {
  it('takes back rows that refer to each other, and a row that was touched twice', async () => {
    const made = await change(async ({ add, update }) => {
      const plan = await add('plan', {
        client_id: clientId,
        version: 1,
        made_on: '2019-12-31',
        made_by: 'Ruud',
        goal: 'Werk',
      });
      await add('plan_step', { plan_id: plan, position: 1, text: 'Taal', state: 'bezig' });
      await update('plan', plan, { goal: 'Werk in de zorg' });
    });
    const undone = await undo(made);
    expect(await file.db.selectFrom('plan').selectAll().execute()).toEqual([]);
    await undo(undone);
    expect(await file.db.selectFrom('plan').select('goal').execute()).toEqual([
      { goal: 'Werk in de zorg' },
    ]);
    expect(await file.db.selectFrom('plan_step').select('text').execute()).toEqual([
      { text: 'Taal' },
    ]);
  });

  it('is refused as a whole when another row refers to one of it', async () => {
    let plan = 0;
    const made = await change(async ({ add }) => {
      plan = await add('plan', {
        client_id: clientId,
        version: 1,
        made_on: '2019-12-31',
        made_by: 'Ruud',
        goal: 'Werk',
      });
    });
    await change(({ add }) =>
      add('plan_step', { plan_id: plan, position: 1, text: 'Taal', state: 'bezig' }),
    );
    expect(await refusal(made)).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(
        'het plan staat intussen ook op een andere plaats',
      ) as string,
    });
    expect(await file.db.selectFrom('plan').select('id').execute()).toEqual([{ id: plan }]);
  });

  it('is refused when what it belonged to has gone, and when its place was taken', async () => {
    let organisation = 0;
    await change(async ({ add }) => {
      organisation = await add('organisation', { name: 'VluchtelingenWerk' });
    });
    const contact = await change(({ add }) =>
      add('contact', { client_id: clientId, date: '2019-12-01', organisation_id: organisation }),
    );
    const gone = await undo(contact);
    await file.db.deleteFrom('organisation').execute();
    expect(await refusal(gone)).toMatchObject({
      message: expect.stringContaining('waar het contact bij hoorde') as string,
    });

    const member = await change(({ add }) => add('team_member', { name: 'Ruud' }));
    const removed = await undo(member);
    await file.db.insertInto('team_member').values({ id: 99, name: 'Ruud' }).execute();
    expect(await refusal(removed)).toMatchObject({
      message: expect.stringContaining('staat intussen ergens anders') as string,
    });
  });

  it('says whether a later change stands in the way, which can be undone, or an import, which cannot', async () => {
    const named = await change(({ update }) => update('client', clientId, { first_name: 'Rima' }));
    await file.db.updateTable('client').set({ first_name: 'Rimah' }).execute();
    expect((await refusal(named))?.message).toBe(
      'Dit kan niet meer ongedaan worden gemaakt: het deel Basisgegevens is daarna door een import veranderd. Kijk wat er nu staat en verander dat.',
    );
    await change(({ update }) => update('client', clientId, { first_name: 'Reem' }));
    expect((await refusal(named))?.message).toContain('Maak eerst die latere wijziging ongedaan.');
    const job = await change(({ add }) =>
      add('job', { client_id: clientId, employer: 'De Molen', starts_on: '2019-01-01' }),
    );
    await file.db.deleteFrom('job').execute();
    expect((await refusal(job))?.message).toContain('is er niet meer, want een import');
  });

  it('gives no document back of which the bytes were wiped, or are those of another', async () => {
    const content = async () => {
      const row = { bytes: Buffer.from('cv') };
      return Number(
        (await file.db.insertInto('document_content').values(row).executeTakeFirst()).insertId,
      );
    };
    const document = (contentId: number) => ({
      client_id: clientId,
      title: 'Cv',
      kind: 'cv' as const,
      added_on: '2019-12-31',
      media_type: 'application/pdf',
      byte_count: 2,
      content_id: contentId,
    });
    const first = await content();
    const { id } = await file.db
      .insertInto('document')
      .values(document(first))
      .returning('id')
      .executeTakeFirstOrThrow();
    const removed = await change(({ remove }) => remove('document', id));
    await file.db.deleteFrom('document_content').execute();
    expect(await refusal(removed)).toMatchObject({
      message: expect.stringContaining('Dit document kan niet meer terug') as string,
    });
    // The same number is given out again.
    expect(await content()).toBe(first);
    await change(({ add }) => add('document', document(first)));
    expect(await refusal(removed)).toMatchObject({
      message: expect.stringContaining('Dit document kan niet meer terug') as string,
    });
  });

  it('brings a removed row back under its own id, whatever was added since', async () => {
    let job = 0;
    const values = { client_id: clientId, employer: 'De Molen', starts_on: '2019-01-01' };
    await change(async ({ add }) => {
      job = await add('job', values);
    });
    const removed = await change(({ remove }) => remove('job', job));
    await change(({ add }) => add('job', { ...values, employer: 'De Gouden Bal' }));
    await undo(removed);
    expect(await file.db.selectFrom('job').select(['id', 'employer']).execute()).toEqual([
      { id: job, employer: 'De Molen' },
      { id: job + 1, employer: 'De Gouden Bal' },
    ]);
  });
});
