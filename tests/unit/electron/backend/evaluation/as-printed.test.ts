import { describe, expect, it } from 'vitest';
import type { ReportTable, Unit } from '#shared/evaluation/schema.ts';
import { asPrinted } from '../../../../../electron/backend/evaluation/as-printed.ts';

const table = (id: string, unit: Unit, ...values: (number | null)[]): ReportTable => ({
  id,
  title: id,
  rows: values.map((_, row) => ({ id: `rij-${row}`, label: `Rij ${row}` })),
  columns: [{ id: 'kolom', label: 'Kolom', unit }],
  cells: values.map((value) => [value]),
  notes: [],
});
const intern = { mode: 'intern', way: 'geen' } as const;
const rounded = { mode: 'deelbaar', way: 'afronden' } as const;
const hidden = { mode: 'deelbaar', way: 'verbergen' } as const;

describe('a table as it is printed', () => {
  it('says what a 0 means, only where counts were rounded and one is 0', () => {
    const withZero = table('uitstroom', 'personen', 0, 5);
    expect(asPrinted(withZero, rounded).notes).toEqual([
      'Een 0 betekent hier: minder dan 5, dus 0 tot en met 4.',
    ]);
    for (const context of [intern, hidden]) expect(asPrinted(withZero, context)).toEqual(withZero);
    const without = table('uitstroom', 'personen', 5, 10);
    expect(asPrinted(without, rounded)).toEqual(without);
    const [open] = table('taakstelling', 'personen', 0).columns;
    const publicOne = {
      ...table('taakstelling', 'personen', 0),
      columns: open ? [{ ...open, timeless: true as const }] : [],
    };
    expect(asPrinted(publicOne, rounded)).toEqual(publicOne);
  });

  it('says what 0% means where it is of rounded counts', () => {
    const withZero = table('routes-landelijk', 'procent', 0, 20);
    expect(asPrinted(withZero, rounded).notes).toEqual([
      'Bij 0% gaat het hier om minder dan 5 personen, dus 0 tot en met 4.',
    ]);
    for (const context of [intern, hidden]) expect(asPrinted(withZero, context)).toEqual(withZero);
    const without = table('routes-landelijk', 'procent', 5, 20);
    expect(asPrinted(without, rounded)).toEqual(without);
  });

  it('has a total of amounts for the team, and says to others why there is none', () => {
    const costs = table('fondsen', 'euro', 1_000, 250);
    const told = asPrinted(costs, intern);
    expect(told.rows.at(-1)).toEqual({ id: 'totaal', label: 'Totaal' });
    expect(told.cells).toEqual([[1_000], [250], [1_250]]);
    expect(asPrinted(table('fondsen', 'euro', 1_000), intern).rows).toHaveLength(1);
    for (const context of [rounded, hidden]) {
      const shared = asPrinted(costs, context);
      expect(shared.cells).toEqual(costs.cells);
      expect(shared.notes.join()).toContain('Een totaal staat er niet');
    }
  });

  it('names rows of nothing but 0 where that is asked and no other period stands beside them', () => {
    const years = table('uitstroom-per-jaar', 'personen', 5, 0, 0, 0);
    const folded = asPrinted(years, rounded);
    expect(folded.cells).toEqual([[5]]);
    expect(folded.notes).toEqual([
      'Deze regels staan er niet, want daar is alles 0: rij 1, rij 2, rij 3.',
      'Een 0 betekent hier: minder dan 5, dus 0 tot en met 4.',
    ]);
    expect(asPrinted(years, { ...rounded, compares: true }).cells).toEqual(years.cells);
    const nobody = table('uitstroom-per-jaar', 'personen', 0, 0, 0, 0);
    expect(asPrinted(nobody, intern)).toEqual(nobody);
    const withHidden = table('uitstroom-per-jaar', 'personen', 5, null, null, 0);
    expect(asPrinted(withHidden, hidden)).toEqual(withHidden);
  });
});
