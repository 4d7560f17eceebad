import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallOnFile } from '#shared/ipc/contract.ts';
import { rights } from '#shared/ipc/rights.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { roles } from '#shared/kernel/role.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { withRoles } from '../../../../../support/with-roles.ts';

let made: TestTeamFile;
beforeAll(async () => {
  made = await makeTeamFile();
});
afterAll(() => made.cleanup());

const calls = Object.keys(rights) as CallOnFile[];

/** Opens the file as who has this role alone. */
async function openAs(role: (typeof roles)[number]): Promise<void> {
  const { backend } = made;
  await withRoles(backend.db(), [role]);
  await backend.close();
  await backend.ask('team.open', { file: backend.grant(made.path), password: made.password });
}

const allowed = (call: CallOnFile) =>
  roles.map((role) => (rights[call].includes(role) ? role : '-').padEnd(12)).join(' ');

describe('which role may ask which call', () => {
  it('is the table that was agreed on', async () => {
    const table = calls.map((call) => `${call.padEnd(32)} ${allowed(call)}`.trimEnd()).join('\n');
    await expect(`${table}\n`).toMatchFileSnapshot('./rights.snapshot.txt');
  });

  it('leaves no call to nobody, and none that only an adviser may ask', () => {
    for (const call of calls) expect(rights[call], call).toContain('coordinator');
  });

  it.each(roles)(
    'holds for every call of a %s, whatever is asked, and is in the log',
    async (role) => {
      await openAs(role);
      const { backend } = made;
      const last = await backend
        .db()
        .selectFrom('log_line')
        .select((eb) => eb.fn.max('id').as('id'))
        .executeTakeFirstOrThrow();
      const refused: string[] = [];
      for (const call of calls) {
        const answer = await backend.call(call, {});
        if (!answer.ok && answer.error.code === 'not-allowed') refused.push(call);
      }
      expect(refused).toEqual(calls.filter((call) => !rights[call].includes(role)));
      const lines = await backend
        .db()
        .selectFrom('log_line')
        .select(['call', 'user_id'])
        .where('outcome', '=', 'not-allowed')
        .where('id', '>', last.id)
        .orderBy('id')
        .execute();
      expect(lines).toEqual(refused.map((call) => ({ call, user_id: 1 })));
    },
  );
});

describe('what a role may within a call', () => {
  const listOf = (kind: 'caseload' | 'template') =>
    made.backend.call(
      'importing.document',
      kind === 'caseload' ? { kind, format: 'csv' } : { kind, shape: 'clients', format: 'csv' },
    );

  it('is the list of the caseload for who guides, and a template for who imports', async () => {
    await openAs('klantmanager');
    expect((await listOf('caseload')).ok).toBe(true);
    expect(await listOf('template')).toMatchObject({ error: { code: 'not-allowed' } });
    await openAs('adviseur');
    expect(await listOf('caseload')).toMatchObject({ error: { code: 'not-allowed' } });
    expect((await listOf('template')).ok).toBe(true);
  });

  it('is to take back a change that the role may make, and what was taken back', async () => {
    await openAs('klantmanager');
    const { backend } = made;
    const { changeId } = await backend.ask('caseload.saveMember', {
      memberId: null,
      name: 'Ruud',
      fteHundredths: null,
      active: true,
    });
    await openAs('adviseur');
    const refuse = async (id: number) =>
      expect((await backend.refused('caseload.undoChange', { changeId: id })).code).toBe(
        'not-allowed',
      );
    await refuse(changeId);
    await openAs('klantmanager');
    const undone = await backend.ask('caseload.undoChange', { changeId });
    await openAs('adviseur');
    await refuse(undone.changeId);
  });

  it('shows an adviser no draft with a name, nor why a caseload was put off', async () => {
    await openAs('klantmanager');
    const { backend } = made;
    const clientId = await addClient(backend.db(), { number: 'K2' });
    const key = draftKey('plan', { client: clientId });
    await backend.ask('caseload.keepDraft', { key, values: { goal: 'Werk' } });
    const waiting = await backend.ask('caseload.drafts', {});
    expect(waiting.map((draft) => draft.key)).toEqual([key]);
    await openAs('adviseur');
    expect(await backend.ask('caseload.drafts', {})).toEqual([]);
    expect(await backend.ask('caseload.draft', { key })).toBeNull();
    const refused = await backend.refused('caseload.keepDraft', { key, values: {} });
    expect(refused.code).toBe('not-allowed');
    expect((await backend.ask('caseload.settings', {})).normSnoozes).toEqual([]);
  });
});
