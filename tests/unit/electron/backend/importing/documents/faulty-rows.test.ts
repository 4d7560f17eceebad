import { describe, expect, it } from 'vitest';
import { faultyRows } from '../../../../../../electron/backend/importing/documents/faulty-rows.ts';
import { asDocument } from '../../../../../../electron/backend/importing/documents/list-file.ts';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';

const headers = ['Kl.nr.', 'Naam', 'Bedrag', 'kolom 4 zonder naam'];
const rows = [
  { line: 3, cells: ['00123', '=HYPERLINK("x")', '-110,7', ''] },
  { line: 9, cells: ['', 'Naam; met "tekens"\nen een regel', '€ 1.450,-', 'x', 'te veel'] },
];
const faults = [
  { line: 3, column: 'Bedrag', columnIndex: 2, message: 'Een bedrag is nul of meer.' },
  { line: 9, column: 'Kl.nr.', columnIndex: 0, message: 'Het klantnummer ontbreekt.' },
  { line: 9, column: null, columnIndex: null, message: 'Deze regel heeft te veel cellen.' },
];

describe('the faulty rows of a list', () => {
  it('may be very many', () => {
    const many = Array.from({ length: 200_000 }, (_, line) => ({ line, cells: ['1', '2'] }));
    const { sheets } = faultyRows(['a'], many, []);
    expect(sheets[0].rows).toHaveLength(200_000);
    expect(sheets[0].columns).toHaveLength(3);
  });

  it.each(['csv', 'xlsx'] as const)(
    'come back as they stood, with all that is wrong behind them, as %s',
    async (format) => {
      const { content, encodedAs, suggestedName } = await asDocument(
        faultyRows(headers, rows, faults),
        format,
      );
      expect(suggestedName).toBe(`rijen-met-fouten-VERTROUWELIJK.${format}`);
      const table = await readTable(Buffer.from(content, encodedAs));
      expect(table.headers).toEqual([...headers, '', 'Wat er mis is']);
      // A formula leaves in a CSV with an apostrophe, which whoever reads the cell takes off again.
      const formula = `${format === 'csv' ? "'" : ''}=HYPERLINK("x")`;
      expect(table.rows.map(({ cells }) => cells)).toEqual([
        ['00123', formula, '-110,7', '', '', 'Bedrag: Een bedrag is nul of meer.'],
        [
          '',
          'Naam; met "tekens"\nen een regel',
          '€ 1.450,-',
          'x',
          'te veel',
          'Kl.nr.: Het klantnummer ontbreekt. Deze regel heeft te veel cellen.',
        ],
      ]);
    },
  );
});
