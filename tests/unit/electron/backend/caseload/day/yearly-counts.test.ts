import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const counts = () => file.backend.ask('caseload.yearlyCounts', {});
const year2016 = {
  year: 2016,
  settled: 95,
  targetFirstHalf: 48,
  housedFirstHalf: 40,
  targetSecondHalf: null,
  housedSecondHalf: null,
};
const { year: _year, ...counts2016 } = year2016;
const nothing = {
  settled: null,
  targetFirstHalf: null,
  housedFirstHalf: null,
  targetSecondHalf: null,
  housedSecondHalf: null,
};

it('keeps what was entered, a row for each year in the order of years', async () => {
  await file.backend.ask('caseload.saveYearlyCount', year2016);
  await file.backend.ask('caseload.saveYearlyCount', { ...nothing, year: 2014, settled: 30 });
  await file.backend.ask('caseload.saveYearlyCount', {
    ...year2016,
    targetSecondHalf: 0,
    before: counts2016,
  });
  expect(await counts()).toEqual([
    { ...nothing, year: 2014, settled: 30 },
    { ...year2016, targetSecondHalf: 0 },
  ]);
});

it('takes a year away when nothing is left of it, and can be undone', async () => {
  await file.backend.ask('caseload.saveYearlyCount', year2016);
  const empty = { ...nothing, year: 2016, before: counts2016 };
  const { changeId } = await file.backend.ask('caseload.saveYearlyCount', empty);
  expect(await counts()).toEqual([]);
  await file.backend.ask('caseload.saveYearlyCount', { ...nothing, year: 2013 });
  expect(await counts()).toEqual([]);
  await file.backend.ask('caseload.undoChange', { changeId });
  expect(await counts()).toEqual([year2016]);
});

it('is filled in by two people in turn without losing what either did', async () => {
  await file.backend.ask('caseload.saveYearlyCount', year2016);
  const save = (more: Partial<typeof year2016>) => ({ ...year2016, ...more, before: counts2016 });
  await file.backend.ask('caseload.saveYearlyCount', save({ settled: 96 }));
  await file.backend.ask('caseload.saveYearlyCount', save({ housedFirstHalf: 41 }));
  const both = { ...year2016, settled: 96, housedFirstHalf: 41 };
  expect(await counts()).toEqual([both]);
  const same = await file.backend.refused('caseload.saveYearlyCount', save({ settled: 97 }));
  expect(same).toMatchObject({ code: 'conflict', field: 'values.settled' });
  expect(same.message).toContain('Er staat nu ‘96’.');
  const added = await file.backend.refused('caseload.saveYearlyCount', year2016);
  expect(added).toMatchObject({ code: 'conflict', field: 'year' });
  expect(await counts()).toEqual([both]);
});

it('refuses what is no count of persons', async () => {
  for (const settled of [-1, 1.5]) {
    const refused = await file.backend.refused('caseload.saveYearlyCount', {
      ...year2016,
      settled,
    });
    expect(refused).toMatchObject({ code: 'invalid-input', field: 'settled' });
  }
});
