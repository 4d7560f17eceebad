import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListChoicesInput } from '#shared/importing/schema.ts';
import { rememberLayout } from '../../../../../../electron/backend/importing/layouts/remember-layout.ts';
import { listChoicesSchema } from '#shared/importing/schema.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { asSuggested, csv, readList } from '../lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const headers = 'Klantnr;Voornaam;Achternaam;Wie;Reden vertrek;Vertrokken';
const list = csv(headers, 'K1;A;B;Iris;werkgever;01-02-2018', 'K2;C;D;Noor;werk;01-03-2018');

/** Remembers choices as an import of this list does. */
async function remember(content: string, change: Partial<ListChoicesInput>) {
  const read = await readList(file, content);
  const choices = listChoicesSchema.parse({ ...asSuggested(read), shape: read.shape, ...change });
  const list = {
    headers: content.split('\r\n')[0]?.split(';') ?? [],
    rows: [],
    headerLine: read.headerLine,
  };
  await file.backend
    .db()
    .transaction()
    .execute((trx) =>
      rememberLayout(trx, { list, judged: [{ bsnShare: 1 }] }, choices, '2019-12-31'),
    );
}

const fields = [
  'clientNumber',
  'firstName',
  'lastName',
  'caseManager',
  'outflowKind',
  'outflowDate',
] as const;
const byHand = { columns: fields.map((field, column) => ({ column, field })) };

describe('the columns of a list that is not known', () => {
  const suggestedIn = async (content: string) =>
    (await readList(file, content)).columns.map(({ suggestedField, suggestedBy }) => [
      suggestedField,
      suggestedBy,
    ]);

  it('are what they were in a list of before with other columns', async () => {
    await remember(list, byHand);
    const longer = csv(`Postcode;${headers};Klantmanager`, '1234 AB;K1;A;B;Iris;werk;01-02-2018;x');
    expect((await readList(file, longer)).layout).toBeNull();
    expect(await suggestedIn(longer)).toEqual([
      [null, null],
      ...fields.map((field) => [field, 'layout']),
      [null, null],
    ]);
  });

  it('stay out where a column was left out that Trede knows', async () => {
    const known = csv('Klantnr;Voornaam;Achternaam;Geslacht;Opm', 'K1;A;B;M;x');
    await remember(known, { columns: byHand.columns.slice(0, 3) });
    expect(
      await suggestedIn(csv('Klantnr;Voornaam;Achternaam;Geslacht;Opm;Wijk', 'K1;A;B;M;x;y')),
    ).toEqual([
      ['clientNumber', 'layout'],
      ['firstName', 'layout'],
      ['lastName', 'layout'],
      [null, 'layout'],
      [null, null],
      [null, null],
    ]);
  });

  it('are as in the latest list, and never the same twice', async () => {
    const first = csv('Klantnr;Voornaam;Achternaam;Wie', 'K1;A;B;Iris');
    await remember(first, byHand);
    const second = csv('Klantnr;Voornaam;Achternaam;Regie;Opm', 'K1;A;B;Iris;x');
    await remember(second, byHand);
    const both = csv('Klantnr;Voornaam;Achternaam;Wie;Regie', 'K1;A;B;Iris;Noor');
    expect((await suggestedIn(both)).slice(3)).toEqual([
      [null, null],
      ['caseManager', 'layout'],
    ]);
  });

  it('are not those without a name, nor in a list of another shape', async () => {
    const nameless = csv('Klantnr;Voornaam;Achternaam;', 'K1;A;B;Iris');
    await remember(nameless, byHand);
    const other = csv('Klantnr;Voornaam;Achternaam;;Opm', 'K1;A;B;Iris;x');
    expect((await suggestedIn(other))[3]).toEqual([null, null]);
    expect((await suggestedIn(csv('Klantnr;Datum;Verslag', 'K1;01-02-2018;x')))[0]).toEqual([
      'clientNumber',
      'name',
    ]);
  });
});

describe('a layout of before', () => {
  it('wins over names and content', async () => {
    expect((await readList(file, list)).columns[3]?.suggestedField).toBeNull();
    await remember(list, byHand);
    const { layout, columns } = await readList(file, list);
    expect(layout).toEqual({ id: 1, usedOn: '2019-12-31' });
    expect(columns.map(({ suggestedField }) => suggestedField)).toEqual(fields);
    expect(columns.map(({ suggestedBy }) => suggestedBy)).toEqual(fields.map(() => 'layout'));
  });

  it('is known with its columns in another order, and not with other columns', async () => {
    await remember(list, byHand);
    const swapped = await readList(
      file,
      csv('Wie;Klantnr;Vertrokken;Voornaam;Reden vertrek;ACHTERNAAM', 'Iris;K1;;A;;B'),
    );
    expect(swapped.columns.map(({ suggestedField }) => suggestedField)).toEqual([
      'caseManager',
      'clientNumber',
      'outflowDate',
      'firstName',
      'outflowKind',
      'lastName',
    ]);
    expect((await readList(file, csv(`${headers};Nog een`, 'K1;A;B;Iris;;;x'))).layout).toBeNull();
  });

  it('keeps what stays out, the shape, and the answer about BSNs', async () => {
    const contacts = csv(
      'Klantnr;Datum;Verslag',
      '123456782;01-02-2018;x',
      '111222333;01-03-2018;y',
    );
    const first = await readList(file, contacts);
    expect([first.shape, first.columns[0]?.maybeBsn]).toEqual(['contacts', true]);
    await remember(contacts, {
      shape: 'contacts',
      columns: [
        { column: 0, field: 'clientNumber' },
        { column: 1, field: 'contactDate' },
        { column: 2, field: null },
      ],
      notBsn: [0],
    });
    const { shape, columns } = await readList(file, contacts);
    expect(shape).toBe('contacts');
    expect(columns.map(({ suggestedField }) => suggestedField)).toEqual([
      'clientNumber',
      'contactDate',
      null,
    ]);
    expect(columns[0]?.maybeBsn).toBe(false);
  });

  it('asks once whether numbers are BSNs, however often such a list comes', async () => {
    const clients = csv('Klantnummer;Voornaam;Achternaam', '123456782;A;B', '111222333;C;D');
    const asked: (boolean | undefined)[] = [];
    for (let time = 1; time <= 4; time += 1) {
      const read = await readList(file, clients);
      const isAsked = read.columns[0]?.maybeBsn;
      asked.push(isAsked);
      await file.backend.ask('importing.commit', {
        ...asSuggested(read),
        notBsn: isAsked ? [0] : [],
      });
    }
    expect(asked).toEqual([true, false, false, false]);
  });

  it('asks again when far more of the numbers look like BSNs than of those that were asked about', async () => {
    const bsns = ['123456782', '111222333', '100000009', '100000010', '900000004', '100000022'];
    const others = ['100000001', '100000003', '100000004', '100000005'];
    const clients = (numbers: readonly string[]) =>
      csv('Klantnummer;Voornaam;Achternaam', ...numbers.map((number, i) => `${number};A${i};B`));
    const some = await readList(file, clients([...bsns, ...others]));
    expect(some.columns[0]?.maybeBsn).toBe(true);
    await file.backend.ask('importing.commit', { ...asSuggested(some), notBsn: [0] });
    const again = await readList(file, clients([...bsns, ...others]));
    expect(again.columns[0]?.maybeBsn).toBe(false);
    const all = await readList(file, clients(bsns));
    expect(all.columns[0]?.maybeBsn).toBe(true);
  });

  it('keeps no BSN of the name of a column or of a value', async () => {
    const content = csv('Klantnr;Voornaam;Achternaam;BSN 123456782', 'K1;A;B;x');
    const read = await readList(file, content);
    await file.backend.ask('importing.commit', {
      ...asSuggested(read),
      values: [{ field: 'nationality', text: '123456782', value: 'x 111222333' }],
    });
    const layouts = await file.backend.db().selectFrom('import_layout').selectAll().execute();
    expect(layouts).toHaveLength(1);
    expect(JSON.stringify(layouts)).not.toMatch(/123456782|111222333/);
    expect((await readList(file, content)).layout).not.toBeNull();
  });

  it('remembers values, for lists of another layout too', async () => {
    await remember(list, {
      ...byHand,
      values: [{ field: 'outflowKind', text: 'werkgever', value: 'betaald-werk' }],
    });
    const other = await readList(
      file,
      csv(
        'Klantnr;Voornaam;Achternaam;Reden uitstroom;Datum uitstroom',
        'K1;A;B;Werkgever;01-02-2018',
      ),
    );
    const { columns } = await file.backend.ask('importing.values', {
      listId: other.listId,
      columns: asSuggested(other).columns,
    });
    expect(columns.map(({ field, spellings }) => [field, spellings])).toEqual([
      [
        'outflowKind',
        [{ text: 'Werkgever', rows: 1, suggestion: 'betaald-werk', by: 'remembered' }],
      ],
    ]);
  });

  it('can be changed and forgotten', async () => {
    await remember(list, byHand);
    await remember(list, { columns: byHand.columns.slice(0, 3) });
    const changed = await readList(file, list);
    expect(changed.columns[3]?.suggestedField).toBeNull();
    expect(changed.layout?.id).toBe(1);
    await file.backend.ask('importing.forgetLayout', { layoutId: 1 });
    expect((await readList(file, list)).layout).toBeNull();
  });
});
