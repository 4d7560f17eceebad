import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';

// The public suite of small CSV files, each with the objects that it holds.
const suite = dirname(createRequire(import.meta.url).resolve('csv-spectrum/package.json'));
const names = readdirSync(join(suite, 'csvs')).map((file) => file.replace(/\.csv$/, ''));

describe('csv-spectrum', () => {
  it('has all its files', () => {
    expect(names).toHaveLength(12);
  });

  it.each(names)('%s', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(suite, 'json', `${name}.json`), 'utf8'));
    // Of this file the suite holds one object, with another number than its own CSV.
    const wanted =
      name === 'location_coordinates'
        ? [{ ...(expected as object), 'Contact Phone Number': '2095257564' }]
        : expected;
    const { headers, rows } = await readTable(readFileSync(join(suite, 'csvs', `${name}.csv`)));
    expect(
      rows.map(({ cells }) => Object.fromEntries(headers.map((header, at) => [header, cells[at]]))),
    ).toEqual(wanted);
  });
});
