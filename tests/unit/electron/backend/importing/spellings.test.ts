import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const list = (...rows: string[]) =>
  csv('klantnummer;voornaam;achternaam;nationaliteit;partij', ...rows);

async function importList(content: string) {
  const choices = asSuggested(await readList(file, content));
  const { warnings, faults } = await file.backend.ask('importing.check', choices);
  const { counts } = await file.backend.ask('importing.commit', choices);
  return { counts, remarks: [...faults, ...warnings] };
}

type Client = { readonly nationality: string | null; readonly household_id: number };
const clients = async () => ((await contentOf(file.backend))['client'] ?? []) as Client[];

describe('a spelling that differs in case or accents', () => {
  it('becomes the one that came first, in the list and in the team file', async () => {
    const { counts } = await importList(
      list('K1;A;B;Syrische;bp1', 'K2;A;C;syrische;BP1', 'K2;A;C;SYRISCHE;Bp1'),
    );
    expect(counts.households).toBe(1);
    const second = await importList(list('K3;A;D;SYRISCHE;BP1', 'K1;A;B;syrische;BP1'));
    expect(second.counts.households).toBe(0);
    expect(second.remarks).toEqual([]);
    expect(await clients()).toMatchObject(
      ['K1', 'K2', 'K3'].map(() => ({ nationality: 'Syrische', household_id: 1 })),
    );
  });

  it('does not bring clients together for whom no list names a household', async () => {
    await importList(list('K1;A;B;;', 'K11;A;C;;', 'K2;A;D;;klant K1'));
    await importList(list('K3;A;E;;klant k1'));
    expect((await clients()).map((client) => client.household_id)).toEqual([1, 2, 3, 3]);
  });
});

describe('a household that says nothing', () => {
  it.each(['0', '000', '-', 'n.v.t.', 'onbekend', 'Geen'])('is empty: %s', async (nothing) => {
    const { counts } = await importList(list(`K1;A;B;;${nothing}`, `K2;A;C;;${nothing}`));
    expect(counts.households).toBe(2);
  });
});
