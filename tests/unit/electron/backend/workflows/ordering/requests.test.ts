import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../../support/backend.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { productOf } from '../../../../../support/money-calls.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let productId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: 'K1' });
  productId = await productOf(file.backend.db(), 'Jobcoaching');
});
afterEach(() => file.cleanup());

const ask = () => ({ clientId, productId, wishedStart: '2020-02-01', note: null });
const requests = () => file.backend.ask('purchasing.requests', {});
const idOfFirst = async () => (await requests())[0]?.trajectoryId ?? 0;

describe('a request', () => {
  it('stands with the client until it is decided, and can be undone', async () => {
    const { changeId } = await file.backend.ask('purchasing.request', ask());
    expect(await requests()).toMatchObject([
      {
        clientId,
        clientNumber: 'K1',
        typeName: 'Jobcoaching',
        productId,
        wishedStart: '2020-02-01',
        status: 'aangevraagd',
      },
    ]);
    expect((await file.backend.refused('purchasing.request', ask())).code).toBe('conflict');
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await requests()).toEqual([]);
  });

  it('tells when and by whom it was asked, unless nobody noted that', async () => {
    const at = '2019-12-31';
    await file.backend.ask('purchasing.request', ask());
    expect(await requests()).toMatchObject([{ askedOn: at, askedBy: testAccount }]);
    const db = file.backend.db();
    const [member] = await db
      .insertInto('team_member')
      .values({ name: 'Anna' })
      .returning('id')
      .execute();
    await db
      .insertInto('account_member')
      .values({ account: testAccount, member_id: member?.id ?? 0 })
      .execute();
    const trajectoryId = await idOfFirst();
    const waits = { trajectoryId, status: 'wachtlijst', reason: null } as const;
    await file.backend.ask('purchasing.decideRequest', waits);
    expect(await requests()).toMatchObject([{ askedOn: at, askedBy: 'Anna' }]);
    await db.deleteFrom('change_row').execute();
    expect(await requests()).toMatchObject([{ askedOn: null, askedBy: null }]);
  });

  it('goes onto the waiting list, is refused with a reason, and is taken up again', async () => {
    await file.backend.ask('purchasing.request', ask());
    const trajectoryId = await idOfFirst();
    const decide = (status: 'wachtlijst' | 'afgewezen' | 'aangevraagd', reason: string | null) =>
      file.backend.ask('purchasing.decideRequest', { trajectoryId, status, reason });
    await decide('wachtlijst', 'Groep is vol');
    expect(await requests()).toMatchObject([{ status: 'wachtlijst', reason: 'Groep is vol' }]);
    const bare = { trajectoryId, status: 'afgewezen', reason: null } as const;
    expect(await file.backend.refused('purchasing.decideRequest', bare)).toMatchObject({
      field: 'reason',
    });
    const { changeId } = await decide('afgewezen', 'Past niet bij de trede');
    expect(await requests()).toMatchObject([{ status: 'afgewezen' }]);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await requests()).toMatchObject([{ status: 'wachtlijst' }]);
    await decide('aangevraagd', null);
    expect(await requests()).toMatchObject([{ status: 'aangevraagd', reason: null }]);
  });

  it('is gone once the client withdrew it, or a year after it was refused', async () => {
    await file.backend.ask('purchasing.request', ask());
    const trajectoryId = await idOfFirst();
    await file.backend.ask('purchasing.decideRequest', { trajectoryId, status: 'geannuleerd' });
    expect(await requests()).toEqual([]);
    const late = { trajectoryId, status: 'wachtlijst' } as const;
    expect((await file.backend.refused('purchasing.decideRequest', late)).code).toBe('conflict');

    await file.backend.ask('purchasing.request', ask());
    const second = { trajectoryId: await idOfFirst(), status: 'afgewezen', reason: 'Nee' } as const;
    await file.backend.ask('purchasing.decideRequest', second);
    expect(await requests()).toHaveLength(1);
    await file.backend
      .db()
      .updateTable('change_set')
      .set({ at: '2018-12-30T12:00:00.000Z' })
      .execute();
    expect(await requests()).toEqual([]);
  });

  it('is of a client and a product that are there', async () => {
    const nobody = { ...ask(), clientId: 999 };
    expect((await file.backend.refused('purchasing.request', nobody)).field).toBe('clientId');
    const nothing = { ...ask(), productId: 999 };
    expect((await file.backend.refused('purchasing.request', nothing)).field).toBe('productId');
  });
});
