import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeRemark } from '#shared/importing/remarks.ts';
import { listShapes } from '#shared/importing/shapes.ts';
import { asDocument } from '../../../../../electron/backend/importing/documents/list-file.ts';
import { template } from '../../../../../electron/backend/importing/documents/template.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

async function chooseTemplate(
  { folder, backend }: TestTeamFile,
  shape: (typeof listShapes)[number],
) {
  const { content, encodedAs } = await asDocument(template(shape), 'xlsx');
  const path = join(folder, `${shape}.xlsx`);
  writeFileSync(path, Buffer.from(content, encodedAs));
  const read = await backend.ask('importing.read', { file: backend.grant(path) });
  const matched = await backend.ask('importing.match', { listId: read.listId, shape });
  return { ...asSuggested({ ...read, ...matched }), shape };
}

describe.each(listShapes)('the examples of the template of %s', (shape) => {
  it('have just one remark each, and are not counted', async () => {
    const file = await makeTeamFile();
    const checked = await file.backend.ask('importing.check', await chooseTemplate(file, shape));
    const rows = template(shape).sheets[0].rows.length;
    expect(checked.faults.map(({ message }) => message)).toEqual(
      Array.from(
        { length: rows },
        () => 'Dit is een voorbeeldrij uit de voorbeeldlijst. Sla deze rij over.',
      ),
    );
    expect(checked.warnings).toEqual([]);
    expect(checked.counts).toMatchObject({ rows, faultRows: rows, newRows: 0, clients: 0 });
    await file.cleanup();
  });
});

describe('a row with the number of an example', () => {
  const list = csv(
    'klantnummer;voornaam;achternaam;geboortedatum',
    'K1;Ann;Een;31-02-1980',
    'Voorbeeld-1;Amina;Voorbeeld;11-05-1989',
    'voorbeeld-10;Bo;Twee;01-02-1980',
  );

  it('has its fault between those of the other rows, which count', async () => {
    const file = await makeTeamFile();
    const choices = asSuggested(await readList(file, list));
    const { faults, counts } = await file.backend.ask('importing.check', choices);
    expect(faults.map(describeRemark)).toEqual([
      expect.stringMatching(/^regel 2, kolom "geboortedatum"/),
      'regel 3, kolom "hele regel": Dit is een voorbeeldrij uit de voorbeeldlijst. Sla deze rij over.',
    ]);
    expect(counts).toMatchObject({ faultRows: 2, clients: 1, newRows: 1 });
    await file.cleanup();
  });

  it('is a client when the team file has one with that number', async () => {
    const file = await makeTeamFile();
    const db = file.backend.db();
    const { id } = await db
      .insertInto('household')
      .values({ household_number: 'P1' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('client')
      .values({
        client_number: 'voorbeeld-1',
        household_id: id,
        first_name: 'Amina',
        last_name: 'Voorbeeld',
      })
      .execute();
    const known = csv('klantnummer;voornaam;achternaam', 'voorbeeld-1;Amina;Voorbeeld');
    const choices = asSuggested(await readList(file, known));
    const { faults, counts } = await file.backend.ask('importing.check', choices);
    expect([faults, counts.knownClients]).toEqual([[], 1]);
    await file.cleanup();
  });
});
