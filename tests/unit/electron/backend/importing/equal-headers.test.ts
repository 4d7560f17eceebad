import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListChoicesInput } from '#shared/importing/schema.ts';
import { faultKinds, underShownHeaders } from '../../../../../renderer/importing/mend-faults.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

describe('a list with two columns of one name', () => {
  it('has each remark at its own column, and is mended there', async () => {
    const read = await readList(
      file,
      csv(
        'Klantnummer;Factuurnummer;Datum;Bedrag;Datum',
        'K1;F-1;01-02-2018;100,00;31-02-2018',
        'K1;F-2;01-03-2018;100,00;31-02-2018',
      ),
    );
    const fields = [
      'clientNumber',
      'invoiceNumber',
      'invoiceDate',
      'invoiceAmount',
      'paidDate',
    ] as const;
    const choices: ListChoicesInput = {
      listId: read.listId,
      shape: 'invoices',
      columns: fields.map((field, column) => ({ column, field })),
      referenceDate: read.suggestedReferenceDate,
    };
    const days = async (chosen: ListChoicesInput) => {
      const { faults } = await file.backend.ask('importing.check', chosen);
      return faults.filter(({ message }) => message.includes('bestaat niet. Februari'));
    };
    const found = await days(choices);
    // As it stands in the file: so it is printed.
    expect(found.map(({ column, columnIndex }) => [column, columnIndex])).toEqual([
      ['Datum', 4],
      ['Datum', 4],
    ]);
    const [kind] = faultKinds(underShownHeaders(found, read.columns));
    expect(kind).toMatchObject({ column: 4, header: 'Datum (kolom 5)', lines: [2, 3] });
    const corrections = (kind?.lines ?? []).map((line) => ({
      line,
      column: kind?.column ?? 0,
      text: '15-03-2018',
    }));
    expect(await days({ ...choices, corrections })).toEqual([]);
    const { rows } = await file.backend.ask('importing.rows', {
      listId: read.listId,
      lines: [2, 3],
      corrections,
    });
    expect(rows.map(({ cells }) => [cells[2], cells[4]])).toEqual([
      ['01-02-2018', '15-03-2018'],
      ['01-03-2018', '15-03-2018'],
    ]);
  });
});
