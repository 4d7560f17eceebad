import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wholeLog } from '../../../../../../shared/team/log/schema.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let team: TestTeamFile;
let amal: number;
let omar: number;

beforeEach(async () => {
  team = await makeTeamFile();
  amal = await addClient(team.backend.db(), { number: 'K1', firstName: 'Amal', lastName: 'Zand' });
  omar = await addClient(team.backend.db(), { number: 'K2', firstName: 'Omar', lastName: 'Berg' });
});
afterEach(() => team.cleanup());

/** The calls by which somebody saw a client, the latest first. */
async function whoSaw(clientId: number): Promise<readonly string[]> {
  const filter = { ...wholeLog, clientId };
  const part = await team.backend.ask('team.log', { filter, upTo: null, skip: 0, take: 100 });
  return part.lines.map(({ call }) => call).filter((call) => call !== 'team.log');
}
/** A bit a client, of ids that fit in one byte. */
const bitsOf = (ids: readonly number[]) =>
  Buffer.from([ids.reduce((bits, id) => bits + 2 ** id, 0)]);
const linesOf = (call: string) =>
  team.backend.db().selectFrom('log_line').selectAll().where('call', '=', call).execute();

describe('who saw a client', () => {
  it('has who found the client by searching, and not who found another', async () => {
    await team.backend.ask('caseload.search', { query: 'Amal' });
    expect(await whoSaw(amal)).toEqual(['caseload.search']);
    expect(await whoSaw(omar)).toEqual([]);
  });

  it('has each search apart, and of the same one line', async () => {
    for (const query of ['Amal', 'Zand', 'Omar', 'Amal']) {
      await team.backend.ask('caseload.search', { query });
    }
    expect(await linesOf('caseload.search')).toHaveLength(3);
    // What was typed stands nowhere.
    expect(JSON.stringify(await linesOf('caseload.search'))).not.toContain('Amal');
  });

  it.each(['caseload.list', 'caseload.names', 'caseload.missing'] as const)(
    'has who looked at a list with the client: %s',
    async (call) => {
      await team.backend.ask(call, {});
      expect(await whoSaw(omar)).toEqual([call]);
    },
  );

  it('has who took a list out of Trede, in one line for all of it', async () => {
    const list = { title: 'Klanten', headers: ['Naam'], rows: [['Zand, Amal']] };
    const clientIds = [amal];
    await team.backend.ask('caseload.listDocument', { ...list, format: 'csv', clientIds });
    const call = 'desktop.saveClientList';
    await team.backend.ask('team.noteExport', { call, form: 'csv', clientIds });
    await team.backend.ask('importing.document', { kind: 'caseload', format: 'csv' });
    expect(await whoSaw(amal)).toEqual(['importing.document', call, 'caseload.listDocument']);
    expect(await whoSaw(omar)).toEqual(['importing.document']);
    expect(await linesOf(call)).toHaveLength(1);
  });

  it('keeps the same clients once, and shows when somebody changed whom a list showed', async () => {
    for (const call of ['caseload.list', 'caseload.names'] as const) {
      await team.backend.ask(call, {});
    }
    const db = team.backend.db();
    const sets = await db.selectFrom('log_shown').selectAll().execute();
    expect(sets).toHaveLength(1);
    const blocks = await db.selectFrom('log_shown_block').select('bits').execute();
    expect(blocks).toEqual([{ bits: bitsOf([amal, omar]) }]);
    expect((await team.backend.ask('team.checkLog', {})).fault).toBeNull();
    await db
      .updateTable('log_shown_block')
      .set({ bits: bitsOf([amal]) })
      .execute();
    expect((await team.backend.ask('team.checkLog', {})).fault).toMatchObject({ kind: 'changed' });
  });
});
