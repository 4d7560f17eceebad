import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstStepNames, isFinished, type FirstStepName } from '#shared/team/first-steps.ts';
import { decisionOf, plainFund } from '../../../../../support/money-calls.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const ask = () => file.backend.ask('team.firstSteps', {});
const done = async (): Promise<FirstStepName[]> =>
  (await ask()).steps.flatMap((step) => (step.done ? [step.name] : []));

describe('the first steps of a new file', () => {
  it('are all to be done, and nobody has the recovery code', async () => {
    expect(await ask()).toEqual({
      recoveryCodeKept: false,
      later: false,
      steps: firstStepNames.map((name) => ({ name, done: false, skipped: false })),
    });
  });

  it('are done by what is in the file', async () => {
    const { backend, path } = file;
    const { fundId } = await backend.ask('budget.saveFund', {
      id: null,
      name: 'WEB',
      ...plainFund,
    });
    // A fund of which nobody knows the amount is not filled in.
    expect(await done()).toEqual([]);
    await backend.ask('budget.saveDecision', decisionOf(fundId, { amountCents: 1_000_00 }));
    expect(await done()).toEqual(['funds']);
    await backend.ask('purchasing.saveProduct', {
      id: null,
      typeName: 'Jobcoaching',
      providerName: 'Op Stap',
      unit: 'traject',
      priceCents: 1_450_00,
      vatRate: '21',
    });
    expect(await done()).toEqual(['funds', 'catalogue']);
    await backend.ask('team.addUser', {
      name: 'Noor Bakelaar',
      roles: ['klantmanager'],
      memberId: null,
      password: 'vier paarden op de dijk',
    });
    expect(await done()).toEqual(['funds', 'catalogue', 'colleagues']);
    backend.takeSecondPlace(path, file.folder);
    expect(await done()).toEqual(['funds', 'catalogue', 'colleagues', 'second-place']);
    await backend.ask('caseload.addClient', {
      clientNumber: 'K1',
      firstName: 'Rima',
      lastName: 'Nasser',
      birthDate: null,
      sex: null,
      nationality: null,
      settlementDate: null,
      familyReunion: null,
      track: null,
      caseManager: null,
      partnerId: null,
    });
    expect(isFinished(await ask())).toBe(true);
  });

  it('stay as the team left them, also after closing', async () => {
    const { backend } = file;
    await backend.ask('team.saveFirstSteps', { later: true, skipped: ['second-place', 'list'] });
    await backend.ask('team.close', {});
    await backend.ask('team.open', { file: backend.grant(file.path), password: file.password });
    const { later, steps } = await ask();
    expect(later).toBe(true);
    expect(steps.filter(({ skipped }) => skipped).map(({ name }) => name)).toEqual([
      'second-place',
      'list',
    ]);
  });

  it('are past in a file from before them, and where what stands there makes no sense', async () => {
    const db = file.backend.db();
    await db
      .updateTable('setting')
      .set({ value: '{"later":7}' })
      .where('name', '=', 'first-steps')
      .execute();
    expect(isFinished(await ask())).toBe(true);
    await db.deleteFrom('setting').where('name', '=', 'first-steps').execute();
    expect(await ask()).toMatchObject({ recoveryCodeKept: true });
    expect(isFinished(await ask())).toBe(true);
    await file.backend.ask('team.saveFirstSteps', { later: false, skipped: [] });
    expect(isFinished(await ask())).toBe(false);
  });
});

describe('the recovery code of a new file', () => {
  it('is kept once it was typed back', async () => {
    await file.backend.ask('team.keptRecoveryCode', {});
    expect((await ask()).recoveryCodeKept).toBe(true);
  });

  it('is kept once a new one was typed back, and not when that was only shown', async () => {
    const { recoveryCode } = await file.backend.ask('team.newRecoveryCode', {
      password: file.password,
    });
    expect((await ask()).recoveryCodeKept).toBe(false);
    await file.backend.ask('team.useRecoveryCode', { recoveryCode });
    expect((await ask()).recoveryCodeKept).toBe(true);
  });

  it('is kept by who opened the file with it', async () => {
    const { backend, recoveryCode } = file;
    await backend.ask('team.close', {});
    await backend.ask('team.openWithRecoveryCode', {
      file: backend.grant(file.path),
      recoveryCode,
      newPassword: 'zes ganzen in de sloot',
    });
    expect((await ask()).recoveryCodeKept).toBe(true);
  });
});
