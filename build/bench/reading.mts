import { parse } from 'csv-parse/sync';
import { readTable } from '../../electron/backend/importing/reading/read-table.ts';
import { compare, timed, type Comparison } from './measure.mts';

const columns = 25;

/** Finding out how a list is written and reading it, against the bare parser that was told how. */
export function compareReading(size: number, rounds: number): Promise<Comparison> {
  const bytes = inventList(size);
  return compare(
    {
      name: 'lezen',
      size,
      ours: 'een onbekende lijst van 25 kolommen lezen',
      against: 'csv-parse, dat weet hoe zij geschreven is',
    },
    rounds,
    () => timed(() => readTable(bytes)),
    () => timed(() => parse(bytes, { delimiter: ';' })),
  );
}

/** A list as Excel writes it: numbers, days, names that come back, amounts, and empty cells. */
export function inventList(size: number): Buffer {
  const lines = [
    Array.from({ length: columns }, (_, column) => `kolom ${'abcde'[column % 5]}${column}`),
  ];
  for (let row = 0; row < size; row += 1) {
    lines.push(Array.from({ length: columns }, (_, column) => inventCell(row, column)));
  }
  return Buffer.from(`${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`);
}

function inventCell(row: number, column: number): string {
  if (column === 0) return `K${100_000 + row}`;
  switch (column % 5) {
    case 0:
      return '';
    case 1:
      return `${String((row % 28) + 1).padStart(2, '0')}-03-2019`;
    case 2:
      return `naam ${(row * column) % 977}`;
    case 3:
      return `${(row * 7) % 5000},50`;
    default:
      return 'Noord';
  }
}
