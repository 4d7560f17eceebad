import '../../../../../shared/kernel/validation.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../../shared/ipc/contract.ts';
import { addClient } from '../../../../support/caseload.ts';
import { fileDump } from '../../../../support/file-dump.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let partnerId: number;
let otherId: number;

beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clientId = await addClient(db, { number: '3001', household: 'BP-1' });
  partnerId = await addClient(db, { number: '3002', household: 'BP-1' });
  otherId = await addClient(db, { number: '3003', household: 'BP-3' });
});
afterEach(() => file.cleanup());

const move = (id: number, to: number | null) =>
  file.backend.ask('caseload.moveToHousehold', { clientId: id, partnerId: to });
const partnersOf = async (id: number) =>
  (await file.backend.ask('caseload.client', { clientId: id })).partners.map((one) => one.id);
const numberOf = async (id: number) =>
  (await file.backend.ask('caseload.client', { clientId: id })).householdNumber;
const households = async () =>
  (await file.backend.db().selectFrom('household').select('household_number').execute()).map(
    ({ household_number: number }) => number,
  );

const client: CallInput<'caseload.addClient'> = {
  clientNumber: '4001',
  firstName: 'Yonas',
  lastName: 'Tesfay',
  birthDate: '1990-01-01',
  sex: 'man',
  nationality: 'Eritrese',
  settlementDate: '2019-11-01',
  familyReunion: true,
  track: 'groei',
  caseManager: 'Ruud van Aspen',
  partnerId: null,
};

describe('a client who is added', () => {
  it('has what was filled in, in a bijstandspartij alone', async () => {
    const { clientId: id } = await file.backend.ask('caseload.addClient', client);
    expect(await file.backend.ask('caseload.client', { clientId: id })).toMatchObject({
      clientNumber: '4001',
      householdNumber: 'klant\u00a04001',
      track: 'groei',
      caseManager: 'Ruud van Aspen',
      targetGroup: 'statushouder',
      partners: [],
    });
    const { records } = await file.backend.ask('caseload.dossier', { clientId: id });
    expect(records.basics[0]?.values).toMatchObject({
      familyReunion: true,
      nationality: 'Eritrese',
    });
    expect(records.track).toMatchObject([{ values: { since: '2019-12-31' } }]);
  });

  it('joins the bijstandspartij of the partner', async () => {
    const { clientId: id } = await file.backend.ask('caseload.addClient', {
      ...client,
      partnerId: otherId,
    });
    expect(await partnersOf(otherId)).toEqual([id]);
    expect(await households()).toEqual(['BP-1', 'BP-3']);
  });

  it.each([
    [{ clientNumber: '3001' }, 'conflict', 'clientNumber'],
    [{ clientNumber: '111222333' }, 'invalid-input', 'clientNumber'],
    [{ birthDate: '2020-01-01' }, 'invalid-input', 'birthDate'],
    [{ partnerId: 99 }, 'not-found', 'partnerId'],
  ] as const)('is refused with %j', async (wrong, code, field) => {
    const before = await fileDump(file.backend);
    expect(await file.backend.refused('caseload.addClient', { ...client, ...wrong })).toMatchObject(
      {
        code,
        field,
      },
    );
    expect(await fileDump(file.backend)).toEqual(before);
  });
});

describe('a client who moves', () => {
  it('leaves the others behind, and takes a number of its own', async () => {
    await move(clientId, null);
    expect(await partnersOf(partnerId)).toEqual([]);
    expect(await numberOf(clientId)).toBe('klant\u00a03001');
    await move(otherId, clientId);
    expect(await partnersOf(clientId)).toEqual([otherId]);
    expect(await households()).toEqual(['BP-1', 'klant\u00a03001']);
  });

  it('gets another number when somebody stayed in the one that was its own', async () => {
    await move(clientId, null);
    await move(otherId, clientId);
    await move(clientId, null);
    expect(await numberOf(otherId)).toBe('klant\u00a03001');
    expect(await numberOf(clientId)).toBe('klant\u00a03001\u00a02');
  });

  it('takes the children along only when nobody else is left', async () => {
    await file.backend.ask('caseload.saveRecord', {
      clientId,
      kind: 'child',
      recordId: null,
      before: null,
      values: { firstName: 'Sara', birthDate: null },
    });
    const childrenOf = async (id: number) =>
      (await file.backend.ask('caseload.dossier', { clientId: id })).records.child.length;
    await move(clientId, otherId);
    expect([await childrenOf(clientId), await childrenOf(partnerId)]).toEqual([0, 1]);
    const last = await move(partnerId, otherId);
    expect(await childrenOf(otherId)).toBe(1);
    expect(await households()).toEqual(['BP-3']);
    await file.backend.ask('caseload.undoChange', last);
    expect([await childrenOf(otherId), await childrenOf(partnerId)]).toEqual([0, 1]);
    expect(await households()).toEqual(['BP-1', 'BP-3']);
  });

  it('is told when there is nothing to move', async () => {
    const refused = (id: number, to: number | null) =>
      file.backend.refused('caseload.moveToHousehold', { clientId: id, partnerId: to });
    expect(await refused(otherId, null)).toMatchObject({ code: 'conflict' });
    expect(await refused(clientId, partnerId)).toMatchObject({ code: 'conflict' });
    expect(await refused(clientId, clientId)).toMatchObject({ code: 'invalid-input' });
    expect(await refused(clientId, 99)).toMatchObject({ code: 'not-found', field: 'partnerId' });
    expect(await refused(99, null)).toMatchObject({ code: 'not-found', field: 'clientId' });
  });
});
