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
const save = (name: string, id: number | null = null, before = 'Noord') =>
  file.backend.ask('caseload.saveView', {
    id,
    before: id === null ? null : { name: before, setting },
    name,
    setting,
  });
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
      await file.backend.refused('caseload.saveView', {
        id: null,
        before: null,
        name: 'noord',
        setting,
      }),
    ).toMatchObject({ field: 'name' });
    await save('noord', viewId);
    expect(await views()).toMatchObject([{ name: 'noord' }]);
  });

  it('keep what two change of different parts, and say so when both change the same', async () => {
    const { viewId } = await save('Noord');
    const before = { name: 'Noord', setting };
    const other = { ...setting, groupBy: null };
    const change = { id: viewId, before, name: 'Noord', setting };
    await file.backend.ask('caseload.saveView', { ...change, setting: other });
    await file.backend.ask('caseload.saveView', { ...change, name: 'Zuid' });
    expect(await views()).toEqual([{ id: viewId, name: 'Zuid', setting: other }]);
    for (const changed of [{ name: 'West' }, { setting: { ...setting, columns: [] } }]) {
      const refusal = await file.backend.refused('caseload.saveView', { ...change, ...changed });
      expect(refusal.code).toBe('conflict');
    }
    expect(await views()).toEqual([{ id: viewId, name: 'Zuid', setting: other }]);
  });

  it('are refused when they are gone', async () => {
    const before = { name: 'Noord', setting };
    expect(await file.backend.refused('caseload.removeView', { viewId: 9 })).toMatchObject({
      code: 'not-found',
    });
    expect(
      await file.backend.refused('caseload.saveView', { id: 9, before, name: 'Noord', setting }),
    ).toMatchObject({ code: 'not-found' });
  });
});
