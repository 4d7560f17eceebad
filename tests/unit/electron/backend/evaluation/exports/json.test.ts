import { describe, expect, it } from 'vitest';
import { reportAsJson } from '../../../../../../electron/backend/evaluation/exports/json.ts';
import { trickyReport } from '../reports.ts';

describe('the JSON for other programs', () => {
  it('has exactly the agreed shape, with euro in cents and null for hidden', () => {
    expect(JSON.parse(reportAsJson(trickyReport))).toEqual({
      periode: { van: '2017-06-01', tot: '2019-12-31' },
      modus: 'deelbaar',
      tabellen: [
        {
          id: 'trajectkosten',
          titel: 'Kosten per traject',
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
        },
      ],
    });
  });
});
