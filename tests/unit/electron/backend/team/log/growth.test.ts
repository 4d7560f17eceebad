import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { orderOf, productOf, wholly } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile } from '../../../../../support/team-file.ts';
import { testPassword } from '../../../../../support/test-keys.ts';

/** So many are walked through; three people have six times as many on a day. */
const sittings = 2;
const inADay = 12;
const visits = 10;
const minute = 60_000;

/** What a window asks anew after each change, and on each page. */
const everywhere = [
  'caseload.counts',
  'caseload.settings',
  'caseload.drafts',
  'caseload.names',
  'budget.mandate',
] as const;

it('grows by fewer than 1,200 lines and 250 kB on a working day of three people', async () => {
  let now = new Date(2019, 11, 30, 8, 30).getTime();
  const file = await makeTeamFile({}, () => new Date(now));
  const { backend } = file;
  const clients: number[] = [];
  for (let at = 0; at < 40; at += 1) {
    clients.push(await addClient(backend.db(), { number: `K${at}` }));
  }
  const fundId = await addFundRows(backend.db(), { name: 'A', amountCents: 1_000_000_00 });
  const productId = await productOf(backend.db(), 'Jobcoaching');
  const linesNow = async () => {
    const { lines } = await backend
      .db()
      .selectFrom('log_line')
      .select((eb) => eb.fn.countAll<number>().as('lines'))
      .executeTakeFirstOrThrow();
    return lines;
  };
  const begun = await linesNow();
  const ask = async (...[call, input]: Parameters<typeof backend.call>) => {
    await backend.call(call, input);
  };
  const page = async () => {
    for (const call of everywhere) await ask(call, {});
  };
  for (let sitting = 0; sitting < sittings; sitting += 1) {
    await ask('team.close', { locks: true });
    await ask('team.open', { file: backend.grant(file.path), password: testPassword });
    await ask('caseload.signals', {});
    await ask('caseload.agenda', { from: '2019-12-30', until: '2020-01-05' });
    for (let visit = 0; visit < visits; visit += 1) {
      const clientId = clients[(sitting * 7 + visit) % clients.length] ?? 0;
      const show = async () => {
        await page();
        await ask('caseload.client', { clientId });
        await ask('caseload.dossier', { clientId });
      };
      await ask('caseload.list', {});
      await show();
      if (visit % 4 === 0) await ask('caseload.history', { clientId });
      now += 4 * minute;
      await ask('caseload.keepDraft', { key: `contact:${clientId}`, values: { note: 'a' } });
      await ask('caseload.addContact', {
        clientIds: [clientId],
        appointmentId: null,
        date: '2019-12-30',
        kind: 'gesprek',
        purpose: 'voortgang',
        person: null,
        organisationId: null,
        mapped: false,
        note: 'Gesproken over werk.',
        next: null,
      });
      await show();
      now += 4 * minute;
      if (visit % 5 === 0) {
        const wish = orderOf({
          productId,
          clientIds: [clientId],
          unitPriceCents: 10_00,
          funding: wholly(fundId),
        });
        for (let typed = 0; typed < 4; typed += 1) await ask('purchasing.checkOrder', wish);
        await ask('purchasing.order', wish);
        await ask('purchasing.orders', {});
        await show();
      }
      now += 4 * minute;
    }
  }
  const lines = (((await linesNow()) - begun) * inADay) / sittings;
  // What a line takes in the file, with the bytes around its columns and its place in the index.
  const { rows } = await sql<{ bytes: number }>`
    select avg(length(at) + length(call) + length(outcome) + length(coalesce(subject_kind, ''))
      + length(account) + length(computer) + length(hash) + 40) as bytes from log_line`.execute(
    backend.db(),
  );
  const bytes = lines * (rows[0]?.bytes ?? 0);
  expect(backend.unexpected).toEqual([]);
  expect(lines).toBeGreaterThan(400);
  expect(lines).toBeLessThan(1200);
  expect(bytes).toBeLessThan(250_000);
  await file.cleanup();
}, 60_000);
