import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nothingChanged } from '#shared/kernel/nothing-changed.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let id: number;
beforeAll(async () => {
  file = await makeTeamFile();
  await addClient(file.backend.db(), { number: '204101', firstName: 'Senait', lastName: 'Roos' });
  await file.backend.ask('evaluation.document', {
    request: { period: { from: '2018-01-01', until: '2018-12-31' }, mode: 'intern' },
    format: 'csv',
  });
  id = (await exports())[0]?.id ?? 0;
});
afterAll(() => file.cleanup());

const exports = () => file.backend.ask('evaluation.exports', {});
const recipient = async () => (await exports())[0]?.recipient;
const save = (after: string | null, before: string | null) =>
  file.backend.ask('evaluation.saveRecipient', { id, recipient: after, before });

describe('for whom a report was', () => {
  it('is noted afterwards, is kept in the history, and can be undone', async () => {
    const [before] = await exports();
    const { changeId } = await save(' college van B en W ', null);
    expect(await exports()).toEqual([{ ...before, recipient: 'college van B en W' }]);
    const rows = await file.backend
      .db()
      .selectFrom('change_row')
      .select(['table_name', 'row_id'])
      .where('change_id', '=', changeId)
      .execute();
    expect(rows).toEqual([{ table_name: 'report_export', row_id: id }]);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await exports()).toEqual([before]);
  });

  it('can be taken away, and is no change when it stood there already', async () => {
    await save('gemeenteraad', null);
    expect(await save('gemeenteraad', 'gemeenteraad')).toEqual({ changeId: nothingChanged });
    await save('', 'gemeenteraad');
    expect(await recipient()).toBeNull();
  });

  it('is noted for the other files of that report too, where nothing stands, as one change', async () => {
    const request = {
      period: { from: '2018-01-01', until: '2018-12-31' },
      mode: 'intern' as const,
    };
    for (const named of [null, 'COA']) {
      await file.backend.ask('evaluation.document', { request, format: 'csv', recipient: named });
    }
    const others = (await exports()).map((line) => line.id).filter((other) => other !== id);
    const { changeId } = await file.backend.ask('evaluation.saveRecipient', {
      id,
      recipient: 'de raad',
      before: null,
      also: others,
    });
    const noted = async () => (await exports()).map((line) => line.recipient);
    expect(await noted()).toEqual(['COA', 'de raad', 'de raad']);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await noted()).toEqual(['COA', null, null]);
    await file.backend.db().deleteFrom('report_export').where('id', 'in', others).execute();
  });

  it('is not overwritten when somebody else noted something since', async () => {
    await save('de raad', null);
    const input = { id, recipient: 'COA', before: null };
    expect(await file.backend.refused('evaluation.saveRecipient', input)).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('‘de raad’'),
    });
    expect(await recipient()).toBe('de raad');
    await save(null, 'de raad');
  });

  it('is never a client, for it is offered again for the next report', async () => {
    for (const named of ['Senait Roos', 'klant 204101']) {
      const input = { id, recipient: named, before: null };
      const refused = await file.backend.refused('evaluation.saveRecipient', input);
      expect(refused).toMatchObject({ code: 'invalid-input', field: 'recipient' });
      expect(refused.message).not.toContain('Senait');
    }
    expect(await recipient()).toBeNull();
    await save('Wethouder Roos', null);
    expect(await recipient()).toBe('Wethouder Roos');
  });

  it('is of a report that is there', async () => {
    const input = { id: id + 1, recipient: 'COA', before: null };
    expect((await file.backend.refused('evaluation.saveRecipient', input)).code).toBe('not-found');
  });
});
