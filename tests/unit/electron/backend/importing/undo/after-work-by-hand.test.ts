import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tablesByHand } from '../../../../../../electron/backend/importing/journalled-tables.ts';
import { fileDump } from '../../../../../support/file-dump.ts';
import { kindsToAdd, valuesOf } from '../../../../../support/record-samples.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { csv } from '../lists.ts';
import { first, importList } from './two-lists.ts';

let file: TestTeamFile;
let importId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  ({ importId } = await importList(file, first));
});
afterEach(() => file.cleanup());

const plan = () => file.backend.ask('importing.planUndo', { importId });

/** What an import of before and the log keep. */
const ofImports = ['import_run', 'import_layout', 'import_added', 'import_changed'];
const caseload = async () =>
  Object.fromEntries(
    Object.entries(await fileDump(file.backend)).filter(([table]) => !ofImports.includes(table)),
  );

const yonas = {
  clientNumber: '4001',
  firstName: 'Yonas',
  lastName: 'Tesfay',
  birthDate: null,
  sex: null,
  nationality: null,
  settlementDate: null,
  familyReunion: null,
  track: null,
  caseManager: null,
  partnerId: null,
};

describe('work by hand on a client of an import', () => {
  it.each(kindsToAdd)('stands in the way while it is there: %s', async (kind) => {
    const [values = {}] = fc.sample(valuesOf(kind), { numRuns: 1, seed: 7 });
    const { changeId } = await file.backend.ask('caseload.saveRecord', {
      clientId: 1,
      kind,
      recordId: null,
      before: null,
      values,
    });
    const { obstacles } = await plan();
    expect(obstacles).toMatchObject([{ importId: null, because: 'repairable' }]);
    expect(obstacles[0]?.message).toMatch(/na deze import (is|wordt)/i);
    expect((await file.backend.refused('importing.undo', { importId })).code).toBe('conflict');
    await file.backend.ask('caseload.undoChange', { changeId });
    expect((await plan()).obstacles).toEqual([]);
    await file.backend.ask('importing.undo', { importId });
    expect(await file.backend.db().selectFrom('client').select('id').execute()).toEqual([]);
    expect(file.backend.unexpected).toEqual([]);
  });

  it.each(tablesByHand)('is known of every table that people fill: %s', async (table) => {
    const db = file.backend.db();
    const owner = table === 'child' ? 'household_id' : 'client_id';
    await sql`pragma foreign_keys = off`.execute(db);
    const columns = await sql<{ name: string; type: string; notnull: number }>`
      select name, type, "notnull" from pragma_table_info(${table}) where name <> 'id'
    `.execute(db);
    const needed = columns.rows.filter(({ name, notnull }) => notnull === 1 || name === owner);
    // Words that the checks of these tables allow.
    const allowed: Record<string, string> = { law: 'wi2013', kind: 'volledig', status: 'regelen' };
    const values = needed.map(({ name, type }) => {
      if (name === owner) return sql`1`;
      return type.toLowerCase() === 'integer' ? sql`1` : sql`${allowed[name] ?? 'x'}`;
    });
    await sql`
      insert into ${sql.table(table)} (${sql.join(needed.map(({ name }) => sql.ref(name)))})
      values (${sql.join(values)})
    `.execute(db);
    const { obstacles } = await plan();
    expect(obstacles).toMatchObject([{ because: 'repairable' }]);
  });

  it('leaves no history of a client who goes, so that none gets it who comes', async () => {
    const before = { ...(await file.backend.ask('caseload.dossier', { clientId: 1 })).records };
    const basics = before.basics[0]?.values;
    if (basics === undefined) throw new Error('no basics');
    const { changeId } = await file.backend.ask('caseload.saveRecord', {
      clientId: 1,
      kind: 'basics',
      recordId: 1,
      before: basics,
      values: { ...basics, phone: '0488-123456' },
    });
    expect((await plan()).obstacles).toMatchObject([{ clientId: 1, because: 'repairable' }]);
    await file.backend.ask('caseload.undoChange', { changeId });
    await file.backend.ask('importing.undo', { importId });
    const rows = await file.backend.db().selectFrom('change_row').selectAll().execute();
    expect(rows).toEqual([]);
    await importList(file, first);
    for (const { id } of await file.backend.ask('caseload.list', {})) {
      expect(await file.backend.ask('caseload.history', { clientId: id })).toEqual([]);
    }
  });

  it('leaves no draft of a client who goes, and gives nobody else the id of who was looked at', async () => {
    const names = ['record:job:1:new', 'contact:1', 'new-client'];
    for (const key of names) {
      await file.backend.ask('caseload.keepDraft', { key, values: { note: 'Over Salma' } });
    }
    await file.backend.ask('caseload.dossier', { clientId: 2 });
    await file.backend.ask('importing.undo', { importId });
    for (const key of names) expect(await file.backend.ask('caseload.draft', { key })).toBeNull();
    await importList(file, first);
    const clients = await file.backend.ask('caseload.list', {});
    expect(clients.map(({ id }) => id).sort()).toEqual([3, 4]);
    const { clientId } = await file.backend.ask('caseload.addClient', yonas);
    expect(clientId).toBe(5);
  });

  it('leaves nothing put off of a trajectory that goes, so that none of a later one is hidden', async () => {
    await file.backend.ask('importing.undo', { importId });
    await file.backend.ask('caseload.addClient', { ...yonas, clientNumber: '10023' });
    const lists = ['Jobcoaching', 'Taalstage'].map((name) =>
      csv(
        'klantnummer;voornaam;achternaam;traject;start;eind',
        `10023;Yonas;Tesfay;${name};01-02-2019;01-08-2019`,
      ),
    );
    const results = async () =>
      (await file.backend.ask('caseload.signals', {})).filter(
        ({ kind }) => kind === 'trajectory-result',
      );
    ({ importId } = await importList(file, lists[0] ?? ''));
    const [signal] = await results();
    if (signal === undefined) throw new Error('no signal');
    const { kind, clientId, subjectId, months } = signal;
    const putOff = { kind, clientId, subjectId, months, until: '2020-03-01', reason: 'Klopt niet' };
    await file.backend.ask('caseload.snoozeSignal', putOff);
    const [{ snooze } = { snooze: null }] = await results();
    const ended = await file.backend.ask('caseload.endSnooze', { snoozeId: snooze?.id ?? 0 });
    await file.backend.ask('caseload.snoozeSignal', putOff);
    await file.backend.ask('importing.undo', { importId });
    expect(await file.backend.db().selectFrom('snooze').select('id').execute()).toEqual([]);
    // Nothing of it is left that could come back.
    await file.backend.ask('caseload.undoChange', { changeId: ended.changeId });
    await importList(file, lists[1] ?? '');
    expect(await results()).toMatchObject([{ snooze: null }]);
  });

  it('in any number is taken back change by change, and then the import as a whole', async () => {
    await file.backend.ask('importing.undo', { importId });
    const empty = await caseload();
    const someKinds = fc.array(
      fc
        .constantFrom(...kindsToAdd)
        .chain((kind) => valuesOf(kind).map((values) => ({ kind, values }))),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(someKinds, async (records) => {
        const run = await importList(file, first);
        const clients = await file.backend.db().selectFrom('client').select('id').execute();
        const done: number[] = [];
        for (const [index, { kind, values }] of records.entries()) {
          const answer = await file.backend.call('caseload.saveRecord', {
            clientId: clients[index % clients.length]?.id ?? 0,
            kind,
            recordId: null,
            before: null,
            values,
          });
          if (answer.ok) done.push(answer.value.changeId);
        }
        if (done.length > 0)
          await file.backend.refused('importing.undo', { importId: run.importId });
        for (const changeId of done.toReversed()) {
          await file.backend.ask('caseload.undoChange', { changeId });
        }
        await file.backend.ask('importing.undo', { importId: run.importId });
        expect(await caseload()).toEqual(empty);
        expect(file.backend.unexpected).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
