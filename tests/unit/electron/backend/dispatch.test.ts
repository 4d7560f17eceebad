import { sql } from 'kysely';
import '#shared/kernel/validation.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { createBackend } from '../../../../electron/backend/dispatch.ts';
import { Refusal } from '../../../../electron/backend/refusal.ts';
import { callNames, contract, type BackendCallName } from '#shared/ipc/contract.ts';
import { unexpectedError } from '#shared/ipc/envelope.ts';
import type { FileHandlers, SessionHandlers } from '../../../../electron/backend/handler.ts';
import { makeTeamFile, type TestTeamFile } from '../../../support/team-file.ts';
import { plainFund } from '../../../support/money-calls.ts';

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

  it('is refused by every call before its handler sees it', async () => {
    const backend = await withHandlers({});
    for (const call of ofBackend) {
      for (const input of [null, 7, 'tekst', []]) {
        const answer = await backend.call(call as BackendCallName, input as never);
        if (/\.cancel(Export)?$/.test(call)) expect(answer, call).toEqual({ ok: true, value: {} });
        else expect(answer, call).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      }
    }
  });

  it('of a period is one that no report can have', async () => {
    const backend = await withHandlers({});
    const error = await backend.refused('evaluation.report', {
      period: { from: '1990-01-01', until: '2090-12-31' },
      mode: 'deelbaar',
    });
    expect(error).toMatchObject({ code: 'invalid-input', field: 'period.until' });
    expect(error.message).toBe('Kies een periode van ten hoogste 50 jaar.');
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

  it('of what opens a file is said at its field: the screen that asks it has no schema', async () => {
    const opening = { file: 'team', name: '', password: 'x'.repeat(201) };
    const answer = await lockedBackend().handle({
      id: 1,
      call: 'team.open',
      input: opening,
      grants: {},
    });
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        message: 'Dit is te groot of te lang. Vul minder in.',
        field: 'password',
      },
    });
  });
});

describe('while no file is open', () => {
  it.each(callNames.filter((name) => contract[name].needs === 'open-file'))(
    '%s is refused',
    async (call) => {
      const answer = await lockedBackend().handle({ id: 1, call, input: {}, grants: {} });
      expect(answer).toMatchObject({ ok: false, error: { code: 'file-not-open' } });
    },
  );
});

describe('a handler on the file', () => {
  const input = { ...plainFund, id: null, name: 'Nieuw' };

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
    const lines = await backend
      .db()
      .selectFrom('log_line')
      .select('outcome')
      .where('call', '=', 'budget.saveFund')
      .execute();
    expect(lines).toEqual([{ outcome: 'unexpected' }]);
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
    const begun = Promise.withResolvers<undefined>();
    const backend = await withHandlers({
      'budget.saveFund': async (_input, { trx, pause }) => {
        await trx.insertInto('fund').values({ name: 'Half' }).execute();
        begun.resolve(undefined);
        for (;;) await pause();
      },
    });
    const stopped = backend.refused('budget.saveFund', input);
    await begun.promise;
    await backend.call('importing.cancel', {});
    expect((await stopped).code).toBe('cancelled');
    expect(await backend.db().selectFrom('fund').selectAll().execute()).toEqual([]);
  });

  it('that still waits for its turn is stopped as well', async () => {
    const backend = await withHandlers({
      'budget.overview': async (_input, { pause }) => {
        for (let turn = 0; turn < 3; turn += 1) await pause();
        return [];
      },
      'budget.saveFund': async (_input, { trx, pause }) => {
        await trx.insertInto('fund').values({ name: 'Half' }).execute();
        await pause();
        throw new Error('it went on');
      },
    });
    const reading = backend.call('budget.overview', {});
    const waiting = backend.refused('budget.saveFund', input);
    await backend.call('importing.cancel', {});
    await reading;
    expect((await waiting).code).toBe('cancelled');
    expect(await backend.db().selectFrom('fund').selectAll().execute()).toEqual([]);
  });

  it('is a report that nobody reads any more: that one alone is stopped, begun or not', async () => {
    const begun = Promise.withResolvers<undefined>();
    let documents = 0;
    const backend = await withHandlers({
      'evaluation.report': async (_input, { pause }) => {
        begun.resolve(undefined);
        for (;;) await pause();
      },
      'evaluation.document': async (_input, { pause }) => {
        await pause();
        documents += 1;
        return { content: '', encodedAs: 'utf8' };
      },
    });
    const request = {
      period: { from: '2019-01-01', until: '2019-12-31' },
      mode: 'intern',
    } as const;
    const reading = backend.refused('evaluation.report', request);
    await begun.promise;
    const waiting = backend.refused('evaluation.report', request);
    const exporting = backend.call('evaluation.document', { request, format: 'csv' });
    await backend.call('evaluation.cancel', {});
    expect((await reading).code).toBe('cancelled');
    expect((await waiting).code).toBe('cancelled');
    await exporting;
    expect(documents).toBe(1);
  });

  it('is an export that the user gives up: that one alone is stopped, begun or not', async () => {
    const begun = Promise.withResolvers<undefined>();
    const backend = await withHandlers({
      'evaluation.document': async (_input, { pause }) => {
        begun.resolve(undefined);
        for (;;) await pause();
      },
      'budget.overview': async (_input, { pause }) => {
        await pause();
        return [];
      },
    });
    const request = {
      period: { from: '2019-01-01', until: '2019-12-31' },
      mode: 'intern',
    } as const;
    const exporting = backend.refused('evaluation.document', { request, format: 'csv' });
    await begun.promise;
    const waiting = backend.refused('evaluation.document', { request, format: 'pdf' });
    const reading = backend.ask('budget.overview', {});
    await backend.call('evaluation.cancelExport', {});
    expect((await exporting).code).toBe('cancelled');
    expect((await waiting).code).toBe('cancelled');
    expect(await reading).toEqual([]);
  });

  it('that comes after a cancel is not stopped by it', async () => {
    const backend = await withHandlers({
      'budget.overview': async (_input, { pause }) => {
        await pause();
        return [];
      },
    });
    await backend.call('importing.cancel', {});
    expect(await backend.ask('budget.overview', {})).toEqual([]);
  });

  it('that waits while the file is being closed is not begun', async () => {
    let begun = 0;
    const backend = await withHandlers({
      'budget.overview': async (_input, { pause }) => {
        begun += 1;
        for (;;) await pause();
      },
    });
    const first = backend.refused('budget.overview', {});
    const second = backend.refused('budget.overview', {});
    await backend.ask('team.close', {});
    expect([(await first).code, (await second).code]).toEqual(['cancelled', 'cancelled']);
    expect(begun).toBeLessThanOrEqual(1);
    expect((await backend.refused('budget.overview', {})).code).toBe('file-not-open');
  });

  it('that finds the disk full says so, keeps what was there, and works again with room', async () => {
    const backend = await withHandlers({
      'budget.saveFund': async ({ name }, { trx }) => {
        for (let copy = 0; copy < 200; copy += 1) {
          const values = { name: `${name} ${copy} ${'x'.repeat(500)}` };
          await trx.insertInto('fund').values(values).execute();
        }
        throw new Refusal('conflict', 'Er was plaats.');
      },
    });
    const pages = sql<{ page_count: number }>`pragma page_count`;
    const [now] = (await pages.execute(backend.db())).rows;
    await sql`pragma max_page_count = ${sql.lit((now?.page_count ?? 0) + 2)}`.execute(backend.db());
    expect(await backend.refused('budget.saveFund', input)).toMatchObject({ code: 'disk-full' });
    expect(backend.unexpected).toEqual([]);
    expect(await backend.db().selectFrom('fund').selectAll().execute()).toEqual([]);
    await sql`pragma max_page_count = 1000000`.execute(backend.db());
    expect((await backend.refused('budget.saveFund', input)).code).toBe('conflict');
  });

  it('does not open a file that the user did not choose', async () => {
    const backend = await withHandlers({});
    await backend.ask('team.close', {});
    const error = await backend.refused('team.open', { file: 'nooit-gekozen', password: 'x' });
    expect(error).toMatchObject({ code: 'file-choice-expired', field: 'file' });
  });
});
