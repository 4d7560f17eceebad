import type { CountedCell, CountedTable, ProtectionRules } from '#shared/evaluation/counted.ts';

/** To round, with nothing shared before. */
export const rounding: ProtectionRules = {
  way: 'afronden',
  smallestGroup: 5,
  secret: 'geheim',
  earlier: [],
};

/** A table by hand: each row with its cells; `total = part + part` for the sums. */
export function tableOf(
  rows: Readonly<Record<string, readonly CountedCell[]>>,
  more: Partial<CountedTable> = {},
): CountedTable {
  const width = Object.values(rows)[0]?.length ?? 0;
  return {
    id: 'tabel',
    title: 'Tabel',
    rows: Object.keys(rows).map((id) => ({ id, label: id, listed: 'always' })),
    columns: Array.from({ length: width }, (_, at) => ({
      id: `kolom-${at}`,
      label: `Kolom ${at}`,
      unit: 'personen',
    })),
    cells: Object.values(rows),
    sums: [],
    notes: ['Wat er geteld is.'],
    exactNotes: ['Doelgroep onbekend: 3 personen.'],
    ...more,
  };
}

export const sum = (text: string): { total: string; parts: string[] } => {
  const [total = '', parts = ''] = text.split(' = ');
  return { total, parts: parts.split(' + ') };
};

export const cells = (counts: Readonly<Record<string, number>>): CountedCell[] =>
  Object.entries(counts).map(([key, value]) => ({ key, value }));

/** So many persons who cost the same each, in whole euros. */
export const cost = (key: string, persons: number, euro: number): CountedCell => ({
  key,
  value: persons * euro * 100,
  money: {
    contributors: euro === 0 ? 0 : persons,
    largest: euro * 100,
    secondLargest: euro * 100,
    total: persons * euro * 100,
  },
});
