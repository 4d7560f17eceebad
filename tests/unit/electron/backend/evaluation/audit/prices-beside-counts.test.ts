import { describe, expect, it } from 'vitest';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { auditTables } from '../../../../../../electron/backend/evaluation/audit/audit-tables.ts';
import { cells, cost, tableOf } from '../protection/tables.ts';

interface Type {
  readonly guided: number;
  readonly paid: number;
  readonly price: number;
  readonly shown: number;
  /** In cents, where it is shown. */
  readonly amount?: number;
}

/** Of the first type three were guided, and paid for. An earlier report told the counts of all others. */
async function attack(types: Readonly<Record<string, Type>>): Promise<string> {
  const each = Object.entries(types);
  const persons = tableOf(
    Object.fromEntries(each.map(([id, { guided }]) => [id, cells({ [id]: guided })])),
    { id: 'trajecten', columns: [{ id: 'totaal', label: 'Totaal', unit: 'personen' }] },
  );
  const costs = tableOf(
    Object.fromEntries(
      each.map(([id, { paid, price }]) => [id, [cost(`euro ${id}`, paid, price)]]),
    ),
    {
      id: 'trajectkosten',
      columns: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }],
      sums: [{ total: 'euro t', parts: each.map(([id]) => `euro ${id}`) }],
    },
  );
  const shownAs = (
    { id, title, rows, columns, notes }: typeof persons,
    figure: (type: Type) => number | null,
  ): ReportTable => ({
    ...{ id, title, columns: [...columns], notes: [...notes] },
    rows: rows.map((row) => ({ id: row.id, label: row.label })),
    cells: each.map(([, type]) => [figure(type)]),
  });
  const told = each.slice(1).map(([key, { guided }]) => ({
    ...{ key, exact: guided, published: guided },
  }));
  const faults = await auditTables(
    [persons, costs],
    [shownAs(persons, ({ shown }) => shown), shownAs(costs, ({ amount }) => amount ?? null)],
    {
      way: 'afronden',
      smallestGroup: 5,
      earlier: [{ id: 1, way: 'verbergen', smallestGroup: 5, figures: told }],
    },
  );
  return faults.join('\n');
}

const few = { guided: 3, paid: 3, price: 1_750, shown: 5 };
const known = { guided: 12, paid: 12, price: 2_150, shown: 10, amount: 2_600_000 };

describe('amounts that are hidden, beside counts that an earlier report told', () => {
  it('tell a count where all of the others were paid for', async () => {
    const types = {
      few,
      b: { guided: 5, paid: 5, price: 500, shown: 5 },
      c: { guided: 22, paid: 22, price: 250, shown: 20 },
      d: { guided: 12, paid: 12, price: 1_000, shown: 10 },
      known,
    };
    expect(await attack(types)).toContain('few (shown 5) can only be 3');
  });

  it('leave it open where nobody can tell how many of the others were paid for', async () => {
    const types = {
      few,
      b: { guided: 7, paid: 5, price: 500, shown: 5 },
      c: { guided: 29, paid: 26, price: 250, shown: 30 },
      d: { guided: 5, paid: 2, price: 1_000, shown: 5 },
      known,
    };
    expect(await attack(types)).toBe('');
  });
});
