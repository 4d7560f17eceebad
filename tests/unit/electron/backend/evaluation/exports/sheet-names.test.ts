import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../../../../electron/backend/evaluation/exports/sheet-names.ts';

describe('the names of sheets', () => {
  it('leave out what Excel does not take, and stay apart when they are cut', () => {
    expect(
      sheetNames([
        'Kosten: per [fonds]/jaar?',
        "'Klanten per trede van de participatieladder'",
        'Klanten per trede van de participatietafel',
        'KLANTEN PER TREDE VAN DE PARTICI',
        'History',
        '***',
      ]),
    ).toEqual([
      'Kosten  per  fonds  jaar',
      'Klanten per trede van de partic',
      'Klanten per trede van de pa (2)',
      'KLANTEN PER TREDE VAN DE PA (3)',
      'History (2)',
      'Tabel',
    ]);
  });

  it('are always ones that Excel takes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (titles) => {
        const names = sheetNames(titles);
        expect(names).toHaveLength(titles.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        }
      }),
      { seed: 3 },
    );
  });
});
