import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedList, ImportCounts, ListChoicesInput } from '#shared/importing/schema.ts';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { rounds } from '../../../../support/long.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList } from './lists.ts';
import { asList, caseload } from './random-lists.ts';
import { addSmallCaseload, addTrajectory } from './shapes/small-caseload.ts';

/** All that is counted, but for the rows that stay out. */
const whatIsImported = ({ faultRows: _, skippedRows: __, ...counts }: ImportCounts) => counts;

async function skippingFaults(
  file: TestTeamFile,
  choices: ListChoicesInput,
  first: CheckedList,
): Promise<{ choices: ListChoicesInput; checked: CheckedList }> {
  let checked = first;
  let chosen = choices;
  while (checked.faults.length > 0) {
    const lines = checked.faults.map(({ line }) => line);
    chosen = { ...chosen, skippedLines: [...(chosen.skippedLines ?? []), ...lines] };
    checked = await file.backend.ask('importing.check', chosen);
  }
  return { choices: chosen, checked };
}

/** Cells that are a fault, in a row of the list of `asList`. */
const spoiled = fc.constantFrom(
  { column: 8, text: '' },
  { column: 10, text: '31-02-2018' },
  { column: 2, text: '' },
  { column: 4, text: 'negen' },
  { column: 11, text: 'veel' },
  { column: 0, text: '' },
);
const faultyList = fc.record({
  clients: caseload,
  before: caseload,
  spoils: fc.array(fc.record({ row: fc.nat(), spoiled }), { maxLength: 6 }),
});

/** In milliseconds: each round makes a team file. */
const patience = rounds(60_000, 600_000);

describe('what a list with faults is counted for', () => {
  it('leaves out what only rows with a fault add', async () => {
    const file = await makeTeamFile();
    const list = csv(
      'klantnummer;voornaam;achternaam;geboortedatum;traject;aanbieder;startdatum;kosten;fonds',
      'K1;Ann;Een;01-02-1980;Jobcoaching;Op Stap;01-02-2018;1.000,00;Fonds A',
      'K2;Bo;Twee;01-02-1981;Taalstage;Forte;01-03-2018;500,00;Fonds B',
      'K2;Bo;Twee;;Zwemles;Nieuw;31-02-2018;250,00;Fonds C',
      'K3;Cas;Drie;;Yoga;Nieuw;01-03-2018;kosteloos?;Fonds C',
    );
    const choices = asSuggested(await readList(file, list));
    const { counts, faults } = await file.backend.ask('importing.check', choices);
    expect(faults.map(({ line }) => line)).toEqual([4, 5]);
    expect(counts).toMatchObject({
      rows: 4,
      faultRows: 2,
      newRows: 2,
      clients: 2,
      households: 2,
      trajectories: 2,
      costCents: 150_000,
      newFunds: ['Fonds A', 'Fonds B'],
      newProviders: ['Op Stap', 'Forte'],
    });
    await file.cleanup();
  });

  it('does not call a row with a fault one with a warning', async () => {
    const file = await makeTeamFile();
    const list = csv(
      'klantnummer;voornaam;achternaam;traject;startdatum;kosten;fonds',
      'K1;Ann;Een;Jobcoaching;31-02-2018;;Fonds A',
      'K2;Bo;Twee;Jobcoaching;01-02-2018;;Fonds A',
      'K3;Cas;Drie;Jobcoaching;01-02-2018;1,00;Fonds A',
    );
    const choices = asSuggested(await readList(file, list));
    const { counts } = await file.backend.ask('importing.check', choices);
    expect(counts).toMatchObject({ faultRows: 1, warningRows: 1 });
    await file.cleanup();
  });

  it(
    'is what is imported when they are skipped',
    async () => {
      await fc.assert(
        fc.asyncProperty(faultyList, async ({ clients, before, spoils }) => {
          await using stack = new AsyncDisposableStack();
          const file = await makeTeamFile();
          stack.defer(file.cleanup);
          await file.backend.ask(
            'importing.commit',
            asSuggested(await readList(file, asList(before))),
          );
          const read = await readList(file, asList(clients));
          const corrections = spoils.map(({ row, spoiled: { column, text } }) => ({
            line: 2 + (row % read.rowCount),
            column,
            text,
          }));
          const choices = { ...asSuggested(read), corrections };
          const first = await file.backend.ask('importing.check', choices);
          const skipped = await skippingFaults(file, choices, first);
          expect(whatIsImported(first.counts)).toEqual(whatIsImported(skipped.checked.counts));
          const stored = await contentOf(file.backend);
          const { counts } = await file.backend.ask('importing.commit', skipped.choices);
          expect(counts).toEqual(skipped.checked.counts);
          const after = await contentOf(file.backend);
          const more = (table: string) =>
            (after[table]?.length ?? 0) - (stored[table]?.length ?? 0);
          expect({
            clients: more('client'),
            households: more('household'),
            trajectories: more('trajectory'),
            outflows: more('outflow'),
            measurements: more('ladder_measurement') + more('client_language_level'),
          }).toEqual({
            clients: first.counts.clients,
            households: first.counts.households,
            trajectories: first.counts.trajectories,
            outflows: first.counts.outflows,
            measurements: first.counts.measurements,
          });
        }),
        { numRuns: rounds(10, 200) },
      );
    },
    patience,
  );

  it('is so for invoices, of which one more makes another order', async () => {
    const file = await makeTeamFile();
    const db = file.backend.db();
    const { clients } = await addSmallCaseload(db);
    await addTrajectory(db, { clientId: clients.get('K1') ?? 0 });
    const fields = fieldsOfShape.invoices;
    const row = (cells: Partial<Record<(typeof fields)[number], string>>) =>
      fields.map((field) => cells[field] ?? '').join(';');
    const own = { clientNumber: 'K1', trajectoryType: 'Jobcoaching', fund: 'Fonds A' };
    const list = csv(
      fields.map((field) => importFieldLabels[field]).join(';'),
      row({ ...own, invoiceNumber: 'F1', invoiceDate: '01-03-2018', invoiceAmount: '100,00' }),
      row({ ...own, invoiceNumber: 'F1', invoiceDate: '02-03-2018', invoiceAmount: '200,00' }),
      row({ ...own, invoiceNumber: 'F2', invoiceDate: '01-04-2018', invoiceAmount: 'x' }),
    );
    const read = await readList(file, list);
    const choices: ListChoicesInput = {
      listId: read.listId,
      shape: 'invoices',
      referenceDate: '2019-12-31',
      columns: fields.map((field, column) => ({ column, field })),
    };
    const first = await file.backend.ask('importing.check', choices);
    expect(first.counts).toMatchObject({
      faultRows: 2,
      invoices: 1,
      orders: 1,
      billedCents: 10_000,
    });
    const skipped = await skippingFaults(file, choices, first);
    expect(whatIsImported(first.counts)).toEqual(whatIsImported(skipped.checked.counts));
    await file.cleanup();
  });
});
