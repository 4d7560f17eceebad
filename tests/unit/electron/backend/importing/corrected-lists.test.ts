import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeRemark } from '#shared/importing/remarks.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

async function importList(content: string) {
  const choices = asSuggested(await readList(file, content));
  const { warnings, faults } = await file.backend.ask('importing.check', choices);
  expect(faults).toEqual([]);
  const { counts } = await file.backend.ask('importing.commit', choices);
  return { counts, warnings: warnings.map(describeRemark) };
}

describe('the outflow of a client who is known already', () => {
  const outflow = (kind: string, date: string) =>
    csv('klantnummer;voornaam;achternaam;uitstroom;uitstroomdatum', `K1;A;B;${kind};${date}`);
  const stored = async () => (await contentOf(file.backend))['outflow'];

  it.each([
    ['studie', '04-12-2018', '‘Studie’ op 04-12-2018'],
    ['betaald werk', '05-12-2018', '‘Betaald werk’ op 05-12-2018'],
    ['parttime werk', '04-12-2018', '‘Parttime werk, deel bijstand blijft’ op 04-12-2018'],
  ])('is not added beside a full one: %s on %s', async (kind, date, inList) => {
    await importList(outflow('betaald werk', '04-12-2018'));
    const before = await contentOf(file.backend);
    const { counts, warnings } = await importList(outflow(kind, date));
    expect(counts.outflows).toBe(0);
    expect(warnings).toEqual([
      `regel 2, kolom "uitstroom": In Trede staat de uitstroom ‘Betaald werk’ op 04-12-2018. In de lijst staat ${inList}. Trede laat staan wat er stond.`,
    ]);
    expect(await contentOf(file.backend)).toEqual(before);
  });

  it('is added after parttime work, and then that list can come again', async () => {
    await importList(outflow('parttime werk', '04-12-2018'));
    const full = outflow('betaald werk', '01-05-2019');
    expect(await importList(full)).toMatchObject({ counts: { outflows: 1 }, warnings: [] });
    expect(await stored()).toHaveLength(2);
    expect(await importList(full)).toMatchObject({ counts: { outflows: 0 }, warnings: [] });
  });

  it('stays, with a warning, when the list no longer has it', async () => {
    await importList(outflow('studie', '04-12-2018'));
    const { warnings } = await importList(outflow('', ''));
    expect(warnings).toEqual([
      'regel 2, kolom "uitstroom": In Trede staat de uitstroom ‘Studie’ op 04-12-2018. In de lijst staat er geen. Trede laat staan wat er stond.',
    ]);
    const withoutColumn = csv('klantnummer;voornaam;achternaam', 'K1;A;B');
    expect((await importList(withoutColumn)).warnings).toEqual([]);
    expect(await stored()).toHaveLength(1);
  });
});
