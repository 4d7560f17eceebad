import { describe, expect, it } from 'vitest';
import { readCaseload } from '#shared/importing/caseload.ts';
import type { ImportField } from '#shared/importing/schema.ts';

function read(fields: readonly ImportField[], ...rows: readonly (readonly string[])[]) {
  const list = {
    headers: fields.map((field) => `Kop ${field}`),
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  };
  const columns = fields.map((field, column) => ({ column, field }));
  return readCaseload(list, { columns, referenceDate: '2020-01-01', today: '2020-01-01' });
}
const namesOf = ({ clients }: ReturnType<typeof read>) =>
  clients.map(({ firstName, lastName }) => [firstName, lastName]);

describe('a list with the words before the last name in a column of their own', () => {
  const fields = ['clientNumber', 'firstName', 'namePrefix', 'lastName'] as const;

  it('joins them', () => {
    const listed = read(
      fields,
      ['K1', 'Jan', 'van der', 'Berg'],
      ['K2', 'Iris', '', 'Bos'],
      ['K3', 'Noor', '-', 'Mos'],
      ['K4', 'Ali', 'van der', 'Berg, van der'],
    );
    expect(namesOf(listed)).toEqual([
      ['Jan', 'van der Berg'],
      ['Iris', 'Bos'],
      ['Noor', 'Mos'],
      ['Ali', 'van der Berg'],
    ]);
    expect(listed.faults).toEqual([]);
  });

  it('misses the last name itself', () => {
    expect(read(fields, ['K1', 'Jan', 'van der', '']).faults).toEqual([
      {
        line: 2,
        column: 'Kop lastName',
        columnIndex: 3,
        message: 'De achternaam ontbreekt. Vul hem in.',
      },
    ]);
  });

  it('judges rows about one client by the whole name', () => {
    const same = read(
      fields,
      ['K1', 'Jan', 'van der', 'Berg'],
      ['K1', 'Jan', '', 'van der Berg'],
      ['K1', 'Jan', '', ''],
    );
    expect(same.faults).toEqual([]);
    const other = read(fields, ['K1', 'Jan', 'van der', 'Berg'], ['K1', 'Jan', 'de', 'Berg']);
    expect(other.faults).toEqual([
      {
        line: 3,
        column: 'Kop namePrefix',
        columnIndex: 2,
        message:
          'Hier staat ‘de Berg’, en op regel 2 staat ‘van der Berg’ voor dezelfde klant (achternaam). Maak ze gelijk.',
      },
    ]);
  });
});

describe('a list with the whole name in one column', () => {
  const fields = ['clientNumber', 'fullName'] as const;

  it('splits it', () => {
    const listed = read(fields, ['K1', 'Berg, Jan van den'], ['K2', 'Al-Khatib,  Rima']);
    expect(namesOf(listed)).toEqual([
      ['Jan', 'van den Berg'],
      ['Rima', 'Al-Khatib'],
    ]);
  });

  it('takes the words before the last name from their own column', () => {
    const listed = read(
      [...fields, 'namePrefix'],
      ['K1', 'Berg, Jan', 'van den'],
      ['K2', 'Berg, Jan van den', 'van den'],
    );
    expect(namesOf(listed)).toEqual([
      ['Jan', 'van den Berg'],
      ['Jan', 'van den Berg'],
    ]);
  });

  it('says once what is wrong, at the column', () => {
    const listed = read(
      fields,
      ['K1', 'Berg, Jan'],
      ['K2', 'Anna Maria Bos'],
      ['K3', ''],
      ['K1', 'Bos, Iris'],
    );
    expect(listed.faults.map(({ line, column }) => [line, column])).toEqual([
      [3, 'Kop fullName'],
      [4, 'Kop fullName'],
      [5, 'Kop fullName'],
    ]);
    expect(listed.faults.map(({ message }) => message)).toEqual([
      'De meeste namen in deze kolom hebben een komma, en deze niet. Schrijf Achternaam, Voornaam. Bijvoorbeeld: Berg, Jan van den.',
      'De naam ontbreekt. Schrijf Achternaam, Voornaam.',
      'Hier staat ‘Bos, Iris’, en op regel 2 staat ‘Berg, Jan’ voor dezelfde klant (naam). Maak ze gelijk.',
    ]);
  });

  it('takes two ways of writing for one name', () => {
    const listed = read(fields, ['K1', 'Jan Berg'], ['K1', 'Berg, Jan'], ['K2', 'Iris Bos']);
    expect(listed.faults).toEqual([]);
    expect(namesOf(listed)).toEqual([
      ['Jan', 'Berg'],
      ['Iris', 'Bos'],
    ]);
  });

  it('refuses it in names that go into reports', () => {
    const listed = read(
      [...fields, 'trajectoryType', 'trajectoryStart'],
      ['K1', 'Bos, Jan', 'Coaching Jan Bos', '01-02-2018'],
    );
    expect(listed.faults).toMatchObject([{ line: 2, column: 'Kop trajectoryType' }]);
  });
});
