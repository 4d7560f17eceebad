import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeRemark } from '#shared/importing/remarks.ts';
import type { ListChoicesInput } from '#shared/importing/schema.ts';
import { mendedList } from '../../../../../electron/backend/importing/prepare.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList } from './lists.ts';

const list = {
  headers: ['nr', 'geslacht', 'notitie'],
  rows: [
    { line: 2, cells: ['K1', ' Vrouwspersoon', 'a'] },
    { line: 3, cells: ['K2', 'vrouwspersoon'] },
    { line: 5, cells: ['K3', '?!', 'c', 'd'] },
  ],
};
const choices = {
  columns: [
    { column: 0, field: 'clientNumber' as const },
    { column: 1, field: 'sex' as const },
    { column: 2, field: null },
  ],
  corrections: [],
  skippedLines: [],
  values: [],
};
const cellsOf = (changed: Partial<Parameters<typeof mendedList>[1]>) =>
  mendedList(list, { ...choices, ...changed }).rows.map(({ line, cells }) => [line, ...cells]);

describe('a list that was mended', () => {
  it('is the very same without a choice', () => {
    expect(mendedList(list, choices)).toBe(list);
  });

  it('has the corrected cells, the last of each, and keeps the file as it stands', () => {
    const corrections = [
      { line: 2, column: 1, text: 'man' },
      { line: 2, column: 1, text: 'vrouw' },
      { line: 3, column: 2, text: 'nieuw' },
      { line: 4, column: 0, text: 'niemand' },
      { line: 5, column: 3, text: '' },
      { line: 5, column: 9, text: 'nergens' },
    ];
    expect(cellsOf({ corrections })).toEqual([
      [2, 'K1', 'vrouw', 'a'],
      [3, 'K2', 'vrouwspersoon', 'nieuw'],
      [5, 'K3', '?!', 'c'],
    ]);
    expect(list.rows[0]?.cells[1]).toBe(' Vrouwspersoon');
  });

  it('has what a spelling stands for, in the column of its field only', () => {
    const values = [
      { field: 'sex' as const, text: 'Vrouwspersoon', value: 'vrouw' },
      { field: 'sex' as const, text: '?!', value: null },
      { field: 'nationality' as const, text: 'K1', value: 'nooit' },
    ];
    expect(cellsOf({ values })).toEqual([
      [2, 'K1', 'vrouw', 'a'],
      [3, 'K2', 'vrouwspersoon'],
      [5, 'K3', '', 'c', 'd'],
    ]);
  });

  it('has no rows that are skipped', () => {
    expect(cellsOf({ skippedLines: [3, 4] }).map(([line]) => line)).toEqual([2, 5]);
  });
});

describe('mending in the window', () => {
  let file: TestTeamFile;
  beforeEach(async () => {
    file = await makeTeamFile();
  });
  afterEach(() => file.cleanup());

  const header = 'klantnummer;voornaam;achternaam;geslacht;trede nu';
  const faulty = csv(
    header,
    'K1;Salma;Haddad;V;7',
    'K2;Rami;Bos;man;3',
    ';Noë;Çelik;V;2',
    'K4;Jan;Mos;x1;2',
  );
  const check = (made: ListChoicesInput) => file.backend.ask('importing.check', made);

  it('counts each row once: new, with a fault, or skipped', async () => {
    const suggested = asSuggested(await readList(file, faulty));
    const { counts, faults } = await check(suggested);
    expect(faults.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(counts).toMatchObject({ rows: 4, newRows: 1, faultRows: 3, skippedRows: 0 });
    const skipped = await check({ ...suggested, skippedLines: [4, 99] });
    expect(skipped.counts).toMatchObject({ rows: 4, newRows: 1, faultRows: 2, skippedRows: 1 });
  });

  it('imports when all is mended, skipped or chosen, as it was mended', async () => {
    const suggested = asSuggested(await readList(file, faulty));
    const mended: ListChoicesInput = {
      ...suggested,
      corrections: [{ line: 2, column: 4, text: '6' }],
      skippedLines: [4],
      values: [{ field: 'sex', text: 'x1', value: 'anders' }],
    };
    expect((await check(mended)).faults).toEqual([]);
    const { counts } = await file.backend.ask('importing.commit', mended);
    expect(counts).toMatchObject({ rows: 4, newRows: 3, skippedRows: 1, clients: 3 });
    const { client, ladder_measurement: ladder, import_run: runs } = await contentOf(file.backend);
    expect(client).toMatchObject([{ sex: 'vrouw' }, { sex: 'man' }, { sex: 'anders' }]);
    expect(ladder).toMatchObject([{ step: 6 }, { step: 3 }, { step: 2 }]);
    expect(runs).toMatchObject([{ row_count: 4 }]);
  });

  it('takes a name for another one however it is written, and for what that one is taken for', async () => {
    const list = csv(
      'Klantnr;Voornaam;Achternaam;Soort traject;Start traject',
      'K1;A;B;TC;01-02-2018',
      'K2;A;C;tc;01-02-2018',
      'K3;A;D;Tuin coach;01-02-2018',
      'K4;A;E;Tuincoaching;01-02-2018',
    );
    const choices: ListChoicesInput = {
      ...asSuggested(await readList(file, list)),
      values: [
        { field: 'trajectoryType', text: 'TC', value: 'Tuin coach' },
        { field: 'trajectoryType', text: 'Tuin coach', value: 'Tuincoaching' },
        { field: 'trajectoryType', text: 'Tuincoaching', value: 'Tuincoaching' },
      ],
    };
    expect((await check(choices)).counts.newTrajectoryTypes).toEqual(['Tuincoaching']);
    const swapped: ListChoicesInput = {
      ...choices,
      values: [
        { field: 'trajectoryType', text: 'TC', value: 'Tuin coach' },
        { field: 'trajectoryType', text: 'Tuin coach', value: 'TC' },
      ],
    };
    expect((await check(swapped)).counts.newTrajectoryTypes).toEqual([
      'Tuin coach',
      'TC',
      'Tuincoaching',
    ]);
  });

  it('shows rows with their mended cells, and finds faults in what was mended', async () => {
    const suggested = asSuggested(await readList(file, faulty));
    const corrections = [{ line: 2, column: 4, text: '8' }];
    const rows = await file.backend.ask('importing.rows', {
      listId: suggested.listId,
      lines: [5, 2, 77],
      corrections,
    });
    expect(rows).toEqual({
      rows: [
        { line: 2, cells: ['K1', 'Salma', 'Haddad', 'V', '8'] },
        { line: 5, cells: ['K4', 'Jan', 'Mos', 'x1', '2'] },
      ],
    });
    const { faults } = await check({ ...suggested, corrections });
    expect(faults.map(describeRemark)[0]).toMatch(/^regel 2, kolom "trede nu": ‘8’ is geen trede/);
  });
});
