import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportField } from '#shared/importing/schema.ts';
import type { TestBackend } from '../../../../../support/backend.ts';
import { rounds } from '../../../../../support/long.ts';
import { plainFund } from '../../../../../support/money-calls.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { asSuggested, readList } from '../lists.ts';
import { asList, caseload, type Caseload } from '../random-lists.ts';
import { dumpOf, withoutImport } from './dump.ts';

const overwritable = [
  'householdNumber',
  'firstName',
  'ladderNow',
  'languageBuddy',
  'cost',
  'fund',
  'outflowKind',
  'outflowDate',
] as const satisfies readonly ImportField[];
const overwrites = fc.subarray<ImportField>([...overwritable]);

/** The second list is for a part about clients of the first one, and says other things of them. */
const scenario = fc.record({
  first: caseload,
  second: caseload,
  overwrite: overwrites,
  shared: fc.integer({ min: 0, max: 30 }),
});

const mixed = (first: Caseload, second: Caseload, shared: number): Caseload => {
  const rows = second.map((client, index) => ({
    ...client,
    number: (index < shared ? first[index]?.number : undefined) ?? client.number,
    // The same trajectory, at another price.
    trajectories:
      index < shared && first[index] !== undefined && index % 2 === 0
        ? first[index].trajectories.map((one) => ({ ...one, cost: 12_345 }))
        : client.trajectories,
  }));
  return rows.filter(
    ({ number }, index) => rows.findIndex((other) => other.number === number) === index,
  );
};

async function importList(
  file: TestTeamFile,
  content: string,
  overwrite: ImportField[],
): Promise<number | null> {
  const choices = { ...asSuggested(await readList(file, content)), overwrite };
  const checked = await file.backend.ask('importing.check', choices);
  const { counts, importId } = await file.backend.ask('importing.commit', choices);
  expect(counts).toEqual(checked.counts);
  const { newRows, changedRows, differingRows, unchangedRows } = counts;
  expect(newRows + changedRows + differingRows + unchangedRows).toBe(counts.rows);
  return importId;
}

/** Something that a user does after the import. */
const laterChange = fc.oneof(
  fc.record({ kind: fc.constant('order' as const), which: fc.nat(), invoiced: fc.boolean() }),
  fc.record({
    kind: fc.constant('product' as const),
    type: fc.constantFrom('Jobcoaching', 'Nieuw soort'),
    provider: fc.constantFrom('Op Stap', 'Nieuwe aanbieder'),
  }),
  fc.record({ kind: fc.constant('fund' as const), name: fc.constantFrom('Fonds A', 'Later') }),
  fc.record({ kind: fc.constant('import' as const), clients: caseload, overwrite: overwrites }),
);
type LaterChange = Parameters<Parameters<typeof laterChange.map>[0]>[0];

async function makeFund(backend: TestBackend, name: string): Promise<number> {
  const rows = await backend.db().selectFrom('fund').selectAll().execute();
  const known = rows.find((fund) => fund.name.toLowerCase() === name.toLowerCase());
  await backend.ask('budget.saveFund', {
    id: known?.id ?? null,
    before: known === undefined ? null : { ...plainFund, name: known.name },
    name,
    ...plainFund,
  });
  const { id } = await backend
    .db()
    .selectFrom('fund')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return id;
}

async function change(file: TestTeamFile, later: LaterChange): Promise<void> {
  const { backend } = file;
  switch (later.kind) {
    case 'fund':
      await makeFund(backend, later.name);
      return;
    case 'product':
      // May be in the catalogue already.
      await backend.call('purchasing.saveProduct', {
        id: null,
        unit: 'traject',
        typeName: later.type,
        providerName: later.provider,
        priceCents: 100_00,
        vatRate: '21',
      });
      return;
    case 'import':
      await importList(file, asList(later.clients, 'Later'), later.overwrite);
      return;
    case 'order': {
      const clients = await backend.db().selectFrom('client').select('id').execute();
      const products = await backend.db().selectFrom('product').select('id').execute();
      const { order } = await backend.ask('purchasing.order', {
        costKind: 'traject',
        productId: products[later.which % products.length]?.id ?? 0,
        unit: 'traject',
        vatRate: '21',
        startDate: '2019-06-01',
        endDate: null,
        budgetYear: 2019,
        lines: [
          {
            clientId: clients[later.which % clients.length]?.id ?? 0,
            quantityHundredths: 100,
            unitPriceCents: 100_00,
          },
        ],
        funding: {
          way: 'procent',
          parts: [{ fundId: await makeFund(backend, 'Voor orders'), weight: 10_000 }],
        },
      });
      if (!later.invoiced) return;
      await backend.ask('purchasing.recordInvoice', {
        invoiceNumber: 'F1',
        invoicedOn: '2019-07-01',
        paidOn: null,
        budgetYear: 2019,
        lines: order.lines.map(({ id }) => ({ lineId: id, amountCents: 50_00 })),
      });
    }
  }
}

/** In milliseconds: each round makes a team file. */
const patience = rounds(60_000, 1_800_000);

describe('undoing an import of any list into any file', () => {
  it(
    'leaves exactly what was before',
    async () => {
      await fc.assert(
        fc.asyncProperty(scenario, async ({ first, second, overwrite, shared }) => {
          const file = await makeTeamFile();
          const list = asList(mixed(first, second, shared), 'Anders');
          await importList(file, asList(first), []);
          const before = await dumpOf(file.backend);
          const importId = await importList(file, list, overwrite);
          const imported = await dumpOf(file.backend);
          if (importId !== null) {
            await file.backend.ask('importing.undo', { importId });
            expect(await dumpOf(file.backend)).toEqual(before);
            // What was undone can be imported again, and is then the same to the last id.
            await importList(file, list, overwrite);
            const again = await dumpOf(file.backend);
            for (const table of ['client', 'trajectory'] as const) {
              expect(again[table]?.size).toBe(imported[table]?.size);
            }
            expect(again['ladder_measurement']).toEqual(imported['ladder_measurement']);
          } else expect(imported).toEqual(before);
          expect(file.backend.unexpected).toEqual([]);
          await file.cleanup();
        }),
        { numRuns: rounds(6, 300) },
      );
    },
    patience,
  );

  it(
    'is exact after later changes too, or refused with nothing changed',
    async () => {
      await fc.assert(
        fc.asyncProperty(scenario, laterChange, async (made, later) => {
          const { first, second, overwrite, shared } = made;
          const file = await makeTeamFile();
          await importList(file, asList(first), []);
          const before = await dumpOf(file.backend);
          const list = asList(mixed(first, second, shared), 'Anders');
          const importId = await importList(file, list, overwrite);
          if (importId === null) return file.cleanup();
          const imported = await dumpOf(file.backend);
          await change(file, later);
          const changed = await dumpOf(file.backend);
          const { obstacles, obstacleCount } = await file.backend.ask('importing.planUndo', {
            importId,
          });
          expect(await dumpOf(file.backend)).toEqual(changed);
          if (obstacleCount > 0) {
            expect(obstacles.length).toBe(Math.min(50, obstacleCount));
            const { code } = await file.backend.refused('importing.undo', { importId });
            expect(code).toBe('conflict');
            expect(await dumpOf(file.backend)).toEqual(changed);
          } else {
            await file.backend.ask('importing.undo', { importId });
            expect(await dumpOf(file.backend)).toEqual(withoutImport(before, imported, changed));
          }
          expect(file.backend.unexpected).toEqual([]);
          await file.cleanup();
        }),
        { numRuns: rounds(6, 300) },
      );
    },
    patience,
  );
});
