import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListChoicesInput } from '#shared/importing/schema.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

type Answers = NonNullable<ListChoicesInput['samePersons']>;

async function check(rows: readonly string[], samePersons: Answers = []) {
  const list = csv('klantnummer;voornaam;achternaam;geboortedatum;trede nu', ...rows);
  const choices = { ...asSuggested(await readList(file, list)), samePersons };
  return { choices, ...(await file.backend.ask('importing.check', choices)) };
}

async function importRows(rows: readonly string[], samePersons: Answers = []) {
  const checked = await check(rows, samePersons);
  const committed = await file.backend.ask('importing.commit', checked.choices);
  return { ...checked, ...committed };
}

const clients = async () =>
  ((await contentOf(file.backend))['client'] as { client_number: string }[]).map(
    (client) => client.client_number,
  );

describe('a new client who may be in the team file already', () => {
  it.each([
    ['0012345', '12345'],
    ['12345', '0012345'],
    ['K1', 'k1'],
  ])('is asked about: number %s, and then %s', async (known, listed) => {
    await importRows([`${known};Salma;Haddad;;`]);
    const { questions, warnings, choices } = await check([`${listed};Selma;Hadad;;`]);
    expect(warnings).toEqual([]);
    expect(questions).toEqual([
      {
        line: 2,
        clientNumber: listed,
        name: 'Selma Hadad',
        birthDate: null,
        other: { clientNumber: known, name: 'Salma Haddad', birthDate: null, line: null },
        answer: null,
      },
    ]);
    const refused = await file.backend.refused('importing.commit', choices);
    expect(refused).toMatchObject({ code: 'list-has-faults', field: 'samePersons' });
    expect(refused.message).toMatch(/nog 1 vraag open/);
    expect(await clients()).toEqual([known]);
  });

  it('is another one when the user says so, and then not asked about again', async () => {
    await importRows(['K1;Salma;Haddad;01-01-1990;']);
    const rows = ['K2;SALMA;Haddad;01-01-1990;'];
    const { questions } = await importRows(rows, [{ clientNumber: 'K2', sameAs: null }]);
    expect(questions).toMatchObject([{ answer: 'different', other: { clientNumber: 'K1' } }]);
    expect(await clients()).toEqual(['K1', 'K2']);
    expect((await importRows(rows)).questions).toEqual([]);
  });

  it('is that client when the user says so', async () => {
    await importRows(['K1;Salma;Haddad;01-01-1990;']);
    const { questions, counts } = await importRows(
      ['K2;SALMA;Haddad;01-01-1990;4'],
      [{ clientNumber: 'K2', sameAs: 'K1' }],
    );
    expect(questions).toMatchObject([{ answer: 'same' }]);
    expect(counts).toMatchObject({ clients: 0, knownClients: 1, filledValues: 1 });
    expect(await clients()).toEqual(['K1']);
  });

  it('may well have the same name', async () => {
    await importRows(['K1;Salma;Haddad;01-01-1990;']);
    expect((await check(['K2;Salma;Haddad;;'])).questions).toEqual([]);
    expect((await check(['K3;Salma;Haddad;02-01-1990;'])).questions).toEqual([]);
  });
});

describe('two clients of one list who may be one', () => {
  const rows = ['K1;Salma;Haddad;01-01-1990;', 'K2;Haddad;Salma;01-01-1990;4'];

  it('are asked about, with the line of the first', async () => {
    const { questions } = await check(rows);
    expect(questions).toMatchObject([
      { line: 3, clientNumber: 'K2', other: { clientNumber: 'K1', line: 2 }, answer: null },
    ]);
  });

  it('are one when the user says so', async () => {
    const { counts } = await importRows(rows, [{ clientNumber: 'K2', sameAs: 'K1' }]);
    expect(counts).toMatchObject({ clients: 1, measurements: 1, rows: 2 });
    expect((await contentOf(file.backend))['client']).toMatchObject([
      { client_number: 'K1', first_name: 'Salma', last_name: 'Haddad' },
    ]);
  });

  it('are two again when the row of the first is skipped', async () => {
    const { choices } = await check(rows, [{ clientNumber: 'K2', sameAs: 'K1' }]);
    const skipping = { ...choices, skippedLines: [2] };
    const { questions, counts } = await file.backend.ask('importing.check', skipping);
    expect(questions).toEqual([]);
    expect(counts).toMatchObject({ clients: 1 });
    await file.backend.ask('importing.commit', skipping);
    expect(await clients()).toEqual(['K2']);
  });

  it('are one under the first number, also by answers that go round in a circle', async () => {
    const { questions, counts } = await importRows(rows, [
      { clientNumber: 'K1', sameAs: 'K2' },
      { clientNumber: 'K2', sameAs: 'K1' },
    ]);
    expect(questions).toMatchObject([{ clientNumber: 'K2', answer: 'same' }]);
    expect(counts).toMatchObject({ clients: 1 });
    expect(await clients()).toEqual(['K1']);
  });

  it('are asked about again when the answer was about somebody who is asked about no longer', async () => {
    const three = [...rows, 'K3;Salma;Haddad;01-01-1990;5'];
    const { choices, questions } = await check(three, [
      { clientNumber: 'K2', sameAs: 'K1' },
      { clientNumber: 'K3', sameAs: 'K1' },
    ]);
    expect(questions).toMatchObject([{ answer: 'same' }, { answer: 'same' }]);
    const without = await file.backend.ask('importing.check', { ...choices, skippedLines: [2] });
    expect(without.questions).toMatchObject([
      { clientNumber: 'K3', other: { clientNumber: 'K2' }, answer: null },
    ]);
    expect(without.counts).toMatchObject({ clients: 2 });
  });

  it('are two when the team file knows both, whatever was answered before that', async () => {
    await importRows(rows, [{ clientNumber: 'K2', sameAs: null }]);
    const { questions, counts } = await check(rows, [{ clientNumber: 'K2', sameAs: 'K1' }]);
    expect(questions).toEqual([]);
    expect(counts).toMatchObject({ knownClients: 2 });
  });

  it('are two when the team file knows both', async () => {
    await importRows(rows, [{ clientNumber: 'K2', sameAs: null }]);
    expect((await check(rows)).questions).toEqual([]);
  });
});
