import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ViewSetting } from '#shared/caseload/lists/schema.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const setting: ViewSetting = {
  columns: ['name', 'number'],
  filters: { track: ['werk', 'groei'] },
  sort: { columnId: 'name', direction: 'ascending' },
  groupBy: 'caseManager',
};
const save = (name: string, id: number | null = null) =>
  file.backend.ask('caseload.saveView', { id, name, setting });
const views = () => file.backend.ask('caseload.views', {});
const undo = (changeId: number) => file.backend.ask('caseload.undoChange', { changeId });

describe('saved views', () => {
  it('are kept as they were set, by name', async () => {
    await save('Wijk 10');
    const { viewId } = await save('Wijk 9');
    expect((await views()).map(({ name }) => name)).toEqual(['Wijk 9', 'Wijk 10']);
    expect((await views())[0]).toEqual({ id: viewId, name: 'Wijk 9', setting });
  });

  it('are replaced, renamed and removed, and each of these can be undone', async () => {
    const { viewId } = await save('Noord');
    const renamed = await save('Zuid', viewId);
    expect(await views()).toMatchObject([{ id: viewId, name: 'Zuid' }]);
    await undo(renamed.changeId);
    expect(await views()).toMatchObject([{ id: viewId, name: 'Noord' }]);
    const removed = await file.backend.ask('caseload.removeView', { viewId });
    expect(await views()).toEqual([]);
    await undo(removed.changeId);
    expect(await views()).toMatchObject([{ id: viewId, name: 'Noord', setting }]);
  });

  it('have a name of their own', async () => {
    const { viewId } = await save('Noord');
    expect(
      await file.backend.refused('caseload.saveView', { id: null, name: 'noord', setting }),
    ).toMatchObject({ field: 'name' });
    await save('noord', viewId);
    expect(await views()).toMatchObject([{ name: 'noord' }]);
  });

  it('are refused when they are gone', async () => {
    expect(await file.backend.refused('caseload.removeView', { viewId: 9 })).toMatchObject({
      code: 'not-found',
    });
    expect(
      await file.backend.refused('caseload.saveView', { id: 9, name: 'Noord', setting }),
    ).toMatchObject({ code: 'not-found' });
  });
});
