import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeRemark } from '#shared/importing/remarks.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

async function importList(content: string, overwrite: ImportField[] = []) {
  const choices = { ...asSuggested(await readList(file, content)), overwrite };
  const { warnings, faults, changes } = await file.backend.ask('importing.check', choices);
  expect(faults).toEqual([]);
  const { counts } = await file.backend.ask('importing.commit', choices);
  return { counts, changes, warnings: warnings.map(describeRemark) };
}

describe('the outflow of a client who is known already', () => {
  const outflow = (kind: string, date: string) =>
    csv('klantnummer;voornaam;achternaam;uitstroom;uitstroomdatum', `K1;A;B;${kind};${date}`);
  const stored = async () => (await contentOf(file.backend))['outflow'];

  it.each([
    ['studie', '04-12-2018', [['outflowKind', 'betaald werk', 'studie']]],
    ['betaald werk', '05-12-2018', [['outflowDate', '04-12-2018', '05-12-2018']]],
    ['parttime werk', '04-12-2018', [['outflowKind', 'betaald werk', 'parttime werk']]],
    [
      'aow',
      '05-12-2018',
      [
        ['outflowKind', 'betaald werk', 'AOW'],
        ['outflowDate', '04-12-2018', '05-12-2018'],
      ],
    ],
  ])('is a change of a full one, and not added: %s on %s', async (kind, date, differences) => {
    await importList(outflow('betaald werk', '04-12-2018'));
    const before = await contentOf(file.backend);
    const { counts, warnings, changes } = await importList(outflow(kind, date));
    expect([counts.outflows, warnings]).toEqual([0, []]);
    expect(changes).toEqual(
      differences.map(([field, from, to]) => ({
        field,
        count: 1,
        examples: [{ line: 2, clientNumber: 'K1', from, to }],
        overwrite: false,
      })),
    );
    expect(await contentOf(file.backend)).toEqual(before);
  });

  it('is overwritten where the user chose so, each field by itself', async () => {
    await importList(outflow('betaald werk', '04-12-2018'));
    const both = outflow('studie', '05-12-2018');
    const { counts } = await importList(both, ['outflowDate']);
    expect(counts).toMatchObject({ changedRows: 1, changedValues: 1, outflows: 0 });
    expect(await stored()).toMatchObject([{ kind: 'betaald-werk', date: '2018-12-05' }]);
    await importList(both, ['outflowDate', 'outflowKind']);
    expect(await stored()).toMatchObject([{ kind: 'studie', date: '2018-12-05' }]);
    expect((await importList(both)).changes).toEqual([]);
  });

  it('may be added before a full one when the list has both', async () => {
    await importList(outflow('betaald werk', '01-05-2019'));
    const both = outflow('betaald werk', '01-05-2019') + 'K1;A;B;parttime werk;04-12-2018\r\n';
    expect(await importList(both)).toMatchObject({ counts: { outflows: 1, newRows: 1 } });
    expect(await stored()).toHaveLength(2);
    expect(await importList(both)).toMatchObject({ counts: { outflows: 0, unchangedRows: 2 } });
  });

  it('is added after parttime work, and then that list can come again', async () => {
    await importList(outflow('parttime werk', '04-12-2018'));
    const full = outflow('betaald werk', '01-05-2019');
    expect(await importList(full)).toMatchObject({ counts: { outflows: 1 }, warnings: [] });
    expect(await stored()).toHaveLength(2);
    expect(await importList(full)).toMatchObject({ counts: { outflows: 0 }, warnings: [] });
  });

  it('stays, with a warning, when the list no longer has it', async () => {
    await importList(outflow('studie', '04-12-2018'));
    const { warnings } = await importList(outflow('', ''));
    expect(warnings).toEqual([
      'regel 2, kolom "uitstroom": In Trede staat de uitstroom ‘studie’ op 04-12-2018. In de lijst staat er geen. Trede laat staan wat er stond.',
    ]);
    const withoutColumn = csv('klantnummer;voornaam;achternaam', 'K1;A;B');
    expect((await importList(withoutColumn)).warnings).toEqual([]);
    expect(await stored()).toHaveLength(1);
  });
});

describe('a trajectory that is much like one of a client who is known already', () => {
  const header = 'klantnummer;voornaam;achternaam;traject;aanbieder;start;eind;kosten';
  const trajectories = (...rows: string[]) => csv(header, ...rows.map((row) => `K1;A;B;${row}`));
  const first = 'Jobcoaching;;01-03-2018;01-06-2018;100,00';

  it.each([
    ['its provider came later', 'jobcoaching;Op Stap;01-03-2018;01-06-2018;100,00'],
    ['its start was corrected', 'Jobcoaching;;05-03-2018;01-06-2018;100,00'],
    ['it starts a month before', 'Jobcoaching;;29-01-2018;01-02-2018;100,00'],
    ['it overlaps', 'Jobcoaching;;01-06-2018;;100,00'],
  ])('is added with a warning when %s', async (_name, row) => {
    await importList(trajectories(first));
    const { counts, warnings } = await importList(trajectories(row));
    expect(counts.trajectories).toBe(1);
    expect(warnings).toEqual([
      'regel 2, kolom "traject": Deze klant heeft al Jobcoaching vanaf 01-03-2018. Is dit hetzelfde traject? Trede bewaart ze allebei.',
    ]);
    const again = await importList(trajectories(row));
    expect([again.counts.trajectories, again.warnings]).toEqual([0, []]);
  });

  it.each([
    ['of another type', [first, 'Taalstage;;01-03-2018;01-06-2018;120,00']],
    ['later', ['Jobcoaching;;01-07-2018;;100,00']],
    ['beside the one that the list has too', [first, 'Jobcoaching;Op Stap;01-03-2018;;100,00']],
  ])('is not doubted when it is %s', async (_name, rows) => {
    await importList(trajectories(first));
    const { counts, warnings } = await importList(trajectories(...rows));
    expect([counts.trajectories, warnings]).toEqual([1, []]);
  });

  it('may have been bought in Trede', async () => {
    await importList(trajectories(';;;;'));
    const db = file.backend.db();
    const type = await db
      .selectFrom('trajectory_type')
      .select('id')
      .where('name', '=', 'Jobcoaching')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('trajectory')
      .values({ client_id: 1, type_id: type.id, start_date: '2018-03-10', status: 'loopt' })
      .execute();
    const { warnings } = await importList(trajectories(first));
    expect(warnings).toEqual([
      expect.stringContaining('al Jobcoaching vanaf 10-03-2018') as string,
    ]);
  });
});
