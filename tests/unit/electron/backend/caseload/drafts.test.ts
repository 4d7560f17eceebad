import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftTooLong } from '#shared/kernel/drafts.ts';
import { fileHandlers } from '../../../../../electron/backend/handlers.ts';
import { makeBackend, testAccount } from '../../../../support/backend.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { testTeamHandlers } from '../../../../support/test-keys.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const keep = (key: string, values: Record<string, string>) =>
  file.backend.ask('caseload.keepDraft', { key, values });
const read = (key: string) => file.backend.ask('caseload.draft', { key });

describe('a draft', () => {
  it('has a key as the window makes them, in which no words of people stand', async () => {
    await keep('contact:new:3,4_a-B', { note: 'Wil graag werken' });
    expect(await read('contact:new:3,4_a-B')).not.toBeNull();
    for (const key of ['', 'Rima Nasser', 'contact/1']) {
      const refused = await file.backend.refused('caseload.keepDraft', { key, values: {} });
      expect(refused).toMatchObject({ code: 'invalid-input', field: 'key' });
    }
  });

  it('is kept, overwritten and dropped', async () => {
    expect(await read('contact:1')).toBeNull();
    await keep('contact:1', { note: 'Wil gra' });
    await keep('contact:1', { note: 'Wil graag werken' });
    await keep('contact:2', { note: 'Ander' });
    expect(await read('contact:1')).toEqual({
      savedAt: new Date(2019, 11, 31, 12).toISOString(),
      values: { note: 'Wil graag werken' },
    });
    await file.backend.ask('caseload.dropDraft', { key: 'contact:1' });
    expect(await read('contact:1')).toBeNull();
    expect(await read('contact:2')).toMatchObject({ values: { note: 'Ander' } });
  });

  it('holds no BSN', async () => {
    await keep('contact:1', { note: 'Zijn bsn is 111222333, bel hem' });
    expect(await read('contact:1')).toMatchObject({
      values: { note: 'Zijn bsn is •••••••••, bel hem' },
    });
  });

  it('is refused with a word when it is too long, and what was kept stays', async () => {
    await keep('contact:1', { note: 'Kort' });
    const note = 'x'.repeat(70_000);
    await keep('contact:2', { note, place: note });
    const refused = await file.backend.refused('caseload.keepDraft', {
      key: 'contact:1',
      values: { note, place: note, person: note },
    });
    expect(refused).toMatchObject({ code: 'invalid-input', field: 'values' });
    expect(refused.message).toContain('te lang');
    expect(await read('contact:1')).toMatchObject({ values: { note: 'Kort' } });
  });

  it('is refused with the same word when one field alone is too long', async () => {
    const refused = await file.backend.refused('caseload.keepDraft', {
      key: 'contact:1',
      values: { note: 'x'.repeat(100_001) },
    });
    expect(refused).toMatchObject({ code: 'invalid-input', field: 'values.note' });
    expect(refused.message).toBe(draftTooLong);
  });

  it('is of one account', async () => {
    const db = file.backend.db();
    await keep('contact:1', { note: 'Van mij' });
    await db.updateTable('draft').set({ account: 'een ander' }).execute();
    expect(await read('contact:1')).toBeNull();
    await keep('contact:1', { note: 'Ook van mij' });
    expect(await db.selectFrom('draft').select('account').orderBy('id').execute()).toEqual([
      { account: 'een ander' },
      { account: testAccount },
    ]);
  });

  it('is there after the file was closed and opened again', async () => {
    await keep('contact:1', { note: 'Halverwege' });
    await file.backend.close();
    const next = makeBackend({ fileHandlers, sessionHandlers: testTeamHandlers });
    await next.ask('team.open', { file: next.grant(file.path), password: file.password });
    expect(await next.ask('caseload.draft', { key: 'contact:1' })).toMatchObject({
      values: { note: 'Halverwege' },
    });
    await next.close();
  });

  it('goes after thirty days, and when there are more than two hundred, the oldest first', async () => {
    const db = file.backend.db();
    const row = (key: string, saved_at: string) => ({
      account: testAccount,
      key,
      saved_at,
      draft_values: '{}',
    });
    await db
      .insertInto('draft')
      .values([
        row('oud', '2019-11-30T12:00:00.000Z'),
        row('net-niet-oud', '2019-12-01T12:00:00.000Z'),
        ...Array.from({ length: 199 }, (_, at) => row(`k${at}`, '2019-12-20T12:00:00.000Z')),
      ])
      .execute();
    expect(await read('oud')).toBeNull();
    expect(await read('net-niet-oud')).not.toBeNull();
    await keep('nieuw', { note: 'x' });
    expect(await read('net-niet-oud')).toBeNull();
    expect(await read('k0')).not.toBeNull();
    expect(await db.selectFrom('draft').select('id').execute()).toHaveLength(200);
  });
});
