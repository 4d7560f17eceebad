import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';
import { polluted } from '../../../../../support/dialects-polluted.ts';

describe('one table', () => {
  it.each(polluted)('is read with $name', async ({ text, headerLine, headers, rows }) => {
    const table = await readTable(Buffer.from(text));
    expect({
      headerLine: table.headerLine,
      headers: table.headers,
      rows: table.rows.map(({ cells }) => cells),
    }).toEqual({ headerLine, headers, rows });
  });
});
