import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListChoicesInput, ReadList } from '#shared/importing/schema.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

// Each passes the check that every BSN passes.
const bsns = ['123456782', '111222333', '123456721'] as const;
const hasBsn = (answer: unknown): boolean =>
  bsns.some((bsn) => JSON.stringify(answer).includes(bsn));

const rowsOf = async ({ listId }: ReadList, choices: Partial<ListChoicesInput> = {}) => {
  const { columns = [], notBsn = [], corrections = [] } = choices;
  const asked = { listId, lines: [2, 3, 4, 5], columns, notBsn, corrections };
  return (await file.backend.ask('importing.rows', asked)).rows.map(({ cells }) => cells);
};
const faultyRows = async (choices: ListChoicesInput) => {
  const document = { kind: 'faulty-rows', choices, format: 'csv' } as const;
  return (await file.backend.ask('importing.document', document)).content;
};

describe('rows of a list with BSNs in them', () => {
  const contacts = csv(
    'Klantnummer;Datum contact;Verslag;Extra',
    ...bsns.map((bsn) => `${bsn};31-02-2018;gebeld, bsn 123456721 genoemd;`),
    ';31-02-2018;x;;en 123456721 te veel',
  );

  it('come without them, in cells with text too, until the user says that they are none', async () => {
    const read = await readList(file, contacts);
    expect(read.columns[0]).toMatchObject({ maybeBsn: true, looksLikeBsn: false });
    const rows = await rowsOf(read, asSuggested(read));
    expect(hasBsn(rows)).toBe(false);
    expect(rows[0]).toEqual(['•••••••••', '31-02-2018', 'gebeld, bsn ••••••••• genoemd', '']);

    const own = await rowsOf(read, { ...asSuggested(read), notBsn: [0] });
    expect(own.map(([number]) => number)).toEqual([...bsns, '']);
    expect(hasBsn(own.map(([, ...others]) => others))).toBe(false);
  });

  it('stay without them in a file of faulty rows where the column was left out', async () => {
    const read = await readList(
      file,
      csv(
        'Klantnummer;Tweede nummer;Datum contact;Verslag',
        ...bsns.map((bsn, index) => `${bsn};K${index};31-02-2018;bsn 123456721 genoemd`),
      ),
    );
    expect(read.columns[0]?.maybeBsn).toBe(true);
    const fields = [null, 'clientNumber', 'contactDate', 'contactNote'] as const;
    const columns = fields.map((field, column) => ({ column, field }));
    const choices = { ...asSuggested(read), shape: 'contacts' as const, columns };
    const content = await faultyRows(choices);
    expect(content).toContain('K1;31-02-2018;bsn ••••••••• genoemd');
    expect(hasBsn(content)).toBe(false);
  });

  it('keep the numbers of a column that the user says holds those of the municipality', async () => {
    const read = await readList(
      file,
      csv('Wie;Datum contact', '123456782;31-02-2018', ...[1, 2, 3].map((n) => `K${n};31-02-2018`)),
    );
    const fields = ['clientNumber', 'contactDate'] as const;
    const columns = fields.map((field, column) => ({ column, field }));
    expect((await rowsOf(read, { columns }))[0]?.[0]).toBe('123456782');
    expect((await rowsOf(read))[0]?.[0]).toBe('•••••••••');
    const choices = { ...asSuggested(read), shape: 'contacts' as const, columns };
    expect(await faultyRows(choices)).toContain('123456782;31-02-2018');
  });
});
