import { expect, it } from 'vitest';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';

it('takes names at both ends for the header, though most columns between have none', async () => {
  const lines = [
    'klantnummer;datum;;;;;einde',
    '001;01-01-2018;a;Noë;b;c;ja',
    '002;02-01-2018;;;;;ja',
  ];
  const table = await readTable(Buffer.from(lines.join('\r\n')));
  expect(table).toMatchObject({
    headerLine: 1,
    headers: ['klantnummer', 'datum', '', '', '', '', 'einde'],
    leftOut: [],
  });
  expect(table.rows).toHaveLength(2);
});
