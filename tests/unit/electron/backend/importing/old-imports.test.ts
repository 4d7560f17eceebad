import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate } from '../../../../../electron/backend/database/migrate.ts';
import { migrations } from '../../../../../electron/backend/database/migrations/index.ts';
import { openDatabase } from '../../../../../electron/backend/database/open.ts';
import { importRuns } from '../../../../../electron/backend/importing/runs.ts';
import { planUndo } from '../../../../../electron/backend/importing/undo/plan-undo.ts';
import { makeFolder } from '../../../../support/team-file.ts';

/** A row of each table that an import filled before there was a journal. */
const filling = [
  `insert into team values (1, 'Statushouders', 'Veldermeer', 'ab', 'geheim', '2019-01-01')`,
  `insert into import_run values (1, '2019-02-01', '2019-01-31', 12)`,
  `insert into household values (1, 'P1')`,
  `insert into client values (1, 'K1', 1, 'Noë', 'Çelik', null, 'vrouw', null, null, null, 1, 1)`,
  `insert into client_track values (1, 1, 'werk', null)`,
  `insert into ladder_measurement values (1, 1, 2, null)`,
  `insert into outflow values (1, 1, 'studie', '2019-01-05')`,
  `insert into trajectory values (1, 1, 1, null, '2018-01-01', null, 'loopt', 1)`,
  `insert into imported_cost values (1, null, 12500)`,
  `insert into log_line values (1, '2019-02-01T12:00:00Z', 'importing.commit', 'gedaan', null)`,
];

it('keeps all of a file of before the journal, and says that its imports cannot be undone', async () => {
  const { folder, cleanup } = makeFolder();
  const file = openDatabase(join(folder, 'oud.trede'), randomBytes(32), {
    create: true,
    fileId: randomBytes(16).toString('hex'),
  });
  await migrate(file, { migrations: migrations.slice(0, 1) });
  for (const statement of filling) file.driver.exec(statement);
  const tables = file.driver
    .prepare(`select name from sqlite_master where type = 'table' order by name`)
    .all() as { name: string }[];
  const contents = () =>
    tables.map(({ name }) => [name, file.driver.prepare(`select * from ${name}`).all()] as const);
  const before = contents();

  const backups: number[] = [];
  await migrate(file, { backup: (version) => void backups.push(version) });

  expect(backups).toEqual([1]);
  for (const [index, [name, rows]] of contents().entries()) {
    expect([name, rows]).toMatchObject([before[index]?.[0], before[index]?.[1]]);
  }
  await file.db.transaction().execute(async (trx) => {
    const [run] = await importRuns(trx);
    expect(run).toEqual({
      id: 1,
      importedAt: '2019-02-01',
      importedBy: null,
      fileName: null,
      fingerprint: null,
      shape: 'clients',
      rowCount: 12,
      counts: null,
      undoneAt: null,
      undoneBy: null,
      canUndo: false,
    });
    expect((await planUndo(trx, 1)).obstacles).toMatchObject([
      {
        clientId: null,
        message:
          'Van deze import heeft Trede niet bijgehouden wat erbij kwam. Verander zelf wat niet klopt.',
      },
    ]);
  });
  await file.close();
  cleanup();
});
