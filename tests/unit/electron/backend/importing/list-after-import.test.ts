import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const header = 'Klantnummer;Voornaam;Achternaam;Geslacht';

describe('a list that was read', () => {
  it('is kept while it has faults, and forgotten once it is imported', async () => {
    const faulty = csv(header, 'K1;Noë;Çelik;V', 'K2;Rami;Hof;zz9');
    const choices = asSuggested(await readList(file, faulty));
    const refused = await file.backend.refused('importing.commit', choices);
    expect(refused.code).toBe('list-has-faults');

    const mended = { ...choices, skippedLines: [3] };
    const { counts } = await file.backend.ask('importing.commit', mended);
    expect(counts.clients).toBe(1);
    const again = await file.backend.refused('importing.commit', mended);
    expect(again).toMatchObject({ code: 'not-found', field: 'listId' });
    expect(again.message).toMatch(/Kies de lijst opnieuw/);
  });
});
