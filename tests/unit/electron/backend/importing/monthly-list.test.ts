import { describe, expect, it } from 'vitest';
import type { ImportField } from '#shared/importing/schema.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList } from './lists.ts';
import { dumpOf } from './undo/dump.ts';

const header = 'klantnummer;voornaam;achternaam;klantmanager;trede nu;taalniveau';

async function choose(
  file: TestTeamFile,
  referenceDate: string,
  rows: readonly string[],
  overwrite: ImportField[] = [],
) {
  const read = await readList(file, csv(header, ...rows));
  return { ...asSuggested(read), referenceDate, overwrite };
}

describe('the list of the next month', () => {
  const may = ['K1;Ann;Een;Iris;2;A1', 'K2;Bo;Twee;Iris;3;A2', 'K3;Cas;Drie;Iris;4;B1'];

  it('adds the steps and levels of its own day, unasked, and undo takes just these away', async () => {
    const file = await makeTeamFile();
    await file.backend.ask('importing.commit', await choose(file, '2019-05-31', may));
    const before = await dumpOf(file.backend);
    const june = ['K1;Ann;Een;Iris;3;A1', 'K2;Bo;Twee;Iris;3;B1', 'K3;Cas;Drie;Iris;4;B1'];
    const choices = await choose(file, '2019-06-30', june);
    const { counts, changes } = await file.backend.ask('importing.check', choices);
    expect(changes).toEqual([]);
    expect(counts).toMatchObject({
      measurements: 2,
      filledValues: 0,
      changedValues: 0,
      newRows: 0,
      changedRows: 2,
      differingRows: 0,
      unchangedRows: 1,
    });
    const { importId } = await file.backend.ask('importing.commit', choices);
    const content = await contentOf(file.backend);
    expect(content['ladder_measurement']?.slice(3)).toMatchObject([
      { client_id: 1, step: 3, measured_on: '2019-06-30' },
    ]);
    expect(content['client_language_level']?.slice(3)).toMatchObject([
      { client_id: 2, level: 'B1', measured_on: '2019-06-30' },
    ]);
    await file.backend.ask('importing.undo', { importId: importId ?? 0 });
    expect(await dumpOf(file.backend)).toEqual(before);
    await file.cleanup();
  });

  it.each(['2019-05-31', '2019-05-30'])('is asked about what %s says otherwise', async (day) => {
    const file = await makeTeamFile();
    await file.backend.ask('importing.commit', await choose(file, '2019-05-31', may));
    const other = ['K1;Ann;Een;Iris;3;A1', 'K2;Bo;Twee;Iris;3;B1', 'K3;Cas;Drie;Iris;4;B1'];
    const { counts, changes } = await file.backend.ask(
      'importing.check',
      await choose(file, day, other),
    );
    expect(changes.map(({ field, count }) => [field, count])).toEqual([
      ['ladderNow', 1],
      ['languageLevel', 1],
    ]);
    expect(counts).toMatchObject({
      measurements: 0,
      filledValues: 0,
      changedRows: 0,
      differingRows: 2,
      unchangedRows: 1,
    });
    await file.cleanup();
  });

  it('says which rows differ and stay as they are', async () => {
    const file = await makeTeamFile();
    await file.backend.ask('importing.commit', await choose(file, '2019-05-31', may));
    const rows = [
      'K1;Ann;Een;Jan;2;A1',
      'K2;Bo;Twee;Jan;5;A2',
      'K3;Cas;Drie;Iris;4;B1',
      'K4;D;V;;;',
    ];
    const { counts } = await file.backend.ask(
      'importing.check',
      await choose(file, '2019-06-30', rows),
    );
    expect(counts).toMatchObject({
      newRows: 1,
      changedRows: 1,
      differingRows: 1,
      unchangedRows: 1,
    });
    const overwritten = await file.backend.ask(
      'importing.check',
      await choose(file, '2019-06-30', rows, ['caseManager']),
    );
    expect(overwritten.counts).toMatchObject({ newRows: 1, changedRows: 2, differingRows: 0 });
    await file.cleanup();
  });
});
