import { describe, expect, it } from 'vitest';
import type { PreviewRow } from '#shared/importing/schema.ts';
import { leftOutOf } from '../../../../renderer/importing/left-out-lines.tsx';
import { looksGarbled } from '../../../../renderer/importing/preview-table.tsx';
import { texts } from '../../../../renderer/importing/texts.ts';

const row = (line: number, role: PreviewRow['role'], ...cells: string[]): PreviewRow => ({
  line,
  role,
  cells,
});

describe('the lines that are no rows', () => {
  it('gathers titles above the header and totals below the rows, each once, by line', () => {
    const preview = [
      row(1, 'title', 'Caseload 2025', ''),
      row(3, 'header', 'Kl.nr.', 'Naam'),
      row(4, 'row', '1', 'Rima'),
      row(5, 'totals', 'Totaal', '1'),
    ];
    const leftOut = [
      { line: 90, kind: 'totals' as const, text: 'Totaal 86' },
      { line: 5, kind: 'totals' as const, text: 'Totaal 1' },
    ];
    expect(leftOutOf({ preview, leftOut })).toEqual([
      { line: 1, kind: 'title', text: 'Caseload 2025' },
      { line: 5, kind: 'totals', text: 'Totaal 1' },
      { line: 90, kind: 'totals', text: 'Totaal 86' },
    ]);
  });

  it('names their lines while they are few', () => {
    const { title } = texts.table.leftOut;
    expect(title([1])).toBe('Trede slaat regel 1 over');
    expect(title([1, 5, 1290])).toBe('Trede slaat regel 1, 5 en 1.290 over');
    expect(title(Array.from({ length: 12 }, (_, line) => line))).toBe('Trede slaat 12 regels over');
  });
});

describe('letters in the wrong encoding', () => {
  it.each(['ZoÃ«', 'MenÃ©ndez', 'â‚¬ 680', 'Aspenâ€™s', 'Zo\ufffd'])('are seen: %s', (text) => {
    expect(looksGarbled([row(2, 'row', 'Rima', text)])).toBe(true);
  });

  it.each(['Zoë', 'Menéndez', '€ 680', 'Aspen’s', 'São Tomé', 'Ângela', 'Álvaro'])(
    'are not seen in %s',
    (text) => {
      expect(looksGarbled([row(2, 'row', text)])).toBe(false);
    },
  );
});

describe('the letters above the columns', () => {
  it('go on after Z as in Excel', () => {
    const { column } = texts.table.heads;
    expect([0, 25, 26, 51, 52, 701, 702].map(column)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
