import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  daysOfClients,
  saysNothing,
} from '../../../../../../electron/backend/team/retention/last-days.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { testPassword } from '../../../../../support/test-keys.ts';
import { fillReferred, fillWholePerson } from '../../../../../support/whole-person.ts';

let now: Date;
let made: TestTeamFile;
const person = (id: number, leftIn: number, household?: number) => ({
  id,
  firstName: `Voor${id}`,
  lastName: `Achter${id}`,
  number: `10${id}`,
  word: `woord${id}`,
  leftIn,
  ...(household === undefined ? {} : { household }),
});

beforeEach(async () => {
  now = new Date('2026-03-02T10:00:00Z');
  made = await makeTeamFile({}, () => now);
  await made.backend
    .db()
    .transaction()
    .execute(async (trx) => {
      await fillReferred(trx);
      // Out in 2015: over from 2026 on. Out in 2016: not before 2027.
      for (const one of [person(41, 2015), person(42, 2016), person(43, 2014)]) {
        await fillWholePerson(trx, one);
      }
      // Their retention is not what these tests are about.
      await trx.deleteFrom('retention_hold').execute();
    });
});
afterEach(() => made.cleanup());

const ask: TestTeamFile['backend']['ask'] = (name, input) => made.backend.ask(name, input);
const dueIds = async () =>
  (await ask('privacy.list', {})).due.map(({ householdId }) => householdId);
const later = (days: number) => {
  now = new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
};

async function asSecond(): Promise<void> {
  await ask('team.addUser', {
    name: 'Omar Ali',
    roles: ['coordinator'],
    memberId: null,
    password: 'zes zwarte bessen in juli',
  });
}
async function reopen(name: string, password: string): Promise<void> {
  await made.backend.ask('team.close', {});
  await ask('team.open', { file: made.backend.grant(made.path), name, password });
}

describe('what is too old', () => {
  it('counts whole years from the year after the last event, the oldest first', async () => {
    const { due, years } = await ask('privacy.list', {});
    expect(years).toBe(10);
    expect(due.map(({ householdId, from, reason }) => [householdId, from, reason])).toEqual([
      [43, 2025, 'left'],
      [41, 2026, 'left'],
    ]);
    expect(due[1]).toMatchObject({ lastDay: '2015-06-15', clients: [{ clientNumber: '1041' }] });
  });

  it('follows the term that the coordinator sets', async () => {
    await ask('privacy.saveTerm', { years: 9 });
    expect(await dueIds()).toEqual([43, 41, 42]);
    expect(await made.backend.refused('privacy.saveTerm', { years: 6 })).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('waits for the last of two partners, for open money, and for what is planned', async () => {
    const db = made.backend.db();
    await db.transaction().execute((trx) => fillWholePerson(trx, person(44, 2020, 43)));
    expect(await dueIds()).toEqual([41]);
    await sql`update order_line set closed_on = null where id = 41`.execute(db);
    await sql`delete from invoice_share where id = 41`.execute(db);
    expect(await dueIds()).toEqual([]);
    await sql`update order_line set closed_on = '2015-01-01' where id = 41`.execute(db);
    expect(await dueIds()).toEqual([41]);
    await sql`update plan set evaluate_on = '2027-01-01' where id = 41`.execute(db);
    expect(await dueIds()).toEqual([]);
  });

  it('names who never left as silent', async () => {
    await sql`delete from outflow where client_id = 43`.execute(made.backend.db());
    const { due } = await ask('privacy.list', {});
    expect(due[0]).toMatchObject({ householdId: 43, reason: 'silent' });
  });

  it('looks at every day of every table of clients', async () => {
    const db = made.backend.db();
    const tables = await sql<{ name: string }>`
      select name from sqlite_master where type = 'table'`.execute(db);
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const columns = await sql<{ name: string }>`
        select name from pragma_table_info(${name})`.execute(db);
      const names = columns.rows.map((column) => column.name);
      if (name !== 'client' && !names.includes('client_id')) continue;
      // Of money what is open counts, and each order has its trajectory.
      if (/^(order_|change_)/.test(name)) continue;
      const days = names.filter((one) =>
        /(_on|_until|date|since|until|planned_start|planned_end)$/.test(one),
      );
      found.push(...days.map((day) => `${name}.${day}`));
    }
    const known = Object.entries(daysOfClients).flatMap(([table, columns]) =>
      columns.map((column) => `${table}.${column}`),
    );
    expect([...known, ...saysNothing].toSorted()).toEqual(found.toSorted());
  });
});

describe('keeping longer', () => {
  it('takes a reason and a day, and leaves the next list without them until then', async () => {
    await ask('privacy.keepLonger', {
      householdId: 43,
      until: '2026-12-31',
      reason: 'Er loopt een bezwaar.',
    });
    const { listId } = await ask('privacy.propose', {});
    const { proposal, due } = await ask('privacy.list', {});
    expect(proposal?.households.map(({ householdId }) => householdId)).toEqual([41]);
    expect(due[0]?.hold).toEqual({
      until: '2026-12-31',
      reason: 'Er loopt een bezwaar.',
      by: 'b.kuiphof',
    });
    await ask('privacy.withdraw', { listId });
    later(310);
    await ask('privacy.propose', {});
    expect((await ask('privacy.list', {})).proposal?.households).toHaveLength(3);
  });

  it('takes who is kept off the list that waits', async () => {
    await ask('privacy.propose', {});
    const hold = { householdId: 43, until: '2026-12-31', reason: 'Bezwaar' };
    await ask('privacy.keepLonger', hold);
    expect((await ask('privacy.list', {})).proposal?.households).toHaveLength(1);
    await ask('privacy.endKeeping', { householdId: 43 });
    expect((await ask('privacy.list', {})).due[0]?.hold).toBeNull();
    for (const refused of [
      { ...hold, until: '2026-03-02' },
      { ...hold, householdId: 42 },
      { ...hold, reason: ' ' },
    ]) {
      await made.backend.refused('privacy.keepLonger', refused);
    }
  });
});

describe('two people decide', () => {
  it('who is alone waits seven days', async () => {
    const { listId } = await ask('privacy.propose', {});
    const { proposal, alone } = await ask('privacy.list', {});
    expect(alone).toBe(true);
    expect(proposal).toMatchObject({ approval: 'waiting', approvalFrom: '2026-03-09' });
    later(6.99);
    expect(await made.backend.refused('privacy.approve', { listId })).toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('09-03-2026') as string,
    });
    later(0.02);
    await ask('privacy.approve', { listId });
    expect((await ask('privacy.list', {})).proposal).toMatchObject({
      approval: 'done',
      approvedBy: 'b.kuiphof',
    });
  });

  it('of two coordinators the other approves, at once', async () => {
    await asSecond();
    const { listId } = await ask('privacy.propose', {});
    later(30);
    expect(await made.backend.refused('privacy.approve', { listId })).toMatchObject({
      code: 'not-allowed',
    });
    await reopen('Omar Ali', 'zes zwarte bessen in juli');
    expect((await ask('privacy.list', {})).proposal).toMatchObject({ approval: 'now' });
    await ask('privacy.approve', { listId });
    expect(await made.backend.refused('privacy.approve', { listId })).toMatchObject({
      code: 'conflict',
    });
    await reopen('b.kuiphof', testPassword);
    expect((await ask('privacy.list', {})).proposal).toMatchObject({
      proposedBy: 'b.kuiphof',
      approvedBy: 'Omar Ali',
    });
  });

  it('has one list at a time, of something', async () => {
    await ask('privacy.propose', {});
    expect(await made.backend.refused('privacy.propose', {})).toMatchObject({ code: 'conflict' });
    expect(await made.backend.refused('privacy.withdraw', { listId: 99 })).toMatchObject({
      code: 'not-found',
    });
    await ask('privacy.withdraw', { listId: 1 });
    await ask('privacy.saveTerm', { years: 20 });
    expect(await made.backend.refused('privacy.propose', {})).toMatchObject({ code: 'not-found' });
    expect(made.backend.unexpected).toEqual([]);
  });
});
