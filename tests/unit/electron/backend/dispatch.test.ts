import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBackend } from '../../../../electron/backend/dispatch.ts';
import { Refusal } from '../../../../electron/backend/refusal.ts';
import { callNames, contract } from '#shared/ipc/contract.ts';
import { unexpectedError } from '#shared/ipc/envelope.ts';
import type { FileHandlers, SessionHandlers } from '../../../../electron/backend/handler.ts';
import { configureValidation } from '#shared/kernel/validation.ts';
import { makeTeamFile, type TestTeamFile } from '../../../support/team-file.ts';

beforeAll(configureValidation);

let file: TestTeamFile | null = null;
afterEach(async () => {
  await file?.cleanup();
  file = null;
});

async function withHandlers(handlers: Partial<FileHandlers>) {
  file = await makeTeamFile(handlers);
  return file.backend;
}

const lockedBackend = () =>
  createBackend({
    sessionHandlers: {} as SessionHandlers,
    fileHandlers: {} as FileHandlers,
    now: () => new Date(),
    onProgress: () => undefined,
  });

describe('a call that the contract does not know', () => {
  it.each(['team.destroy', 'toString', '__proto__', 'desktop.lock', ''])(
    'is refused: %s',
    async (call) => {
      const answer = await lockedBackend().handle({ id: 1, call, input: {}, grants: {} });
      expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
    },
  );
});

describe('a wrong shape', () => {
  const ofBackend = callNames.filter((name) => contract[name].handledBy === 'backend');

  it.each(ofBackend)('of %s is refused before anything else', async (call) => {
    for (const input of [null, 7, 'tekst', []]) {
      const answer = await lockedBackend().handle({ id: 1, call, input, grants: {} });
      if (call === 'importing.cancel') expect(answer).toEqual({ ok: true, value: {} });
      else expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
  });

  it('names the field, in Dutch', async () => {
    const backend = await withHandlers({});
    const error = await backend.refused('evaluation.report', {
      period: { from: '2019-02-30', until: '2019-12-31' },
      mode: 'intern',
    });
    expect(error).toEqual({
      code: 'invalid-input',
      message: 'Schrijf een dag die bestaat, als dd-mm-jjjj.',
      field: 'period.from',
    });
  });
});

describe('while no file is open', () => {
  it.each(callNames.filter((name) => contract[name].needs === 'open-file'))(
    '%s is refused',
    async (call) => {
      const valid: Record<string, unknown> = {
        period: { from: '2019-01-01', until: '2019-12-31' },
        request: { period: { from: '2019-01-01', until: '2019-12-31' }, mode: 'intern' },
        mode: 'intern',
        format: 'json',
        file: 'x',
        listId: 'x',
        columns: [],
        referenceDate: '2019-12-31',
        clientId: 1,
        productId: 1,
        fundId: 1,
        orderId: 1,
        priceCents: 1,
        vatRate: '21',
        startDate: '2019-01-01',
        endDate: null,
        invoiceNumber: 'F1',
        invoicedOn: '2019-01-01',
        amountCents: 1,
        paidOn: null,
        typeName: 'T',
        providerName: 'P',
        id: null,
        name: 'F',
        spendFrom: null,
        spendUntil: null,
        targetGroup: null,
      };
      const answer = await lockedBackend().handle({ id: 1, call, input: valid, grants: {} });
      expect(answer).toMatchObject({ ok: false, error: { code: 'file-not-open' } });
    },
  );
});

describe('a handler on the file', () => {
  const addFund = { id: null, name: 'Nieuw', amountCents: 1, spendFrom: null, spendUntil: null };
  const input = { ...addFund, targetGroup: null };

  it('that refuses leaves nothing of its work, and one line in the log', async () => {
    const backend = await withHandlers({
      'budget.saveFund': async (_input, { trx, about }) => {
        await trx.insertInto('fund').values({ name: 'Half' }).execute();
        about(41);
        throw new Refusal('conflict', 'Dit kan niet.', 'name');
      },
    });
    expect(await backend.refused('budget.saveFund', input)).toEqual({
      code: 'conflict',
      message: 'Dit kan niet.',
      field: 'name',
    });
    expect(await backend.db().selectFrom('fund').selectAll().execute()).toEqual([]);
    const lines = await backend
      .db()
      .selectFrom('log_line')
      .selectAll()
      .where('call', '=', 'budget.saveFund')
      .execute();
    expect(lines).toMatchObject([{ call: 'budget.saveFund', outcome: 'conflict', subject_id: 41 }]);
  });

  it('that breaks gives the same sentence whatever broke, and nothing of its words', async () => {
    const backend = await withHandlers({
      'budget.saveFund': async (_input, { trx }) => {
        await trx.insertInto('fund').values({ name: 'Half' }).execute();
        throw new Error('secret of Yasmin in /home/someone/file');
      },
    });
    expect(await backend.refused('budget.saveFund', input)).toEqual(unexpectedError);
    expect(await backend.db().selectFrom('fund').selectAll().execute()).toEqual([]);
    expect(backend.unexpected).toHaveLength(1);
  });

  it('waits for the one before it', async () => {
    const order: string[] = [];
    const backend = await withHandlers({
      'budget.overview': async (_input, { pause }) => {
        order.push('begin');
        for (let turn = 0; turn < 5; turn += 1) await pause();
        order.push('end');
        return [];
      },
    });
    await Promise.all([backend.ask('budget.overview', {}), backend.ask('budget.overview', {})]);
    expect(order).toEqual(['begin', 'end', 'begin', 'end']);
  });

  it('that pauses can be stopped, and then leaves nothing', async () => {
    const backend = await withHandlers({
      'budget.saveFund': async (_input, { trx, pause }) => {
        await trx.insertInto('fund').values({ name: 'Half' }).execute();
        for (;;) await pause();
      },
    });
    const stopped = backend.refused('budget.saveFund', input);
    // Lets the call begin before it is stopped.
    await new Promise((resolve) => setImmediate(resolve));
    while ((await backend.call('importing.cancel', {})).ok) {
      if (await settled(stopped)) break;
    }
    expect((await stopped).code).toBe('cancelled');
    expect(await backend.db().selectFrom('fund').selectAll().execute()).toEqual([]);
  });

  it('does not open a file that the user did not choose', async () => {
    const backend = await withHandlers({});
    const error = await backend.refused('team.create', {
      file: 'never-granted',
      teamName: 'T',
      municipality: 'G',
      password: 'lang genoeg wachtwoord',
    });
    expect(['file-choice-expired', 'file-already-open']).toContain(error.code);
  });
});

async function settled(promise: Promise<unknown>): Promise<boolean> {
  const pending = new Promise<false>((resolve) => setImmediate(() => resolve(false)));
  return Promise.race([promise.then(() => true as const), pending]);
}
