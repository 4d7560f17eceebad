/** One small table, polluted in the ways in which files on the web are, with what a reader must make of it. */
export interface Polluted {
  readonly name: string;
  readonly text: string;
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Cells = readonly string[];

const headers: Cells = ['klantnummer', 'naam', 'geboren', 'wijk', 'toelichting', 'kosten'];
const rows: readonly Cells[] = [
  ['K1001', 'Noor', '03-02-1991', 'Noord', 'Zoekt werk; in de zorg', '1.450,00'],
  ['K1002', 'Salma', '14-11-1985', 'Zuid', 'Zei "ja" tegen de cursus', '150,00'],
  ['K1003', 'Yusuf', '30-06-2000', 'Noord', 'Verhuist; belt zelf', ''],
  ['K1004', 'Dawit', '01-01-1979', 'West', 'Geen bijzonderheden', '75,50'],
  ['K1005', 'Amira', '22-08-1996', 'Zuid', 'Oppas, school', '1.200,00'],
];
const all: readonly Cells[] = [headers, ...rows];

interface Dialect {
  readonly delimiter: string;
  readonly newline: string;
  readonly quote: string;
  readonly escape: string;
}
const usual: Dialect = { delimiter: ';', newline: '\r\n', quote: '"', escape: '"' };

/** The fifth column stands in quotes, as a program writes its texts. */
const quotedColumn = 4;

const cellText = (cell: string, column: number, { quote, escape }: Dialect): string =>
  column === quotedColumn ? quote + cell.replaceAll(quote, escape + quote) + quote : cell;
const lineText = (cells: Cells, dialect: Dialect = usual): string =>
  cells.map((cell, column) => cellText(cell, column, dialect)).join(dialect.delimiter);
const linesText = (lines: readonly string[], newline = '\r\n'): string =>
  lines.map((line) => line + newline).join('');

const clean = (name: string, text: string, headerLine = 1): Polluted => ({
  name,
  text,
  headerLine,
  headers,
  rows,
});

const usualLines = all.map((cells) => lineText(cells));
const written = (dialect: Partial<Dialect>): string => {
  const whole = { ...usual, ...dialect };
  return linesText(
    all.map((cells) => lineText(cells, whole)),
    whole.newline,
  );
};
const withLine = (at: number, line: string): string => linesText(usualLines.with(at, line));

const ofTheFile: readonly Polluted[] = [
  clean('nothing', linesText(usualLines)),
  clean('no end of the last line', linesText(usualLines).trimEnd()),
  clean('two ends of the last line', `${linesText(usualLines)}\r\n`),
  { ...clean('no header', linesText(usualLines.slice(1)), 0), headers: headers.map(() => '') },
  { ...clean('only a header', linesText(usualLines.slice(0, 1))), rows: [] },
  { ...clean('one row', linesText(usualLines.slice(0, 2))), rows: rows.slice(0, 1) },
  clean('a title', linesText(['Lijst van 2019;;;;;', ';;;;;', ...usualLines]), 3),
  clean('a title that is not padded', linesText(['Lijst van 2019', '', ...usualLines]), 3),
  clean('a title with quotes', linesText(['"Lijst; van\r\n2019";;;;;', ...usualLines]), 3),
  clean('the header twice', linesText([lineText(headers), ...usualLines])),
  clean(
    'another table of fewer columns',
    linesText([...usualLines, ...all.map((cells) => lineText(cells.slice(0, 5)))]),
  ),
  clean(
    'another table of more columns',
    linesText([...usualLines, '', ...all.map((cells, at) => `${lineText(cells)};${at || 'nr'}`)]),
  ),
  {
    ...clean('the same table again', linesText([...usualLines, ...usualLines])),
    rows: [...rows, ...rows],
  },
];

const ofTheDialect: readonly Polluted[] = [
  clean('commas and spaces', written({ delimiter: ', ' })),
  clean('tabs', written({ delimiter: '\t' })),
  clean('pipes', written({ delimiter: '|' })),
  clean('LF', written({ newline: '\n' })),
  clean('CR', written({ newline: '\r' })),
  clean('apostrophes', written({ quote: "'", escape: "'" })),
  clean('backslashes', written({ escape: '\\' })),
  clean('quotes that are not escaped', written({ escape: '' })),
];

/** A delimiter taken away: two cells without quotes become one. */
const lessDelimiters: readonly Polluted[] = rows.flatMap((cells, at) =>
  [1, 2, 3].map((column) => {
    const texts = cells.map((cell, other) => cellText(cell, other, usual));
    const join = (all: Cells): string[] =>
      all.toSpliced(column - 1, 2, `${all[column - 1] ?? ''}${all[column] ?? ''}`);
    return {
      ...clean(
        `no delimiter in line ${at + 2}, behind cell ${column}`,
        withLine(at + 1, join(texts).join(';')),
      ),
      rows: rows.with(at, join(cells)),
    };
  }),
);

/** A delimiter too many at each place: an empty cell comes in between. */
const moreDelimiters: readonly Polluted[] = rows.flatMap((cells, at) =>
  headers.map((_, column) => {
    const texts = cells.map((cell, other) => cellText(cell, other, usual));
    return {
      ...clean(
        `a delimiter more in line ${at + 2}, cell ${column + 1}`,
        withLine(at + 1, texts.toSpliced(column, 0, '').join(';')),
      ),
      rows: rows.with(at, cells.toSpliced(column, 0, '')),
    };
  }),
);

/** A quote before each cell: it is part of the cell. */
const strayQuotes: readonly Polluted[] = all.flatMap((cells, at) =>
  headers.map((_, column) => {
    const texts = cells.map((cell, other) => cellText(cell, other, usual));
    const name = `a quote in line ${at + 1}, cell ${column + 1}`;
    const text = withLine(at, texts.with(column, `"${texts[column] ?? ''}`).join(';'));
    const found = cells.with(column, `"${cells[column] ?? ''}`);
    return at === 0
      ? { ...clean(name, text), headers: found }
      : { ...clean(name, text), rows: rows.with(at - 1, found) };
  }),
);

const otherDelimiters: readonly Polluted[] = all.flatMap((cells, at) =>
  ['\t', '|'].map((delimiter) =>
    clean(
      `line ${at + 1} with ${JSON.stringify(delimiter)}`,
      withLine(at, lineText(cells, { ...usual, delimiter })),
    ),
  ),
);

export const polluted: readonly Polluted[] = [
  ...ofTheFile,
  ...ofTheDialect,
  ...lessDelimiters,
  ...moreDelimiters,
  ...strayQuotes,
  ...otherDelimiters,
];
