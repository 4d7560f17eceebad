import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList, trajectoryHeader } from './lists.ts';
import { asList, caseload, type Caseload } from './random-lists.ts';

/** The second list is about clients of the first one, and says other things of them. */
const twoLists = fc.tuple(caseload, caseload).map(([first, other]) => {
  const second = other.slice(0, first.length);
  return [
    first,
    second.map((client, index) => ({ ...client, number: first[index]?.number ?? client.number })),
  ] as const satisfies readonly Caseload[];
});

/** What is said of a client by its latest row, so that also a row more would change it. */
const histories = ['client_track', 'client_case_manager'] as const;
/** What was measured on a later day than the file knows of, comes beside it. */
const measured = ['client_language_level', 'ladder_measurement'] as const;

type Row = Readonly<Record<string, unknown>>;

/** What a row says, without what it leaves open: an import fills that in. */
const said = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** The rows about clients who are in one of the other rows as well. */
const ofSameClients = (rows: readonly Row[], others: readonly Row[]): Row[] => {
  const clients = new Set(others.map((row) => row['client_id']));
  return rows.filter((row) => clients.has(row['client_id']));
};

describe('a client who is known already', () => {
  it('keeps all that the team file has, whatever another list says', async () => {
    await fc.assert(
      fc.asyncProperty(twoLists, async ([first, second]) => {
        const file = await makeTeamFile();
        const importList = async (content: string) => {
          const choices = asSuggested(await readList(file, content));
          await file.backend.ask('importing.commit', choices);
          return (await contentOf(file.backend)) as Record<string, Row[]>;
        };
        const { product: productsBefore = [], ...before } = await importList(asList(first));
        const { product = [], ...after } = await importList(asList(second, 'Anders'));
        for (const [table, rows] of Object.entries(before)) {
          const kept = rows.map((row) => expect.objectContaining(said(row)) as Row);
          expect([table, after[table]]).toEqual([table, expect.arrayContaining(kept)]);
        }
        expect(after['client']).toHaveLength(before['client']?.length ?? 0);
        for (const table of histories) {
          const rows = before[table] ?? [];
          // Two clients of the first list may be new to a history; one who has it gets no row more.
          expect(ofSameClients(after[table] ?? [], rows)).toEqual(rows);
        }
        for (const table of measured) {
          const rows = before[table] ?? [];
          for (const row of ofSameClients(after[table] ?? [], rows).slice(rows.length)) {
            const own = rows.filter((one) => one['client_id'] === row['client_id']);
            for (const one of own) {
              expect(String(row['measured_on']) > String(one['measured_on'])).toBe(true);
            }
          }
        }
        const priced = productsBefore.filter((row) => row['price_cents'] !== null);
        expect(product).toEqual(expect.arrayContaining(priced));
        await file.cleanup();
      }),
      { numRuns: 15 },
    );
  }, 20_000);
});

describe('a household that the list does not name', () => {
  it('never becomes that of another client, whose list names one that looks the same', async () => {
    const file = await makeTeamFile();
    const households = ['', 'BP-K1', 'klant K1', 'klant\u00a0K1'];
    const lists = households.map((household, index) =>
      csv(trajectoryHeader, `K${index + 1};${household};A;B;;;;;`),
    );
    for (const list of [...lists, ...lists]) {
      const choices = asSuggested(await readList(file, list));
      await file.backend.ask('importing.commit', choices);
    }
    const { client = [] } = await contentOf(file.backend);
    const ids = (client as Row[]).map((row) => row['household_id']);
    // The last two are the same number: a hard space in a cell is a space.
    expect(ids).toEqual([1, 2, 3, 3]);
    await file.cleanup();
  });
});
