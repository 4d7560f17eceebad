import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalledTables } from '../../../../../../electron/backend/importing/journalled-tables.ts';
import type { ImportCounts, ListChoicesInput } from '#shared/importing/schema.ts';
import { fieldsOfShape, type ListShape } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { rounds } from '../../../../../support/long.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { csv, readList } from '../lists.ts';
import type { ListedCells } from './shape-lists.ts';
import { addOrder, addSmallCaseload, addTrajectory } from './small-caseload.ts';

const day = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2018-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const startDay = fc.constantFrom('2018-01-01', '2018-05-01', '2018-09-01');
const orEmpty = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const clientNumber = fc.constantFrom('K1', 'K2', '00123', 'K9');
const typeName = fc.constantFrom('Jobcoaching' as const, 'Taalstage' as const);
const providerName = fc.constantFrom('Op Stap' as const, 'Forte' as const);
const amount = fc.integer({ min: 1, max: 200_000 }).map(formatAmount);
const fund = fc.constantFrom('Fonds A', 'fonds a');

/** What the team file holds before: trajectories that are bought, paid in the past, or neither. */
const fileTrajectory = fc.record({
  client: fc.constantFrom('K1', 'K2', '00123'),
  type: typeName,
  provider: fc.option(providerName, { nil: null }),
  start: startDay,
  money: fc.constantFrom('none', 'order', 'cancelled', 'cost'),
  cents: fc.integer({ min: 0, max: 300_000 }),
});
const fileContent = fc.array(fileTrajectory, { maxLength: 8 });

const invoice = {
  invoiceNumber: fc.integer({ min: 1, max: 30 }).map((number) => `F${number}`),
  invoiceDate: day.map(formatDate),
  invoiceAmount: amount,
  paidDate: orEmpty(day.map(formatDate)),
};

const rowsOf = {
  ladder: fc.record({
    clientNumber,
    ladderStep: fc.constantFrom('1', 'trede 2', '3. deelname'),
    measuredOn: day.map(formatDate),
  }),
  contacts: fc.record({
    clientNumber,
    contactDate: day.map(formatDate),
    contactKind: orEmpty(fc.constantFrom('gebeld', 'huisbezoek')),
    contactNote: orEmpty(fc.constantFrom('Goed gesprek.', 'Komt; later terug')),
  }),
  invoices: fc.oneof(
    fc.record({
      ...invoice,
      orderNumber: fc.constantFrom('2018-0001', '2018-0002', '2018-0003', 'X'),
      clientNumber: orEmpty(clientNumber),
    }),
    fc.record({
      ...invoice,
      orderNumber: orEmpty(fc.constantFrom('INK-1', 'INK-2')),
      clientNumber: fc.constantFrom('K1', 'K2', '00123'),
      trajectoryType: typeName,
      provider: orEmpty(providerName),
      trajectoryStart: orEmpty(startDay.map(formatDate)),
      fund: orEmpty(fund),
    }),
  ),
  trajectories: fc.record({
    clientNumber,
    trajectoryType: fc.constantFrom('Jobcoaching', 'taalstage', 'Zwemles'),
    provider: orEmpty(fc.constantFrom('Op Stap', 'Nieuw')),
    trajectoryStart: startDay.map(formatDate),
    trajectoryEnd: orEmpty(fc.constantFrom('31-12-2018')),
    cost: orEmpty(amount),
    fund: orEmpty(fc.constantFrom('Fonds A', 'Fonds Nieuw')),
  }),
} as const satisfies Partial<Record<ListShape, fc.Arbitrary<ListedCells>>>;
type RandomShape = keyof typeof rowsOf;

async function fill(file: TestTeamFile, content: readonly FileTrajectory[]): Promise<void> {
  const db = file.backend.db();
  const { clients, fundId } = await addSmallCaseload(db);
  for (const [index, { client, type, provider, start, money, cents }] of content.entries()) {
    const trajectoryId = await addTrajectory(db, {
      clientId: clients.get(client) ?? 0,
      type,
      provider,
      start,
      status: money === 'cancelled' ? 'geannuleerd' : 'loopt',
    });
    if (money === 'cost') {
      await db
        .insertInto('imported_cost')
        .values({ trajectory_id: trajectoryId, fund_id: fundId, amount_cents: cents })
        .execute();
    } else if (money !== 'none') {
      await addOrder(db, {
        trajectoryId,
        fundId,
        number: `2018-000${index + 1}`,
        priceCents: cents,
        cancelled: money === 'cancelled',
      });
    }
  }
}
type FileTrajectory = Parameters<Parameters<typeof fileTrajectory.map>[0]>[0];

async function contentOf(file: TestTeamFile): Promise<Record<string, readonly object[]>> {
  const content: Record<string, readonly object[]> = {};
  for (const table of journalledTables) {
    content[table] = await file.backend.db().selectFrom(table).selectAll().execute();
  }
  return content;
}

const sum = (rows: readonly object[] | undefined): number =>
  (rows as { amount_cents: number }[]).reduce((total, row) => total + row.amount_cents, 0);

/** What the tables have more than before, as an import counts it. */
function difference(
  before: Record<string, readonly object[]>,
  after: Record<string, readonly object[]>,
): Partial<ImportCounts> {
  const more = (table: string) => (after[table]?.length ?? 0) - (before[table]?.length ?? 0);
  return {
    trajectories: more('trajectory'),
    invoices: more('invoice'),
    contacts: more('contact'),
    measurements: more('ladder_measurement'),
    orders: more('purchase_order'),
    clients: more('client'),
    // Nothing is overwritten here, so all that the costs are more was not known before.
    costCents: sum(after['imported_cost']) - sum(before['imported_cost']),
    billedCents: sum(after['invoice_line']) - sum(before['invoice_line']),
  };
}

async function choose(
  file: TestTeamFile,
  shape: RandomShape,
  rows: readonly ListedCells[],
): Promise<ListChoicesInput> {
  const fields = fieldsOfShape[shape];
  const quoted = (cell: string) => `"${cell}"`;
  const lines = rows.map((row) => fields.map((field) => quoted(row[field] ?? '')).join(';'));
  const list = await readList(
    file,
    csv(fields.map((field) => importFieldLabels[field]).join(';'), ...lines),
  );
  return {
    listId: list.listId,
    shape,
    referenceDate: '2019-12-31',
    columns: fields.map((field, column) => ({ column, field })),
  };
}

describe.each(Object.keys(rowsOf) as RandomShape[])('any list of %s', (shape) => {
  it('stores what was counted, adds nothing when imported again, and can be undone', async () => {
    const lists = fc.array(rowsOf[shape] as fc.Arbitrary<ListedCells>, {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fileContent, lists, async (content, rows) => {
        await using stack = new AsyncDisposableStack();
        const file = await makeTeamFile();
        stack.defer(file.cleanup);
        await fill(file, content);
        const before = await contentOf(file);
        let choices = await choose(file, shape, rows);
        let check = await file.backend.ask('importing.check', choices);
        const first = check.counts;
        while (check.faults.length > 0) {
          const { counts, faults } = check;
          const { newRows, changedRows, differingRows, unchangedRows } = counts;
          expect(newRows + changedRows + differingRows + unchangedRows).toBe(
            counts.rows - counts.skippedRows - counts.faultRows,
          );
          const lines = [...(choices.skippedLines ?? []), ...faults.map(({ line }) => line)];
          choices = { ...choices, skippedLines: lines };
          check = await file.backend.ask('importing.check', choices);
        }
        const { importId, counts } = await file.backend.ask('importing.commit', choices);
        expect(counts).toEqual(check.counts);
        // What was counted with the faults still there, is what came in without those rows.
        const { faultRows, skippedRows } = counts;
        expect({ ...first, faultRows, skippedRows }).toEqual(counts);
        const after = await contentOf(file);
        expect(counts).toMatchObject(difference(before, after));

        // What was imported is let go of, so the list has to be read again.
        const { listId } = await choose(file, shape, rows);
        const again = await file.backend.ask('importing.commit', { ...choices, listId });
        expect(again.importId).toBeNull();
        expect(again.counts).toMatchObject({ newRows: 0, changedRows: 0 });
        expect(await contentOf(file)).toEqual(after);

        if (importId !== null) await file.backend.ask('importing.undo', { importId });
        expect(await contentOf(file)).toEqual(before);
      }),
      { numRuns: rounds(12, 100) },
    );
  }, 120_000);
});
