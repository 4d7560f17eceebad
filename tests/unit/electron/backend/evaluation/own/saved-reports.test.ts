import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
});
afterAll(() => file.cleanup());
beforeEach(async () => {
  await file.backend.db().deleteFrom('saved_report').execute();
});

const definition = { title: 'Raad', parts: [{ kind: 'table' as const, id: 'caseload' }] };
const keep = (name: string, id: number | null = null) =>
  file.backend.ask('evaluation.keepReport', { id, name, definition });
const names = async () =>
  (await file.backend.ask('evaluation.savedReports', {})).map(({ name }) => name);
const unreadable = () => file.backend.ask('evaluation.unreadableReports', {});

describe.each(['{"title":', '{"title":"Raad","parts":[{"kind":"kaart"}]}', 'null'])(
  'a report that cannot be read, as %s',
  (stored) => {
    beforeEach(async () => {
      await keep('College');
      await file.backend
        .db()
        .insertInto('saved_report')
        .values({ name: 'Raad', definition: stored })
        .execute();
    });

    it('is told, and leaves the others alone', async () => {
      expect(await names()).toEqual(['College']);
      expect(await unreadable()).toMatchObject([{ name: 'Raad' }]);
    });

    it('can be removed', async () => {
      const [report] = await unreadable();
      await file.backend.ask('evaluation.removeReport', { id: report?.id ?? 0 });
      expect(await unreadable()).toEqual([]);
    });

    it('keeps its name from nobody, and is not lost by that', async () => {
      await keep('Raad');
      expect(await names()).toEqual(['College', 'Raad']);
      expect((await unreadable()).map(({ name }) => name)).toEqual(['Raad (niet te lezen)']);
      const [, raad] = await file.backend.ask('evaluation.savedReports', {});
      await keep('Raad', raad?.id ?? 0);
    });
  },
);

describe('a report that can be read', () => {
  it('keeps its name, whatever the capitals', async () => {
    await keep('Raad');
    expect(
      await file.backend.refused('evaluation.keepReport', { id: null, name: 'RAAD', definition }),
    ).toMatchObject({ code: 'invalid-input', field: 'name' });
    expect(await unreadable()).toEqual([]);
  });
});

describe('what was looked at in a ready-made report', () => {
  it('is remembered for that report', async () => {
    const check = (report: string, ...words: string[]) =>
      file.backend.ask('evaluation.checkWords', { report, words });
    expect(await file.backend.ask('evaluation.checkedWords', {})).toEqual({});
    await check('evaluatie', 'De Vries Coaching');
    await check('evaluatie', 'De Vries Coaching', 'Roos');
    expect(await file.backend.ask('evaluation.checkedWords', {})).toEqual({
      evaluatie: ['De Vries Coaching', 'Roos'],
    });
    const back = { report: 'evaluatie', words: ['Roos'], takenBack: true };
    await file.backend.ask('evaluation.checkWords', back);
    expect(await file.backend.ask('evaluation.checkedWords', {})).toEqual({
      evaluatie: ['De Vries Coaching'],
    });
    const row = file.backend.db().updateTable('setting').set({ value: '{"evaluatie":3' });
    await row.execute();
    expect(await file.backend.ask('evaluation.checkedWords', {})).toEqual({});
    expect(
      await file.backend.refused('evaluation.checkWords', { report: 'leeg', words: ['x'] }),
    ).toMatchObject({ code: 'not-found' });
  });
});
