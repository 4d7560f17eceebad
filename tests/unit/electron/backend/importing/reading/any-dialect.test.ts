import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';
import { anyWay, randomTable } from '../../../../../support/dialects-random.ts';
import { writeTable } from '../../../../../support/dialects.ts';
import { rounds } from '../../../../../support/long.ts';

describe('any table', () => {
  it('reads back the same, however it was written, on its own lines', async () => {
    await fc.assert(
      fc.asyncProperty(randomTable, anyWay, async (table, as) => {
        const { bytes, ...expected } = writeTable(table, as);
        expect(await readTable(bytes)).toEqual({
          format: 'csv',
          delimiter: as.delimiter,
          headers: table.headers,
          ...expected,
          sheets: [],
          sheet: null,
        });
      }),
      { numRuns: rounds(400, 20_000) },
    );
  });
});
