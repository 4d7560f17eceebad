import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, manyRows, readList, trajectoryHeader } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

describe('all or nothing', () => {
  it('stores nothing of a list with a fault on its last row, and says how many there are', async () => {
    const before = await contentOf(file.backend);
    const lines = csv(trajectoryHeader, ...manyRows(1500), 'K9;;Jan;;Jobcoaching;;31-02-2018;;');
    const choices = asSuggested(await readList(file, lines));
    const { faults } = await file.backend.ask('importing.check', choices);
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [1502, 'achternaam'],
      [1502, 'startdatum'],
    ]);
    const refused = await file.backend.refused('importing.commit', choices);
    expect(refused.code).toBe('list-has-faults');
    expect(refused.message).toMatch(/nog 2 fouten/);
    expect(await contentOf(file.backend)).toEqual(before);
  });

  it.each(['importing.check', 'importing.commit'] as const)(
    'stops %s also while it still compares the list with the team file',
    async (name) => {
      const before = await contentOf(file.backend);
      const choices = asSuggested(await readList(file, csv(trajectoryHeader, ...manyRows(6000))));
      const running = file.backend.call(name, choices);
      await file.backend.ask('importing.cancel', {});
      expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(file.backend.progress).toEqual([]);
      expect(await contentOf(file.backend)).toEqual(before);
    },
  );

  it('stores nothing when it is stopped half-way, and everything after that', async () => {
    const before = await contentOf(file.backend);
    const choices = asSuggested(await readList(file, csv(trajectoryHeader, ...manyRows(4000))));
    const running = file.backend.call('importing.commit', choices);
    while (file.backend.progress.length < 2) await new Promise(setImmediate);
    await file.backend.ask('importing.cancel', {});
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await contentOf(file.backend)).toEqual(before);
    const { counts } = await file.backend.ask('importing.commit', choices);
    expect(counts).toMatchObject({ clients: 4000, households: 2000, trajectories: 4000 });
    expect(file.backend.progress.at(-1)).toEqual({
      work: 'importing',
      unit: 'rijen',
      done: 4000,
      total: 4000,
    });
  });
});
