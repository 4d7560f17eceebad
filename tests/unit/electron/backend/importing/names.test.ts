import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const stored = () =>
  file.backend
    .db()
    .selectFrom('client')
    .select(['client_number', 'first_name', 'last_name'])
    .orderBy('client_number')
    .execute();

it('stores the words before a last name with it, and knows the client by it the next time', async () => {
  const list = csv(
    'Klantnr;Roepnaam;Tussenvoegsel;Achternaam',
    'K1;Jan;van der;Berg',
    'K2;Iris;;Bos',
  );
  await file.backend.ask('importing.commit', asSuggested(await readList(file, list)));
  expect(await stored()).toEqual([
    { client_number: 'K1', first_name: 'Jan', last_name: 'van der Berg' },
    { client_number: 'K2', first_name: 'Iris', last_name: 'Bos' },
  ]);
  const whole = csv('Klantnr;Naam', 'K1;Berg, Jan van der', 'K2;Mos, Iris');
  const choices = asSuggested(await readList(file, whole));
  const { changes, counts } = await file.backend.ask('importing.check', choices);
  expect(counts).toMatchObject({ rows: 2, newRows: 0 });
  expect(changes.map(({ field, examples }) => [field, examples])).toEqual([
    ['lastName', [{ line: 3, clientNumber: 'K2', from: 'Bos', to: 'Mos' }]],
  ]);
});

it('takes a whole name that was mended in its cell', async () => {
  const list = csv('Klantnr;Naam klant', 'K1;Jan van den Berg', 'K2;Bos, Iris', 'K3;Mos, Noor');
  const choices = asSuggested(await readList(file, list));
  const { faults } = await file.backend.ask('importing.check', choices);
  expect(faults).toMatchObject([{ line: 2, column: 'Naam klant' }]);
  const mended = {
    ...choices,
    corrections: [{ line: 2, column: 1, text: 'Berg, Jan van den' }],
  };
  const checked = await file.backend.ask('importing.check', mended);
  expect(checked.faults).toEqual([]);
  await file.backend.ask('importing.commit', mended);
  expect((await stored())[0]).toEqual({
    client_number: 'K1',
    first_name: 'Jan',
    last_name: 'van den Berg',
  });
});

it('refuses a whole name beside a first name', async () => {
  const read = await readList(file, csv('Klantnr;Naam;Roepnaam', 'K1;Bos, Iris;Iris'));
  const columns = [
    { column: 0, field: 'clientNumber' as const },
    { column: 1, field: 'fullName' as const },
    { column: 2, field: 'firstName' as const },
  ];
  await expect(
    file.backend.ask('importing.check', { ...asSuggested(read), columns }),
  ).rejects.toThrow();
});
