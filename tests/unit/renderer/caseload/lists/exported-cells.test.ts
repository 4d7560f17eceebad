import { describe, expect, it } from 'vitest';
import { columnIds } from '../../../../../renderer/caseload/lists/column-ids.ts';
import { exportedList } from '../../../../../renderer/caseload/lists/exported-cells.ts';
import { listed, row } from './listed.ts';

describe('exportedList', () => {
  it('keeps days and steps what they are, and codes text', () => {
    const clients = listed(
      row({
        id: 1,
        clientNumber: '00123',
        firstName: 'Rima',
        lastName: 'Nasser',
        ladderNow: 4,
        settlementDate: '2017-09-12',
      }),
    );
    expect(exportedList(['name', 'number', 'ladder', 'settled'], clients)).toEqual({
      headers: ['Achternaam', 'Voornaam', 'Klantnummer', 'Trede start', 'Trede nu', 'Gevestigd'],
      rows: [['Nasser', 'Rima', '00123', null, 4, { date: '2017-09-12' }]],
    });
  });

  it('has a header of its own for each value, within what a file takes', () => {
    const { headers, rows } = exportedList(columnIds, listed(row({ id: 1 })));
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.length).toBeLessThanOrEqual(40);
    expect(rows[0]).toHaveLength(headers.length);
  });
});
