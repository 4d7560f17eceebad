import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest';
import { evaluationDefaults } from '#shared/evaluation/schema.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
});
afterAll(() => file.cleanup());
beforeEach(async () => {
  await file.backend.db().deleteFrom('setting').execute();
});

const settings = () => file.backend.ask('evaluation.settings', {});
const store = (value: string) =>
  file.backend.db().insertInto('setting').values({ name: 'evaluation', value }).execute();
const asked = {
  request: {
    period: { from: '2018-01-01', until: '2018-12-31' },
    mode: 'deelbaar' as const,
    protection: 'verbergen' as const,
  },
  format: 'json' as const,
};

describe('the settings of reports', () => {
  it('are the usual ones while nothing was set', async () => {
    expect(await settings()).toEqual({ ...evaluationDefaults, unreadable: false });
  });

  it('stay as they were set', async () => {
    const after = { smallestGroup: 15, sustainedMonths: 12 as const };
    await file.backend.ask('evaluation.saveSettings', { ...after, before: evaluationDefaults });
    expect(await settings()).toEqual({ ...after, unreadable: false });
  });

  it('keep what can be read when one cannot', async () => {
    await store('{"smallestGroup":15,"sustainedMonths":7}');
    expect(await settings()).toEqual({ smallestGroup: 15, sustainedMonths: 6, unreadable: true });
  });

  it.each([
    '{"smallestGroup":"veel","sustainedMonths":12}',
    '{"smallestGroup":4,"sustainedMonths":12}',
    '{"sustainedMonths":12}',
  ])('hide most when the smallest group cannot be read: %s', async (value) => {
    await store(value);
    expect(await settings()).toEqual({ smallestGroup: 20, sustainedMonths: 12, unreadable: true });
  });

  it.each(['{"smallestGroup":15', 'null', '[]', '12'])(
    'stop no report, nor the page that mends them, when nothing can be read: %s',
    async (value) => {
      await store(value);
      expect(await settings()).toEqual({ smallestGroup: 20, sustainedMonths: 6, unreadable: true });
      expect(await file.backend.call('evaluation.document', asked)).toMatchObject({ ok: true });
      const { unreadable: _, ...before } = await settings();
      await file.backend.ask('evaluation.saveSettings', { ...before, smallestGroup: 10, before });
      expect(await settings()).toMatchObject({ smallestGroup: 10, unreadable: false });
    },
  );
});
