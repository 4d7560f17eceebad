import { describe, expect, it } from 'vitest';
import { reportAsJson } from '../../../../../../electron/backend/evaluation/exports/json.ts';
import { trickyReport } from '../reports.ts';

describe('the JSON for other programs', () => {
  it('has exactly the agreed shape, with euro in cents and null for hidden', () => {
    expect(JSON.parse(reportAsJson(trickyReport))).toEqual({
      titel: 'Evaluatie begeleiding naar werk en participatie',
      periode: { van: '2017-06-01', tot: '2019-12-31' },
      modus: 'deelbaar',
      tabellen: [
        {
          id: 'trajectkosten',
          titel: 'Kosten per traject',
          bescherming: 'afgerond',
          rijen: [
            { id: 'plus', label: '+31 bellen; "snel"' },
            { id: 'apenstaart', label: '@SUM(A1)' },
            { id: 'min', label: '-2+3' },
            { id: 'tab', label: '\t=1+1' },
            { id: 'gewoon', label: 'Élan, café ’t Hoekje' },
          ],
          kolommen: [
            { id: 'personen', label: 'Personen', telt: 'personen' },
            { id: 'kosten', label: 'Kosten', telt: 'euro' },
          ],
          cellen: [
            [1250, 123456789],
            [0, 5],
            [null, null],
            [10, 0],
            [5, 100],
          ],
          toelichting: ['Aantallen zijn afgerond op 5.'],
        },
      ],
      weggelaten: [],
    });
  });

  it('has the figures of the other period beside them when it compares', () => {
    const comparedWith = { from: '2014-01-01', until: '2016-12-31' };
    const read = JSON.parse(
      reportAsJson({
        ...trickyReport,
        mode: 'intern',
        way: 'geen',
        comparedWith,
        comparedTables: trickyReport.tables.map((table) => ({
          ...table,
          rows: [{ id: 'gewoon', label: 'Gewoon' }],
          cells: [[7, 700]],
        })),
      }),
    ) as { vergelekenMet: unknown; tabellen: unknown[] };
    expect(read.vergelekenMet).toEqual({ van: '2014-01-01', tot: '2016-12-31' });
    expect(read.tabellen).toEqual([
      expect.objectContaining({
        bescherming: 'geen',
        vergeleken: expect.objectContaining({
          rijen: [{ id: 'gewoon', label: 'Gewoon' }],
          cellen: [[7, 700]],
          toelichting: ['Aantallen zijn afgerond op 5.'],
        }) as unknown,
      }),
    ]);
  });
});
